import { type DType, dtypeRange, inParts, isComplex, type RasterArray, RasterError } from '@memraster/ground'
import type { BandInfo } from '../backend/dataset-info.ts'
import type { OpenRaster } from '../operation/open-raster.ts'
import { maskSource } from './mask-precedence.ts'
import { eachPiece } from './pieces.ts'
import { readPixels } from './read-pixels.ts'

/** Options of long computations over a band. */
export interface BandOptions {
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((fraction: number) => void) | undefined
}

/**
 * Passes the pixels of a band to `visit` piece by piece, with a mask that is non-zero where a pixel is invalid; without
 * a mask if all are valid.
 *
 * @throws {RasterError} `DTYPE` for a complex band.
 */
export async function visitValid(
  raster: OpenRaster,
  bidx: number,
  { signal, onProgress }: BandOptions,
  visit: (pixels: RasterArray, mask: Uint8Array | undefined) => void,
): Promise<void> {
  const { width, height } = raster.info
  const { dtype } = raster.info.bands[bidx - 1] as BandInfo
  if (isComplex(dtype)) {
    throw new RasterError('DTYPE', `Band ${bidx} is ${dtype}; statistics and histograms are of real values.`)
  }
  const masked = maskSource(raster.info, bidx).kind !== 'all_valid'
  const area = { colOff: 0, rowOff: 0, width, height }
  await eachPiece(raster.info, bidx, area, onProgress, async (window) => {
    const { data, mask } = await readPixels(raster, { indexes: bidx, window, masked, signal })
    await inParts(data.length, (start, end) => {
      visit(data.subarray(start, end), mask?.subarray(start, end))
    })
  })
}

/** The count of each value of an 8-bit or 16-bit dtype. */
export interface ValueCounts {
  /** The value that the first count is of. */
  readonly first: number
  readonly counts: Float64Array
}

/** Whether a dtype has few enough values to count each. */
export function isCountable(dtype: DType): boolean {
  return dtype === 'uint8' || dtype === 'int8' || dtype === 'uint16' || dtype === 'int16'
}

/** Counts the values of the valid pixels of a band whose dtype is countable. Costs one increment per pixel. */
export async function countValues(
  raster: OpenRaster,
  bidx: number,
  options: BandOptions,
): Promise<ValueCounts> {
  const { min, max } = dtypeRange((raster.info.bands[bidx - 1] as BandInfo).dtype)
  const first = Number(min)
  const counts = new Float64Array(Number(max) - first + 1)
  await visitValid(raster, bidx, options, (data, mask) => {
    const pixels = data as Uint8Array | Int8Array | Uint16Array | Int16Array
    for (let i = 0; i < pixels.length; i++) {
      if (mask !== undefined && mask[i] !== 0) continue
      counts[(pixels[i] as number) - first]!++
    }
  })
  return { first, counts }
}
