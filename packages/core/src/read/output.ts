import {
  allocate,
  DTYPES,
  type DType,
  elementsPerSample,
  isArrayOf,
  isComplex,
  plainArray,
  type RasterArray,
  RasterError,
  shown,
} from '@memraster/ground'
import type { SampleLayout } from '../backend/requests.ts'

/** An array for a result: bare, or with the shape that the result is to have. */
export type OutputArray =
  | RasterArray
  | Uint8ClampedArray
  | {
      readonly data: RasterArray | Uint8ClampedArray
      /** `[height, width]` or `[bands, height, width]`, and a last 2 for complex dtypes. */
      readonly shape: readonly number[]
    }

/** The destination of a result. */
export interface Output extends SampleLayout {
  readonly data: RasterArray
  /** The caller's array, if it is of a subclass; else `data`. */
  readonly publicData: RasterArray
  /** Whether `data` is the caller's own. */
  readonly borrowed: boolean
  /** The length of `data`, as long as the caller leaves its memory alone. */
  readonly length: number
  readonly dtype: DType
  /** Rows and columns. */
  readonly size: readonly [height: number, width: number]
  /** The public shape and stride, in elements of `data`. */
  readonly publicShape: readonly number[]
  readonly publicStride: readonly number[]
}

interface OutputRequest {
  readonly bands: number
  readonly single: boolean
  /** Rows and columns of the window. */
  readonly natural: readonly [height: number, width: number]
  readonly dtype: DType
  /** Whether the dtype was requested; if not, the class of `out` decides. */
  readonly dtypeIsGiven: boolean
  readonly out: OutputArray | undefined
  readonly outShape: readonly number[] | undefined
  readonly interleave: 'band' | 'pixel'
  /** Called before anything is allocated. */
  readonly check: (samples: number, dtype: DType) => void
}

/**
 * Finds or allocates the array of a result.
 *
 * @throws {RasterError} `SHAPE` for an `out` or `outShape` that does not fit the bands; `DTYPE` for an `out`
 *   that cannot hold the dtype that is asked for.
 */
export function arrangeOutput(request: OutputRequest): Output {
  const { bands, single, natural, out, outShape, interleave } = request
  if (out !== undefined && outShape !== undefined) {
    throw new RasterError('SHAPE', '`out` and `outShape` exclude each other: an `out` brings its shape.')
  }
  if (interleave !== 'band' && interleave !== 'pixel') {
    throw new TypeError(`interleave must be 'band' or 'pixel', not ${shown(interleave)}.`)
  }
  const given = out === undefined ? undefined : describeOutput(out)
  const dtype = given ? outputDtype(given.data, request) : request.dtype
  const shape = given ? given.shape : outShape
  const size = shape === undefined ? natural : sizeOf(shape, bands, given ? isComplex(dtype) : false)
  const [height, width] = size
  const samples = bands * height * width
  request.check(samples, dtype)
  const data = given ? given.data : allocate(dtype, samples)
  const elements = elementsPerSample(dtype)
  if (data.length !== samples * elements) {
    throw new RasterError(
      'SHAPE',
      `\`out\` has ${data.length} elements; ${bands} x ${height} x ${width} samples of ${dtype} take ${samples * elements}.`,
    )
  }
  const stride: SampleLayout['stride'] =
    interleave === 'pixel' ? [1, width * bands, bands] : [height * width, width, 1]
  const pair = isComplex(dtype) ? [2] : []
  const axes = single ? [height, width] : [bands, height, width]
  return {
    data,
    borrowed: given !== undefined,
    length: data.length,
    publicData: given && isArrayOf(dtype, given.array) ? given.array : data,
    dtype,
    size,
    offset: 0,
    stride,
    publicShape: [...axes, ...pair],
    publicStride: [...stride.slice(single ? 1 : 0).map((step) => step * elements), ...pair.map(() => 1)],
  }
}

/** @throws {RasterError} `IO` if the caller has transferred or shrunk the memory of `out` meanwhile. */
export function requireIntact({ data, length }: Output): void {
  if (data.length === length) return
  throw new RasterError(
    'IO',
    'The memory of `out` was transferred elsewhere or made smaller during the read; give an array that stays.',
  )
}

interface GivenOutput {
  readonly array: RasterArray | Uint8ClampedArray
  readonly data: RasterArray
  readonly shape: readonly number[] | undefined
}

function describeOutput(out: OutputArray): GivenOutput {
  if (ArrayBuffer.isView(out)) return { array: out, data: plainArray(out), shape: undefined }
  if (typeof out === 'object' && out !== null && ArrayBuffer.isView(out.data) && Array.isArray(out.shape)) {
    return { array: out.data, data: plainArray(out.data), shape: out.shape }
  }
  throw new TypeError('`out` must be a typed array, or `{ data, shape }` with one.')
}

function outputDtype(data: RasterArray, request: OutputRequest): DType {
  if (isArrayOf(request.dtype, data)) return request.dtype
  const complex = isComplex(request.dtype)
  const own = request.dtypeIsGiven
    ? undefined
    : DTYPES.find((dtype) => dtype !== 'float16' && isComplex(dtype) === complex && isArrayOf(dtype, data))
  if (own) return own
  throw new RasterError(
    'DTYPE',
    `\`out\` is a ${Object.prototype.toString.call(data).slice(8, -1)}, which does not hold ${request.dtype}.`,
  )
}

function sizeOf(shape: readonly number[], bands: number, hasPairs: boolean): [height: number, width: number] {
  if (!Array.isArray(shape)) throw new TypeError(`A shape must be a list, not ${shown(shape)}.`)
  const axes = hasPairs && shape.at(-1) === 2 ? shape.slice(0, -1) : shape
  const [height, width] = axes.slice(-2)
  const fits = axes.length === 2 || (axes.length === 3 && axes[0] === bands)
  const valid = (n: number | undefined): n is number => n !== undefined && Number.isInteger(n) && n >= 1
  if (fits && valid(height) && valid(width)) return [height, width]
  throw new RasterError(
    'SHAPE',
    `A result of shape ${shown(shape)} does not fit ${bands} ${bands === 1 ? 'band' : 'bands'}; give [height, width] or [${bands}, height, width], each at least 1.`,
  )
}
