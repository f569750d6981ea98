import type { Random } from '../recipe/random.ts'
import { ANY_BYTES } from './any-bytes.ts'
import {
  type Change,
  latin1,
  type Mutation,
  NUMBERS,
  numberBytes,
  putNumber,
  readNumber,
} from './mutation.ts'
import { directoriesOf, type Entry, formOf } from './tiff-directories.ts'
import { replaceValues } from './tiff-entries.ts'

const OFFSETS = [273, 324]
const COUNTS = [279, 325]

interface Tables {
  readonly offsets: Entry
  readonly counts: Entry | undefined
}

function pickTables(bytes: Uint8Array, random: Random): Tables | undefined {
  const tables = directoriesOf(bytes).flatMap(({ entries }) => {
    const offsets = entries.find(({ tag }) => OFFSETS.includes(tag))
    return offsets ? [{ offsets, counts: entries.find(({ tag }) => COUNTS.includes(tag)) }] : []
  })
  return tables.length > 0 ? random.pick(tables) : undefined
}

function valuesOf(bytes: Uint8Array, { valuesAt, count, size }: Entry): number[] {
  const { little } = formOf(bytes)
  return Array.from({ length: Math.min(count, 1000) }, (_, i) =>
    readNumber(bytes, valuesAt + i * size, size, little),
  )
}

/** Puts other values into a table, as LONGs or as the type that it has. */
function setTable(bytes: Uint8Array, entry: Entry, values: readonly number[]): Change[] {
  const { little } = formOf(bytes)
  const data = Buffer.concat(values.map((value) => numberBytes(value, entry.size, little)))
  return replaceValues(bytes, entry, entry.type, values.length, data)
}

/** The tables of where blocks are and how many bytes they have. */
export const BLOCK_TABLES: readonly Mutation[] = [
  function oneBlock(bytes, random) {
    const tables = pickTables(bytes, random)
    const entry = tables && random.pick([tables.offsets, tables.counts ?? tables.offsets])
    if (!entry || entry.count === 0) return []
    const at = entry.valuesAt + entry.size * random.below(Math.min(entry.count, 1000))
    const value = random.pick([...NUMBERS, bytes.length, bytes.length - 1, entry.at])
    return [putNumber(at, entry.size, value, formOf(bytes).little)]
  },
  function allBlocks(bytes, random) {
    const tables = pickTables(bytes, random)
    const entry = tables && random.pick([tables.offsets, tables.counts ?? tables.offsets])
    if (!entry) return []
    const values = valuesOf(bytes, entry)
    const value = random.pick([0, 1, 8, values[0] ?? 0, bytes.length, 0xffffffff])
    return setTable(
      bytes,
      entry,
      values.map(() => value),
    )
  },
  function order(bytes, random) {
    const tables = pickTables(bytes, random)
    if (!tables) return []
    const values = valuesOf(bytes, tables.offsets)
    return setTable(
      bytes,
      tables.offsets,
      random.next() < 0.5 ? values.toReversed() : values.map(() => random.pick(values)),
    )
  },
  function fewerOrMore(bytes, random) {
    const tables = pickTables(bytes, random)
    const entry = tables && random.pick([tables.offsets, tables.counts ?? tables.offsets])
    if (!entry) return []
    const values = valuesOf(bytes, entry)
    return setTable(
      bytes,
      entry,
      random.pick([values.slice(0, -1), [...values, ...values], [], [...values, 0]]),
    )
  },
]

/** What stands within a block: its stream's head, its middle and end, and streams of other files. */
export const BLOCK_STREAMS: readonly Mutation[] = [
  function within(bytes, random, donor) {
    const block = pickBlock(bytes, random)
    if (!block) return []
    const stream = bytes.subarray(block.at, block.at + block.length)
    return random
      .pick(ANY_BYTES)(stream, random, donor)
      .map((change) => ({
        ...change,
        at: change.at + block.at,
        remove: change.insert.length * (change.times ?? 1),
      }))
  },
  function head(bytes, random) {
    const block = pickBlock(bytes, random)
    if (!block) return []
    const at = block.at + random.below(Math.min(40, block.length))
    return [putNumber(at, random.pick([1, 1, 2, 4]), random.pick(NUMBERS), random.next() < 0.5)]
  },
  function another(bytes, random, donor) {
    const block = pickBlock(bytes, random)
    const other = directoriesOf(donor).length > 0 ? pickBlock(donor, random) : undefined
    if (!block || !other) return []
    const stream = donor.subarray(other.at, other.at + Math.min(other.length, block.length))
    return [{ at: block.at, remove: stream.length, insert: latin1(stream) }]
  },
  function shortened(bytes, random) {
    const tables = pickTables(bytes, random)
    if (!tables?.counts) return []
    const values = valuesOf(bytes, tables.counts)
    return setTable(
      bytes,
      tables.counts,
      values.map((value) => Math.max(0, value - random.pick([0, 1, 2, 9, 50]))),
    )
  },
]

function pickBlock(
  bytes: Uint8Array,
  random: Random,
): { readonly at: number; readonly length: number } | undefined {
  const tables = pickTables(bytes, random)
  if (!tables?.counts || tables.offsets.count === 0) return undefined
  const offsets = valuesOf(bytes, tables.offsets)
  const index = random.below(offsets.length)
  const at = offsets[index] as number
  const length = Math.min(valuesOf(bytes, tables.counts)[index] ?? 0, bytes.length - at)
  return length > 0 ? { at, length } : undefined
}
