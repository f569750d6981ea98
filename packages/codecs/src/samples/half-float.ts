/**
 * Turns float16 bit patterns (IEEE 754 binary16) into the float32 values they stand for, all of which are exact.
 *
 * Bit patterns are moved, not numbers: two shifts a sample, and arithmetic for subnormal ones only.
 */
export function fromHalfFloats(patterns: Uint16Array, out: Float32Array): void {
  const words = new Uint32Array(out.buffer, out.byteOffset, out.length)
  for (let k = 0; k < patterns.length; k++) {
    const pattern = patterns[k]!
    const sign = (pattern & 0x8000) << 16
    const magnitude = pattern & 0x7fff
    // The exponent's bias grows from 15 to 127; infinity and NaN keep an exponent of ones.
    if (magnitude >= 0x7c00) words[k] = sign | 0x7f800000 | (magnitude << 13)
    else if (magnitude >= 0x0400) words[k] = sign | ((magnitude << 13) + 0x38000000)
    else out[k] = (sign < 0 ? -magnitude : magnitude) * 2 ** -24
  }
}

/**
 * Turns 24-bit floats, GDAL's with 7 bits of exponent and 16 of fraction, least significant byte first, into the
 * float32 values they stand for, all of which are exact.
 */
export function fromTripleFloats(bytes: Uint8Array, out: Float32Array): void {
  const words = new Uint32Array(out.buffer, out.byteOffset, out.length)
  for (let k = 0; k < out.length; k++) {
    const magnitude = bytes[k * 3]! | (bytes[k * 3 + 1]! << 8) | ((bytes[k * 3 + 2]! & 0x7f) << 16)
    const sign = (bytes[k * 3 + 2]! & 0x80) << 24
    // The exponent's bias grows from 63 to 127; infinity and NaN keep an exponent of ones.
    if (magnitude >= 0x7f0000) words[k] = sign | 0x7f800000 | (magnitude << 7)
    else if (magnitude >= 0x010000) words[k] = sign | ((magnitude << 7) + 0x20000000)
    else out[k] = (sign < 0 ? -magnitude : magnitude) * 2 ** -78
  }
}

/**
 * Turns float32 values into float16 bit patterns as GDAL does: bits that have no place are cut off, and what is 65536
 * or greater becomes infinity.
 */
export function toHalfFloats(values: Float32Array, out: Uint16Array): void {
  const words = new Uint32Array(values.buffer, values.byteOffset, values.length)
  for (let k = 0; k < words.length; k++) out[k] = toHalfFloat(words[k]!)
}

/** The float16 bit pattern for the float32 whose bits are `word`. */
function toHalfFloat(word: number): number {
  const sign = (word >>> 16) & 0x8000
  const magnitude = word & 0x7fffffff
  // NaN stays one: its fraction must not become zero.
  if (magnitude > 0x7f800000) return sign | 0x7c00 | ((magnitude >> 13) & 0x3ff || 0x200)
  if (magnitude >= 0x47800000) return sign | 0x7c00
  if (magnitude >= 0x38800000) return sign | ((magnitude - 0x38000000) >> 13)
  // Subnormal: a whole number of 2^-24.
  const exponent = magnitude >>> 23
  if (exponent < 103) return sign
  return sign | (((magnitude & 0x7fffff) | 0x800000) >>> (126 - exponent))
}
