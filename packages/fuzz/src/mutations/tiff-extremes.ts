import { deflateSync } from 'node:zlib'
import type { Random } from '../recipe/random.ts'
import { type Change, insertAt, latin1, type Mutation, numberBytes, putNumber } from './mutation.ts'
import { type Directory, directoriesOf, type Entry, formOf } from './tiff-directories.ts'
import { replaceValues } from './tiff-entries.ts'

const MB = 1 << 20
const SIDES = [1, 16, 3000, 65536, 1e6, 2 ** 31 - 1]
const SHORT = 3
const LONG = 4

function firstDirectory(bytes: Uint8Array): Directory | undefined {
  return directoriesOf(bytes)[0]
}

function find({ entries }: Directory, ...tags: readonly number[]): Entry | undefined {
  return entries.find(({ tag }) => tags.includes(tag))
}

/** Gives tags that the directory has one value each, as LONGs; the others stay away. */
function setNumbers(
  bytes: Uint8Array,
  directory: Directory,
  values: Readonly<Record<number, number>>,
): Change[] {
  const { little } = formOf(bytes)
  return Object.entries(values).flatMap(([tag, value]) => {
    const entry = find(directory, Number(tag))
    return entry ? replaceValues(bytes, entry, LONG, 1, numberBytes(value, 4, little)) : []
  })
}

/** A raster of great size that has few blocks, or many in a few bytes of table. */
function sparse(bytes: Uint8Array, random: Random): Change[] {
  const directory = firstDirectory(bytes)
  if (!directory) return []
  const [width, height] = [random.pick(SIDES), random.pick(SIDES)]
  const tile = random.pick([16, 256, 4096, 32768])
  const isWhole = random.next() < 0.5
  const blocks = isWhole
    ? { 322: width, 323: height, 278: height }
    : { 322: tile, 323: tile, 278: random.pick([1, tile]) }
  const tables = random.next() < 0.5 ? { 273: 0, 279: 0, 324: 0, 325: 0 } : {}
  return setNumbers(bytes, directory, { 256: width, 257: height, ...blocks, ...tables })
}

/** A raster of many bands. */
function manyBands(bytes: Uint8Array, random: Random): Change[] {
  const directory = firstDirectory(bytes)
  const bits = directory && find(directory, 258)
  if (!directory || !bits) return []
  const { little } = formOf(bytes)
  const count = random.pick([5, 300, 5000, 65535])
  const values = Buffer.concat(
    Array.from({ length: random.pick([1, count]) }, () => numberBytes(8, 2, little)),
  )
  const changes = setNumbers(bytes, directory, { 277: count, 256: random.pick([1, 1, 64, 1000]) })
  return [...replaceValues(bytes, bits, SHORT, values.length / 2, values), ...changes]
}

/** A chain of many directories. */
function manyDirectories(bytes: Uint8Array, random: Random): Change[] {
  const directory = firstDirectory(bytes)
  if (!directory) return []
  const { little, wide } = formOf(bytes)
  const count = random.pick([2, 100, 3000])
  const body = bytes.subarray(directory.at, directory.nextAt)
  const copies = Array.from({ length: count }, (_, i) => {
    const next = i + 1 < count ? bytes.length + (i + 1) * (body.length + wide) : 0
    return Buffer.concat([body, numberBytes(next, wide, little)])
  })
  return [
    insertAt(bytes.length, Buffer.concat(copies)),
    putNumber(directory.nextAt, wide, bytes.length, little),
  ]
}

/** Tables of bytes that say a lot: a block, or all of them, that decode to megabytes. */
function swellingBlock(bytes: Uint8Array, random: Random): Change[] {
  const directory = firstDirectory(bytes)
  const [offsets, counts] = directory ? [find(directory, 273, 324), find(directory, 279, 325)] : []
  if (!directory || !offsets || !counts) return []
  const { little } = formOf(bytes)
  const stream = deflateSync(new Uint8Array(random.pick([1, 8, 64]) * MB), { level: 9 })
  const repeat = (value: number): Uint8Array =>
    Buffer.concat(
      Array.from({ length: Math.min(offsets.count, 1000) }, () => numberBytes(value, offsets.size, little)),
    )
  const values = { offsets: repeat(bytes.length), counts: repeat(stream.length) }
  // The stream comes last, so that the tables stand behind it.
  const behind = new Uint8Array(bytes.length + stream.length)
  behind.set(bytes)
  return [
    { at: bytes.length, remove: 0, insert: latin1(stream) },
    ...setNumbers(behind, directory, { 259: 8 }),
    ...replaceValues(behind, offsets, offsets.type, offsets.count, values.offsets),
    ...replaceValues(grown(behind, values.offsets), counts, offsets.type, offsets.count, values.counts),
  ]
}

/** The file with what `replaceValues` may have put at its end. */
function grown(bytes: Uint8Array, values: Uint8Array): Uint8Array {
  const { wide } = formOf(bytes)
  return values.length <= wide ? bytes : new Uint8Array(Buffer.concat([bytes, values]))
}

/** Rasters that ask for much: what is bounded by limits. */
export const TIFF_EXTREMES: readonly Mutation[] = [sparse, sparse, manyBands, manyDirectories, swellingBlock]
