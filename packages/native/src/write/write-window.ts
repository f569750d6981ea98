import type { WriteRequest } from '@memraster/core/backend'
import { type RasterArray, RasterError } from '@memraster/ground'
import type { GdalBand } from '../binding/gdal-binding.ts'
import { gdalArray } from '../binding/gdal-types.ts'
import type { WriteTarget } from './write-blocks.ts'
import { areLargeBlocks, writeBlocks } from './write-blocks.ts'

/** Samples that are written at a time. */
const TASK_SAMPLES = 1 << 20

/** Writes pixels into a dataset that is open for update, and keeps GDAL's cache of blocks small. */
export async function writeWindow(
  target: WriteTarget,
  request: WriteRequest,
  data: RasterArray,
): Promise<void> {
  if (!areLargeBlocks(target.info, request)) return writeRows(target, request, data)
  // Samples in the cache would be written later than the blocks, or read instead of them.
  await flush(target)
  await writeBlocks(target, request, data)
}

/** Writes some rows of all bands before the next ones, so that blocks with several bands are written once. */
async function writeRows(target: WriteTarget, request: WriteRequest, data: RasterArray): Promise<void> {
  const { bands, type, cached } = target
  const { window, offset, stride, signal, onProgress } = request
  const size = data.BYTES_PER_ELEMENT
  const blockRows = Math.max(1, ...bands.map((band) => band.blockSize.y))
  const step = blockRows * Math.max(1, Math.floor(TASK_SAMPLES / (window.width * blockRows)))
  for (let row = 0; row < window.height; ) {
    signal?.throwIfAborted()
    const top = window.rowOff + row
    const height = Math.min(window.height - row, Math.floor(top / step) * step + step - top)
    for (const [index, band] of bands.entries()) {
      const start = offset + index * stride[0] + row * stride[1]
      await band.pixels.writeAsync(window.colOff, top, window.width, height, gdalArray(data, start, type), {
        buffer_width: window.width,
        buffer_height: height,
        pixel_space: stride[2] * size,
        line_space: stride[1] * size,
      })
    }
    cached.add({ ...window, rowOff: top, height }, request.bands)
    if (cached.isFlushDue) await flush(target)
    row += height
    onProgress?.(row / window.height)
  }
}

async function flush({ bands, cached }: WriteTarget): Promise<void> {
  await flushBands(bands)
  cached.clear()
}

/**
 * Writes the blocks that are in GDAL's cache.
 *
 * @throws {RasterError} `IO` if GDAL cannot write them, which it does not report when the dataset is closed.
 */
export async function flushBands(bands: readonly GdalBand[]): Promise<void> {
  for (const band of bands) {
    try {
      await band.flushAsync()
    } catch (cause) {
      // The binding takes GDAL's number for another library's, whose words say nothing of it.
      throw new RasterError(
        'IO',
        'GDAL cannot write these pixels, and the file stays as it was: the codec may not take such samples, or not as many bands, or the file has no room for them; write a new file, or compress it otherwise.',
        { cause },
      )
    }
  }
}
