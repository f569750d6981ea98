import { atOnce } from '@memraster/ground'
import fc from 'fast-check'
import { decode as decodeByLibrary, load } from 'lerc'
import { beforeAll, describe, expect, it } from 'vitest'
import { type LercKernel, lercKernel } from '../../src/kernels/lerc-kernel.ts'
import { decodeLercByKernel, lercShape } from '../../src/lerc/lerc-by-kernel.ts'
import { encodeLerc } from '../../src/lerc/lerc-encoder.ts'
import type { LercSamples } from '../../src/lerc/lerc-image.ts'

let kernel: LercKernel

beforeAll(async () => {
  await Promise.all([lercKernel.load(), load({})])
  if (lercKernel.shared === undefined) throw new Error('This runtime compiles no kernel.')
  kernel = lercKernel.shared
})

function byKernel(blob: Uint8Array): Buffer | undefined {
  const values = atOnce(decodeLercByKernel(kernel, blob))
  return values && Buffer.from(values.bytes)
}

function byLibrary(blob: Uint8Array): Buffer {
  const [pixels] = decodeByLibrary(blob, { returnInterleaved: true }).pixels
  if (pixels === undefined) throw new Error('no pixels')
  return Buffer.from(pixels.buffer, pixels.byteOffset, pixels.byteLength)
}

const ARRAYS = [
  Int8Array,
  Uint8Array,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
]

/** Images of slopes, steps, constants and noise, of all types. */
const blobs = fc
  .record({
    width: fc.integer({ min: 1, max: 40 }),
    height: fc.integer({ min: 1, max: 40 }),
    depth: fc.integer({ min: 1, max: 4 }),
    type: fc.nat(7),
    scale: fc.constantFrom(0.01, 1, 3, 1000, 1e6),
    noise: fc.constantFrom(0, 0.01, 1, 100, 1e5),
    step: fc.constantFrom(1, 7, 50),
    maxError: fc.constantFrom(0, 0.001, 0.5, 2, 40),
    seed: fc.nat(),
  })
  .map(({ width, height, depth, type, scale, noise, step, maxError, seed }) => {
    let state = seed
    const samples = new (ARRAYS[type] as Uint8ArrayConstructor)(width * height * depth) as LercSamples
    for (let k = 0; k < samples.length; k++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      samples[k] = Math.floor(k / step) * scale + (state / 2 ** 32) * noise - 20
    }
    return encodeLerc({ width, height, depth, samples, mask: undefined }, maxError)
  })

describe('LERC by the kernel', () => {
  it("decodes images to the values of Esri's decoder", () => {
    let decoded = 0
    let all = 0
    fc.assert(
      fc.property(blobs, (blob) => {
        all++
        const values = byKernel(blob)
        if (values === undefined) return
        decoded++
        expect(Buffer.compare(values, byLibrary(blob))).toBe(0)
      }),
      { numRuns: 1000 },
    )
    // The others are constant, or in Huffman codes.
    expect(decoded / all).toBeGreaterThan(0.5)
  })

  it("makes of a damaged image what Esri's decoder makes, or leaves it to that", () => {
    fc.assert(
      fc.property(blobs, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 4 }), (blob, changes) => {
        for (const [at, byte] of changes) blob[70 + (at % Math.max(1, blob.length - 70))] = byte
        // As if it were meant so.
        kernel.bytes.set(blob, 1 << 16)
        const sum = kernel.functions.checksum((1 << 16) + 14, blob.length - 14)
        new DataView(blob.buffer, blob.byteOffset).setUint32(10, sum, true)
        const values = byKernel(blob)
        if (values !== undefined) expect(Buffer.compare(values, byLibrary(blob))).toBe(0)
      }),
      { numRuns: 1000 },
    )
  })

  it('knows the checksum of the encoder', () => {
    fc.assert(
      fc.property(blobs, (blob) => {
        kernel.bytes.set(blob, 1 << 16)
        const sum = kernel.functions.checksum((1 << 16) + 14, blob.length - 14) >>> 0
        expect(sum).toBe(new DataView(blob.buffer, blob.byteOffset).getUint32(10, true))
      }),
    )
  })

  it('leaves a blob whose checksum differs to the decoder that tells', () => {
    const samples = Float32Array.from({ length: 400 }, (_, k) => Math.sin(k))
    const blob = encodeLerc({ width: 20, height: 20, depth: 1, samples, mask: undefined }, 0)
    expect(byKernel(blob)).toEqual(Buffer.from(samples.buffer))
    blob[10] = (blob[10] as number) ^ 1
    expect(lercShape(blob)).toBeDefined()
    expect(byKernel(blob)).toBeUndefined()
  })
})
