import { corruptBlock } from '../block/corrupt-block.ts'
import { Marker, readSegment } from './jpeg-segments.ts'
import { JpegBytes } from './jpeg-sink.ts'

/** Quantisation tables by their numbers, in zigzag order. */
export type QuantisationTables = (Uint16Array | undefined)[]

/**
 * The quantisation tables of a stream such as TIFF's JPEGTables.
 *
 * @throws {RasterError} `CORRUPT`.
 */
export function readQuantisationTables(stream: Uint8Array): QuantisationTables {
  const tables: QuantisationTables = []
  let segment = readSegment(stream, 2)
  while (segment !== undefined) {
    if (segment.marker === Marker.DQT) readQuantisation(segment.content, tables)
    segment = readSegment(stream, segment.end)
  }
  return tables
}

/**
 * Reads the tables of a DQT segment (ITU-T T.81 section B.2.4.1).
 *
 * @throws {RasterError} `CORRUPT`.
 */
export function readQuantisation(content: Uint8Array, tables: QuantisationTables): void {
  for (let at = 0; at < content.length; ) {
    const head = content[at++] as number
    const wide = head >> 4 !== 0
    if (at + (wide ? 128 : 64) > content.length) throw corruptBlock('JPEG', 'a quantisation table is cut off')
    const table = new Uint16Array(64)
    for (let k = 0; k < 64; k++) {
      table[k] = wide ? (content[at]! << 8) | content[at + 1]! : content[at]!
      at += wide ? 2 : 1
    }
    tables[head & 3] = table
  }
}

/** A stream of quantisation tables only, which abbreviated streams omit. */
export function encodeTables(quantisation: readonly Uint16Array[]): Uint8Array {
  const out = new JpegBytes()
  out.append([0xff, Marker.SOI])
  putQuantisation(out, quantisation)
  out.append([0xff, Marker.EOI])
  return out.toBytes()
}

/** Adds a DQT segment for each table: with two bytes a value if one is too few. */
export function putQuantisation(out: JpegBytes, quantisation: readonly Uint16Array[]): void {
  quantisation.forEach((table, number) => {
    const isWide = table.some((value) => value > 255)
    const values = isWide ? Array.from(table).flatMap((value) => [value >> 8, value & 0xff]) : table
    out.segment(Marker.DQT, [(isWide ? 0x10 : 0) | number], values)
  })
}
