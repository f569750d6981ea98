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
