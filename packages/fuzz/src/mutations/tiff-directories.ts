import { readNumber } from './mutation.ts'

/** An entry of a directory, as it stands in a file that may be damaged. */
export interface Entry {
  readonly at: number
  readonly tag: number
  readonly type: number
  readonly count: number
  /** The place of its values. */
  readonly valuesAt: number
  /** The size of a value in bytes. */
  readonly size: number
}

export interface Directory {
  readonly at: number
  readonly entries: readonly Entry[]
  /** The place of the next directory's offset. */
  readonly nextAt: number
}

export interface TiffForm {
  readonly little: boolean
  readonly big: boolean
  /** Bytes of an offset or a count. */
  readonly wide: 4 | 8
  /** Bytes of an entry. */
  readonly entrySize: 12 | 20
}

const SIZES = [1, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4, 8, 8, 8, 8, 8]
const MOST_DIRECTORIES = 8

export function isTiff(bytes: Uint8Array): boolean {
  return bytes.length > 16 && (bytes[0] === 0x49 || bytes[0] === 0x4d) && bytes[0] === bytes[1]
}

export function formOf(bytes: Uint8Array): TiffForm {
  const little = bytes[0] === 0x49
  const big = readNumber(bytes, 2, 2, little) === 43
  return { little, big, wide: big ? 8 : 4, entrySize: big ? 20 : 12 }
}

/** The directories that can be followed. */
export function directoriesOf(bytes: Uint8Array): readonly Directory[] {
  const { little, big, wide, entrySize } = formOf(bytes)
  const directories: Directory[] = []
  let at = readNumber(bytes, big ? 8 : 4, wide, little)
  while (directories.length < MOST_DIRECTORIES && at > 0 && at + 8 < bytes.length) {
    const head = big ? 8 : 2
    const count = readNumber(bytes, at, head, little)
    const nextAt = at + head + count * entrySize
    if (count > 200 || nextAt + wide > bytes.length) break
    const entries = Array.from({ length: count }, (_, i) => entryAt(bytes, at + head + i * entrySize))
    directories.push({ at, entries, nextAt })
    at = readNumber(bytes, nextAt, wide, little)
  }
  return directories
}

function entryAt(bytes: Uint8Array, at: number): Entry {
  const { little, big, wide } = formOf(bytes)
  const type = readNumber(bytes, at + 2, 2, little)
  const count = readNumber(bytes, at + 4, wide, little)
  const size = SIZES[type] ?? 1
  const field = at + (big ? 12 : 8)
  const valuesAt = size * count <= wide ? field : readNumber(bytes, field, wide, little)
  return { at, tag: readNumber(bytes, at, 2, little), type, count, valuesAt, size }
}
