import {
  type DType,
  isComplex,
  parseDType,
  type RasterArray,
  RasterError,
  requireNumbers,
  requireObject,
  shown,
  wrongType,
} from '@memraster/ground'
import { Window } from './window.ts'

/** Pixels as `Dataset.read` gives them. */
export interface PixelArray {
  readonly data: RasterArray
  /** `[length]`, `[height, width]` or `[bands, height, width]`, and a last 2 for complex dtypes. */
  readonly shape: readonly number[]
  /** Elements of `data` from one index to the next, by axis; default: as in memory, the last axis first. */
  readonly stride?: readonly number[] | undefined
  /** Only needed for complex dtypes. */
  readonly dtype?: DType | undefined
  /** 1 for each invalid sample, laid out as the samples. */
  readonly mask?: Uint8Array | undefined
}

/**
 * The smallest window that holds all valid pixels: those that differ from `nodata` (NaN is a value like any other
 * here), or, without `nodata`, those that the mask marks as valid. A pixel is valid if any band is.
 *
 * Without `nodata` and mask it is the whole array; if nothing is valid, an empty window at the origin. An array of one
 * axis is a column of rows, of width 0, as in rasterio.
 *
 * @throws {RasterError} `SHAPE` for an array of no or of more than three axes.
 */
export function dataWindow(pixels: PixelArray, nodata?: number | bigint): Window {
  checkPixels(pixels)
  if (nodata !== undefined && typeof nodata !== 'number' && typeof nodata !== 'bigint')
    throw wrongType('nodata', 'a number', nodata)
  const elements = pixels.dtype !== undefined && isComplex(pixels.dtype) ? 2 : 1
  const axes = elements === 2 ? pixels.shape.slice(0, -1) : pixels.shape
  if (axes.length < 1 || axes.length > 3) {
    throw new RasterError(
      'SHAPE',
      `A data window is that of one to three axes; given: ${shown(pixels.shape)}.`,
    )
  }
  const isLine = axes.length === 1
  const [height = 0, width = 1] = isLine ? axes : axes.slice(-2)
  if (nodata === undefined && pixels.mask === undefined) return new Window(0, 0, isLine ? 0 : width, height)
  const strides = pixels.stride ?? contiguous(pixels.shape)
  const [rowStride = 1, colStride = 1] = isLine ? strides : strides.slice(axes.length - 2)
  const bands = axes.length === 3 ? (axes[0] ?? 0) : 1
  const [bandStride = 0] = strides
  const countInvalid = invalidCounter(pixels, nodata, elements)
  let [rowStart, rowStop, colStart, colStop] = [height, 0, width, 0]
  // At most one visit of each sample: from both ends of a row up to the first valid one.
  for (let band = 0; band < bands; band++) {
    for (let row = 0; row < height; row++) {
      const start = band * bandStride + row * rowStride
      const first = countInvalid(start, colStride, width)
      if (first === width) continue
      const last = width - 1 - countInvalid(start + (width - 1) * colStride, -colStride, width)
      rowStart = Math.min(rowStart, row)
      rowStop = Math.max(rowStop, row + 1)
      colStart = Math.min(colStart, first)
      colStop = Math.max(colStop, last + 1)
    }
  }
  if (rowStop === 0) return new Window(0, 0, 0, 0)
  return isLine
    ? new Window(0, rowStart, 0, rowStop - rowStart)
    : new Window(colStart, rowStart, colStop - colStart, rowStop - rowStart)
}

/** @throws {TypeError} For fields of other types; {@link RasterError} `DTYPE` for an unknown dtype. */
function checkPixels(pixels: PixelArray): void {
  requireObject('The pixels', pixels)
  const { data, shape, stride, dtype, mask } = pixels
  if (!ArrayBuffer.isView(data)) throw wrongType('The data of pixels', 'a typed array', data)
  requireNumbers('The shape of pixels', shape)
  if (stride !== undefined) requireNumbers('The stride of pixels', stride)
  if (dtype !== undefined) parseDType(dtype)
  if (mask !== undefined && !ArrayBuffer.isView(mask))
    throw wrongType('The mask of pixels', 'a Uint8Array', mask)
}

/**
 * The number of invalid samples before the first valid one, of `count` samples from the element `start` on, `step`
 * elements apart.
 */
type InvalidCounter = (start: number, step: number, count: number) => number

function invalidCounter(
  pixels: PixelArray,
  nodata: number | bigint | undefined,
  elements: 1 | 2,
): InvalidCounter {
  const { data, mask = new Uint8Array(0) } = pixels
  if (nodata === undefined) {
    return (start, step, count) => countMasked(mask, start / elements, step / elements, count)
  }
  if (elements === 2) return (start, step, count) => countPairs(data, nodata, start, step, count)
  if (Number.isNaN(nodata)) return (start, step, count) => countNaN(data, start, step, count)
  const value = typeof data[0] === 'bigint' ? toBigInt(nodata) : Number(nodata)
  return (start, step, count) => countEqual(data, value, start, step, count)
}

// One comparison for each sample.

function countEqual(
  data: RasterArray,
  value: number | bigint,
  start: number,
  step: number,
  count: number,
): number {
  let n = 0
  while (n < count && data[start + n * step] === value) n++
  return n
}

function countMasked(mask: Uint8Array, start: number, step: number, count: number): number {
  let n = 0
  while (n < count && mask[start + n * step] !== 0) n++
  return n
}

function countNaN(data: RasterArray, start: number, step: number, count: number): number {
  let n = 0
  while (n < count && Number.isNaN(data[start + n * step])) n++
  return n
}

/** A complex sample equals a real value if its imaginary part is 0. */
function countPairs(
  data: RasterArray,
  value: number | bigint,
  start: number,
  step: number,
  count: number,
): number {
  let n = 0
  while (n < count && data[start + n * step] === value && data[start + n * step + 1] === 0) n++
  return n
}

/** `value` as a bigint; a fraction stays as it is, since it equals no integer. */
function toBigInt(value: number | bigint): number | bigint {
  return Number.isInteger(value) ? BigInt(value) : value
}

function contiguous(shape: readonly number[]): number[] {
  const strides: number[] = []
  let step = 1
  for (const length of shape.toReversed()) {
    strides.unshift(step)
    step *= length
  }
  return strides
}
