/**
 * Turns pixels of cyan, magenta, yellow and black into red, green, blue and an opaque alpha, in place.
 *
 * GDAL shows files with PhotometricInterpretation 5 (separated), four interleaved samples of 8 bits, in this form
 * (metadata item SOURCE_COLOR_SPACE=CMYK), whatever their compression; the formula is libtiff's.
 */
export function cmykToRgba(pixels: Uint8Array): void {
  for (let k = 0; k + 3 < pixels.length; k += 4) {
    const light = 255 - pixels[k + 3]!
    // Typed arrays cut off the fraction, as libtiff's whole-number division does.
    pixels[k] = (light * (255 - pixels[k]!)) / 255
    pixels[k + 1] = (light * (255 - pixels[k + 1]!)) / 255
    pixels[k + 2] = (light * (255 - pixels[k + 2]!)) / 255
    pixels[k + 3] = 255
  }
}
