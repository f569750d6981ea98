import { copySamples, type DatasetInfo, type WriteRequest } from '@memraster/core/backend'
import { allocate, type DType, type RasterArray, sampleSize } from '@memraster/ground'
import type { GdalBand } from '../binding/gdal-binding.ts'
import { type GdalType, gdalArray } from '../binding/gdal-types.ts'
import type { CachedBlocks } from './cached-blocks.ts'

/** The target of a write's pixels. */
export interface WriteTarget {
  readonly info: DatasetInfo
  /** GDAL's bands, in the order of the request. */
  readonly bands: readonly GdalBand[]
  readonly type: GdalType
  readonly cached: CachedBlocks
}

/**
 * Bytes of the blocks that are worth going past GDAL's cache: its memory for them is not reused by the allocators of
 * older C libraries (glibc before 2.38), so that some tens of large ones would be lost. Larger ones still take too long
 * to be put together between two turns of the event loop.
 */
const LARGE = { min: 1 << 18, max: 1 << 24 } as const

/** Whether a request writes whole blocks of a GeoTIFF, each of one band, that are large. */
export function areLargeBlocks(info: DatasetInfo, { target, window, bands }: WriteRequest): boolean {
  const { driver, width, height, tags } = info
  const { blockShape, dtype } = bandOf(info, bands)
  const [rows, columns] = blockShape
  const bytes = rows * columns * sampleSize(dtype)
  return (
    target === 'bands' &&
    driver === 'GTiff' &&
    (info.bands.length === 1 || tags.IMAGE_STRUCTURE?.INTERLEAVE === 'BAND') &&
    bytes >= LARGE.min &&
    bytes <= LARGE.max &&
    isWhole(window.colOff, window.width, columns, width) &&
    isWhole(window.rowOff, window.height, rows, height)
  )
}

/** Whether a range begins and ends with blocks. */
function isWhole(start: number, length: number, block: number, size: number): boolean {
  const end = start + length
  return start % block === 0 && (end % block === 0 || end === size)
}

/**
 * Writes blocks for which `areLargeBlocks` is true, from the caller's memory if they are contiguous there. Each is put
 * together while GDAL writes the one before.
 */
export async function writeBlocks(
  { info, bands: gdalBands, type }: WriteTarget,
  request: WriteRequest,
  data: RasterArray,
): Promise<void> {
  const { window, signal, onProgress } = request
  const { blockShape, dtype } = bandOf(info, request.bands)
  const [rows, columns] = blockShape
  let [copy, other]: (RasterArray | undefined)[] = []
  let writing: Promise<unknown> | undefined
  try {
    for (let row = 0; row < window.height; row += rows) {
      for (const [index, band] of gdalBands.entries()) {
        for (let column = 0; column < window.width; column += columns) {
          signal?.throwIfAborted()
          let start = startOf(request, index, row, column)
          let block = data
          if (!isContiguous(request, row, blockShape)) {
            copy ??= allocate(dtype, rows * columns)
            copyBlock(data, dtype, request, start, row, column, copy, blockShape)
            block = copy
            start = 0
          }
          await writing
          const x = (window.colOff + column) / columns
          const y = (window.rowOff + row) / rows
          writing = band.pixels.writeBlockAsync(x, y, gdalArray(block, start, type))
          ;[copy, other] = [other, copy]
        }
      }
      onProgress?.(Math.min(1, (row + rows) / window.height))
    }
    await writing
  } finally {
    // GDAL reads the block until it has ended.
    await Promise.allSettled([writing])
  }
}

function bandOf(info: DatasetInfo, bands: WriteRequest['bands']): DatasetInfo['bands'][number] {
  return info.bands[(bands[0] as number) - 1] as DatasetInfo['bands'][number]
}

function startOf({ offset, stride }: WriteRequest, index: number, row: number, column: number): number {
  return offset + index * stride[0] + row * stride[1] + column * stride[2]
}

function isContiguous(
  { window, stride }: WriteRequest,
  row: number,
  [rows, columns]: readonly number[],
): boolean {
  return (
    stride[2] === 1 && stride[1] === columns && window.width === columns && row + (rows ?? 0) <= window.height
  )
}

/** Copies what the caller has of a block; zeros are in the rest of one that goes beyond the raster. */
function copyBlock(
  data: RasterArray,
  dtype: DType,
  { window, stride }: WriteRequest,
  start: number,
  row: number,
  column: number,
  block: RasterArray,
  [rows, columns]: readonly [rows: number, columns: number],
): void {
  const height = Math.min(rows, window.height - row)
  const width = Math.min(columns, window.width - column)
  if (height < rows || width < columns) block.fill(0 as never)
  for (let y = 0; y < height; y++) {
    copySamples(data, dtype, start + y * stride[1], stride[2], block, dtype, y * columns, 1, width)
  }
}
