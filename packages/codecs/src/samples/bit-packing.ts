import { unpackWordsOf } from './unpack-words.ts'

/**
 * Unpacks samples of `bits` bits, most significant bit first, rows starting at whole bytes, into `out`.
 *
 * Signs are not extended. The commonest depths go by words; for the others it is one shift and mask a sample, one byte
 * at a time into a register of at most 39 bits, which is why depths above 24 go through {@link unpackWideBits}.
 */
export function unpackBits(
  raw: Uint8Array,
  bits: number,
  rows: number,
  rowSamples: number,
  out: Uint8Array | Uint16Array | Uint32Array,
): void {
  const unpackWords = unpackWordsOf(bits, rowSamples)
  if (unpackWords !== undefined && out.byteOffset % 4 === 0) {
    unpackWords(
      raw,
      new Uint32Array(out.buffer, out.byteOffset, (rows * rowSamples * out.BYTES_PER_ELEMENT) / 4),
    )
    return
  }
  const rowBytes = Math.ceil((rowSamples * bits) / 8)
  const mask = 2 ** bits - 1
  let to = 0
  for (let row = 0; row < rows; row++) {
    let from = row * rowBytes
    let register = 0
    let held = 0
    for (let k = 0; k < rowSamples; k++) {
      while (held < bits) {
        register = (register << 8) | raw[from++]!
        held += 8
      }
      held -= bits
      out[to++] = (register >>> held) & mask
    }
  }
}

/** As {@link unpackBits}, for 25 to 31 bits, which with the bits left over do not fit a register of 32. */
export function unpackWideBits(
  raw: Uint8Array,
  bits: number,
  rows: number,
  rowSamples: number,
  out: Uint32Array,
): void {
  const rowBytes = Math.ceil((rowSamples * bits) / 8)
  let to = 0
  for (let row = 0; row < rows; row++) {
    let bit = 0
    for (let k = 0; k < rowSamples; k++) {
      const from = row * rowBytes + (bit >> 3)
      const skip = bit & 7
      // Five bytes hold any such sample; doubles hold five bytes exactly.
      const high = ((raw[from]! & (0xff >> skip)) << 16) | (raw[from + 1]! << 8) | raw[from + 2]!
      const low = (raw[from + 3]! << 8) | (raw[from + 4] ?? 0)
      out[to++] = Math.floor((high * 65536 + low) / 2 ** (40 - skip - bits))
      bit += bits
    }
  }
}

/** Packs the low `bits` bits (1 to 31) of each sample, most significant bit first, rows starting at whole bytes. */
export function packBits(
  samples: Uint8Array | Uint16Array | Uint32Array,
  bits: number,
  rows: number,
  rowSamples: number,
): Uint8Array {
  const rowBytes = Math.ceil((rowSamples * bits) / 8)
  const out = new Uint8Array(rows * rowBytes)
  for (let row = 0; row < rows; row++) {
    let bit = 0
    for (let k = 0; k < rowSamples; k++) {
      const value = samples[row * rowSamples + k]!
      // From the top: as many bits as the current byte has room for.
      for (let left = bits; left > 0; ) {
        const room = 8 - (bit & 7)
        const take = Math.min(room, left)
        const part = (value >>> (left - take)) & ((1 << take) - 1)
        const to = row * rowBytes + (bit >> 3)
        out[to] = out[to]! | (part << (room - take))
        bit += take
        left -= take
      }
    }
  }
  return out
}
