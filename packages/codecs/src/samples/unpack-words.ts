import { NATIVE_LITTLE_ENDIAN } from '../bytes/byte-order.ts'

/** Unpacks samples, most significant bit first and without a gap, into groups of four bytes, all of `out`. */
export type UnpackWords = (raw: Uint8Array, out: Uint32Array) => void

/**
 * The fast path to unpack samples of `bits` bits into arrays of their type, if rows of `rowSamples` end with a group
 * of four bytes and with a byte of what is unpacked; undefined for others.
 */
export function unpackWordsOf(bits: number, rowSamples: number): UnpackWords | undefined {
  if (!NATIVE_LITTLE_ENDIAN) return undefined
  if (bits === 1 && rowSamples % 8 === 0) return unpack1
  if (bits === 2 && rowSamples % 4 === 0) return unpack2
  if (bits === 4 && rowSamples % 4 === 0) return unpack4
  if (bits === 12 && rowSamples % 2 === 0) return unpack12
  return undefined
}

/** Eight samples a step: a product spreads the lower three bits of a half byte. */
function unpack1(raw: Uint8Array, out: Uint32Array): void {
  for (let to = 0, from = 0; to + 1 < out.length; to += 2, from++) {
    const byte = raw[from]!
    const high = byte >>> 4
    const low = byte & 15
    out[to] = ((high >>> 3) | Math.imul(high, 0x01008040)) & 0x01010101
    out[to + 1] = ((low >>> 3) | Math.imul(low, 0x01008040)) & 0x01010101
  }
}

/** Four samples a step. */
function unpack2(raw: Uint8Array, out: Uint32Array): void {
  for (let to = 0; to < out.length; to++) {
    const byte = raw[to]!
    out[to] = (byte >>> 6) | ((byte << 4) & 0x300) | ((byte << 14) & 0x30000) | ((byte << 24) & 0x3000000)
  }
}

/** Four samples a step. */
function unpack4(raw: Uint8Array, out: Uint32Array): void {
  for (let to = 0, from = 0; to < out.length; to++, from += 2) {
    const first = raw[from]!
    const second = raw[from + 1]!
    out[to] = (first >>> 4) | ((first & 15) << 8) | ((second >>> 4) << 16) | ((second & 15) << 24)
  }
}

/** Two samples a step. */
function unpack12(raw: Uint8Array, out: Uint32Array): void {
  for (let to = 0, from = 0; to < out.length; to++, from += 3) {
    const middle = raw[from + 1]!
    out[to] = (raw[from]! << 4) | (middle >>> 4) | ((middle & 15) << 24) | (raw[from + 2]! << 16)
  }
}
