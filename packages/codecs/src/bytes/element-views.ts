import type { RasterArray } from '@memraster/ground'

/** The part of an array that is made of whole, aligned groups of four bytes. */
export interface WholeLongs {
  readonly longs: Uint32Array
  /** Elements of the array before the first group. */
  readonly lead: number
}

/** See {@link WholeLongs}; a view. */
export function wholeLongs(array: RasterArray): WholeLongs {
  const lead = -array.byteOffset & 3
  const length = Math.floor(Math.max(0, array.byteLength - lead) / 4)
  const longs = new Uint32Array(array.buffer, length === 0 ? 0 : array.byteOffset + lead, length)
  return { longs, lead: lead / array.BYTES_PER_ELEMENT }
}

/** The bytes of an array; a view. */
export function asBytes(array: RasterArray): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
}

/** The bytes of an array by two; a view. */
export function asWords(array: RasterArray): Uint16Array {
  return new Uint16Array(array.buffer, array.byteOffset, array.byteLength / 2)
}

/** The bytes of an array by four; a view. */
export function asLongs(array: RasterArray): Uint32Array {
  return new Uint32Array(array.buffer, array.byteOffset, array.byteLength / 4)
}
