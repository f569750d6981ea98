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
 * The segment that begins at a position, fill bytes passed over; undefined at the end of the picture or of the bytes.
 *
 * @throws {RasterError} `CORRUPT` if there is no marker, or the segment runs past the end.
 */
export function readSegment(bytes: Uint8Array, position: number): JpegSegment | undefined {
  let at = position
  while (at + 4 <= bytes.length) {
    const marker = bytes[at + 1] as number
    if (bytes[at] !== 0xff) throw corruptBlock('JPEG', `there is no marker at byte ${at}`)
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === Marker.EOI) return undefined
    const end = at + 2 + (((bytes[at + 2] as number) << 8) | (bytes[at + 3] as number))
    if (end < at + 4 || end > bytes.length) {
      throw corruptBlock('JPEG', `the segment at byte ${at} runs past its end`)
    }
    return { marker, content: bytes.subarray(at + 4, end), end }
  }
  return undefined
}

/** Whether the bytes end within the segment that begins at a position. */
export function isCutAt(bytes: Uint8Array, position: number): boolean {
  let at = position + 2
  while (bytes[at - 1] === 0xff) at++
  if (at + 2 > bytes.length) return true
  return (
    bytes[position] === 0xff && at + (((bytes[at] as number) << 8) | (bytes[at + 1] as number)) > bytes.length
  )
}

/** Whether a segment is a frame header (SOF): of 0xc0 to 0xcf all but DHT, JPG and DAC. */
export function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
}
