import { RasterError } from '@memraster/ground'
import type { Backend } from '../backend/backend.ts'
import type { BandInfo, DatasetInfo } from '../backend/dataset-info.ts'
import type { BandChange, MetadataChange } from '../backend/metadata-change.ts'
import type { ResolvedProfile } from '../backend/resolved-profile.ts'

/** @throws {RasterError} `UNSUPPORTED` for a raster that the backend cannot write in its own format. */
export function requireRewritable({ driver, bands }: DatasetInfo, { name, capabilities }: Backend): void {
  const [first] = bands
  const isUniform = bands.every(({ dtype }) => dtype === first?.dtype)
  const hasOwnMasks = bands.some(({ storedMask }) => storedMask === 'band')
  if (capabilities.drivers[driver]?.create && isUniform && !hasOwnMasks) return
  const why = !isUniform ? 'of several dtypes ' : hasOwnMasks ? 'with a mask for each band ' : ''
  throw new RasterError(
    'UNSUPPORTED',
    `The pixels of ${driver} files ${why}that exist cannot be changed by the ${name} backend; write a new file instead.`,
    { feature: 'update' },
  )
}

/** The profile for rewriting a raster's file: its coding is kept if the file tells it, else the driver's default. */
export function profileAnew(facts: DatasetInfo, { capabilities }: Backend): ResolvedProfile {
  const { driver, width, height, bands, crs, transform, gcps, gcpsCrs, rpcs, tags } = facts
  const { dtype, nodata, tags: bandTags } = bands[0] as BandInfo
  const known = capabilities.drivers[driver]?.creationOptions ?? {}
  const bits = Number(bandTags.IMAGE_STRUCTURE?.NBITS)
  const quality = Number(tags.IMAGE_STRUCTURE?.JPEG_QUALITY)
  const isLossless = tags.IMAGE_STRUCTURE?.COMPRESSION_REVERSIBILITY === 'LOSSLESS'
  return {
    driver,
    width,
    height,
    count: bands.length,
    dtype,
    nodata,
    crs,
    transform,
    gcps,
    gcpsCrs,
    rpcs,
    options: {
      ...(known.nbits && bits > 0 && { nbits: bits }),
      ...(known.quality && quality > 0 && { quality }),
      ...(known.lossless && isLossless && { lossless: true }),
    },
  }
}

/** The facts of a raster that a rewritten file needs beside its profile. */
export function factsOf({ driver, tags, bands }: DatasetInfo): MetadataChange {
  const { IMAGE_STRUCTURE: _, RPC: __, '': plain = {}, ...others } = tags
  // GDAL tells of PNG's nodata values so; as a tag it would set them.
  const { NODATA_VALUES: ____, ...kept } = plain
  const domains = { ...others, '': driver === 'PNG' ? kept : plain }
  const [first] = bands
  const bandChange = (band: BandInfo): BandChange => {
    const { IMAGE_STRUCTURE: ___, ...own } = band.tags
    return {
      ...(band.nodata !== undefined && !Object.is(band.nodata, first?.nodata) && { nodata: band.nodata }),
      ...(band.description !== undefined && { description: band.description }),
      ...(band.unit !== undefined && { unit: band.unit }),
      ...(band.scale !== 1 && { scale: band.scale }),
      ...(band.offset !== 0 && { offset: band.offset }),
      ...(band.colormap && { colormap: band.colormap, colorInterpretation: 'palette' as const }),
      ...(Object.keys(own).length > 0 && { tags: own }),
    }
  }
  return {
    tags: domains,
    bands: Object.fromEntries(bands.map((band, index) => [index + 1, bandChange(band)])),
  }
}
