import {
  DTYPES,
  type DType,
  isArrayOf,
  isComplex,
  type RasterArray,
  RasterError,
  shown,
} from '@memraster/ground'
import type { WriteRequest } from '../backend/requests.ts'
import { bandsDtype, parseIndexes } from '../operation/band-indexes.ts'
import { checkOptions } from '../operation/check-options.ts'
import type { OpenRaster } from '../operation/open-raster.ts'
import { runBackend } from '../operation/wrap-backend-errors.ts'
import { checkBlock } from '../read/held-memory.ts'
import { castArray } from './cast-array.ts'
import type { WritableData, WriteOptions } from './write-options.ts'
import { parseWriteWindow } from './write-window.ts'
import { combineMasks, fillMasked, type MaskToWrite, nodataFor } from './written-mask.ts'
import { describeSource } from './written-source.ts'

const WRITE_OPTIONS: Readonly<Record<keyof WriteOptions, true>> = {
  indexes: true,
  window: true,
  masked: true,
  cast: true,
  signal: true,
  onProgress: true,
}

/**
 * `Dataset.write`: passes pixels to the backend and returns the mask to write with them.
 *
 * @throws {RasterError} `BAND`, `WINDOW`, `SHAPE`, `DTYPE`, `NODATA` for invalid arguments; `LIMIT` for blocks that are too
 *   large.
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
  const dtype = bandsDtype(info, bands, 'write')
  checkBlock(info, raster.limits.maxBytes, { source: 'bands', bands, level: 0 })
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
  await runBackend(`writing ${raster.name}`, { signal, deadline: raster.deadline }, async (signal) =>
    raster.dataset.write?.({ ...request, signal }, pixels),
  )
  return source.mask && options.masked
    ? { mask: await combineMasks(source, bands.length, window), window }
    : undefined
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
