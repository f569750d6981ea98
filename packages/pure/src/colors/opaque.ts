import type { ColorConversion } from './color-conversion.ts'

/** Gray of one sample, or red, green and blue of three, to red, green, blue and an alpha that hides nothing. */
export function opaqueConversion(samplesPerPixel: number): ColorConversion {
  const [green, blue] = samplesPerPixel === 1 ? [0, 0] : [1, 2]
  return {
    bands: 4,
    convert([samples = new Uint8Array(0)]) {
      const out = new Uint8Array((samples.length / samplesPerPixel) * 4)
      for (let from = 0, to = 0; to < out.length; from += samplesPerPixel, to += 4) {
        out[to] = samples[from]!
        out[to + 1] = samples[from + green]!
        out[to + 2] = samples[from + blue]!
        out[to + 3] = 255
      }
      return out
    },
  }
}
