import {
  allocate,
  copySamples,
  type DType,
  type RasterArray,
  type Resampling,
  type SampleLayout,
} from '@memraster/core/backend'
import { aborted } from '../run-concurrently.ts'
import { TimeSlice } from '../time-slice.ts'
import type { BandTraits, Chunk } from './chunk.ts'
import { type Kernel, kernelOf } from './kernel.ts'
import { type ChunkSpan, planChunks } from './plan-chunks.ts'
import { resampleChunk } from './resample-chunk.ts'
import type { SourceAxis } from './source-axis.ts'
import { storeLine } from './store-line.ts'

/** Whole pixels of a source. */
export interface SourceRectangle {
  readonly column: number
  readonly row: number
  readonly width: number
  readonly height: number
}

/** Where the pixels of a window come from. */
export interface ResamplingSource {
  /** The pixels of some of the window's bands in the bands' own dtype, band by band and row by row. */
  pixels(bands: readonly number[], rectangle: SourceRectangle): Promise<RasterArray>
  /**
   * The weight of each pixel of a band, 0 where it is not valid, row by row; undefined where a band has no
   * mask at all. Asked after the band's pixels, which are given.
   */
  mask(band: number, rectangle: SourceRectangle, pixels: RasterArray): Promise<Uint8Array | undefined>
}

/** A window that is resampled. */
export interface WindowResampling extends SampleLayout {
  readonly across: SourceAxis
  readonly down: SourceAxis
  readonly resampling: Exclude<Resampling, 'nearest'>
  /** The bands of the result. */
  readonly bands: readonly BandTraits[]
  /** Whether the bands are resampled as one: GDAL then widens both axes by the larger reduction. */
  readonly together: boolean
  /** Columns of the source's blocks, by which GDAL cuts a window into chunks. */
  readonly blockWidth: number
  /** Of the result. */
  readonly dtype: DType
  readonly signal: AbortSignal | undefined
  readonly onProgress: ((fraction: number) => void) | undefined
}

/** Bytes of source pixels that are held at a time, as far as single bands allow. */
const MOST_BYTES = 32 << 20

/**
 * Fills `out` with a window of `source` as GDAL's RasterIO resamples it, chunk by chunk: about a million
 * source pixels of a few bands at a time, more only where a single result pixel covers more.
 *
 * @throws {RasterError} `ABORTED`, and what `source` throws.
 */
export async function resampleWindow(
  source: ResamplingSource,
  request: WindowResampling,
  out: RasterArray,
): Promise<void> {
  const { across, down, signal, onProgress } = request
  const kernel = kernelOf(request.resampling)
  const plan = planChunks(across, down, { ...request, kernel })
  const slice = new TimeSlice()
  const total = plan.down.length * plan.across.length * request.bands.length
  let done = 0
  for (const rows of plan.down) {
    for (const columns of plan.across) {
      for (const group of bandGroups(request.bands, columns.sourceCount * rows.sourceCount)) {
        await resamplePart(source, request, kernel, { columns, rows, group }, slice, out)
        done += group.length
        onProgress?.(done / total)
        if (signal?.aborted) throw aborted(signal)
      }
    }
  }
}

/** A chunk of some bands. */
interface Part {
  readonly columns: ChunkSpan
  readonly rows: ChunkSpan
  readonly group: readonly number[]
}

/** Bands that are read together, counted from 0. */
function* bandGroups(bands: readonly BandTraits[], pixels: number): Generator<number[]> {
  const size = Math.max(1, Math.trunc(MOST_BYTES / (4 * pixels)))
  for (let start = 0; start < bands.length; start += size) {
    yield Array.from({ length: Math.min(size, bands.length - start) }, (_, i) => start + i)
  }
}

async function resamplePart(
  source: ResamplingSource,
  request: WindowResampling,
  kernel: Kernel,
  { columns, rows, group }: Part,
  slice: TimeSlice,
  out: RasterArray,
): Promise<void> {
  const { across, down, offset, stride } = request
  const rectangle = {
    column: columns.source,
    row: rows.source,
    width: columns.sourceCount,
    height: rows.sourceCount,
  }
  const count = rectangle.width * rectangle.height
  const pixels = await source.pixels(group, rectangle)
  for (const [i, band] of group.entries()) {
    const traits = request.bands[band] as BandTraits
    const own = pixels.subarray(i * count, (i + 1) * count)
    const mask = await source.mask(band, rectangle, own)
    const first = offset + band * stride[0] + rows.target * stride[1] + columns.target * stride[2]
    const store = lineStore(columns.targetCount, traits.target, request.dtype, stride[2], out)
    const uniform = mask && uniformValue(mask)
    if (uniform === 0) {
      const line = new Float32Array(columns.targetCount).fill(traits.nodata ?? 0)
      for (let y = 0; y < rows.targetCount; y++) store(line, first + y * stride[1])
      continue
    }
    const chunk: Chunk = {
      pixels: toFloat32(own, traits.dtype),
      mask: uniform === undefined ? mask : undefined,
      column: columns.source - across.origin,
      row: rows.source - down.origin,
      width: rectangle.width,
      height: rectangle.height,
      targetColumn: across.targetStart + columns.target,
      targetRow: down.targetStart + rows.target,
      targetWidth: columns.targetCount,
      targetHeight: rows.targetCount,
      ratioX: across.ratio,
      ratioY: down.ratio,
      shiftX: across.shift,
      shiftY: down.shift,
    }
    let to = first
    for (const line of resampleChunk(chunk, kernel, traits)) {
      store(line, to)
      to += stride[1]
      if (slice.isOver) await slice.next()
    }
  }
}

/** The value that all of a mask has; undefined where it has several. */
function uniformValue(mask: Uint8Array): number | undefined {
  const value = mask[0]
  for (let i = 1; i < mask.length; i++) if (mask[i] !== value) return undefined
  return value
}

function toFloat32(pixels: RasterArray, dtype: DType): Float32Array {
  if (pixels instanceof Float32Array) return pixels
  const converted = new Float32Array(pixels.length)
  copySamples(pixels, dtype, 0, 1, converted, 'float32', 0, 1, pixels.length)
  return converted
}

/** Stores rows in the result: rounded to the target's dtype first, and from that to the result's. */
function lineStore(
  width: number,
  target: DType,
  dtype: DType,
  step: number,
  out: RasterArray,
): (line: Float32Array, offset: number) => void {
  if (target === dtype) return (line, offset) => storeLine(line, out, dtype, offset, step)
  const rounded = allocate(target, width)
  return (line, offset) => {
    storeLine(line, rounded, target, 0, 1)
    copySamples(rounded, target, 0, 1, out, dtype, offset, step, width)
  }
}
