import type {
  BandInfo,
  ColorInterpretation,
  Colormap,
  DatasetInfo,
  MemoryDirectory,
  OverviewInfo,
  TagDomains,
} from '@memraster/core/backend'
import { parseNodata } from '@memraster/core/internal'
import { type DType, inSlices } from '@memraster/ground'
import {
  crsFromText,
  findTabFile,
  findWorldFile,
  mergingTagDomains,
  pamName,
  parseRpcTags,
  readPam,
  SiblingNames,
} from '@memraster/tiff/metadata'

/** The facts that a picture file states itself. */
export interface PictureFacts {
  readonly driver: string
  readonly width: number
  readonly height: number
  readonly dtype: DType
  /** One for each band. */
  readonly colors: readonly ColorInterpretation[]
  /** One for each band, or none. */
  readonly nodata: readonly (number | undefined)[]
  readonly colormap: Colormap | undefined
  readonly tags: TagDomains
  readonly bandTags: TagDomains
  readonly overviews?: readonly OverviewInfo[]
  /** Whether there is a mask for all bands. */
  readonly hasMask: boolean
  /** Whether a world file counts before the transform of a PAM sidecar, as for PNG, or after it. */
  readonly worldFileFirst: boolean
  /** Whether a file of MapInfo's may stand for a world file. */
  readonly hasTabFile: boolean
  /** Whether a PAM sidecar may give a colormap. */
  readonly takesColormap: boolean
}

/** The facts of a picture as GDAL gives them: its own, and those of the sidecars `.aux.xml` and world file. */
export async function describePicture(
  picture: PictureFacts,
  files: MemoryDirectory,
  filename: string,
): Promise<DatasetInfo> {
  const { width, height, dtype, colors } = picture
  const pam = await readPam(files, filename)
  const names = new SiblingNames(files)
  const world = findWorldFile(filename, names)
  const tab = world === undefined && picture.hasTabFile ? findTabFile(filename, names) : undefined
  const beside = world ?? tab
  const { worldFileFirst } = picture
  const describe = async (colorInterpretation: ColorInterpretation, i: number): Promise<BandInfo> => {
    const over = pam?.bands.get(i + 1)
    return {
      dtype,
      nodata: over?.nodata === undefined ? picture.nodata[i] : parseNodata(over.nodata, dtype, 'xml'),
      blockShape: [1, width],
      colorInterpretation,
      description: over?.description,
      unit: over?.unit,
      scale: over?.scale ?? 1,
      offset: over?.offset ?? 0,
      colormap: picture.colormap ?? (picture.takesColormap ? over?.colormap : undefined),
      tags: await inSlices(mergingTagDomains(picture.bandTags, over?.tags ?? {})),
      overviews: picture.overviews ?? [],
      maskOverviews: [],
      storedMask: picture.hasMask ? 'dataset' : 'none',
    }
  }
  const bands = await Promise.all(colors.map(describe))
  const tags = await inSlices(mergingTagDomains(picture.tags, pam?.tags ?? {}))
  return {
    driver: picture.driver,
    width,
    height,
    bands,
    crs: crsFromText(pam?.srs),
    transform: (worldFileFirst ? world?.transform : undefined) ?? pam?.transform ?? beside?.transform,
    gcps: pam?.gcps.length ? pam.gcps : (tab?.gcps ?? []),
    gcpsCrs: crsFromText(pam?.gcpsSrs ?? (tab?.gcps.length ? tab.srs : undefined)),
    rpcs: parseRpcTags(tags.RPC ?? {}),
    tags,
    subdatasets: [],
    files: [
      filename,
      ...(files.has(pamName(filename)) ? [pamName(filename)] : []),
      ...(beside ? [beside.name] : []),
    ],
  }
}
