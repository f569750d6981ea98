/** Makes red, green and blue, with alpha or without, of one block of samples in other colours. */
export interface ColorConversion {
  /** Samples of a pixel that it makes: 3, or 4 with alpha. */
  readonly bands: 3 | 4
  /**
   * Converts a block of `rows` rows, all samples of a pixel together, or one array for each sample.
   *
   * @param planes What is stored: not to be changed.
   */
  convert(planes: readonly Uint8Array[], rows: number): Uint8Array
}

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
