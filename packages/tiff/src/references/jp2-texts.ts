import { decodeText } from '@memraster/ground'

/** The bytes before a box: its size and its type, and its size again if that takes 64 bits. */
const HEAD = 8
const LONG_HEAD = 16
/** What boxes other than the picture may have together. */
const MOST_TEXT = 1 << 24

/**
 * The boxes of a JPEG 2000 file as text, but for those of the picture itself (ISO/IEC 15444-1, Annex I); undefined if
 * they are larger than any metadata.
 */
export function textsOfBoxes(bytes: Uint8Array): string[] | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const texts: string[] = []
  let length = 0
  for (let at = 0; at + HEAD <= bytes.length; ) {
    const short = view.getUint32(at)
    const isLong = short === 1 && at + LONG_HEAD <= bytes.length
    const size = short === 0 ? bytes.length - at : isLong ? Number(view.getBigUint64(at + HEAD)) : short
    const type = decodeText(bytes.subarray(at + 4, at + HEAD), 'latin1')
    if (size < HEAD) break
    if (type !== 'jp2c') {
      const box = bytes.subarray(at, at + size)
      length += box.length
      if (length > MOST_TEXT) return undefined
      texts.push(decodeText(box, 'latin1'))
    }
    at += size
  }
  return texts
}
