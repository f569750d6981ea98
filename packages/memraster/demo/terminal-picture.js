const SHADES = ' .:-=+*#%@'

/**
 * A picture as lines of text.
 *
 * @param {{ width: number, height: number, rgba: Uint8Array }} picture
 * @param {boolean} isColored With 24-bit colours, two pixels above each other in a character; else in ten shades.
 */
export function drawPicture(picture, isColored) {
  const lines = []
  for (let row = 0; row < picture.height; row += 2) {
    const columns = Array.from({ length: picture.width }, (_, column) => [
      pixelAt(picture, column, row),
      pixelAt(picture, column, row + 1),
    ])
    lines.push(isColored ? colorLine(columns) : shadeLine(columns))
  }
  return lines
}

/** The upper half block has the upper pixel as its colour, and the lower one as its background. */
function colorLine(columns) {
  const blocks = columns.map(([upper, lower]) => {
    if (!upper) return lower ? `\x1b[49;38;2;${lower.join(';')}m▄` : '\x1b[49m '
    return `\x1b[${lower ? `48;2;${lower.join(';')}` : '49'};38;2;${upper.join(';')}m▀`
  })
  return `${blocks.join('')}\x1b[0m`
}

function shadeLine(columns) {
  const shades = columns.map((pixels) => {
    const seen = pixels.filter((pixel) => pixel !== undefined)
    if (seen.length === 0) return ' '
    const light =
      seen.reduce((sum, [red, green, blue]) => sum + 0.3 * red + 0.59 * green + 0.11 * blue, 0) / seen.length
    return SHADES[Math.min(SHADES.length - 1, 1 + Math.floor((light / 256) * (SHADES.length - 1)))]
  })
  return shades.join('').trimEnd()
}

/** Red, green and blue; undefined for a transparent pixel, and below the picture. */
function pixelAt({ width, height, rgba }, column, row) {
  const at = 4 * (row * width + column)
  return row < height && rgba[at + 3] > 0 ? [...rgba.subarray(at, at + 3)] : undefined
}
