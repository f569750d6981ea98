import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { NATIVE_LITTLE_ENDIAN } from '../../src/bytes/byte-order.ts'
import { applyPredictor } from '../../src/predictors/apply-predictor.ts'
import type { PredictorLayout } from '../../src/predictors/predictor-layout.ts'
import { undoPredictor } from '../../src/predictors/undo-predictor.ts'
import { packSamples } from '../../src/samples/pack-samples.ts'
import { unpackSamples } from '../../src/samples/unpack-samples.ts'
import { fixtures } from '../samples/fixtures.ts'

function layout(changes: Partial<PredictorLayout>): PredictorLayout {
  return {
    predictor: 2,
    width: 1,
    height: 1,
    samplesPerPixel: 1,
    bitsPerSample: 8,
    sampleFormat: 1,
    littleEndian: true,
    ...changes,
  }
}

describe.each(fixtures.filter(({ predictor }) => predictor !== 1))('$name', (fixture) => {
  it('is undone to the samples that GDAL reads', () => {
    const block = fixture.block.slice()
    const littleEndian = undoPredictor(block, fixture)
    expect(unpackSamples(block, { ...fixture, littleEndian })).toEqual(fixture.samples)
  })

  it('is undone in memory that is not aligned', () => {
    const shifted = new Uint8Array(fixture.block.length + 1)
    shifted.set(fixture.block, 1)
    const block = shifted.subarray(1)
    const littleEndian = undoPredictor(block, fixture)
    expect(unpackSamples(block, { ...fixture, littleEndian })).toEqual(fixture.samples)
  })

  it('is applied to the bytes that GDAL wrote', () => {
    const bytes = packSamples(fixture.samples.slice(), { ...fixture, littleEndian: NATIVE_LITTLE_ENDIAN })
    applyPredictor(bytes, fixture)
    expect(bytes).toEqual(fixture.block)
  })
})

describe('predictors', () => {
  it('of 64-bit samples carry from the lower half to the upper', () => {
    const sums = BigUint64Array.of(0xffff_ffffn, 1n, 0xffff_ffff_ffff_ffffn, 5n)
    const block = new Uint8Array(sums.buffer)
    undoPredictor(block, layout({ width: 4, bitsPerSample: 64 }))
    expect([...sums]).toEqual([0xffff_ffffn, 0x1_0000_0000n, 0xffff_ffffn, 0x1_0000_0004n])
    applyPredictor(block, layout({ width: 4, bitsPerSample: 64 }))
    expect([...sums]).toEqual([0xffff_ffffn, 1n, 0xffff_ffff_ffff_ffffn, 5n])
  })

  it('keep the sums of a long row exact', () => {
    const row = new Uint16Array(100_000).fill(65535)
    undoPredictor(new Uint8Array(row.buffer), layout({ width: row.length, bitsPerSample: 16 }))
    // Adding 65535 modulo 65536 takes one away.
    expect([row[0], row[1], row[99_999]]).toEqual([65535, 65534, (65536 * 2 - 100_000) % 65536])
  })

  it.each([1, 2, 3, 4, 5])(
    'sum up the bytes of pixels of %i samples wherever they stand',
    (samplesPerPixel) => {
      for (let width = 1; width < 24; width++) {
        for (let lead = 0; lead < 4; lead++) {
          const row = width * samplesPerPixel
          const memory = Uint8Array.from({ length: lead + 2 * row + 3 }, (_, k) => (k * 149 + 200) & 0xff)
          const block = memory.subarray(lead, lead + 2 * row)
          const sums = block.slice()
          for (let k = 0; k < sums.length; k++) {
            const left = k % row < samplesPerPixel ? 0 : (sums[k - samplesPerPixel] ?? 0)
            sums[k] = ((block[k] ?? 0) + left) % 256
          }
          const behind = memory.slice(lead + 2 * row)
          undoPredictor(block, layout({ width, height: 2, samplesPerPixel }))
          expect(block).toEqual(sums)
          expect(memory.slice(lead + 2 * row)).toEqual(behind)
        }
      }
    },
  )

  it('leave predictor 1 as it is, in the order of the file', () => {
    const bytes = Uint8Array.of(1, 2)
    expect(undoPredictor(bytes, layout({ predictor: 1, littleEndian: false, bitsPerSample: 16 }))).toBe(false)
    expect(bytes).toEqual(Uint8Array.of(1, 2))
  })

  it.each([
    [2, 12, 1],
    [2, 24, 1],
    [2, 128, 6],
    [3, 32, 1],
    [3, 8, 3],
    [3, 64, 6],
    [4, 8, 1],
  ])(
    'refuse predictor %i with %i bits of SampleFormat %i, as libtiff does',
    (predictor, bitsPerSample, sampleFormat) => {
      const odd = layout({ predictor, bitsPerSample, sampleFormat, width: 2 })
      const bytes = new Uint8Array((2 * bitsPerSample) / 8)
      expect(() => undoPredictor(bytes, odd)).toThrow(expect.objectContaining({ code: 'UNSUPPORTED' }))
      expect(() => applyPredictor(bytes, odd)).toThrow(expect.objectContaining({ code: 'UNSUPPORTED' }))
    },
  )

  it('refuse a block of the wrong size', () => {
    expect(() => undoPredictor(new Uint8Array(3), layout({ width: 4 }))).toThrow(
      expect.objectContaining({ code: 'CORRUPT' }),
    )
  })

  it('give back what they were applied to', () => {
    const kinds = fc.constantFrom(
      ...[8, 16, 32, 64].map((bitsPerSample) => ({ predictor: 2, bitsPerSample, sampleFormat: 1 })),
      ...[16, 24, 32, 64].map((bitsPerSample) => ({ predictor: 3, bitsPerSample, sampleFormat: 3 })),
    )
    fc.assert(
      fc.property(
        kinds,
        fc.integer({ min: 1, max: 7 }),
        fc.integer({ min: 1, max: 3 }),
        (kind, width, samplesPerPixel) => {
          const block = layout({ ...kind, width, height: 2, samplesPerPixel })
          const size = (width * 2 * samplesPerPixel * kind.bitsPerSample) / 8
          const original = Uint8Array.from({ length: size }, (_, k) => (k * 73 + width * 31) % 256)
          const bytes = original.slice()
          applyPredictor(bytes, block)
          undoPredictor(bytes, block)
          expect(bytes).toEqual(original)
        },
      ),
    )
  })
})
