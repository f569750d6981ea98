import { insertAt, latin1, type Mutation, NUMBERS, overwrite, putNumber } from './mutation.ts'

/** Changes that need no knowledge of a format. */
export const ANY_BYTES: readonly Mutation[] = [
  function flipBits(bytes, random) {
    return Array.from({ length: 1 + random.below(8) }, () => {
      const at = random.below(bytes.length)
      return overwrite(at, Uint8Array.of((bytes[at] ?? 0) ^ (1 << random.below(8))))
    })
  },
  function splice(bytes, random, donor) {
    const at = random.below(bytes.length)
    const from = random.below(donor.length)
    const part = donor.subarray(from, from + random.below(300))
    return [{ at, remove: random.pick([0, part.length, random.below(20)]), insert: latin1(part) }]
  },
  function fillRun(bytes, random) {
    const at = random.below(bytes.length)
    const length = Math.min(bytes.length - at, 1 + random.below(random.pick([4, 64, 1000])))
    return [{ at, remove: length, insert: random.pick(['\0', 'ÿ']), times: length }]
  },
  function cutOff(bytes, random) {
    const at = 1 + random.below(bytes.length)
    return [{ at, remove: bytes.length - at, insert: '' }]
  },
  function repeatRun(bytes, random) {
    const at = random.below(bytes.length)
    return [insertAt(at, bytes.subarray(at, at + random.below(200)))]
  },
  function setNumber(bytes, random) {
    // Headers and directories stand first, or last.
    const span = Math.min(bytes.length, 700)
    const at = random.next() < 0.7 ? random.below(span) : bytes.length - 1 - random.below(span)
    return [putNumber(at, random.pick([1, 2, 4]), random.pick(NUMBERS), random.next() < 0.5)]
  },
]
