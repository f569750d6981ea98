import { BASELINE_MOST, quantisationTable } from '../codecs/jpeg-quantisation.ts'

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
    if (!isSame(luminance, quantisationTable('luminance', quality, BASELINE_MOST))) continue
    if (chrominance === undefined) return quality
    if (isSame(chrominance, quantisationTable('chrominance', quality, BASELINE_MOST))) return quality
  }
  return undefined
}

function isSame(table: Uint8Array, expected: Uint16Array): boolean {
  return expected.every((value, k) => table[k] === value)
}
