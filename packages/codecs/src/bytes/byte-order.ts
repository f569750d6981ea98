/** Whether this machine stores the least significant byte first. */
export const NATIVE_LITTLE_ENDIAN: boolean = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

/** Reverses the byte order of each element of `elementSize` bytes (1, 2, 3, 4 or 8), in place. */
export function swapBytes(bytes: Uint8Array, elementSize: number): void {
  if (elementSize === 2) swap16(bytes)
  else if (elementSize === 3) swap24(bytes)
  else if (elementSize === 4) swap32(bytes)
  else if (elementSize === 8) swap64(bytes)
}

/** Two elements a step if memory is aligned. */
function swap16(bytes: Uint8Array): void {
  let done = 0
  if (bytes.byteOffset % 4 === 0) {
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
    for (let k = 0; k < words.length; k++) {
      const word = words[k]!
      words[k] = ((word & 0x00ff00ff) << 8) | ((word >>> 8) & 0x00ff00ff)
    }
    done = words.length * 4
  }
  for (let k = done; k + 1 < bytes.length; k += 2) {
    const first = bytes[k]!
    bytes[k] = bytes[k + 1]!
    bytes[k + 1] = first
  }
}

function swap24(bytes: Uint8Array): void {
  for (let k = 0; k + 2 < bytes.length; k += 3) {
    const first = bytes[k]!
    bytes[k] = bytes[k + 2]!
    bytes[k + 2] = first
  }
}

function swap32(bytes: Uint8Array): void {
  if (bytes.byteOffset % 4 === 0) {
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
    for (let k = 0; k < words.length; k++) words[k] = reverse32(words[k]!)
    return
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let k = 0; k + 3 < bytes.length; k += 4) view.setUint32(k, view.getUint32(k, true), false)
}

function swap64(bytes: Uint8Array): void {
  if (bytes.byteOffset % 4 === 0) {
    const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
    for (let k = 0; k + 1 < words.length; k += 2) {
      const first = words[k]!
      words[k] = reverse32(words[k + 1]!)
      words[k + 1] = reverse32(first)
    }
    return
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let k = 0; k + 7 < bytes.length; k += 8) view.setBigUint64(k, view.getBigUint64(k, true), false)
}

function reverse32(word: number): number {
  return (word << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24)
}
