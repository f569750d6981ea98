import { deflateSync } from 'node:zlib'
import { crc32 } from '@memraster/core/internal/late'
import type { Random } from '../recipe/random.ts'
import {
  bytesOfText,
  insertAt,
  type Mutation,
  NUMBERS,
  numberBytes,
  putNumber,
  readNumber,
} from './mutation.ts'

/** Changes the content of a chunk, and its checksum with it; repeats the chunk, or takes it out. */
export const pngChunk: Mutation = (bytes, random) => {
  const chunks: number[] = []
  for (let at = 8; at + 12 <= bytes.length; at += 12 + readNumber(bytes, at, 4, false)) chunks.push(at)
  if (chunks.length === 0) return []
  const at = random.next() < 0.4 ? (chunks[0] as number) : random.pick(chunks)
  const end = at + 8 + readNumber(bytes, at, 4, false)
  if (end + 4 > bytes.length) return []
  if (random.next() < 0.1) {
    return [{ ...insertAt(at, bytes.subarray(at, end + 4)), times: random.pick([1, 10, 1000]) }]
  }
  if (random.next() < 0.05) return [{ at, remove: end + 4 - at, insert: '' }]
  if (random.next() < 0.1) return [insertAt(at, swellingChunk(random))]
  const size = random.pick([1, 2, 4])
  const place = random.below(Math.max(1, Math.min(16, end - at - 8)))
  const change = putNumber(at + 8 + place, size, random.pick(NUMBERS), false)
  const content = bytes.slice(at + 4, end)
  content.set(Buffer.from(change.insert, 'latin1').subarray(0, content.length - 4 - place), 4 + place)
  return [change, putNumber(end, 4, crc32(content), false)]
}

/** A chunk that decodes to megabytes. */
function swellingChunk(random: Random): Uint8Array {
  const stream = deflateSync(new Uint8Array(random.pick([1, 30]) << 20).fill(65), { level: 9 })
  const [kind, head] = random.pick([
    ['zTXt', 'Comment\0\0'],
    ['iCCP', 'name\0\0'],
    ['iTXt', 'XML:com.adobe.xmp\0\u0001\0\0\0'],
    ['IDAT', ''],
  ] as const)
  const content = Buffer.concat([bytesOfText(kind), bytesOfText(head), stream])
  const chunk = [numberBytes(content.length - 4, 4, false), content, numberBytes(crc32(content), 4, false)]
  return new Uint8Array(Buffer.concat(chunk))
}
