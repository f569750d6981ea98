import { dtypeOfSamples } from '@memraster/codecs/samples'
import type {
  BandInfo,
  ColorInterpretation,
  DatasetInfo,
  MemoryDirectory,
  OverviewInfo,
} from '@memraster/core/backend'
import { parseNodata } from '@memraster/core/internal'
import type { CRS } from '@memraster/crs'
import { type DType, inSlices, type Steps } from '@memraster/ground'
import type { DirectoryRoles, TiffImage } from '../container/classify-directories.ts'
import type { TiffFile } from '../container/parse-tiff.ts'
import { Tag } from '../container/tag.ts'
import { crsFromText } from '../georeference/crs-from-text.ts'
import { bareScale, georeferenceFromIfd } from '../georeference/georeference.ts'
import { parseRpcTags, rpcTags } from '../georeference/rpc.ts'
import { colorInterpretations, convertsToRgba } from '../metadata/color-interpretation.ts'
import { colormapFromIfd } from '../metadata/color-map.ts'
import { NO_METADATA, parsingGdalMetadata } from '../metadata/gdal-metadata.ts'
import { bandStructure, imageStructure, structureKeys } from '../metadata/image-structure.ts'
import { mergingTagDomains } from '../metadata/tag-domains.ts'
import { tiffDomains } from '../metadata/tiff-domains.ts'
import { tagsFromIfd } from '../metadata/tiff-tag-items.ts'
import { withPointsInInches } from '../sidecars/geodata-xform.ts'
import { findImagery } from '../sidecars/imagery/find-imagery.ts'
import { type Pam, type PamBand, pamName, readPam } from '../sidecars/pam.ts'
import { SiblingNames } from '../sidecars/sibling-names.ts'
import { findTabFile } from '../sidecars/tab-file.ts'
import { findWorldFile } from '../sidecars/world-file.ts'
import type { GeorefSources } from './choose-place.ts'
import { type CrsSource, choosePlace } from './choose-place.ts'
import { describePages } from './describe-pages.ts'
import type { RasterLevels } from './raster-levels.ts'
import { reportedBlockShape } from './reported-block-shape.ts'
import { systemOfKeys } from './system-of-keys.ts'

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
  const found = counts('PAM') ? await readPam(files, filename) : undefined
  const pam = found && withPointsInInches(found, ifd, layout.height)
  const metadata = await inSlices(
    parsingGdalMetadata(
      ifd.ascii(Tag.GdalMetadata),
      layout.samplesPerPixel,
      structureKeys(layout.compression),
    ),
  )
  const internal = georeferenceFromIfd(ifd)
  const names = new SiblingNames(files)
  const imagery = findImagery(filename, names)
  const place = choosePlace(raster.georefSources, {
    internal,
    pam,
    world: () => findWorldFile(filename, names),
    tab: () => findTabFile(filename, names),
  })
  const { transform, gcps } = place
  const pages = describePages(roles.pages, filename)
  const ofTiff = {
    '': {
      ...(place.rasterType === undefined ? {} : { AREA_OR_POINT: place.rasterType }),
      ...tagsFromIfd(ifd),
    },
    IMAGE_STRUCTURE: imageStructure(tiff, ifd, layout),
    ...pages.tags,
    ...(internal.rpcs !== undefined && imagery?.tags.RPC === undefined && { RPC: rpcTags(internal.rpcs) }),
  }
  const tags = await inSlices(
    mergingTagDomains(ofTiff, tiffDomains(ifd), metadata.tags, pam?.tags ?? {}, imagery?.tags ?? {}),
  )
  const isOwnRpc = imagery?.tags.RPC === undefined && pam?.tags.RPC === undefined
  const ofKeys = lazily(() => systemOfKeys(internal.geoKeys))
  const crsOf = ({ srs, geoKeys }: CrsSource): CRS | undefined =>
    srs === undefined && geoKeys !== undefined ? ofKeys().crs : crsFromText(srs)
  const crs = lazily(() => crsOf(place.crs))
  const pointsCrs = lazily(() => crsOf(place.gcpsCrs))
  const hasPoints = gcps.length > 0
  return {
    driver: 'GTiff',
    width: layout.width,
    height: layout.height,
    bands: await inSlices(describingBands(raster, metadata.bands, pam, () => ofKeys().heightUnit)),
    // Creating a CRS takes longer than all the rest, and many callers never need it.
    get crs() {
      return hasPoints ? undefined : crs()
    },
    transform: transform ?? (counts('INTERNAL') ? bareScale(ifd) : undefined),
    gcps,
    get gcpsCrs() {
      return hasPoints ? pointsCrs() : undefined
    },
    rpcs: isOwnRpc ? internal.rpcs : parseRpcTags(tags.RPC ?? {}),
    tags,
    subdatasets: pages.names,
    files: [
      filename,
      ...levels.sidecars,
      ...(counts('PAM') && files.has(pamName(filename)) ? [pamName(filename)] : []),
      ...(imagery?.files ?? []),
      ...(place.file === undefined ? [] : [place.file]),
    ],
  }
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

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
