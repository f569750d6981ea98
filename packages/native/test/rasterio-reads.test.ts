import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { ReadOptions } from '@memraster/core'
import { expect, it } from 'vitest'
import { openFixture } from './fixtures.ts'
import { nativeSuite } from './native-suite.ts'

interface ReadCase {
  readonly file: string
  readonly options: Omit<ReadOptions, 'window'> & { readonly window?: [number, number, number, number] }
  readonly shape: readonly number[]
  readonly dtype: string
  readonly pixels: string
  readonly mask?: string
}

interface ValueCase {
  readonly file: string
  readonly stats: readonly [min: number, max: number, mean: number, std: number]
  readonly checksum: number
  readonly windowChecksum: number
  readonly points: readonly (readonly [number, number])[]
  readonly samples: readonly (readonly number[])[]
}

const golden = <T>(name: string): T[] =>
  JSON.parse(readFileSync(new URL(`golden/${name}.json`, import.meta.url), 'utf8')) as T[]

/** As golden/make_golden.py has it. */
function sha(array: ArrayBufferView): string {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
  return createHash('sha256').update(bytes).digest('hex').slice(0, 16)
}

nativeSuite('reads as rasterio reads', () => {
  for (const { file, options, ...expected } of golden<ReadCase>('reads')) {
    it(`${file} ${JSON.stringify(options)}`, async () => {
      await using dataset = await openFixture(file)
      const [colOff = 0, rowOff = 0, width = 0, height = 0] = options.window ?? []
      const window = options.window && { colOff, rowOff, width, height }
      const { data, mask, shape, dtype } = await dataset.read({ ...options, window })
      expect({ shape, dtype }).toEqual({ shape: expected.shape, dtype: expected.dtype })
      if (mask) {
        expect(sha(mask)).toBe(expected.mask)
        mask.forEach((invalid, i) => {
          if (invalid) data[i] = 0
        })
      }
      expect(sha(data)).toBe(expected.pixels)
    })
  }
})

nativeSuite('values as rasterio computes them', () => {
  it.each(golden<ValueCase>('values'))('$file', async ({ file, ...expected }) => {
    await using dataset = await openFixture(file)
    const { min, max, mean, std } = await dataset.stats(1)
    const close = expected.stats.map((value) => expect.closeTo(value, 6))
    expect([min, max, mean, std]).toEqual(close)
    expect(await dataset.checksum(1)).toBe(expected.checksum)
    const window = { colOff: 2, rowOff: 3, width: 8, height: 5 }
    expect(await dataset.checksum(1, { window })).toBe(expected.windowChecksum)
    const samples: number[][] = []
    for await (const { data } of dataset.sample(expected.points)) samples.push(Array.from(data, Number))
    expect(samples).toEqual(expected.samples)
  })
})
