import type { Random } from '../recipe/random.ts'
import {
  type Change,
  insertAt,
  type Mutation,
  NUMBERS,
  numberBytes,
  overwrite,
  putNumber,
} from './mutation.ts'
import { type Directory, directoriesOf, type Entry, formOf } from './tiff-directories.ts'

/** Tags whose values decide about memory, and ones that point at directories and metadata. */
const TAGS = [
  254, 256, 257, 258, 259, 262, 266, 273, 274, 277, 278, 279, 284, 292, 317, 318, 319, 320, 321, 322, 323,
  324, 325, 330, 332, 338, 339, 340, 341, 347, 512, 513, 514, 519, 520, 521, 529, 530, 532, 700, 32997, 33432,
  33550, 33922, 34264, 34665, 34675, 34735, 34736, 34737, 34853, 37377, 42112, 42113, 50674, 50844, 65000,
]
const COMPRESSIONS = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 32766, 32771, 32773, 32809, 32909, 32946, 34676, 34677, 34887, 34925, 50000,
  50001,
]
/** Tags of sizes. */
const SIZES = [256, 257, 258, 277, 278, 322, 323, 32997]

/** Makes of the values of an entry others, which are put at the end of the file if they have no room in the entry. */
export function replaceValues(
  bytes: Uint8Array,
  { at }: Pick<Entry, 'at'>,
  type: number,
  count: number,
  values: Uint8Array,
): Change[] {
  const { little, wide } = formOf(bytes)
  const head = [putNumber(at + 2, 2, type, little), putNumber(at + 4, wide, count, little)]
  const field = at + 4 + wide
  if (values.length <= wide) return [...head, overwrite(field, values)]
  return [insertAt(bytes.length, values), ...head, putNumber(field, wide, bytes.length, little)]
}

/** An entry of a random directory. */
export function pickEntry(
  bytes: Uint8Array,
  random: Random,
  isWanted: (entry: Entry) => boolean = () => true,
): Entry | undefined {
  const entries = directoriesOf(bytes).flatMap((directory) => directory.entries.filter(isWanted))
  return entries.length > 0 ? random.pick(entries) : undefined
}

function onEntry(change: (bytes: Uint8Array, entry: Entry, random: Random) => readonly Change[]): Mutation {
  return (bytes, random) => {
    const entry = pickEntry(bytes, random)
    return entry ? change(bytes, entry, random) : []
  }
}

function onDirectory(
  change: (bytes: Uint8Array, directory: Directory, random: Random) => readonly Change[],
): Mutation {
  return (bytes, random) => {
    const directories = directoriesOf(bytes)
    return directories.length > 0 ? change(bytes, random.pick(directories), random) : []
  }
}

/** Changes of entries and directories: tags, types, counts, values and offsets, order, duplicates. */
export const TIFF_ENTRIES: readonly Mutation[] = [
  onEntry(function tag(bytes, { at }, random) {
    return [putNumber(at, 2, random.pick(TAGS), formOf(bytes).little)]
  }),
  onEntry(function type(bytes, { at }, random) {
    return [putNumber(at + 2, 2, random.below(20), formOf(bytes).little)]
  }),
  onEntry(function count(bytes, entry, random) {
    const { little, wide } = formOf(bytes)
    const value = random.pick([...NUMBERS, entry.count - 1, entry.count + 1, entry.count * 2])
    return [putNumber(entry.at + 4, wide, value, little)]
  }),
  onEntry(function valueOrOffset(bytes, { at }, random) {
    const { little, wide } = formOf(bytes)
    const value = random.pick([...NUMBERS, bytes.length, bytes.length - 4, at])
    return [putNumber(at + 4 + wide, random.pick([1, 2, 4, wide]), value, little)]
  }),
  onEntry(function oneValue(bytes, { valuesAt, count, size }, random) {
    const at = valuesAt + size * random.below(Math.min(count, 64))
    return [putNumber(at, random.pick([1, size]), random.pick(NUMBERS), formOf(bytes).little)]
  }),
  onEntry(function manyValues(bytes, entry, random) {
    const values = new Uint8Array(entry.size * random.pick([0, 1, 3, 100, 10_000, 100_000])).fill(
      random.pick([0, 1, 255]),
    )
    return replaceValues(bytes, entry, entry.type, values.length / entry.size, values)
  }),
  onDirectory(function duplicate(bytes, { entries }, random) {
    if (entries.length < 2) return []
    const { entrySize } = formOf(bytes)
    const { at } = random.pick(entries)
    return [overwrite(random.pick(entries).at, bytes.subarray(at, at + entrySize))]
  }),
  onDirectory(function swap(bytes, { entries }, random) {
    if (entries.length < 2) return []
    const { entrySize } = formOf(bytes)
    const [one, other] = [random.pick(entries).at, random.pick(entries).at]
    return [
      overwrite(one, bytes.subarray(other, other + entrySize)),
      overwrite(other, bytes.subarray(one, one + entrySize)),
    ]
  }),
  onDirectory(function next(bytes, { at, nextAt }, random) {
    const { little, wide } = formOf(bytes)
    const first = directoriesOf(bytes)[0]?.at ?? 8
    return [
      putNumber(
        nextAt,
        wide,
        random.pick([at, first, 8, nextAt, random.below(bytes.length), 0xffffffff]),
        little,
      ),
    ]
  }),
  onDirectory(function entryCount(bytes, { at, entries }, random) {
    const { little, big } = formOf(bytes)
    const value = random.pick([0, 1, entries.length - 1, entries.length + 1, 4096, 65535])
    return [putNumber(at, big ? 8 : 2, value, little)]
  }),
  function sizes(bytes, random) {
    return directoriesOf(bytes)
      .slice(0, 1)
      .flatMap(({ entries }) => entries.filter(({ tag }) => SIZES.includes(tag) && random.next() < 0.5))
      .map(({ at, type }) => {
        const { little, wide } = formOf(bytes)
        return putNumber(at + 4 + wide, type === 3 ? 2 : 4, random.pick(NUMBERS), little)
      })
  },
  function compression(bytes, random) {
    const { little, wide } = formOf(bytes)
    const entry = pickEntry(bytes, random, ({ tag }) => tag === 259)
    return entry ? [putNumber(entry.at + 4 + wide, 2, random.pick(COMPRESSIONS), little)] : []
  },
  function doubles(bytes, random) {
    const entry = pickEntry(bytes, random, ({ type }) => type === 12 || type === 11)
    if (!entry) return []
    const [isDouble, { little }] = [entry.type === 12, formOf(bytes)]
    const value = new DataView(new ArrayBuffer(entry.size))
    const number = random.pick([
      0,
      -0,
      1e-300,
      1e30,
      1e308,
      -1e308,
      Number.NaN,
      Number.POSITIVE_INFINITY,
      2 ** 63,
    ])
    if (isDouble) value.setFloat64(0, number, little)
    else value.setFloat32(0, number, little)
    const at = entry.valuesAt + entry.size * random.below(Math.min(entry.count, 64))
    return [overwrite(at, new Uint8Array(value.buffer))]
  },
  function geoKeys(bytes, random) {
    const entry = pickEntry(bytes, random, ({ tag }) => tag === 34735)
    if (!entry) return []
    const { little } = formOf(bytes)
    const keys = Array.from({ length: random.pick([1, 1, 2, 300]) }, () => geoKey(random))
    const numbers = [1, 1, random.below(2), random.pick([keys.length, 0, 65535]), ...keys.flat()]
    const values = Buffer.concat(numbers.map((number) => numberBytes(number, 2, little)))
    if (random.next() < 0.3) return replaceValues(bytes, entry, 3, numbers.length, values)
    const at = entry.valuesAt + 2 * random.below(Math.max(1, entry.count))
    return [putNumber(at, 2, random.pick([...NUMBERS, ...GEO_KEYS]), little)]
  },
]

const GEO_KEYS = [
  1024, 1025, 1026, 2048, 2049, 2050, 2051, 2052, 2054, 2056, 2057, 2059, 2061, 3072, 3073, 3074, 3075, 3076,
  3078, 3080, 3092, 4096, 4099, 34736, 34737, 32767, 32618, 4326,
]

function geoKey(random: Random): number[] {
  return [
    random.pick(GEO_KEYS),
    random.pick([0, 34735, 34736, 34737, 1]),
    random.pick([0, 1, 2, 100, 65535]),
    random.pick([...NUMBERS, ...GEO_KEYS]) & 0xffff,
  ]
}
