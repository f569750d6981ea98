import { type Change, findAll, insertAt, type Mutation, NUMBERS, putNumber, readNumber } from './mutation.ts'

/** Changes the content of a marker segment: frames, scans, tables, intervals, EXIF; or repeats the segment. */
export const jpegSegment: Mutation = (bytes, random) => {
  const markers = [0xc0, 0xc1, 0xc2, 0xc4, 0xda, 0xdb, 0xdd, 0xe1, 0xe2, 0xed, 0xee]
  const places = markers.flatMap((marker) => findAll(bytes, [0xff, marker]))
  if (places.length === 0) return []
  const at = random.pick(places)
  const length = 2 + readNumber(bytes, at + 2, 2, false)
  const segment = bytes.subarray(at, at + length)
  if (random.next() < 0.1) return [{ ...insertAt(at, segment), times: random.pick([1, 20, 300]) }]
  if (random.next() < 0.05) return [{ at, remove: length, insert: '' }]
  const offset = 2 + random.below(random.pick([4, 20, 60]))
  const value = random.pick([...NUMBERS, 0x11, 0x14, 0x41, 0x44])
  return [putNumber(at + offset, random.pick([1, 1, 2]), value, false)]
}

/** The heads of streams that have a sign by which they are found. */
const HEADS = [
  { magic: [0xfd, 0x37, 0x7a, 0x58], length: 60 },
  { magic: [0x52, 0x49, 0x46, 0x46], length: 60 },
  { magic: [0x28, 0xb5, 0x2f, 0xfd], length: 24 },
  { magic: [0x4c, 0x65, 0x72, 0x63], length: 120 },
]
const LERC2 = [0x4c, 0x65, 0x72, 0x63, 0x32, 0x20]

/** Changes the head of a stream of LZMA, WebP, Zstandard or LERC. */
export const streamHead: Mutation = (bytes, random) => {
  const heads = HEADS.flatMap(({ magic, length }) => findAll(bytes, magic).map((at) => ({ at, length })))
  if (heads.length === 0) return []
  const { at, length } = random.pick(heads)
  const changes = Array.from({ length: 1 + random.below(3) }, () => {
    const place = Math.min(bytes.length - 4, at + 4 + random.below(length))
    return putNumber(place, random.pick([1, 2, 4]), random.pick(NUMBERS), true)
  })
  const changed = bytes.slice()
  for (const { at, insert } of changes) changed.set(Buffer.from(insert, 'latin1'), at)
  return [...changes, ...findAll(changed, LERC2).flatMap((at) => lercChecksum(changed, at))]
}

/** LERC refuses what does not have its checksum: Fletcher's, of what stands behind it. */
function lercChecksum(bytes: Uint8Array, at: number): Change[] {
  const version = readNumber(bytes, at + 6, 4, true)
  if (at + 40 > bytes.length || version < 3) return []
  const size = readNumber(bytes, at + (version < 4 ? 26 : 30), 4, true)
  const blob = bytes.subarray(at + 14, at + Math.max(14, size))
  let [a, b] = [0xffff, 0xffff]
  for (let k = 0; k < blob.length; k += 2) {
    a = (a + (((blob[k] as number) << 8) | (blob[k + 1] ?? 0))) % 0xffff
    b = (b + a) % 0xffff
  }
  return [putNumber(at + 10, 4, (((b || 0xffff) << 16) | (a || 0xffff)) >>> 0, true)]
}
