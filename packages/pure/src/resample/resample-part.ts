import { copySamples } from '@memraster/core/internal'
import {
  allocate,
  type DType,
  inParts,
  isComplex,
  nextSlice,
  type RasterArray,
  sliceIsOver,
} from '@memraster/ground'
import type { BandTraits, Chunk } from './chunk.ts'
import type { Kernel } from './kernel.ts'
import type { ChunkSpan } from './plan-chunks.ts'
import { resampleChunk } from './resample-chunk.ts'
import type { ResamplingSource, SourceRectangle } from './resampling-source.ts'
import type { SourceAxis } from './source-axis.ts'
import { storeLine } from './store-line.ts'

/** The parameters that all chunks of a resampling share. */
export interface PartContext {
  readonly source: ResamplingSource
  readonly kernel: Kernel
  readonly across: Pick<SourceAxis, 'ratio' | 'origin' | 'shift' | 'targetStart'>
  readonly down: Pick<SourceAxis, 'ratio' | 'origin' | 'shift' | 'targetStart'>
  readonly bands: readonly BandTraits[]
  /** Whether a uniform mask is taken as one value instead of pixel by pixel, as reads do. */
  readonly simplifiesMasks: boolean
  readonly out: RasterArray
  /** Of `out`. */
  readonly dtype: DType
}

/** A chunk, and the place of its result. */
export interface Part {
  readonly columns: ChunkSpan
  readonly rows: ChunkSpan
  /** Position in `out` of the chunk's first result pixel in band 0, in samples, and steps between samples. */
  readonly offset: number
  readonly stride: readonly [band: number, row: number, column: number]
}

/** Bytes of source pixels that are held at a time, as far as single bands allow. */
const MOST_BYTES = 32 << 20

/** Resamples a chunk of all bands, a few bands at a time. */
export async function resamplePart(context: PartContext, part: Part): Promise<void> {
  const { columns, rows } = part
  const rectangle = {
    column: columns.source,
    row: rows.source,
    width: columns.sourceCount,
    height: rows.sourceCount,
  }
  const count = rectangle.width * rectangle.height
  const size = Math.max(1, Math.trunc(MOST_BYTES / (4 * count)))
  const bands = [...context.bands.keys()].filter((band) => !storeUniform(context, part, rectangle, band))
  while (sliceIsOver()) await nextSlice()
  for (let start = 0; start < bands.length; start += size) {
    const group = bands.slice(start, start + size)
    const pixels = await context.source.pixels(group, rectangle)
    const perBand = pixels.length / group.length
    for (const [i, band] of group.entries()) {
      await resampleBand(context, part, rectangle, band, pixels.subarray(i * perBand, (i + 1) * perBand))
    }
  }
}

/** Stores the result of pixels that are known to be one value without being read; returns false if they are not. */
function storeUniform(context: PartContext, part: Part, rectangle: SourceRectangle, band: number): boolean {
  const traits = context.bands[band] as BandTraits
  if (!context.simplifiesMasks || traits.palette || isComplex(traits.dtype)) return false
  const known = context.source.uniform(band, rectangle)
  if (known === undefined) return false
  storeValue(context, part, band, known === 'invalid' ? (traits.nodata ?? 0) : 0)
  return true
}

/** Stores one value in all pixels of a band's result. */
function storeValue({ bands, out, dtype }: PartContext, part: Part, band: number, value: number): void {
  const { columns, rows, stride } = part
  const { target } = bands[band] as BandTraits
  const line = new Float32Array(columns.targetCount).fill(value)
  const store = lineStore(columns.targetCount, target, dtype, stride[2], out)
  for (let y = 0; y < rows.targetCount; y++) store(line, part.offset + band * stride[0] + y * stride[1])
}

async function resampleBand(
  context: PartContext,
  part: Part,
  rectangle: SourceRectangle,
  band: number,
  pixels: RasterArray,
): Promise<void> {
  const { source, kernel, out, dtype } = context
  const { columns, stride } = part
  const traits = context.bands[band] as BandTraits
  const first = part.offset + band * stride[0]
  if (isComplex(traits.dtype)) {
    return resampleComplex(context, part, rectangle, traits, first, pixels)
  }
  const mask = kernel.kind === 'nearest' ? undefined : await source.mask(band, rectangle, pixels)
  const uniform = mask && context.simplifiesMasks ? await uniformValue(mask) : undefined
  if (uniform === 0) return storeValue(context, part, band, traits.nodata ?? 0)
  const store = lineStore(columns.targetCount, traits.target, dtype, stride[2], out)
  const values = await toFloat32(pixels, traits.dtype)
  const chunk = chunkOf(context, part, rectangle, values, uniform === undefined ? mask : undefined)
  for (const [start, end] of columnRanges(chunk, kernel)) {
    const range = { ...chunk, targetColumn: chunk.targetColumn + start, targetWidth: end - start }
    let to = first + start * stride[2]
    for (const line of resampleChunk(range, kernel, traits)) {
      if (line) {
        store(line, to)
        to += stride[1]
      }
      while (sliceIsOver()) await nextSlice()
    }
  }
}

/** Values that a convolution may hold between its two passes. */
const MOST_VALUES = 1 << 20
/** Columns of a result whose weights are computed at a time. */
const MOST_COLUMNS = 1 << 15

/** A chunk's columns in parts, if it is widened so far that all of them would take too much memory. */
function* columnRanges(
  { height, targetWidth }: Chunk,
  kernel: Kernel,
): Generator<[start: number, end: number]> {
  // Columns are summed up by eights, which must stay together.
  const step = Math.max(8, Math.trunc(MOST_VALUES / height / 8) * 8)
  const width = kernel.kind === 'convolution' ? Math.min(step, MOST_COLUMNS) : MOST_COLUMNS
  for (let start = 0; start < targetWidth; start += width) yield [start, Math.min(targetWidth, start + width)]
}

/** Real and imaginary parts each for themselves, which is how GDAL makes overviews of complex samples. */
async function resampleComplex(
  context: PartContext,
  part: Part,
  rectangle: SourceRectangle,
  traits: BandTraits,
  first: number,
  pixels: RasterArray,
): Promise<void> {
  const { kernel, out, dtype } = context
  const { columns, stride } = part
  const partType = dtype === 'complex_int16' ? 'int16' : dtype === 'complex128' ? 'float64' : 'float32'
  for (let k = 0; k < 2; k++) {
    const values = new Float32Array(pixels.length / 2)
    await inParts(values.length, (start, end) => {
      for (let i = start; i < end; i++) values[i] = pixels[2 * i + k] as number
    })
    const chunk = chunkOf(context, part, rectangle, values, undefined)
    const store = lineStore(columns.targetCount, partType, partType, 2 * stride[2], out)
    let to = 2 * first + k
    for (const line of resampleChunk(chunk, kernel, traits)) {
      if (line) {
        store(line, to)
        to += 2 * stride[1]
      }
      while (sliceIsOver()) await nextSlice()
    }
  }
}

function chunkOf(
  { across, down }: PartContext,
  { columns, rows }: Part,
  rectangle: SourceRectangle,
  pixels: Float32Array,
  mask: Uint8Array | undefined,
): Chunk {
  return {
    pixels,
    mask,
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
}

/** The value of a uniform mask; undefined if it has several. */
async function uniformValue(mask: Uint8Array): Promise<number | undefined> {
  const value = mask[0]
  let isUniform = true
  await inParts(mask.length, (start, end) => {
    for (let i = start; isUniform && i < end; i++) isUniform = mask[i] === value
  })
  return isUniform ? value : undefined
}

async function toFloat32(pixels: RasterArray, dtype: DType): Promise<Float32Array> {
  if (pixels instanceof Float32Array) return pixels
  const converted = new Float32Array(pixels.length)
  const isLong = pixels instanceof BigInt64Array || pixels instanceof BigUint64Array
  await inParts(pixels.length, (start, end) => {
    if (isLong || pixels instanceof Float64Array) {
      copySamples(pixels, dtype, start, 1, converted, 'float32', start, 1, end - start)
    } else {
      // Many times as fast as a loop, but without GDAL's rule for values beyond float32.
      converted.set(pixels.subarray(start, end), start)
    }
  })
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
    copySamples(rounded, target, 0, 1, out, dtype, offset, step, line.length)
  }
}
