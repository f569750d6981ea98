import { allocate, nextSlice, type RasterArray, sliceIsOver } from '@memraster/ground'
import type { BackendDataset } from '../backend/backend.ts'
import type { ReadRequest } from '../backend/requests.ts'
import { partOf } from '../backend/run-concurrently.ts'
import { copySamples } from '../samples/copy-samples.ts'

/** The most repeated bands that are read again; more are copied. */
const FEW_REPEATS = 16

/** Reads the bands of a request, `atOnce` at a time, and each only once if many are repeated. */
export function readBands(
  dataset: BackendDataset,
  request: ReadRequest,
  atOnce: number,
  out: RasterArray,
): Promise<void> {
  const isSimple = request.bands.length <= Math.min(2, atOnce)
  return isSimple ? dataset.read(request, out) : readMany(dataset, request, atOnce, out)
}

async function readMany(
  dataset: BackendDataset,
  request: ReadRequest,
  atOnce: number,
  out: RasterArray,
): Promise<void> {
  const { bands, offset, stride } = request
  const once = distinctBands(bands)
  if (bands.length - once.length > FEW_REPEATS) return readRepeated(dataset, request, once, atOnce, out)
  if (bands.length <= atOnce) return dataset.read(request, out)
  for (let start = 0; start < bands.length; start += atOnce) {
    // A band left over is read with the one before: alone, it would be resampled differently.
    const from = Math.min(start, bands.length - 2)
    const part = bands.slice(from, start + atOnce)
    const { onProgress } = partOf(request, from / bands.length, (from + part.length) / bands.length)
    await dataset.read({ ...request, bands: part, offset: offset + from * stride[0], onProgress }, out)
  }
}

/** The bands without repeats, except of the first two: one band alone would be resampled differently. */
function distinctBands(bands: readonly number[]): readonly number[] {
  const others = new Set(bands.slice(2))
  const first = bands.slice(0, 2)
  for (const bidx of first) others.delete(bidx)
  return [...first, ...others]
}

/** Reads some bands once, and copies them to all of their places. */
async function readRepeated(
  dataset: BackendDataset,
  request: ReadRequest,
  once: readonly number[],
  atOnce: number,
  out: RasterArray,
): Promise<void> {
  const { bands, shape, dtype, offset, stride } = request
  const [height, width] = shape
  const held = allocate(dtype, once.length * height * width)
  const layout = { offset: 0, stride: [height * width, width, 1] as const }
  await readBands(dataset, { ...request, ...layout, bands: once }, atOnce, held)
  const places = new Map(once.map((bidx, place) => [bidx, place]))
  for (const [index, bidx] of bands.entries()) {
    const first = (places.get(bidx) as number) * height * width
    for (let row = 0; row < height; row++) {
      const to = offset + index * stride[0] + row * stride[1]
      copySamples(held, dtype, first + row * width, 1, out, dtype, to, stride[2], width)
      while (sliceIsOver()) await nextSlice()
    }
  }
}
