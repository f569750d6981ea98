import type { CRS } from '@memraster/crs'
import type { DType, RasterArray } from '@memraster/ground'
import type { BackendDataset } from '../backend/backend.ts'
import type { BandInfo, DatasetInfo, OverviewInfo } from '../backend/dataset-info.ts'
import type { ReadRequest } from '../backend/requests.ts'
import { Affine } from '../georeference/affine.ts'
import { shownNodata } from '../nodata/nodata-range.ts'

/** The entries of a profile that every raster has. */
export type Meta = {
  readonly driver: string
  /** The first band's; undefined for a container of subdatasets without bands. */
  readonly dtype?: DType
  readonly width: number
  readonly height: number
  readonly count: number
  readonly nodata?: number | bigint
  readonly crs?: CRS
  readonly transform: Affine
}

/** {@link Meta}, with the layout of the file in the words of creation options. */
export type DatasetProfile = Meta & {
  readonly blockxsize?: number
  readonly blockysize?: number
  readonly tiled?: boolean
  readonly compress?: string
  readonly interleave?: string
  readonly photometric?: string
}

/** The raster's transform; the identity if it has none, as in rasterio. */
export function transformOf(info: DatasetInfo): Affine {
  return info.transform ? Affine.from(info.transform) : Affine.identity()
}

/** The nodata value of a band; undefined if it has none that its dtype can hold. */
export function nodataOf(band: BandInfo): number | bigint | undefined {
  return shownNodata(band.nodata, band.dtype)
}

/** Whether the width of blocks differs from the raster's. */
export function isTiled(info: DatasetInfo): boolean {
  const [band] = info.bands
  return band !== undefined && band.blockShape[1] !== info.width
}

/** Compression, by its creation option's name in lower case, such as `deflate`; undefined for none. */
export function compressionOf(info: DatasetInfo): string | undefined {
  const name = info.tags.IMAGE_STRUCTURE?.COMPRESSION?.toLowerCase()
  // GDAL names the colour space with the codec.
  return name?.endsWith(' jpeg') ? 'jpeg' : name
}

/** `pixel` or `band`: how the bands are laid out in the file. */
export function interleavingOf(info: DatasetInfo): string | undefined {
  return info.tags.IMAGE_STRUCTURE?.INTERLEAVE?.toLowerCase()
}

/** The photometric interpretation, such as `ycbcr`; undefined if it follows from the bands' color interpretations. */
export function photometricOf(info: DatasetInfo): string | undefined {
  return info.tags.IMAGE_STRUCTURE?.SOURCE_COLOR_SPACE?.toLowerCase()
}

/** The profile of a new raster like this one. */
export function metaOf(info: DatasetInfo): Meta {
  const band = info.bands[0]
  const nodata = band && nodataOf(band)
  return {
    driver: info.driver,
    ...(band && { dtype: band.dtype }),
    width: info.width,
    height: info.height,
    count: info.bands.length,
    ...(nodata !== undefined && { nodata }),
    ...(info.crs && { crs: info.crs }),
    transform: transformOf(info),
  }
}

/** {@link metaOf}, with the layout of the file. */
export function profileOf(info: DatasetInfo): DatasetProfile {
  const [band] = info.bands
  if (band === undefined) return metaOf(info)
  const [blockysize, blockxsize] = band.blockShape
  const tiled = isTiled(info)
  const compress = compressionOf(info)
  const interleave = interleavingOf(info)
  const photometric = photometricOf(info)
  return {
    ...metaOf(info),
    blockxsize,
    blockysize,
    tiled,
    ...(compress && { compress }),
    ...(interleave && { interleave }),
    ...(photometric && { photometric }),
  }
}

/** The mask of an overview without one in a raster with one: all valid, as in GDAL. */
function fillValid({ bands, shape: [height, width], offset, stride }: ReadRequest, out: RasterArray): void {
  for (let band = 0; band < bands.length; band++) {
    for (let row = 0; row < height; row++) {
      const start = offset + band * stride[0] + row * stride[1]
      for (let col = 0; col < width; col++) out[start + col * stride[2]] = 255
    }
  }
}

/** An overview as a read-only raster, with the coarser overviews as its own. */
export function overviewDataset(
  info: DatasetInfo,
  level: number,
  read: BackendDataset['read'],
): BackendDataset {
  const { width, height } = (info.bands[0] as BandInfo).overviews[level] as OverviewInfo
  const maskLevels = info.bands.map(
    ({ maskOverviews }) =>
      maskOverviews.findIndex((mask) => mask.width === width && mask.height === height) + 1,
  )
  const scale = Affine.scale(info.width / width, info.height / height)
  return {
    info: {
      ...info,
      width,
      height,
      transform: info.transform && Affine.from(info.transform).multiply(scale).coefficients,
      bands: info.bands.map((band, index) => ({
        ...band,
        blockShape: band.overviews[level]?.blockShape ?? band.blockShape,
        overviews: band.overviews.slice(level + 1),
        maskOverviews: maskLevels[index] ? band.maskOverviews.slice(maskLevels[index]) : [],
      })),
    },
    async read(request, out) {
      if (request.source === 'bands') return read({ ...request, level: request.level + level + 1 }, out)
      const maskLevel = maskLevels[(request.bands[0] as number) - 1] as number
      if (maskLevel === 0) return fillValid(request, out)
      return read({ ...request, level: request.level + maskLevel }, out)
    },
    close: async () => {},
    discard: async () => {},
  }
}
