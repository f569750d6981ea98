import type { Tags } from '@memraster/core/backend'
import type { Ifd } from '../container/ifd.ts'
import { Tag } from '../container/tag.ts'

/** The greatest bit depth with short curves; beyond it GDAL computes for minutes. */
const MOST_BITS = 16

/**
 * GDAL's domain `COLOR_PROFILE` for colours without an ICC profile: their white point and primaries, and the transfer
 * curve of each (TIFF 6.0, section 20). None if there are fewer than two colours, or with TransferRange, on which GDAL
 * crashes.
 */
export function colorimetry(ifd: Ifd): Tags {
  const [white, primaries] = [ifd.numbers(Tag.WhitePoint, 2), ifd.numbers(Tag.PrimaryChromaticities, 6)]
  if (white?.length !== 2 || primaries?.length !== 6 || ifd.count(Tag.TransferRange) > 0) return {}
  const bits = ifd.number(Tag.BitsPerSample) ?? 1
  const colors = (ifd.number(Tag.SamplesPerPixel) ?? 1) - ifd.count(Tag.ExtraSamples)
  if (colors < 2 || bits > MOST_BITS) return {}
  const curves = curvesOf(ifd, 2 ** bits)
  const point = (x = 0, y = 0): string => `${Math.fround(x).toFixed(9)}, ${Math.fround(y).toFixed(9)}, 1.0`
  const [redX, redY, greenX, greenY, blueX, blueY] = primaries
  return {
    SOURCE_PRIMARIES_RED: point(redX, redY),
    SOURCE_PRIMARIES_GREEN: point(greenX, greenY),
    SOURCE_PRIMARIES_BLUE: point(blueX, blueY),
    SOURCE_WHITEPOINT: point(...white),
    TIFFTAG_TRANSFERFUNCTION_RED: curves[0],
    TIFFTAG_TRANSFERFUNCTION_GREEN: curves[1],
    TIFFTAG_TRANSFERFUNCTION_BLUE: curves[2],
  }
}

/** One curve of `size` values for all colours, or one for each of three; else the default. */
function curvesOf(ifd: Ifd, size: number): readonly [string, string, string] {
  const stored = ifd.numbers(Tag.TransferFunction, 3 * size) ?? []
  const part = (index: number): string => stored.slice(index * size, (index + 1) * size).join(', ')
  if (stored.length === 3 * size) return [part(0), part(1), part(2)]
  const curve = stored.length === size ? part(0) : defaultCurve(size)
  return [curve, curve, curve]
}

/** By number of values: 16-bit curves are as long as an image. */
const defaults = new Map<number, string>()

/** The curve of the gamma 2.2. */
function defaultCurve(size: number): string {
  let text = defaults.get(size)
  if (text === undefined) {
    const last = size - 1
    text = Array.from({ length: size }, (_, i) => Math.floor(65535 * (i / last) ** 2.2 + 0.5)).join(', ')
    defaults.set(size, text)
  }
  return text
}
