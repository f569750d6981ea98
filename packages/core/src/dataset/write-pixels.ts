import {
  DTYPES,
  type DType,
  elementsPerSample,
  inParts,
  isArrayOf,
  isComplex,
  nextSlice,
  plainArray,
  type RasterArray,
  RasterError,
  shown,
  sliceIsOver,
} from '@memraster/ground'
import type { BandInfo, DatasetInfo } from '../backend/dataset-info.ts'
import type { SampleLayout, WriteRequest } from '../backend/requests.ts'
import { fitNodata } from '../nodata/nodata.ts'
import { parseWindow, type WindowLike } from '../window/parse-window.ts'
import type { PixelRectangle } from '../window/window.ts'
import { runBackend } from './backend-errors.ts'
import { parseIndexes } from './band-indexes.ts'
import { castArray } from './cast-array.ts'
import { checkOptions } from './check-options.ts'
import type { OpenRaster } from './open-raster.ts'

/** Pixels to write: a bare array, band by band and row by row, or one with its shape, such as a read gives. */
export type WritableData =
  | RasterArray
  | Uint8ClampedArray
  | {
      readonly data: RasterArray | Uint8ClampedArray
      readonly shape: readonly number[]
      /** In elements of `data`; default: row-major. */
      readonly stride?: readonly number[]
      /** Non-zero where a pixel is invalid; laid out as the pixels. */
      readonly mask?: Uint8Array | undefined
      readonly fillValue?: number | bigint | undefined
    }

/** What `Dataset.write` takes. */
export interface WriteOptions {
  /** 1-based; a number takes two axes, a list or nothing (all bands) three. */
  readonly indexes?: number | readonly number[] | undefined
  /** Whole pixels, within the raster; default: all of it. */
  readonly window?: WindowLike | undefined
  /** For data with a mask: true writes the mask too; otherwise nodata stands in the invalid pixels. */
  readonly masked?: boolean | undefined
  /** How values of another dtype become the dataset's: clamped (and rounded) or wrapped (and truncated, as numpy's astype). */
  readonly cast?: 'clamp' | 'wrap' | undefined
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((fraction: number) => void) | undefined
}

const WRITE_OPTIONS: Readonly<Record<keyof WriteOptions, true>> = {
  indexes: true,
  window: true,
  masked: true,
  cast: true,
  signal: true,
  onProgress: true,
}

/** The mask to write beside pixels, and where. */
export interface MaskToWrite {
  /** 0 or 255, row by row. */
  readonly mask: Uint8Array
  readonly window: PixelRectangle
}

/**
 * `Dataset.write`: gives pixels to the backend; gives back the mask that is to be written too.
 *
 * @throws {RasterError} `BAND`, `WINDOW`, `SHAPE`, `DTYPE`, `NODATA` for what does not fit.
 * @throws {TypeError} For options that do not exist.
 */
export async function writePixels(
  raster: OpenRaster,
  data: WritableData,
  options: WriteOptions,
): Promise<MaskToWrite | undefined> {
  checkOptions('write', options, WRITE_OPTIONS)
  const { info } = raster
  const { bands, single } = parseIndexes(options.indexes, info.bands.length)
  if (new Set(bands).size < bands.length) {
    throw new RasterError(
      'BAND',
      `\`indexes\` ${shown(bands)} names a band twice; a band can be written once.`,
    )
  }
  const window = parseWriteWindow(options.window, info)
  if (window.width === 0 || window.height === 0) return undefined
  const dtype = bandsDtype(info, bands)
  const source = describeSource(data, { bands: bands.length, single, window, dtype })
  let pixels = await toDtype(source.data, dtype, options.cast)
  if (source.mask && !options.masked)
    pixels = await fillMasked(pixels, dtype, source, nodataFor(info, bands, source.fillValue))
  const { signal, onProgress } = options
  const request: WriteRequest = {
    target: 'bands',
    bands,
    window,
    offset: 0,
    stride: source.stride,
    signal,
    onProgress,
  }
  await runBackend(`writing ${raster.name}`, signal, async () => raster.dataset.write?.(request, pixels))
  return source.mask && options.masked
    ? { mask: await combineMasks(source, bands.length, window), window }
    : undefined
}

/** Validity of pixels: non-zero or true where valid; row by row. One boolean stands for all. */
export type MaskInput = boolean | Uint8Array | readonly boolean[] | { readonly data: Uint8Array }

/** What `Dataset.writeMask` takes. */
export type WriteMaskOptions = Pick<WriteOptions, 'window' | 'signal' | 'onProgress'>

/**
 * `Dataset.writeMask`: gives the mask that all bands share to the backend, as 0 and 255.
 *
 * @throws {RasterError} `WINDOW`, `SHAPE` for what does not fit.
 */
export async function writeDatasetMask(
  raster: OpenRaster,
  input: MaskInput,
  options: WriteMaskOptions,
): Promise<void> {
  const window = parseWriteWindow(options.window, raster.info)
  const { width, height } = window
  const values = typeof input === 'object' && 'data' in input ? input.data : input
  if (typeof values !== 'boolean' && values.length !== width * height) {
    throw new RasterError(
      'SHAPE',
      `The mask has ${values.length} values; the window takes ${height} x ${width}.`,
    )
  }
  const mask = new Uint8Array(width * height)
  if (typeof values === 'boolean') mask.fill(values ? 255 : 0)
  else
    await inParts(mask.length, (start, end) => {
      for (let i = start; i < end; i++) mask[i] = values[i] ? 255 : 0
    })
  const { signal, onProgress } = options
  const stride: SampleLayout['stride'] = [mask.length, width, 1]
  const request: WriteRequest = { target: 'mask', bands: [1], window, offset: 0, stride, signal, onProgress }
  await runBackend(`writing the mask of ${raster.name}`, signal, async () =>
    raster.dataset.write?.(request, mask),
  )
}

/**
 * The window of a write.
 *
 * @throws {RasterError} `WINDOW` unless it is made of whole pixels of the raster.
 */
export function parseWriteWindow(window: WindowLike | undefined, info: DatasetInfo): PixelRectangle {
  if (window === undefined) return { colOff: 0, rowOff: 0, width: info.width, height: info.height }
  const { colOff, rowOff, width, height } = parseWindow(window, info.height, info.width, { boundless: true })
  const whole = [colOff, rowOff, width, height].every(Number.isInteger)
  if (whole && colOff >= 0 && rowOff >= 0 && colOff + width <= info.width && rowOff + height <= info.height) {
    return { colOff, rowOff, width, height }
  }
  const given = `${width} x ${height} at column ${colOff}, row ${rowOff}`
  throw new RasterError(
    'WINDOW',
    whole
      ? `The window ${given} goes beyond the raster of ${info.width} x ${info.height}; crop the window and its pixels.`
      : `The window ${given} is not made of whole pixels; round it before writing.`,
  )
}

interface Expected {
  readonly bands: number
  readonly single: boolean
  readonly window: PixelRectangle
  readonly dtype: DType
}

interface Source {
  readonly data: RasterArray
  /** In samples. */
  readonly stride: SampleLayout['stride']
  readonly mask: Uint8Array | undefined
  readonly fillValue: number | bigint | undefined
}

function describeSource(data: WritableData, expected: Expected): Source {
  const { bands, single, window, dtype } = expected
  const { width, height } = window
  const elements = elementsPerSample(dtype)
  const packed: SampleLayout['stride'] = [width * height, width, 1]
  const samples = bands * width * height
  if (ArrayBuffer.isView(data)) {
    const array = plainArray(data)
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
  const array = plainArray(data.data)
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

function sampleStride(
  stride: readonly number[],
  single: boolean,
  dtype: DType,
  length: number,
): SampleLayout['stride'] {
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

function bandsDtype(info: DatasetInfo, bands: readonly number[]): DType {
  const { dtype } = info.bands[(bands[0] as number) - 1] as BandInfo
  const other = bands.find((bidx) => info.bands[bidx - 1]?.dtype !== dtype)
  if (other === undefined) return dtype
  throw new RasterError(
    'DTYPE',
    `Bands ${bands[0]} and ${other} are of different dtypes; write them one by one.`,
  )
}

async function toDtype(array: RasterArray, dtype: DType, cast: WriteOptions['cast']): Promise<RasterArray> {
  if (isArrayOf(dtype, array)) return array
  const own = DTYPES.find(
    (other) => other !== 'float16' && isComplex(other) === isComplex(dtype) && isArrayOf(other, array),
  )
  if (own && cast) return await castArray(array, own, dtype, cast)
  throw new RasterError(
    'DTYPE',
    `The pixels are in a ${Object.prototype.toString.call(array).slice(8, -1)}, the dataset's are ${dtype}; convert them, or say how by { cast: 'clamp' } or { cast: 'wrap' }.`,
  )
}

function nodataFor(
  info: DatasetInfo,
  bands: readonly number[],
  fillValue: number | bigint | undefined,
): number | bigint {
  const band = info.bands[(bands[0] as number) - 1] as BandInfo
  const value = band.nodata ?? fillValue
  const fitting = value === undefined ? undefined : fitNodata(value, band.dtype)
  if (fitting !== undefined) return fitting
  throw new RasterError(
    'NODATA',
    'The pixels have a mask, but neither the dataset has a nodata value nor the pixels a fillValue that fits; set one, or write the mask too by { masked: true }.',
  )
}

async function fillMasked(
  pixels: RasterArray,
  dtype: DType,
  source: Source,
  value: number | bigint,
): Promise<RasterArray> {
  const filled = pixels.slice()
  const elements = elementsPerSample(dtype)
  const mask = source.mask as Uint8Array
  await inParts(mask.length, (start, end) => {
    for (let i = start, to = start * elements; i < end; i++, to += elements) {
      if (mask[i] === 0) continue
      filled[to] = value as never
      if (elements === 2) filled[to + 1] = 0
    }
  })
  return filled
}

/** A pixel of the dataset's mask is valid where any band's is. */
async function combineMasks(
  source: Source,
  bands: number,
  { width, height }: PixelRectangle,
): Promise<Uint8Array> {
  const mask = source.mask as Uint8Array
  const [bandStep, rowStep, step] = source.stride
  const combined = new Uint8Array(width * height)
  for (let band = 0; band < bands; band++) {
    for (let row = 0, to = 0; row < height; row++) {
      while (sliceIsOver()) await nextSlice()
      let from = band * bandStep + row * rowStep
      for (let col = 0; col < width; col++, to++, from += step) if (mask[from] === 0) combined[to] = 255
    }
  }
  return combined
}
