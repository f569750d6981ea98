import type { BlockCodec } from '@memraster/codecs'
import type { ImageLayout } from '@memraster/tiff'
import { expect, test } from 'vitest'
import { encodeBlock } from '../../src/blocks/encode-block.ts'

const [WIDTH, HEIGHT] = [300_001, 3]

/** The bits of the samples one after the other, each row from a whole byte on. */
function packed(samples: Uint16Array, bits: number): Uint8Array {
  const rows = Array.from({ length: HEIGHT }, (_, row) => {
    const own = samples.subarray(row * WIDTH, (row + 1) * WIDTH)
    const digits = Array.from(own, (sample) => sample.toString(2).padStart(bits, '0')).join('')
    return digits.padEnd(8 * Math.ceil(digits.length / 8), '0')
  })
  return Uint8Array.from(rows.join('').match(/.{8}/g) ?? [], (byte) => Number.parseInt(byte, 2))
}

test.each([1, 3, 12])('rows of very many samples of %i bits are packed as short ones', async (bits) => {
  const layout = {
    bitsPerSample: bits,
    sampleFormat: 1,
    samplesPerPixel: 1,
    planarConfiguration: 'contiguous',
    blockWidth: WIDTH,
    blockHeight: HEIGHT,
    blockRowBytes: Math.ceil((WIDTH * bits) / 8),
    predictor: 1,
  } as Partial<ImageLayout> as ImageLayout
  const values = Uint16Array.from({ length: WIDTH * HEIGHT }, (_, i) => ((i * i + i) % 2 ** bits) ^ (i % 2))
  const samples = bits > 8 ? values : Uint8Array.from(values)
  const codec = {
    name: 'none',
    predicts: false,
    encode: (raw: Uint8Array) => raw,
  } as Partial<BlockCodec> as BlockCodec
  const encoding = { codec, settings: {} }
  const encoded = await encodeBlock(
    samples,
    HEIGHT,
    { layout, littleEndian: true, isMask: bits === 1 },
    encoding,
  )
  expect(encoded).toEqual(packed(values, bits))
})
