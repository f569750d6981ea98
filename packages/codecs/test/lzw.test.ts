import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeLzw } from '../src/lzw/lzw-decoder.ts'
import { encodeLzw } from '../src/lzw/lzw-encoder.ts'

/** Codes as a stream: `width` bits each, by hand as the specification describes it. */
function pack(codes: readonly (readonly [code: number, width: number])[], leastFirst: boolean): Uint8Array {
  const bits = codes.flatMap(([code, width]) =>
    Array.from({ length: width }, (_, k) => (code >> (leastFirst ? k : width - 1 - k)) & 1),
  )
  const out = new Uint8Array(Math.ceil(bits.length / 8))
  bits.forEach((bit, k) => {
    const at = k >> 3
    out[at] = (out[at] ?? 0) | (bit << (leastFirst ? k & 7 : 7 - (k & 7)))
  })
  return out
}

describe('LZW', () => {
  // TIFF 6.0 section 13 works this example: 7 7 7 8 8 7 7 6 6.
  const example = Uint8Array.of(7, 7, 7, 8, 8, 7, 7, 6, 6)
  const codes = [256, 7, 258, 8, 8, 258, 6, 6, 257].map((code) => [code, 9] as const)

  it('makes the codes of the example in the specification', () => {
    expect(encodeLzw(example)).toEqual(pack(codes, false))
  })

  it('decodes the example of the specification, in either order of bits', () => {
    expect(decodeLzw(pack(codes, false), 9)).toEqual(example)
    const old = pack(codes, true)
    expect([old[0], (old[1] ?? 0) & 1]).toEqual([0, 1])
    expect(decodeLzw(old, 9)).toEqual(example)
  })

  it.each([
    ['the present form, whose codes grow one early', false, 1],
    ['the old form', true, 0],
  ])('follows the growing codes of %s up to a full table and beyond', (_name, leastFirst, early) => {
    // Literals alone: each after the first makes an entry, and none is ever used.
    const raw = Uint8Array.from({ length: 6000 }, (_, k) => (k * 89) % 251)
    const stream: [number, number][] = [[256, 9]]
    raw.forEach((byte, k) => {
      const free = 258 + Math.max(0, k - 1)
      const width = free >= 2048 - early ? 12 : free >= 1024 - early ? 11 : free >= 512 - early ? 10 : 9
      stream.push([byte, width])
    })
    expect(Buffer.compare(decodeLzw(pack(stream, leastFirst), raw.length), raw)).toBe(0)
  })

  it('takes a code that names the string it completes itself', () => {
    const stream = pack(
      [
        [256, 9],
        [65, 9],
        [258, 9],
        [259, 9],
        [257, 9],
      ],
      false,
    )
    expect(decodeLzw(stream, 6)).toEqual(new Uint8Array(6).fill(65))
  })

  it('refuses a code that its table does not have', () => {
    expect(() =>
      decodeLzw(
        pack(
          [
            [256, 9],
            [65, 9],
            [300, 9],
          ],
          false,
        ),
        4,
      ),
    ).toThrow(expect.objectContaining({ code: 'CORRUPT' }))
    expect(() =>
      decodeLzw(
        pack(
          [
            [256, 9],
            [258, 9],
            [65, 9],
          ],
          false,
        ),
        2,
      ),
    ).toThrow(expect.objectContaining({ code: 'CORRUPT' }))
  })

  it('gives back long blocks, which clear the table', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 255 }), (seed, range) => {
        let state = seed
        const raw = Uint8Array.from({ length: 20_000 }, () => {
          state = (Math.imul(state, 1103515245) + 12345) | 0
          return (state >>> 16) % range
        })
        expect(Buffer.compare(decodeLzw(encodeLzw(raw), raw.length), raw)).toBe(0)
      }),
      { numRuns: 30 },
    )
  })

  it.each([1, 2, 3, 5, 8, 13, 300])('gives back long strings of a pattern of %i bytes', (period) => {
    const raw = Uint8Array.from({ length: 200_000 }, (_, k) => ((k % period) * 7) & 0xff)
    const encoded = encodeLzw(raw)
    expect(Buffer.compare(decodeLzw(encoded, raw.length), raw)).toBe(0)
    // The last string is cut off if fewer bytes are wanted.
    for (const size of [199_999, 150_001, 100_003]) {
      expect(Buffer.compare(decodeLzw(encoded, size), raw.subarray(0, size))).toBe(0)
    }
  })

  it('reads nothing of what stands behind a stream in its memory', () => {
    const stream = pack(codes, false)
    const memory = new Uint8Array(stream.length + 7).fill(255)
    memory.set(stream, 3)
    const view = memory.subarray(3, 3 + stream.length)
    expect(decodeLzw(view, 9)).toEqual(example)
    expect(() => decodeLzw(view.subarray(0, -3), 9)).toThrow(expect.objectContaining({ code: 'CORRUPT' }))
  })
})
