import { type DType, inParts, isComplex, isIntegerDType, type RasterArray } from '@memraster/ground'
import type { BandInfo } from '../backend/dataset-info.ts'
import type { OpenRaster } from '../operation/open-raster.ts'
import type { WindowLike } from '../window/parse-window.ts'
import { eachPiece } from './pieces.ts'
import { parseReadWindow } from './read-options.ts'
import { readPixels } from './read-pixels.ts'
import { type BandOptions, isCountable } from './valid-pixels.ts'

/** Options of `Dataset.checksum`. */
export interface ChecksumOptions extends BandOptions {
  /** Fractions of pixels are cut off, as in rasterio. */
  readonly window?: WindowLike | undefined
}

/** The moduli of GDALChecksumImage, taken in turn. */
const PRIMES = [7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43] as const

/**
 * `Dataset.checksum`: GDAL's 16-bit checksum of a band or a window of it, computed as GDALChecksumImage does:
 * the sum of the pixels, as 32-bit integers, each modulo the next of eleven primes.
 */
export async function bandChecksum(
  raster: OpenRaster,
  bidx: number,
  options: ChecksumOptions,
): Promise<number> {
  const { info } = raster
  const { dtype } = info.bands[bidx - 1] as BandInfo
  const given = options.window === undefined ? undefined : parseReadWindow(options.window, info, false)
  const area = {
    colOff: Math.trunc(given?.colOff ?? 0),
    rowOff: Math.trunc(given?.rowOff ?? 0),
    width: Math.trunc(given?.width ?? info.width),
    height: Math.trunc(given?.height ?? info.height),
  }
  const outDtype = checksumDtype(dtype)
  const elements = isComplex(dtype) ? 2 : 1
  let sum = 0
  await eachPiece(info, bidx, area, options.onProgress, async (window) => {
    const { data } = await readPixels(raster, { indexes: bidx, window, outDtype, signal: options.signal })
    const width = window.width * elements
    for (let row = 0; row < window.height; row++) {
      // A pixel's prime depends on its place in the window alone, so that pieces may come in any order.
      const place = (row + window.rowOff - area.rowOff) * area.width + window.colOff - area.colOff
      const line = data.subarray(row * width, (row + 1) * width)
      await inParts(width, (start, end) => {
        sum = addValues(line.subarray(start, end), sum, (place * elements + start) % PRIMES.length)
      })
    }
  })
  return sum
}

/** Integers are summed as 32-bit integers, clamped; floats in double precision. */
function checksumDtype(dtype: DType): DType {
  if (isComplex(dtype)) return 'complex128'
  if (isCountable(dtype)) return dtype
  return isIntegerDType(dtype) ? 'int32' : 'float64'
}

/** Adds values, the first of which meets the prime of number `turn`. Costs one division per value. */
function addValues(values: RasterArray, sum: number, turn: number): number {
  const isFloat = values instanceof Float64Array
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number
    sum += (isFloat ? toInt32(value) : value) % (PRIMES[turn] as number)
    turn = turn === PRIMES.length - 1 ? 0 : turn + 1
  }
  // They are too few for the sum to leave the integers that doubles hold.
  return sum & 0xffff
}

function toInt32(value: number): number {
  if (!Number.isFinite(value)) return -2147483648
  const rounded = Math.floor(value + 0.5)
  return rounded < -2147483647 ? -2147483647 : rounded > 2147483647 ? 2147483647 : rounded
}
