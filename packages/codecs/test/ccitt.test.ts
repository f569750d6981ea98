import { readFileSync } from 'node:fs'
import { crc32 } from '@memraster/core/internal/late'
import { isRasterError } from '@memraster/ground'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createCcittCodec } from '../src/ccitt/ccitt-codec.ts'
import { CcittDecoder } from '../src/ccitt/ccitt-decoder.ts'
import { context } from './fixtures.ts'

/** A bit a character, spaces left out, zeros to the end of the last byte. */
function bits(text: string): Uint8Array {
  const digits = text.replaceAll(' ', '')
  return Uint8Array.from({ length: Math.ceil(digits.length / 8) }, (_, k) =>
    Number.parseInt(digits.slice(8 * k, 8 * k + 8).padEnd(8, '0'), 2),
  )
}

const block = context({ width: 12, height: 2, bitsPerSample: 1 })

describe('CCITT codes', () => {
  it('of group 4 are those of T.6', () => {
    // Above is white: horizontal with 3 white, 4 black, then a change at the end; the same, one to the right; the end.
    const encoded = bits('001 1000 011 1 011 011 1 000000000001 000000000001')
    const decoded = createCcittCodec(4).decode(encoded, 4, block)
    expect(decoded).toEqual(Uint8Array.of(0b00011110, 0, 0b00001111, 0))
  })

  it('of group 3 are those of T.4', () => {
    // The end of a row before each: 3 white, 4 black, 5 white; no white, 12 black.
    const encoded = bits('000000000001 1000 011 1100 000000000001 00110101 0000111')
    const decoded = createCcittCodec(3).decode(encoded, 4, block)
    expect(decoded).toEqual(Uint8Array.of(0b00011110, 0, 0xff, 0xf0))
  })

  it('of modified Huffman rows begin at whole bytes', () => {
    const encoded = new Uint8Array([...bits('1000 011 1100'), ...bits('00110101 0000111')])
    const decoded = createCcittCodec(2).decode(encoded, 4, block)
    expect(decoded).toEqual(Uint8Array.of(0b00011110, 0, 0xff, 0xf0))
  })

  it('of uncompressed pixels are white', () => {
    expect(createCcittCodec(4).decode(bits('0000001111 0 0 0'), 4, block)).toEqual(new Uint8Array(4))
  })
})

interface DamagedFacsimile {
  readonly compression: 2 | 3 | 4
  readonly t4Options: number
  readonly width: number
  readonly height: number
  readonly encoded: string
  /** The checksum of its packed pixels; null if rasterio does not read it. */
  readonly seen: number | null
}

/** rasterio's reads of damaged strips; make_damaged_ccitt.py wrote it. */
const damaged: readonly DamagedFacsimile[] = JSON.parse(
  readFileSync(new URL('golden/damaged-ccitt.json', import.meta.url), 'utf8'),
)

describe('damaged facsimiles', () => {
  it('are read as far as libtiff reads them', () => {
    const different = damaged.filter(({ compression, encoded, seen, ...layout }) => {
      const size = Math.ceil(layout.width / 8) * layout.height
      try {
        const decode = createCcittCodec(compression).decode
        const pixels = decode(Buffer.from(encoded, 'base64'), size, context({ ...layout, bitsPerSample: 1 }))
        return crc32(pixels as Uint8Array) !== seen
      } catch (error) {
        return !isRasterError(error, 'CORRUPT') || seen !== null
      }
    })
    expect(different).toEqual([])
  })
})

describe.each([2, 3, 4] as const)('CCITT scheme %i', (compression) => {
  const codec = createCcittCodec(compression)

  it('throws nothing but CORRUPT for bytes at random', () => {
    const size = fc.integer({ min: 1, max: 200 })
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 300 }),
        size,
        size,
        fc.nat(5),
        (bytes, width, height, t4Options) => {
          const bytesOut = Math.ceil(width / 8) * height
          try {
            const random = context({ width, height, bitsPerSample: 1, t4Options })
            expect(codec.decode(bytes, bytesOut, random)).toHaveLength(bytesOut)
          } catch (error) {
            if (!isRasterError(error, 'CORRUPT')) throw error
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('refuses gigabytes from a few bytes without setting memory aside', () => {
    const width = 2 ** 31 - 1
    const decode = (): unknown =>
      codec.decode(new Uint8Array(4), 2 ** 28 * 100, context({ width, height: 100, bitsPerSample: 1 }))
    expect(decode).toThrow(expect.objectContaining({ code: 'CORRUPT' }))
  })

  it('has pixels of one bit only', () => {
    const decode = (): unknown => codec.decode(new Uint8Array(4), 4, context({ width: 4 }))
    expect(decode).toThrow(expect.objectContaining({ code: 'UNSUPPORTED' }))
  })
})

describe('a megabyte without the end of a row', () => {
  it.each([0x55, 0xff, 0])('of bytes %i is skipped in steps', (byte) => {
    const steps = new CcittDecoder('CCITTFAX3', new Uint8Array(1 << 20).fill(byte), 8).skippingToRow()
    let count = 0
    while (!steps.next().done) count++
    // A step goes through 2 ** 15 bytes, or eleven bits as often.
    expect(count).toBeGreaterThanOrEqual(2 ** 5 / (11 / 8) - 1)
  })

  it('is decoded in slices', async () => {
    const decoded = createCcittCodec(3).decode(new Uint8Array(1 << 20).fill(0xff), 2, {
      ...block,
      height: 1,
    })
    expect(decoded).toBeInstanceOf(Promise)
    expect(await decoded).toHaveLength(2)
  })
})
