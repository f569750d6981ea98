/** The example quantization tables of the JPEG standard (ITU T.81 annex K.1), row by row. */
const LUMINANCE: readonly number[] = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22,
  29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103,
  121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
]
const CHROMINANCE: readonly number[] = [
  17, 18, 24, 47, 99, 99, 99, 99, 18, 21, 26, 66, 99, 99, 99, 99, 24, 26, 56, 99, 99, 99, 99, 99, 47, 66, 99,
  99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
  99, 99, 99, 99, 99, 99, 99, 99, 99, 99,
]

/** Which place in a table each coefficient of a DQT segment has. */
const ZIGZAG: readonly number[] = [
  0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7,
  14, 21, 28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46,
  53, 60, 61, 54, 47, 55, 62, 63,
]

/** What JPEG tables hold, and the quality that makes libjpeg write them. */
export interface JpegTablesFacts {
  /** GDAL's JPEGTABLESMODE: 1 quantization tables, 2 Huffman tables, 3 both. */
  readonly mode: number
  /** 1 to 100; `undefined` for tables that no quality makes. */
  readonly quality: number | undefined
}

/** Reads a JPEG stream, such as TIFF's JPEGTables (tag 347), up to its first scan. */
export function inspectJpegTables(jpeg: Uint8Array): JpegTablesFacts {
  const tables: (Uint8Array | undefined)[] = []
  let huffman = false
  for (let at = 2; at + 4 <= jpeg.length && jpeg[at] === 0xff; ) {
    const marker = jpeg[at + 1]
    if (marker === 0xd9 || marker === 0xda) break
    const end = at + 2 + ((jpeg[at + 2] ?? 0) << 8) + (jpeg[at + 3] ?? 0)
    if (marker === 0xc4) huffman = true
    if (marker === 0xdb) {
      // Tables of 16-bit values are not libjpeg's at any quality.
      for (
        let table = at + 4;
        table + 65 <= Math.min(end, jpeg.length) && (jpeg[table] ?? 0) < 4;
        table += 65
      ) {
        tables[jpeg[table] ?? 0] = jpeg.subarray(table + 1, table + 65)
      }
    }
    at = Math.max(end, at + 2)
  }
  return { mode: (tables.length > 0 ? 1 : 0) | (huffman ? 2 : 0), quality: qualityOf(tables) }
}

function qualityOf([luminance, chrominance]: readonly (Uint8Array | undefined)[]): number | undefined {
  if (luminance === undefined) return undefined
  for (let quality = 1; quality <= 100; quality++) {
    if (!matches(luminance, LUMINANCE, quality)) continue
    if (chrominance === undefined || matches(chrominance, CHROMINANCE, quality)) return quality
  }
  return undefined
}

function matches(table: Uint8Array, standard: readonly number[], quality: number): boolean {
  const scale = quality < 50 ? Math.floor(5000 / quality) : 200 - quality * 2
  return ZIGZAG.every((place, i) => {
    const value = Math.floor(((standard[place] ?? 0) * scale + 50) / 100)
    return table[i] === Math.min(255, Math.max(1, value))
  })
}
