import { decodeText } from '@memraster/ground'
import { inflateText } from './inflate-text.ts'
import type { Png } from './parse-png.ts'

/** A profile of a size that no picture needs. */
const MOST_BYTES = 8_000_000
/** libpng reads so many bytes first, and the shortest zlib stream after them. */
const LEAST_CONTENT = 81 + 11
const HEADER_SIZE = 132

/** The profile of an iCCP chunk; undefined if libpng would ignore it. */
export async function readIccProfile(
  content: Uint8Array,
  colorType: Png['colorType'],
): Promise<{ readonly name: string; readonly bytes: Uint8Array } | undefined> {
  const end = content.indexOf(0)
  if (content.length < LEAST_CONTENT || end < 1 || end > 79 || content[end + 1] !== 0) return undefined
  const inflated = await inflateText(content.subarray(end + 2), MOST_BYTES)
  const bytes = inflated && wholeProfile(inflated, colorType)
  return bytes && { name: decodeText(content.subarray(0, end), 'latin1'), bytes }
}

/** Bytes after the length in its header are not part of a profile (ICC.1:2022, section 7.2). */
function wholeProfile(bytes: Uint8Array, colorType: Png['colorType']): Uint8Array | undefined {
  if (bytes.length < HEADER_SIZE) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const size = view.getUint32(0)
  const space = signature(bytes, 16)
  const isColor = (colorType & 2) !== 0
  const isWhole = size >= HEADER_SIZE + 12 * view.getUint32(128) && size <= bytes.length
  const fits = space === (isColor ? 'RGB ' : 'GRAY')
  return isWhole && fits && signature(bytes, 36) === 'acsp' ? bytes.subarray(0, size) : undefined
}

function signature(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + 4))
}
