import { atOnce, type Steps } from '@memraster/ground'

const CLEAR = 256
const END = 257
const FIRST = 258
/** The table is cleared at this entry, so that no decoder ever needs a code of 13 bits. */
const LAST = 4094
const HASH_BITS = 14
/** Bytes that are encoded at a time. */
const PART = 1 << 17
const HASH_SIZE = 1 << HASH_BITS

/**
 * Encodes bytes as a TIFF LZW stream (TIFF 6.0 section 13): most significant bit first, codes growing one early.
 *
 * The table is an open hash of (string, next byte) pairs, refilled at each clear.
 */
export function encodeLzw(raw: Uint8Array): Uint8Array {
  return atOnce(encodeLzwInSteps(raw))
}

/** The state of encoding a stream. */
interface LzwEncoding {
  readonly raw: Uint8Array
  readonly out: Uint8Array
  readonly keys: Int32Array
  readonly codes: Uint16Array
  to: number
  bits: number
  bitCount: number
  width: number
  free: number
  prefix: number
}

/** As {@link encodeLzw}; a part of the bytes is a step. */
export function* encodeLzwInSteps(raw: Uint8Array): Steps<Uint8Array> {
  // 12 bits a byte at worst, a clear code per table, the first clear and the end.
  const out = new Uint8Array(Math.ceil((raw.length * 3) / 2) + Math.ceil(raw.length / 2048) * 2 + 8)
  const keys = new Int32Array(HASH_SIZE).fill(-1)
  const codes = new Uint16Array(HASH_SIZE)
  const encoding: LzwEncoding = {
    raw,
    out,
    keys,
    codes,
    to: 0,
    bits: CLEAR,
    bitCount: 9,
    width: 9,
    free: FIRST,
    prefix: raw.length > 0 ? raw[0]! : -1,
  }
  for (let at = 1; at < raw.length; at += PART) {
    encodePart(encoding, at, Math.min(raw.length, at + PART))
    yield
  }
  let { to, bits, bitCount, width, free } = encoding
  const { prefix } = encoding
  if (prefix !== -1) {
    bits = (bits << width) | prefix
    bitCount += width
    while (bitCount >= 8) {
      bitCount -= 8
      out[to++] = bits >>> bitCount
    }
    bits &= 0xff
    // The decoder makes an entry of the last string too, and may widen its codes by it.
    if (++free >= 1 << width && width < 12) width++
  }
  bits = (bits << width) | END
  bitCount += width
  while (bitCount > 0) {
    bitCount -= 8
    out[to++] = bitCount >= 0 ? bits >>> bitCount : bits << -bitCount
  }
  return out.slice(0, to)
}

/** Encodes the bytes from `start` to before `end`. */
function encodePart(encoding: LzwEncoding, start: number, end: number): void {
  const { raw, out, keys, codes } = encoding
  let { to, bits, bitCount, width, free, prefix } = encoding
  for (let at = start; at < end; at++) {
    const byte = raw[at]!
    const key = (prefix << 8) | byte
    let slot = Math.imul(key, 0x9e3779b1) >>> (32 - HASH_BITS)
    let found = keys[slot]!
    while (found !== key && found !== -1) {
      slot = (slot + 1) & (HASH_SIZE - 1)
      found = keys[slot]!
    }
    if (found === key) {
      prefix = codes[slot]!
      continue
    }
    bits = (bits << width) | prefix
    bitCount += width
    while (bitCount >= 8) {
      bitCount -= 8
      out[to++] = bits >>> bitCount
    }
    bits &= 0xff
    prefix = byte
    keys[slot] = key
    codes[slot] = free++
    if (free === LAST) {
      bits = (bits << width) | CLEAR
      bitCount += width
      while (bitCount >= 8) {
        bitCount -= 8
        out[to++] = bits >>> bitCount
      }
      bits &= 0xff
      keys.fill(-1)
      free = FIRST
      width = 9
    } else if (free >= 1 << width) {
      width++
    }
  }
  Object.assign(encoding, { to, bits, bitCount, width, free, prefix })
}
