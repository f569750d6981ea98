import { allocate, nextSlice, RasterError, sliceIsOver, throwIfAborted } from '@memraster/ground'
import type { VrtRectangle } from './parse-vrt-source.ts'
import { type BandRead, bandRequest } from './read-band-mask.ts'
import type { ShownSource, VrtReading, VrtWindow } from './shown-sources.ts'

/** Samples that may be added up for one source, unless it has so many itself: enlarging adds them up again and again. */
const MOST_SUMS = 2 ** 26

/**
 * An averaged source (GDAL's VRTAveragedSource::RasterIO): for each pixel of the result the mean of the
 * source's pixels whose centres lie in the VRT's pixel there, however the result is enlarged or reduced.
 *
 * @throws {RasterError} `LIMIT` if that would take too much time or memory, `ABORTED`, and what reading throws.
 */
export async function averagedSamples(
  reading: VrtReading,
  { whole, shape }: VrtWindow,
  { dataset, source, shown }: ShownSource,
  wanted: BandRead,
): Promise<{ readonly samples: Float32Array; readonly valid: Uint8Array }> {
  const { placing } = source
  const { target } = shown
  const size = { width: shown.whole.width, height: shown.whole.height }
  const across = boxes(
    [whole.colOff, whole.width, shape[1]],
    [target.column, target.width],
    placing && axisOf(placing.from, placing.to, 'x', 'width'),
    [shown.whole.colOff, size.width],
  )
  const down = boxes(
    [whole.rowOff, whole.height, shape[0]],
    [target.row, target.height],
    placing && axisOf(placing.from, placing.to, 'y', 'height'),
    [shown.whole.rowOff, size.height],
  )
  const count = size.width * size.height
  if (count * 4 > reading.maxBytes || across.total * down.total > Math.max(MOST_SUMS, 4 * count)) {
    throw new RasterError(
      'LIMIT',
      `The VRT file averages ${size.width} x ${size.height} pixels of ${source.filename} at once; read a smaller window, or open with a higher \`limits.maxBytes\`.`,
    )
  }
  const pixels = allocate('float32', count)
  const request = { ...wanted, shape: [size.height, size.width] as const }
  await reading.read(dataset)(
    bandRequest(request, { source: source.isMask ? 'mask' : 'bands', dtype: 'float32' }, reading.signal),
    pixels,
  )
  const samples = new Float32Array(target.width * target.height)
  const valid = new Uint8Array(samples.length)
  for (let row = 0, to = 0; row < target.height; row++) {
    while (sliceIsOver()) await nextSlice()
    throwIfAborted(reading.signal)
    for (let column = 0; column < target.width; column++, to++) {
      let sum = 0
      let added = 0
      for (let y = down.start[row]!; y < down.end[row]!; y++) {
        const line = y * size.width
        for (let x = across.start[column]!; x < across.end[column]!; x++) {
          const sample = pixels[line + x]!
          if (Number.isNaN(sample)) continue
          sum += sample
          added++
        }
      }
      if (added === 0) continue
      samples[to] = sum / added
      valid[to] = 1
    }
  }
  return { samples, valid }
}

/** One axis of a source's rectangles. */
interface AxisPlacing {
  readonly from: number
  readonly fromSize: number
  readonly to: number
  readonly toSize: number
}

function axisOf(from: VrtRectangle, to: VrtRectangle, at: 'x' | 'y', size: 'width' | 'height'): AxisPlacing {
  return { from: from[at], fromSize: from[size], to: to[at], toSize: to[size] }
}

/** For each pixel of the result along one axis, the pixels that are averaged, counted from the first that is read. */
function boxes(
  [offset, size, count]: readonly [number, number, number],
  [first, targetCount]: readonly [number, number],
  placing: AxisPlacing | undefined,
  [readOffset, readSize]: readonly [number, number],
): { readonly start: Int32Array; readonly end: Int32Array; readonly total: number } {
  const { from, fromSize, to, toSize } = placing ?? { from: 0, fromSize: 1, to: 0, toSize: 1 }
  const start = new Int32Array(targetCount)
  const end = new Int32Array(targetCount)
  let total = 0
  for (let i = 0; i < targetCount; i++) {
    const position = ((first + i) / count) * size + offset
    const begin = ((position - to) / toSize) * fromSize + from
    const finish = ((position + 1 - to) / toSize) * fromSize + from
    // If there is less than a pixel, it is the nearest one.
    const isWide = finish >= begin + 1
    const low = isWide ? Math.floor(begin + 0.5) : Math.floor(begin)
    const high = isWide ? Math.floor(finish + 0.5) : low + 1
    start[i] = Math.max(0, low - readOffset)
    end[i] = Math.min(readSize, high - readOffset)
    total += Math.max(0, end[i]! - start[i]!)
  }
  return { start, end, total }
}
