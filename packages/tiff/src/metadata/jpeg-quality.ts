import {
  EXTENDED_MOST,
  Marker,
  quantisationTable,
  readQuantisationTables,
  readSegment,
} from '@memraster/codecs/jpeg'
import { isRasterError } from '@memraster/ground'

/** The content of JPEG tables, and the quality with which libjpeg writes them. */
export interface JpegTablesFacts {
  /** GDAL's JPEGTABLESMODE: 1 quantization tables, 2 Huffman tables, 3 both. */
  readonly mode: number
  /** 1 to 100; `undefined` for tables that match no quality. */
  readonly quality: number | undefined
}

/** Reads JPEG tables, such as TIFF's JPEGTables (tag 347); damaged ones hold nothing. */
export function inspectJpegTables(jpeg: Uint8Array): JpegTablesFacts {
  try {
    const tables = readQuantisationTables(jpeg)
    const hasTables = tables.some((table) => table !== undefined)
    return { mode: (hasTables ? 1 : 0) | (hasHuffmanTables(jpeg) ? 2 : 0), quality: qualityOf(tables) }
  } catch (error) {
    if (isRasterError(error)) return { mode: 0, quality: undefined }
    throw error
  }
}

function hasHuffmanTables(jpeg: Uint8Array): boolean {
  let segment = readSegment(jpeg, 2)
  while (segment !== undefined && segment.marker !== Marker.DHT) segment = readSegment(jpeg, segment.end)
  return segment !== undefined
}

function qualityOf([luminance, chrominance]: readonly (Uint16Array | undefined)[]): number | undefined {
  if (luminance === undefined) return undefined
  for (let quality = 1; quality <= 100; quality++) {
    if (!isSame(luminance, quantisationTable('luminance', quality, EXTENDED_MOST))) continue
    if (chrominance === undefined) return quality
    if (isSame(chrominance, quantisationTable('chrominance', quality, EXTENDED_MOST))) return quality
  }
  return undefined
}

function isSame(table: Uint16Array, expected: Uint16Array): boolean {
  return expected.every((value, k) => table[k] === value)
}
