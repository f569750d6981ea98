import { allocate } from '@memraster/core/backend'
import { readImage } from '../read/read-image.ts'
import { aborted, type TaskControl } from '../run-concurrently.ts'
import type { OverviewStep } from './build-overviews.ts'
import type { WritableRaster } from './writable-raster.ts'

/** Fills an overview by nearest neighbour, one row of tiles at a time. */
export async function renderOverview(
  _raster: WritableRaster,
  step: OverviewStep,
  control: TaskControl,
): Promise<void> {
  const { source, target } = step
  const { signal, onProgress } = control
  const { width, height, blockHeight, samplesPerPixel } = target.layout
  const from = source.image.layout
  const [across, down] = [from.width / width, from.height / height]
  const samples = Array.from({ length: samplesPerPixel }, (_, i) => i)
  for (let row = 0; row < height; row += blockHeight) {
    const rows = Math.min(blockHeight, height - row)
    const stride = [rows * width, width, 1] as const
    const strip = allocate(target.dtype, samplesPerPixel * rows * width)
    // GDAL takes the upper left pixel of those that become one, where a read takes the middle one.
    const window = {
      colOff: -across / 2,
      rowOff: row * down - down / 2,
      width: width * across,
      height: rows * down,
    }
    const place = { offset: 0, stride, samples, signal, onProgress: undefined }
    await readImage(source.image, { ...place, window, shape: [rows, width], dtype: target.dtype }, strip)
    await target.write({ ...place, window: { colOff: 0, rowOff: row, width, height: rows } }, strip)
    onProgress?.((row + rows) / height)
    if (signal?.aborted) throw aborted(signal)
  }
}
