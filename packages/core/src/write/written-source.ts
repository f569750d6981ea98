import {
  type DType,
  elementsPerSample,
  isComplex,
  plainArray,
  type RasterArray,
  RasterError,
  shown,
} from '@memraster/ground'
import type { SampleLayout } from '../backend/requests.ts'
import type { PixelRectangle } from '../window/window.ts'
import type { WritableData } from './write-options.ts'

/** The required dtype and shape of a write. */
export interface Expected {
  readonly bands: number
  readonly single: boolean
  readonly window: PixelRectangle
  readonly dtype: DType
}

/** The pixels of a write, in their array's layout. */
export interface Source {
  readonly data: RasterArray
  /** In samples. */
  readonly stride: SampleLayout['stride']
  readonly mask: Uint8Array | undefined
  readonly fillValue: number | bigint | undefined
}

/** @throws {RasterError} `SHAPE` for pixels that do not fill the bands and the window. */
export function describeSource(data: WritableData, expected: Expected): Source {
  const { bands, single, window, dtype } = expected
  const { width, height } = window
  const elements = elementsPerSample(dtype)
  const packed: SampleLayout['stride'] = [width * height, width, 1]
  const samples = bands * width * height
  if (ArrayBuffer.isView(data)) {
    const array = steadyArray(plainArray(data))
    if (array.length !== samples * elements) {
      throw new RasterError(
        'SHAPE',
        `${array.length} elements do not fill ${bands} x ${height} x ${width} samples of ${dtype}, which take ${samples * elements}.`,
      )
    }
    return { data: array, stride: packed, mask: undefined, fillValue: undefined }
  }
  if (
    typeof data !== 'object' ||
    data === null ||
    !ArrayBuffer.isView(data.data) ||
    !Array.isArray(data.shape)
  ) {
    throw new TypeError('The pixels must be a typed array, or `{ data, shape }` with one.')
  }
  const array = steadyArray(plainArray(data.data))
  const wanted = [...(single ? [] : [bands]), height, width, ...(isComplex(dtype) ? [2] : [])]
  if (wanted.length !== data.shape.length || wanted.some((n, axis) => n !== data.shape[axis])) {
    throw new RasterError(
      'SHAPE',
      `The pixels are of shape ${shown(data.shape)}; the ${single ? 'band' : 'bands'} and the window take ${shown(wanted)}.`,
    )
  }
  const stride = data.stride ? sampleStride(data.stride, single, dtype, array.length) : packed
  const last = (bands - 1) * stride[0] + (height - 1) * stride[1] + (width - 1) * stride[2]
  if (Math.min(...stride) < 0 || (last + 1) * elements > array.length) {
    throw new RasterError(
      'SHAPE',
      `The shape and stride of the pixels reach beyond the ${array.length} elements of their array.`,
    )
  }
  const { mask, fillValue } = data
  if (mask && mask.length * elements !== array.length) {
    throw new RasterError(
      'SHAPE',
      `The mask has ${mask.length} elements; the pixels need ${array.length / elements}.`,
    )
  }
  return { data: array, stride, mask, fillValue }
}

/** The array, or a copy if its buffer can be made smaller while threads of the backend read it. */
function steadyArray(array: RasterArray): RasterArray {
  return (array.buffer as { readonly resizable?: boolean }).resizable ? array.slice() : array
}

function sampleStride(
  stride: readonly number[],
  single: boolean,
  dtype: DType,
  length: number,
): SampleLayout['stride'] {
  if (!(Array.isArray(stride) && stride.every((step) => typeof step === 'number')))
    throw new TypeError(`The stride must be a list of numbers, not ${shown(stride)}.`)
  const elements = elementsPerSample(dtype)
  const axes = (single ? [length, ...stride] : [...stride]).slice(0, 3).map((step) => step / elements)
  const [band, row, column] = axes
  if (
    band !== undefined &&
    row !== undefined &&
    column !== undefined &&
    [row, column].every(Number.isInteger)
  ) {
    return [single ? 0 : band, row, column]
  }
  throw new RasterError(
    'SHAPE',
    `The stride ${shown(stride)} does not fit the shape; it needs one step for each axis.`,
  )
}
