import type { Random } from '../recipe/random.ts'
import type { Edit } from '../recipe/recipe.ts'

/** A change within one file. */
export type Change = Omit<Edit, 'file'>

/**
 * Gives changes, made one after the other, or none if it finds nothing in the file that it knows.
 *
 * @param donor Another file, parts of which may be put into this one.
 */
export type Mutation = (bytes: Uint8Array, random: Random, donor: Uint8Array) => readonly Change[]

/** Numbers at the ends of ranges, at which arithmetic overflows and memory runs out. */
export const NUMBERS: readonly number[] = [
  0, 1, 2, 3, 7, 8, 16, 63, 64, 127, 128, 255, 256, 1000, 4096, 32767, 32768, 65535, 65536, 1e6, 1e8,
  0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff,
]

/** Puts bytes over those that are there. */
export function overwrite(at: number, bytes: Uint8Array): Change {
  return { at, remove: bytes.length, insert: latin1(bytes) }
}

export function putNumber(at: number, size: number, value: number, little: boolean): Change {
  return overwrite(at, numberBytes(value, size, little))
}

export function insertAt(at: number, bytes: Uint8Array): Change {
  return { at, remove: 0, insert: latin1(bytes) }
}

/** The low bytes of a whole number. */
export function numberBytes(value: number, size: number, little: boolean): Uint8Array {
  const bytes = new Uint8Array(size)
  for (let k = 0; k < size; k++) {
    bytes[little ? k : size - 1 - k] = Math.floor(value / 256 ** k) % 256
  }
  return bytes
}

export function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
}

export function bytesOfText(text: string): Uint8Array {
  return new Uint8Array(Buffer.from(text, 'latin1'))
}

/** All places of some bytes. */
export function findAll(bytes: Uint8Array, magic: readonly number[]): number[] {
  const places: number[] = []
  const [first = 0] = magic
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (magic.every((byte, k) => bytes[at + k] === byte)) places.push(at)
  }
  return places
}

/** A number of a file, 0 for bytes beyond its end. */
export function readNumber(bytes: Uint8Array, at: number, size: number, little: boolean): number {
  let value = 0
  for (let k = 0; k < size; k++) value = value * 256 + (bytes[at + (little ? size - 1 - k : k)] ?? 0)
  return value
}
