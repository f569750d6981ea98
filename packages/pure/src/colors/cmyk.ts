import type { ColorConversion } from './color-conversion.ts'

/**
 * Cyan, magenta, yellow and black to red, green, blue and alpha as libtiff does it: each ink takes its share of what
 * black leaves, rounded down; all is opaque. A dozen steps a pixel.
 *
 * @param samples Of a pixel in a block; those behind the inks are ignored. 1 when each has blocks of its own.
 */
export function cmykConversion(samples: number): ColorConversion {
  return {
    bands: 4,
    convert([first, ...others]) {
      const inks = first as Uint8Array
      const [cyan, magenta, yellow, black] = samples === 1 ? [inks, ...others] : [inks, inks, inks, inks]
      // If each ink is in its own plane, its first sample is at 0.
      const step = samples === 1 ? 0 : 1
      const out = new Uint8Array((inks.length / samples) * 4)
      for (let from = 0, to = 0; to < out.length; from += samples, to += 4) {
        const light = 255 - black![from + 3 * step]!
        out[to] = (light * (255 - cyan![from]!)) / 255
        out[to + 1] = (light * (255 - magenta![from + step]!)) / 255
        out[to + 2] = (light * (255 - yellow![from + 2 * step]!)) / 255
        out[to + 3] = 255
      }
      return out
    },
  }
}
