import type { RasterArray } from '@memraster/core/backend'

/** The part of an array that is made of whole, aligned groups of four bytes. */
export interface WholeLongs {
  readonly longs: Uint32Array
  /** Elements of the array before the first group. */
  readonly lead: number
}

/** See {@link WholeLongs}; a view. */
export function wholeLongs(array: RasterArray): WholeLongs {
  const lead = -array.byteOffset & 3
  const length = Math.max(0, array.byteLength - lead) >>> 2
  const longs = new Uint32Array(array.buffer, length === 0 ? 0 : array.byteOffset + lead, length)
  return { longs, lead: lead / array.BYTES_PER_ELEMENT }
}
