import type { Random } from '../recipe/random.ts'
import {
  type Change,
  findAll,
  insertAt,
  type Mutation,
  NUMBERS,
  overwrite,
  putNumber,
  readNumber,
} from './mutation.ts'

/** A field of a record: its offset and its size. */
type Field = readonly [offset: number, size: 1 | 2 | 4]

const RECORDS: readonly { readonly magic: readonly number[]; readonly fields: readonly Field[] }[] = [
  // Of a member: flags, method, CRC, sizes, lengths of name and extra.
  {
    magic: [0x50, 0x4b, 3, 4],
    fields: [
      [6, 2],
      [8, 2],
      [14, 4],
      [18, 4],
      [22, 4],
      [26, 2],
      [28, 2],
    ],
  },
  // Of the directory: the same, and lengths of the comment, the disk, the offset.
  {
    magic: [0x50, 0x4b, 1, 2],
    fields: [
      [8, 2],
      [10, 2],
      [16, 4],
      [20, 4],
      [24, 4],
      [28, 2],
      [30, 2],
      [32, 2],
      [34, 2],
      [42, 4],
    ],
  },
  // Of the end: disks, counts, the directory's size and offset, the comment's length.
  {
    magic: [0x50, 0x4b, 5, 6],
    fields: [
      [4, 2],
      [6, 2],
      [8, 2],
      [10, 2],
      [12, 4],
      [16, 4],
      [20, 2],
    ],
  },
]
const NAME_CHARACTERS = ['/', '\\', '.', '\0', ':', 'é', ' ', '_']

/** Changes a field of a record of a ZIP archive, or a character of a name. */
export const zipRecord: Mutation = (bytes, random) => {
  const { magic, fields } = random.pick(RECORDS)
  const places = findAll(bytes, magic)
  if (places.length === 0) return []
  const at = random.pick(places)
  if (magic[2] !== 5 && random.next() < 0.3) {
    const [lengthAt, nameAt] = magic[2] === 3 ? [26, 30] : [28, 46]
    const length = Math.max(1, readNumber(bytes, at + lengthAt, 2, true))
    const character = Buffer.from(random.pick(NAME_CHARACTERS), 'latin1')
    return [overwrite(at + nameAt + random.below(length), new Uint8Array(character))]
  }
  if (random.next() < 0.1) return manyMembers(bytes, random)
  const [offset, size] = random.pick(fields)
  const value = random.pick([...NUMBERS, readNumber(bytes, at + offset, size, true) + random.pick([-1, 1])])
  return [putNumber(at + offset, size, value, true)]
}

/** Repeats a record of the directory. */
function manyMembers(bytes: Uint8Array, random: Random): Change[] {
  const [first = 0] = findAll(bytes, [0x50, 0x4b, 1, 2])
  const [end = 0] = findAll(bytes, [0x50, 0x4b, 5, 6])
  const second = findAll(bytes, [0x50, 0x4b, 1, 2])[1] ?? end
  const record = bytes.subarray(first, second)
  const times = random.pick([2, 100, 20_000])
  const count = Math.min(0xffff, times + readNumber(bytes, end + 10, 2, true))
  const size = times * record.length + readNumber(bytes, end + 12, 4, true)
  return [
    putNumber(end + 8, 2, count, true),
    putNumber(end + 10, 2, count, true),
    putNumber(end + 12, 4, size, true),
    { ...insertAt(first, record), times },
  ]
}
