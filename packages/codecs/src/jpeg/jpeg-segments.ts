import { corruptBlock } from '../block/corrupt-block.ts'

/** A marker segment of a JPEG stream (ITU-T T.81 section B.1.1.4). */
export interface JpegSegment {
  /** The second byte of its marker. */
  readonly marker: number
  /** The content after marker and length: a view. */
  readonly content: Uint8Array
  /** The position behind it. */
  readonly end: number
}

/** Markers of ITU-T T.81 table B.1. */
export const Marker = {
  SOF0: 0xc0,
  SOF1: 0xc1,
  SOF2: 0xc2,
  DHT: 0xc4,
  SOI: 0xd8,
  EOI: 0xd9,
  SOS: 0xda,
  DQT: 0xdb,
  DRI: 0xdd,
} as const

/**
 * The next segment from a position on; undefined at the end of the picture or of the bytes. Bytes before its marker are
 * skipped, as by libjpeg.
 *
 * @throws {RasterError} `CORRUPT` if the segment runs past the end.
 */
export function readSegment(bytes: Uint8Array, position: number): JpegSegment | undefined {
  const at = nextMarker(bytes, position)
  if (at + 4 > bytes.length) return undefined
  const marker = bytes[at + 1] as number
  if (marker === Marker.EOI) return undefined
  const end = endOfSegment(bytes, at)
  if (end < at + 4 || end > bytes.length) {
    throw corruptBlock('JPEG', `the segment at byte ${at} runs past its end`)
  }
  return { marker, content: bytes.subarray(at + 4, end), end }
}

/** Whether the bytes end within the next segment from a position on. */
export function isCutAt(bytes: Uint8Array, position: number): boolean {
  const at = nextMarker(bytes, position)
  return at + 4 > bytes.length || endOfSegment(bytes, at) > bytes.length
}

/** The position of the next marker: of an 0xff that another byte than 0 and 0xff follows. */
function nextMarker(bytes: Uint8Array, position: number): number {
  let at = position
  while (at < bytes.length && (bytes[at] !== 0xff || bytes[at + 1] === 0 || bytes[at + 1] === 0xff)) at++
  return at
}

function endOfSegment(bytes: Uint8Array, at: number): number {
  return at + 2 + (((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number))
}

/** Whether a segment is a frame header (SOF): of 0xc0 to 0xcf all but DHT, JPG and DAC. */
export function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}
