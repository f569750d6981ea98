import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packSamples } from '../../src/samples/pack-samples.ts'
import { dtypeOfSamples, type SampleLayout } from '../../src/samples/sample-layout.ts'
import { unpackSamples } from '../../src/samples/unpack-samples.ts'
import { fixtures } from './fixtures.ts'

function layout(changes: Partial<SampleLayout>): SampleLayout {
  return {
    bitsPerSample: 8,
    sampleFormat: 1,
    littleEndian: true,
    width: 1,
    height: 1,
    samplesPerPixel: 1,
    ...changes,
  }
}

describe.each(fixtures.filter(({ predictor }) => predictor === 1))('$name', (fixture) => {
  it('has the data type that GDAL gives it', () => {
    expect(dtypeOfSamples(fixture)).toBe(fixture.dtype)
  })

  it('unpacks to the samples that GDAL reads, and leaves the block as it is', () => {
    const block = fixture.block.slice()
    expect(unpackSamples(block, fixture)).toEqual(fixture.samples)
    expect(block).toEqual(fixture.block)
  })

  it('unpacks the same from memory that is not aligned', () => {
    const shifted = new Uint8Array(fixture.block.length + 1)
    shifted.set(fixture.block, 1)
    expect(unpackSamples(shifted.subarray(1), fixture)).toEqual(fixture.samples)
  })

  if (/float24|two int32/.test(fixture.name)) {
    it('is refused to be packed', () => {
      expect(() => packSamples(fixture.samples, fixture)).toThrow(
        expect.objectContaining({ code: 'UNSUPPORTED' }),
      )
    })
  } else {
    it('packs to the bytes that GDAL wrote', () => {
      expect(packSamples(fixture.samples, fixture)).toEqual(fixture.block)
    })
  }
})

describe('samples', () => {
  it('are a view on the block if nothing has to change', () => {
    const raw = new Uint8Array(8)
    expect(unpackSamples(raw, layout({ bitsPerSample: 16, width: 4 })).buffer).toBe(raw.buffer)
  })

  it('of a block that is too short are refused', () => {
    expect(() => unpackSamples(new Uint8Array(7), layout({ bitsPerSample: 16, width: 4 }))).toThrow(
      expect.objectContaining({ code: 'CORRUPT' }),
    )
  })

  it.each([
    [12, 3],
    [8, 3],
    [128, 3],
    [128, 5],
    [12, 4],
    [24, 6],
    [40, 1],
    [0, 1],
    [8, 7],
  ])('of %i bits with SampleFormat %i are refused, as GDAL does', (bitsPerSample, sampleFormat) => {
    expect(() => dtypeOfSamples({ bitsPerSample, sampleFormat })).toThrow(
      expect.objectContaining({ code: 'UNSUPPORTED' }),
    )
  })

  it('beyond the depth become its greatest value', () => {
    // GDAL warns "One or more pixels clipped to fit 12 bit domain" and writes these bytes.
    const packed = packSamples(
      Uint16Array.of(300, 5000, 4095, 4096, 0),
      layout({ bitsPerSample: 12, width: 5 }),
    )
    expect(packed).toEqual(Uint8Array.of(0x12, 0xcf, 0xff, 0xff, 0xff, 0xff, 0x00, 0x00))
  })

  it('are cut off to float16 as GDAL does it', () => {
    // Samples of a file that rasterio wrote with nbits=16.
    const values = [
      1 + 2 ** -11,
      1 + 3 * 2 ** -11,
      65519,
      65520,
      65535.9,
      65536,
      1e10,
      -1e10,
      2 ** -24,
      2 ** -25,
      3 * 2 ** -26,
      2.5 * 2 ** -24,
      NaN,
    ]
    const packed = packSamples(
      Float32Array.from(values),
      layout({ bitsPerSample: 16, sampleFormat: 3, width: 13 }),
    )
    expect([...new Uint16Array(packed.buffer)]).toEqual([
      0x3c00, 0x3c01, 0x7bff, 0x7bff, 0x7bff, 0x7c00, 0x7c00, 0xfc00, 0x0001, 0x0000, 0x0000, 0x0002, 0x7e00,
    ])
  })

  it('of float16 come back from every bit pattern', () => {
    const block = new Uint8Array(Uint16Array.from({ length: 65536 }, (_, k) => k).buffer)
    const half = layout({ bitsPerSample: 16, sampleFormat: 3, width: 256, height: 256 })
    expect(Buffer.compare(packSamples(unpackSamples(block, half), half), block)).toBe(0)
  })

  it('of any depth come back as they were packed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: 1, max: 9 }),
        fc.integer(),
        (bits, width, seed) => {
          const height = 3
          const values = Array.from(
            { length: width * height },
            (_, k) => Math.abs(Math.imul(seed, 2 * k + 1)) % 2 ** bits,
          )
          const samples = (bits <= 8 ? Uint8Array : bits <= 16 ? Uint16Array : Uint32Array).from(values)
          const bitLayout = layout({ bitsPerSample: bits, width, height })
          expect(unpackSamples(packSamples(samples, bitLayout), bitLayout)).toEqual(samples)
        },
      ),
    )
  })

  it.each([1, 2, 3, 4, 7, 12, 15])('of %i bits are unpacked from rows of any width', (bitsPerSample) => {
    for (let width = 1; width < 40; width++) {
      const rowBytes = Math.ceil((width * bitsPerSample) / 8)
      const block = Uint8Array.from({ length: 3 * rowBytes }, (_, k) => (k * 151 + 77) & 0xff)
      const expected = Array.from({ length: 3 }, (_, row) => {
        const bytes = block.subarray(row * rowBytes, (row + 1) * rowBytes)
        const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
        return Array.from({ length: width }, (_, k) =>
          Number.parseInt(bits.slice(k * bitsPerSample, (k + 1) * bitsPerSample), 2),
        )
      })
      const layout = {
        bitsPerSample,
        sampleFormat: 1,
        littleEndian: true,
        width,
        height: 3,
        samplesPerPixel: 1,
      }
      expect([...unpackSamples(block, layout)]).toEqual(expected.flat())
    }
  })

  it('of another number than the block has are refused', () => {
    expect(() => packSamples(new Uint8Array(3), layout({ width: 4 }))).toThrow(
      expect.objectContaining({ code: 'SHAPE' }),
    )
  })
})
