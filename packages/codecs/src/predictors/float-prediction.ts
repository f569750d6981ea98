import { NATIVE_LITTLE_ENDIAN } from '../bytes/byte-order.ts'

// Floating point prediction (Adobe's TIFF Technical Note 3): a row of floats is stored as planes of bytes, the most
// significant one first, and then differenced byte by byte. The file's byte order plays no part.

/** Rebuilds, in place and in this machine's byte order, `rows` rows of `rowSamples` floats of `elementSize` bytes. */
export function undoFloatPrediction(
  bytes: Uint8Array,
  rows: number,
  rowSamples: number,
  stride: number,
  elementSize: number,
): void {
  const rowBytes = rowSamples * elementSize
  const planes = new Uint8Array(rowBytes)
  for (let row = 0; row < rows; row++) {
    const start = row * rowBytes
    if (stride === 1) {
      let sum = 0
      for (let k = 0; k < rowBytes; k++) {
        sum = (sum + bytes[start + k]!) | 0
        planes[k] = sum
      }
    } else {
      for (let k = 0; k < stride && k < rowBytes; k++) planes[k] = bytes[start + k]!
      for (let k = stride; k < rowBytes; k++) planes[k] = bytes[start + k]! + planes[k - stride]!
    }
    if (elementSize === 4 && (bytes.byteOffset + start) % 4 === 0) {
      joinPlanes32(planes, new Uint32Array(bytes.buffer, bytes.byteOffset + start, rowSamples))
    } else {
      joinPlanes(planes, bytes, start, rowSamples, elementSize)
    }
  }
}

/** Four loads and a store a sample: the numbers of words have no byte order. */
function joinPlanes32(planes: Uint8Array, words: Uint32Array): void {
  const count = words.length
  for (let k = 0; k < count; k++) {
    words[k] =
      (planes[k]! << 24) | (planes[k + count]! << 16) | (planes[k + 2 * count]! << 8) | planes[k + 3 * count]!
  }
}

/** A load and a store a byte. */
function joinPlanes(
  planes: Uint8Array,
  bytes: Uint8Array,
  start: number,
  rowSamples: number,
  elementSize: number,
): void {
  for (let plane = 0; plane < elementSize; plane++) {
    const from = plane * rowSamples
    let to = start + (NATIVE_LITTLE_ENDIAN ? elementSize - 1 - plane : plane)
    for (let k = 0; k < rowSamples; k++) {
      bytes[to] = planes[from + k]!
      to += elementSize
    }
  }
}

/** Takes floats in this machine's byte order apart, in place: the reverse of {@link undoFloatPrediction}. */
export function applyFloatPrediction(
  bytes: Uint8Array,
  rows: number,
  rowSamples: number,
  stride: number,
  elementSize: number,
): void {
  const rowBytes = rowSamples * elementSize
  const planes = new Uint8Array(rowBytes)
  for (let row = 0; row < rows; row++) {
    const start = row * rowBytes
    for (let plane = 0; plane < elementSize; plane++) {
      const to = plane * rowSamples
      let from = start + (NATIVE_LITTLE_ENDIAN ? elementSize - 1 - plane : plane)
      for (let k = 0; k < rowSamples; k++) {
        planes[to + k] = bytes[from]!
        from += elementSize
      }
    }
    for (let k = 0; k < stride && k < rowBytes; k++) bytes[start + k] = planes[k]!
    for (let k = stride; k < rowBytes; k++) bytes[start + k] = planes[k]! - planes[k - stride]!
  }
}
