import { crc32 } from '@memraster/core/internal'
import type { Random } from './random.ts'

/** Changes bytes in place, or gives others. */
type Mutation = (bytes: Uint8Array, random: Random, other: Uint8Array) => Uint8Array

/** Numbers at the ends of ranges, at which arithmetic overflows and memory runs out. */
const NUMBERS = [
  0, 1, 2, 3, 7, 8, 16, 63, 64, 127, 128, 255, 256, 1000, 4096, 32767, 32768, 65535, 65536, 1e6, 1e8,
  0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff,
]
const TEXTS = [
  '0',
  '-1',
  '1',
  '2',
  '1e9',
  '1e308',
  '-1e308',
  'nan',
  'inf',
  '2147483647',
  '0.5',
  '1e-300',
  '4294967296',
  '',
  '9'.repeat(400),
  '100000',
  '65536',
]

/**
 * Damages a file in one to three ways; what is damaged depends on the format and what stands in it.
 *
 * @param other Another file, parts of which may be put into this one.
 */
export function mutate(whole: Uint8Array, random: Random, other: Uint8Array): Uint8Array {
  let bytes: Uint8Array = whole.slice()
  for (let left = 1 + random.below(3); left > 0; left--) {
    bytes = random.pick(mutationsOf(bytes))(bytes, random, other)
  }
  return bytes
}

function mutationsOf(bytes: Uint8Array): readonly Mutation[] {
  const isTiff = (bytes[0] === 0x49 || bytes[0] === 0x4d) && bytes[0] === bytes[1]
  if (isTiff) return [...GENERIC, ...IN_STREAMS, editEntry, editEntry, editEntry, editEntry, editEntry]
  if (bytes[0] === 0x89) return [...GENERIC, editPng, editPng, editPng]
  if (bytes[0] === 0xff) return [...GENERIC, editJpeg, editJpeg, editJpeg]
  return [...GENERIC.slice(0, 2), editText, editText, editText, editText, repeatText]
}

const GENERIC: readonly Mutation[] = [
  function flipBits(bytes, random) {
    for (let k = random.below(8); k >= 0; k--) {
      const at = random.below(bytes.length)
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8))
    }
    return bytes
  },
  function splice(bytes, random, other) {
    const at = random.below(bytes.length)
    const from = random.below(other.length)
    const part = other.subarray(from, from + random.below(300))
    if (random.next() < 0.5) {
      bytes.set(part.subarray(0, bytes.length - at), at)
      return bytes
    }
    return join(bytes.subarray(0, at), part, bytes.subarray(at + random.below(20)))
  },
  function fillRun(bytes, random) {
    const at = random.below(bytes.length)
    bytes.fill(random.pick([0, 255]), at, at + 1 + random.below(random.pick([4, 64, 1000])))
    return bytes
  },
  function cutOff(bytes, random) {
    return bytes.slice(0, 1 + random.below(bytes.length))
  },
  function setNumber(bytes, random) {
    // Headers and directories stand first, or last.
    const span = Math.min(bytes.length, 700)
    const at = random.next() < 0.7 ? random.below(span) : bytes.length - 1 - random.below(span)
    putNumber(bytes, at, random.pick([1, 2, 4]), random.pick(NUMBERS), random.next() < 0.5)
    return bytes
  },
]

/** Finds the head of a kind of stream, and changes what stands in it. */
const IN_STREAMS: readonly Mutation[] = [
  editJpeg,
  function editStreamHead(bytes, random) {
    const heads = [
      { magic: [0xfd, 0x37, 0x7a, 0x58], length: 60 },
      { magic: [0x52, 0x49, 0x46, 0x46], length: 60 },
      { magic: [0x28, 0xb5, 0x2f, 0xfd], length: 24 },
      { magic: [0x4c, 0x65, 0x72, 0x63], length: 120 },
    ].flatMap(({ magic, length }) => find(bytes, magic).map((at) => ({ at, length })))
    if (heads.length === 0) return bytes
    const { at, length } = random.pick(heads)
    for (let k = random.below(3); k >= 0; k--) {
      putNumber(bytes, at + 4 + random.below(length), random.pick([1, 2, 4]), random.pick(NUMBERS), true)
    }
    for (const lerc of find(bytes, [0x4c, 0x65, 0x72, 0x63, 0x32, 0x20])) repairLerc(bytes, lerc)
    return bytes
  },
]

/** An entry of a directory gets another tag, type, count or value; or the next directory stands elsewhere. */
function editEntry(bytes: Uint8Array, random: Random): Uint8Array {
  const entries = entriesOf(bytes)
  if (entries.length === 0) return bytes
  const isLittle = bytes[0] === 0x49
  const { at, big } = random.pick(entries)
  const put = (offset: number, size: number, value: number): void =>
    putNumber(bytes, at + offset, size, value, isLittle)
  const size = big ? 20 : 12
  const kind = random.below(7)
  const view = new DataView(bytes.buffer)
  if (kind === 0) put(0, 2, random.pick(TAGS))
  else if (kind === 1) put(2, 2, random.below(20))
  else if (kind === 2) put(4, 4, random.pick(NUMBERS))
  else if (kind === 3) put(big ? 12 : 8, random.pick([1, 2, 4]), random.pick(NUMBERS))
  else if (kind === 4)
    put(size, random.pick([2, 4]), random.pick([8, 16, at - 2, random.below(bytes.length)]))
  else if (kind === 5) bytes.copyWithin(at, random.pick(entries).at, random.pick(entries).at + size)
  else {
    // The data that an entry points at.
    const offset = view.getUint32(at + (big ? 12 : 8), isLittle)
    const length = Math.min(64, view.getUint32(at + 4, isLittle) * 4)
    if (offset + length < bytes.length && length > 0) {
      putNumber(
        bytes,
        offset + random.below(length),
        random.pick([1, 2, 4, 8]),
        random.pick(NUMBERS),
        isLittle,
      )
    }
  }
  return bytes
}

/** Tags whose values decide about memory, and ones that point at directories and metadata. */
const TAGS = [
  254, 256, 257, 258, 259, 262, 266, 273, 277, 278, 279, 284, 292, 317, 320, 322, 323, 324, 325, 330, 338,
  339, 347, 529, 530, 532, 33550, 33922, 34264, 34665, 34735, 34736, 34737, 42112, 42113, 50674,
]

interface Entry {
  readonly at: number
  readonly big: boolean
}

/** The offsets of the directories' entries, of as many as can be followed. */
function entriesOf(bytes: Uint8Array): Entry[] {
  if (bytes.length < 16) return []
  const view = new DataView(bytes.buffer)
  const isLittle = bytes[0] === 0x49
  const big = view.getUint16(2, isLittle) === 43
  const entries: Entry[] = []
  const [first, size, head] = big ? [8, 20, 8] : [4, 12, 2]
  let directory = view.getUint32(first, isLittle)
  for (let k = 0; k < 6 && directory > 0 && directory + head + 2 < bytes.length; k++) {
    const count = view.getUint16(directory, isLittle)
    const end = directory + head + count * size
    if (count > 200 || end + 4 > bytes.length) break
    for (let i = 0; i < count; i++) entries.push({ at: directory + head + i * size, big })
    directory = view.getUint32(end, isLittle)
  }
  return entries
}

/** Changes the content of a marker segment: frames, scans, tables, intervals, EXIF. */
function editJpeg(bytes: Uint8Array, random: Random): Uint8Array {
  const markers = [0xc0, 0xc1, 0xc2, 0xc4, 0xda, 0xdb, 0xdd, 0xe1, 0xee]
  const places = markers.flatMap((marker) => find(bytes, [0xff, marker]))
  if (places.length === 0) return bytes
  const at = random.pick(places)
  if (random.next() < 0.15) {
    const length = 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
    return join(bytes.subarray(0, at + length), bytes.subarray(at))
  }
  const offset = 2 + random.below(random.pick([4, 20, 60]))
  putNumber(
    bytes,
    at + offset,
    random.pick([1, 1, 2]),
    random.pick([...NUMBERS, 0x11, 0x14, 0x41, 0x44]),
    false,
  )
  return bytes
}

/** Changes a chunk, and its checksum with it; or repeats it. */
function editPng(bytes: Uint8Array, random: Random): Uint8Array {
  const chunks: number[] = []
  const view = new DataView(bytes.buffer)
  for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) chunks.push(at)
  if (chunks.length === 0) return bytes
  const at = random.next() < 0.4 ? (chunks[0] as number) : random.pick(chunks)
  const end = at + 8 + view.getUint32(at)
  if (end + 4 > bytes.length) return bytes
  if (random.next() < 0.1) return join(bytes.subarray(0, end + 4), bytes.subarray(at))
  putNumber(
    bytes,
    at + 8 + random.below(Math.max(1, Math.min(16, end - at - 8))),
    random.pick([1, 2, 4]),
    random.pick(NUMBERS),
    false,
  )
  view.setUint32(end, crc32(bytes.subarray(at + 4, end)))
  return bytes
}

/** Puts another number in the place of one. */
function editText(bytes: Uint8Array, random: Random): Uint8Array {
  const text = new TextDecoder('latin1').decode(bytes)
  const numbers = [...text.matchAll(/-?\d+(?:\.\d+)?(?:e[+-]?\d+)?/gi)]
  if (numbers.length === 0) return bytes
  const match = random.pick(numbers)
  const changed = text.slice(0, match.index) + random.pick(TEXTS) + text.slice(match.index + match[0].length)
  return new Uint8Array(Buffer.from(changed, 'latin1'))
}

/** Repeats an element some times, or puts it somewhere else. */
function repeatText(bytes: Uint8Array, random: Random): Uint8Array {
  const text = new TextDecoder('latin1').decode(bytes)
  const tags = [...text.matchAll(/<\/?\w+[^<>]*>/g)]
  if (tags.length < 2) return bytes
  const [from, to] = [random.pick(tags).index, random.pick(tags).index].sort((a, b) => a - b) as [
    number,
    number,
  ]
  const part = text.slice(from, to)
  const at = random.next() < 0.5 ? to : random.pick(tags).index
  const changed = text.slice(0, at) + part.repeat(random.pick([1, 2, 20])) + text.slice(at)
  return new Uint8Array(Buffer.from(changed, 'latin1'))
}

/** LERC refuses what does not have its checksum: Fletcher's, of what stands behind it. */
function repairLerc(bytes: Uint8Array, at: number): void {
  const view = new DataView(bytes.buffer)
  if (at + 40 > bytes.length || view.getInt32(at + 6, true) < 3) return
  const sizeAt = at + (view.getInt32(at + 6, true) < 4 ? 26 : 30)
  const blob = bytes.subarray(at + 14, at + Math.max(14, view.getInt32(sizeAt, true)))
  let [a, b] = [0xffff, 0xffff]
  for (let k = 0; k < blob.length; k += 2) {
    a = (a + (((blob[k] as number) << 8) | (blob[k + 1] ?? 0))) % 0xffff
    b = (b + a) % 0xffff
  }
  view.setUint32(at + 10, (((b || 0xffff) << 16) | (a || 0xffff)) >>> 0, true)
}

function find(bytes: Uint8Array, magic: readonly number[]): number[] {
  const places: number[] = []
  const [first = 0] = magic
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (magic.every((byte, k) => bytes[at + k] === byte)) places.push(at)
  }
  return places
}

function putNumber(bytes: Uint8Array, at: number, size: number, value: number, isLittle: boolean): void {
  for (let k = 0; k < size && at + k < bytes.length; k++) {
    const shift = isLittle ? k : size - 1 - k
    bytes[at + k] = shift > 3 ? 0 : value >>> (8 * shift)
  }
}

function join(...parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts))
}
