import { RasterError } from '@memraster/core'
import { corruptBlock } from './corrupt-block.ts'

/** A JPEG stream that is complete in itself, with what its frame header says. */
export interface JpegStream {
  /** The stream, tables included. */
  readonly bytes: Uint8Array
  /** Whether it is coded sequentially with Huffman codes, as TIFF writers do, and not progressively. */
  readonly sequential: boolean
  readonly width: number
  readonly height: number
  readonly components: number
}

/** Markers of ITU-T T.81 table B.1. */
const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const DQT = 0xdb
const DRI = 0xdd
const DHT = 0xc4
const APP0 = 0xe0
const APP14 = 0xee

/** GDAL's limit: a progressive stream of many scans takes hours from a few kilobytes. */
const MOST_SCANS = 100

/**
 * Completes a block's JPEG stream: the tables of the JPEGTables tag go in behind its start, and the markers from
 * which decoders guess the colour space make way for one that says what the file's photometric interpretation says.
 *
 * @param ycbcr Whether the samples are YCbCr, to be converted to RGB, or to be left as they are.
 * @throws {RasterError} `CORRUPT` where there is no frame header before the first scan, `UNSUPPORTED` for a process
 * other than baseline, extended and progressive with Huffman codes and 8 bits.
 */
export function completeJpeg(
  encoded: Uint8Array,
  tables: Uint8Array | undefined,
  ycbcr: boolean,
): JpegStream {
  const kept: Uint8Array[] = [Uint8Array.of(0xff, SOI), adobeMarker(ycbcr)]
  for (const { marker, bytes } of tables ? segments(tables) : []) {
    if (marker === DQT || marker === DHT || marker === DRI) kept.push(bytes)
  }
  let frame: Omit<JpegStream, 'bytes'> | undefined
  let scan: number | undefined
  for (const { marker, bytes, at } of segments(encoded)) {
    if (marker === SOS) {
      scan = at
      break
    }
    if (isFrameHeader(marker)) {
      if (frame !== undefined) throw corruptBlock('JPEG', 'it has two frame headers')
      frame = readFrameHeader(marker, bytes)
    }
    if (marker !== APP0 && marker !== APP14) kept.push(bytes)
  }
  if (frame === undefined || scan === undefined) throw corruptBlock('JPEG', 'it has no picture')
  const data = encoded.subarray(scan)
  checkScans(data)
  // Some writers leave the end marker out; a second one does no harm.
  kept.push(data, Uint8Array.of(0xff, EOI))
  return { bytes: concatenate(kept), ...frame }
}

interface Segment {
  readonly marker: number
  /** Marker, length and content: a view. */
  readonly bytes: Uint8Array
  readonly at: number
}

/** The marker segments of a stream up to its first scan or its end. */
function* segments(stream: Uint8Array): Generator<Segment> {
  if (stream[0] !== 0xff || stream[1] !== SOI)
    throw corruptBlock('JPEG', 'it does not begin with a JPEG marker')
  let at = 2
  while (at + 4 <= stream.length) {
    if (stream[at] !== 0xff) throw corruptBlock('JPEG', `there is no marker at byte ${at}`)
    const marker = stream[at + 1] as number
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === EOI) return
    const end = at + 2 + (((stream[at + 2] as number) << 8) | (stream[at + 3] as number))
    if (end > stream.length || end < at + 4)
      throw corruptBlock('JPEG', `the segment at byte ${at} runs past its end`)
    yield { marker, bytes: stream.subarray(at, end), at }
    at = end
  }
}

function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== DHT && marker !== 0xc8 && marker !== 0xcc
}

/** ITU-T T.81 section B.2.2. */
function readFrameHeader(marker: number, bytes: Uint8Array): Omit<JpegStream, 'bytes'> {
  if (bytes.length < 10) throw corruptBlock('JPEG', 'its frame header is too short')
  const [, , , , precision = 0, h1 = 0, h0 = 0, w1 = 0, w0 = 0, components = 0] = bytes
  if (marker > 0xc2 || precision !== 8) {
    throw new RasterError(
      'UNSUPPORTED',
      `JPEG process ${marker - 0xc0} with ${precision} bits cannot be decoded here; open the file with the native backend.`,
      { feature: 'JPEG' },
    )
  }
  return { sequential: marker !== 0xc2, width: (w1 << 8) | w0, height: (h1 << 8) | h0, components }
}

function checkScans(data: Uint8Array): void {
  let scans = 0
  for (let at = data.indexOf(0xff); at !== -1; at = data.indexOf(0xff, at + 1)) {
    if (data[at + 1] === SOS && ++scans > MOST_SCANS)
      throw corruptBlock('JPEG', `it has more than ${MOST_SCANS} scans`)
  }
}

/** Adobe's marker segment (ITU-T T.872 section 6.5.3): transform 1 is YCbCr, 0 none. */
function adobeMarker(ycbcr: boolean): Uint8Array {
  return Uint8Array.of(0xff, APP14, 0, 14, 0x41, 0x64, 0x6f, 0x62, 0x65, 0, 100, 0, 0, 0, 0, ycbcr ? 1 : 0)
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((size, part) => size + part.length, 0))
  let to = 0
  for (const part of parts) {
    out.set(part, to)
    to += part.length
  }
  return out
}
