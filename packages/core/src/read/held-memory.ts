import { RasterError, sampleSize } from '@memraster/ground'
import type { BandInfo, DatasetInfo, OverviewInfo } from '../backend/dataset-info.ts'
import type { Limits, ReadRequest, Resampling } from '../backend/requests.ts'

/** Bands, or their masks, and the level that they are read from. */
type BandsOfLevel = Pick<ReadRequest, 'source' | 'bands' | 'level'>

/** The part of a request that decides how much is held besides its result. */
type HeldRequest = BandsOfLevel & Pick<ReadRequest, 'window' | 'shape' | 'resampling'>

/** Bytes of a block that is always allowed, however low the limit. */
const SMALL_BLOCK = 1 << 20

/** Source pixels that are resampled at a time, with those around them, unless one result pixel covers more. */
const CHUNK_PIXELS = 1 << 23

/** Bytes of a pixel as float32, and of its mask, besides its own. */
const WORKING_BYTES = 5

/** Neighbours on each side that a method weighs, in pixels of the source or the result, whichever is coarser. */
const RADIUS: Readonly<Record<Resampling, number>> = {
  nearest: 0,
  bilinear: 1,
  cubic: 2,
  cubic_spline: 2,
  lanczos: 3,
  average: 0,
  mode: 0,
  gauss: 1,
  rms: 0,
}

/**
 * Refuses a read that would hold more than the limits allow besides its result: a decoded block with all bands in it,
 * or the pixels that one pixel of the result is computed from.
 *
 * @throws {RasterError} `LIMIT`.
 */
export function checkHeldMemory(info: DatasetInfo, { maxBytes }: Limits, request: HeldRequest): void {
  checkBlock(info, maxBytes, request)
  if (!isResampled(request)) return
  const [height, width] = resampledArea(info, request)
  checkResampled(height, width, sourceSize(info, request), maxBytes)
}

/**
 * Refuses to resample an area that does not fit into memory at once.
 *
 * @param size Bytes of a sample.
 * @throws {RasterError} `LIMIT`.
 */
export function checkResampled(height: number, width: number, size: number, maxBytes: number): void {
  const pixels = height * width
  if (pixels <= CHUNK_PIXELS || pixels * (size + WORKING_BYTES) <= maxBytes) return
  throw new RasterError(
    'LIMIT',
    `A pixel of the result is computed from ${width} x ${height} pixels, more than fit into ${maxBytes} bytes; ask for a larger \`outShape\`, read by 'nearest', or open with a higher \`limits.maxBytes\`.`,
  )
}

/**
 * The most bands that are resampled at once within the limits: GDAL holds the pixels of all of them. At least two,
 * since GDAL resamples several bands differently from one.
 */
export function bandsAtOnce(info: DatasetInfo, { maxBytes }: Limits, request: HeldRequest): number {
  if (!isResampled(request)) return request.bands.length
  const { window } = request
  const [height, width] = resampledArea(info, request)
  const pixels = Math.max(height * width, Math.min(window.width * window.height, CHUNK_PIXELS))
  return Math.max(2, Math.floor(maxBytes / (pixels * (sourceSize(info, request) + WORKING_BYTES))))
}

/**
 * Refuses a block that does not fit: backends decode whole blocks, whatever the window. A VRT has no blocks of its own.
 *
 * @throws {RasterError} `LIMIT`.
 */
export function checkBlock(info: DatasetInfo, maxBytes: number, request: BandsOfLevel): void {
  if (info.driver === 'VRT') return
  const [rows, columns] = levelOf(info, request)?.blockShape ?? bandOf(info, request).blockShape
  const isShared = request.source === 'bands' && info.tags.IMAGE_STRUCTURE?.INTERLEAVE === 'PIXEL'
  const bands = isShared ? info.bands.length : 1
  const bytes = rows * columns * bands * sourceSize(info, request)
  if (bytes <= Math.max(maxBytes, SMALL_BLOCK)) return
  const of = bands === 1 ? '' : ` of ${bands} bands`
  throw new RasterError(
    'LIMIT',
    `A block of ${rows} x ${columns} pixels${of} takes ${bytes} bytes, and is decoded as a whole; the limit is ${maxBytes}. Open with a higher \`limits.maxBytes\`.`,
  )
}

function isResampled({ window, shape, resampling }: HeldRequest): boolean {
  return resampling !== 'nearest' && (window.height !== shape[0] || window.width !== shape[1])
}

/** Rows and columns of the pixels that one pixel of the result is computed from. */
function resampledArea(info: DatasetInfo, request: HeldRequest): [height: number, width: number] {
  const { window, shape, resampling } = request
  const { width, height } = levelOf(info, request) ?? info
  const along = (length: number, count: number, limit: number): number => {
    const ratio = length / count
    return Math.min(limit, Math.ceil(ratio) + 1 + 2 * RADIUS[resampling] * Math.max(1, Math.round(ratio)))
  }
  return [along(window.height, shape[0], height), along(window.width, shape[1], width)]
}

/** The overview that is read; undefined for full resolution. */
function levelOf(info: DatasetInfo, request: BandsOfLevel): OverviewInfo | undefined {
  const { overviews, implicitOverviews, maskOverviews } = bandOf(info, request)
  if (request.source === 'mask') return maskOverviews[request.level - 1]
  return (overviews.length > 0 ? overviews : (implicitOverviews ?? []))[request.level - 1]
}

function sourceSize(info: DatasetInfo, request: BandsOfLevel): number {
  return request.source === 'mask' ? 1 : sampleSize(bandOf(info, request).dtype)
}

function bandOf(info: DatasetInfo, { bands }: BandsOfLevel): BandInfo {
  return info.bands[(bands[0] as number) - 1] as BandInfo
}
