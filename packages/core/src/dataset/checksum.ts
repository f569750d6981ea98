import type { BandInfo } from '../backend/dataset-info.ts'
import { type DType, isComplex, isIntegerDType, type RasterArray } from '../dtype.ts'
import type { WindowLike } from '../window/parse-window.ts'
import type { OpenRaster } from './open-raster.ts'
import { parseReadWindow } from './read-options.ts'
import { readPixels } from './read-pixels.ts'
import { type BandOptions, strips } from './statistics.ts'

/** What `Dataset.checksum` takes. */
export interface ChecksumOptions extends BandOptions {
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
  const window = options.window
    ? parseReadWindow(options.window, info, false)
    : { colOff: 0, rowOff: 0, width: info.width, height: info.height }
  const outDtype = checksumDtype(dtype)
  let sum = 0
  let turn = 0
  for (const strip of strips(raster, bidx)) {
    const top = Math.max(strip.rowOff, window.rowOff)
    const height = Math.min(strip.rowOff + strip.height, window.rowOff + window.height) - top
    if (height <= 0 || window.width <= 0) continue
    const { data } = await readPixels(raster, {
      indexes: bidx,
      window: { colOff: window.colOff, rowOff: top, width: window.width, height },
      outDtype,
      signal: options.signal,
    })
    ;[sum, turn] = addPixels(data, sum, turn)
    options.onProgress?.((top + height - window.rowOff) / window.height)
  }
  return sum
}

/** Integers are summed as 32-bit integers, clamped; floats in double precision. */
function checksumDtype(dtype: DType): DType {
  if (isComplex(dtype)) return 'complex128'
  return isIntegerDType(dtype) ? 'int32' : 'float64'
}

function addPixels(pixels: RasterArray, sum: number, turn: number): [sum: number, turn: number] {
  for (let i = 0; i < pixels.length; i++) {
    sum = (sum + (toInt32(pixels[i] as number) % (PRIMES[turn] as number))) & 0xffff
    turn = turn === PRIMES.length - 1 ? 0 : turn + 1
  }
  return [sum, turn]
}

function toInt32(value: number): number {
  if (!Number.isFinite(value)) return -2147483648
  const rounded = Math.floor(value + 0.5)
  return rounded < -2147483647 ? -2147483647 : rounded > 2147483647 ? 2147483647 : rounded
}
