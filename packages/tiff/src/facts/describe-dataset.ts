import { dtypeOfSamples } from '@memraster/codecs/samples'
import type {
  BandInfo,
  ColorInterpretation,
  DatasetInfo,
  MemoryDirectory,
  OverviewInfo,
} from '@memraster/core/backend'
import { parseNodata } from '@memraster/core/internal'
import { type DType, inSlices, loadOnce, type Steps } from '@memraster/ground'
import type { DirectoryRoles, TiffImage } from '../container/classify-directories.ts'
import type { TiffFile } from '../container/parse-tiff.ts'
import { Tag } from '../container/tag.ts'
import { bareScale, georeferenceFromIfd, type RawGeoKeys } from '../georeference/georeference.ts'
import { parseRpcTags, rpcTags } from '../georeference/rpc.ts'
import { type GdalMetadata, NO_METADATA, noMetadata } from '../metadata/band-metadata.ts'
import { colorInterpretations, convertsToRgba } from '../metadata/color-interpretation.ts'
import { colormapFromIfd } from '../metadata/color-map.ts'
import { bandStructure, imageStructure, structureKeys } from '../metadata/image-structure.ts'
import { mergingTagDomains } from '../metadata/tag-domains.ts'
import { tiffDomains } from '../metadata/tiff-domains.ts'
import { tagsFromIfd } from '../metadata/tiff-tag-items.ts'
import type { Pam, PamBand } from '../sidecars/pam.ts'
import { type CrsSource, choosePlace, type GeorefSources } from './choose-place.ts'
import { describePages } from './describe-pages.ts'
import type { RasterLevels } from './raster-levels.ts'
import { reportedBlockShape } from './reported-block-shape.ts'
import type { Sidecars } from './sidecars.ts'
import type { Systems } from './systems.ts'

const loadSidecars = /* @__PURE__ */ loadOnce(() => import('./sidecars.ts'))
const loadGdalMetadata = /* @__PURE__ */ loadOnce(() => import('../metadata/gdal-metadata.ts'))
const loadSystems = /* @__PURE__ */ loadOnce(() => import('./systems.ts'))

/** The sidecars of a file that is alone in its directory. */
const NO_SIDECARS: Sidecars = {
  pam: undefined,
  pamFile: undefined,
  imagery: undefined,
  world: () => undefined,
  tab: () => undefined,
}

/** The systems of a file without any. */
const NO_SYSTEMS: Systems = { crs: () => undefined, heightUnit: () => undefined }

/** A parsed file, and the directory of its sidecars. */
export interface ParsedRaster {
  readonly tiff: TiffFile
  readonly roles: DirectoryRoles
  readonly levels: RasterLevels
  readonly files: MemoryDirectory
  readonly filename: string
  /** The sources of georeferencing that count. */
  readonly georefSources: GeorefSources
}

/**
 * The facts of a raster as GDAL's GTiff driver gives them: those of the file, overridden by its PAM sidecar; a world
 * file counts if neither has a transform.
 */
export async function describeDataset(raster: ParsedRaster): Promise<DatasetInfo> {
  const { tiff, roles, levels, files, filename } = raster
  const { ifd, layout } = roles.main
  const counts = (source: 'PAM' | 'INTERNAL'): boolean => raster.georefSources.includes(source)
  const isAlone = files.names.every((name) => name === filename)
  const sidecars = isAlone
    ? NO_SIDECARS
    : await (await loadSidecars()).readSidecars(files, filename, roles.main, counts('PAM'))
  const { pam, imagery } = sidecars
  const metadata = await readMetadata(roles.main)
  const internal = georeferenceFromIfd(ifd)
  const place = choosePlace(raster.georefSources, { ...sidecars, internal })
  const { transform, gcps } = place
  const pages = describePages(roles.pages, filename)
  const ofTiff = {
    '': {
      ...(place.rasterType === undefined ? {} : { AREA_OR_POINT: place.rasterType }),
      ...tagsFromIfd(ifd),
    },
    IMAGE_STRUCTURE: await imageStructure(tiff, ifd, layout),
    ...pages.tags,
    ...(internal.rpcs !== undefined && imagery?.tags.RPC === undefined && { RPC: rpcTags(internal.rpcs) }),
  }
  const tags = await inSlices(
    mergingTagDomains(ofTiff, await tiffDomains(ifd), metadata.tags, pam?.tags ?? {}, imagery?.tags ?? {}),
  )
  const isOwnRpc = imagery?.tags.RPC === undefined && pam?.tags.RPC === undefined
  const hasPoints = gcps.length > 0
  const systems = await systemsOf(hasPoints ? place.gcpsCrs : place.crs, internal.geoKeys)
  return {
    driver: 'GTiff',
    width: layout.width,
    height: layout.height,
    bands: await inSlices(describingBands(raster, metadata.bands, pam, systems.heightUnit)),
    get crs() {
      return hasPoints ? undefined : systems.crs()
    },
    transform: transform ?? (counts('INTERNAL') ? bareScale(ifd) : undefined),
    gcps,
    get gcpsCrs() {
      return hasPoints ? systems.crs() : undefined
    },
    rpcs: isOwnRpc ? internal.rpcs : parseRpcTags(tags.RPC ?? {}),
    tags,
    subdatasets: pages.names,
    files: [
      filename,
      ...levels.sidecars,
      ...(sidecars.pamFile === undefined ? [] : [sidecars.pamFile]),
      ...(imagery?.files ?? []),
      ...(place.file === undefined ? [] : [place.file]),
    ],
  }
}

/** The metadata in GDAL's tag 42112. */
async function readMetadata({ ifd, layout }: TiffImage): Promise<GdalMetadata> {
  const xml = ifd.ascii(Tag.GdalMetadata)
  if (xml === undefined) return noMetadata(layout.samplesPerPixel)
  const { parsingGdalMetadata } = await loadGdalMetadata()
  return await inSlices(parsingGdalMetadata(xml, layout.samplesPerPixel, structureKeys(layout.compression)))
}

async function systemsOf(source: CrsSource, keys: RawGeoKeys | undefined): Promise<Systems> {
  if (source.srs === undefined && keys === undefined) return NO_SYSTEMS
  const { readSystems } = await loadSystems()
  return await readSystems(source, keys)
}

/** Bands between two steps: a millisecond's worth. */
const PART = 256

function* describingBands(
  { roles, levels }: ParsedRaster,
  metadata: readonly Partial<PamBand>[],
  pam: Pam | undefined,
  heightUnit: () => string | undefined,
): Steps<BandInfo[]> {
  const { ifd, layout } = roles.main
  const dtype: DType = dtypeOfSamples(layout)
  const blockShape = reportedBlockShape(layout, ifd.file.bytes.length)
  const overviews = describeOverviews(levels.images)
  const maskOverviews = describeOverviews(levels.masks)
  const structure = bandStructure(layout)
  const converted = convertsToRgba(layout)
  const nodataText = ifd.ascii(Tag.GdalNodata)
  const nodata = nodataText === undefined ? undefined : parseNodata(nodataText, dtype)
  const colormap = colormapFromIfd(ifd, layout, nodata)
  const interpretations = colorInterpretations(layout, colormap !== undefined)
  function* describe(i: number): Steps<BandInfo> {
    const interpretation = interpretations[i] as ColorInterpretation
    const own = metadata[i]
    const over = pam?.bands.get(i + 1)
    const overNodata = over?.nodata === undefined ? undefined : parseNodata(over.nodata, dtype, 'xml')
    const bandTags = yield* mergingTagDomains(own?.tags ?? {}, over?.tags ?? {})
    return {
      dtype,
      nodata: overNodata ?? nodata,
      blockShape,
      colorInterpretation: converted ? interpretation : shownInterpretation(over, own, interpretation),
      description: over?.description ?? own?.description,
      get unit() {
        return over?.unit ?? own?.unit ?? heightUnit()
      },
      scale: over?.scale ?? own?.scale ?? 1,
      offset: over?.offset ?? own?.offset ?? 0,
      colormap: over?.colormap ?? (i === 0 ? colormap : undefined),
      tags: Object.keys(structure).length > 0 ? { ...bandTags, IMAGE_STRUCTURE: structure } : bandTags,
      overviews,
      maskOverviews: levels.bandMasks[i]?.kind === 'none' ? [] : maskOverviews,
      storedMask: levels.bandMasks[i]?.kind ?? 'none',
    }
  }
  // Bands that are all alike share their facts: there may be tens of thousands.
  const alike = new Map<string, BandInfo>()
  const bands: BandInfo[] = []
  for (const [i, interpretation] of interpretations.entries()) {
    if (i % PART === PART - 1) yield
    const isPlain = i > 0 && metadata[i] === NO_METADATA && !pam?.bands.has(i + 1)
    const key = `${interpretation} ${levels.bandMasks[i]?.kind}`
    const band = (isPlain ? alike.get(key) : undefined) ?? (yield* describe(i))
    if (isPlain) alike.set(key, band)
    bands.push(band)
  }
  return bands
}

function describeOverviews([, ...overviews]: readonly TiffImage[]): OverviewInfo[] {
  return overviews.map(({ ifd, layout }) => ({
    width: layout.width,
    height: layout.height,
    blockShape: reportedBlockShape(layout, ifd.file.bytes.length),
  }))
}

function shownInterpretation(
  over: PamBand | undefined,
  own: Partial<PamBand> | undefined,
  derived: ColorInterpretation,
): ColorInterpretation {
  const stated = over?.colorInterpretation
  if (stated !== undefined && stated !== 'undefined') return stated
  return own?.colorInterpretation ?? derived
}
