import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isSweep } from '../../../tiff/test/sweep.ts'
import { type Dataset, isRasterError, MemoryFile, Window } from '../../src/index.ts'
import { fixtureBytes } from '../read/fixture-rasters.ts'

const CORNER = new Window(0, 0, 1, 1)

const changes: Readonly<Record<string, (dataset: Dataset) => Promise<void> | void>> = {
  metadata: (dataset) => dataset.updateTags({ A: 'b' }),
  pixels: (dataset) => dataset.write(new Float64Array(1), { indexes: 1, window: CORNER, cast: 'clamp' }),
  mask: (dataset) => dataset.writeMask(true, { window: CORNER }),
  overviews: async (dataset) => {
    // A damaged size may be a huge one, whose overviews take their time.
    if (dataset.width * dataset.height * dataset.count < 1e6) await dataset.buildOverviews([2])
  },
}

const names = [
  'mask-and-overviews.tif',
  'tiled-band.tif',
  'cog-mask.tif',
  'lzw-striped.tif',
  'bigtiff.tif',
  'gcps.tif',
]

test.each(names)(
  'damaged files are changed, or refused and left as they are: %s',
  async (name) => {
    const whole = fixtureBytes(name)
    const damage = fc.record({
      bytes: fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 3 }),
      head: fc.array(fc.tuple(fc.nat(400), fc.nat(255)), { maxLength: 2 }),
      length: fc.oneof(fc.constant(whole.length), fc.nat(whole.length)),
      change: fc.constantFrom(...Object.keys(changes)),
    })
    await fc.assert(
      fc.asyncProperty(damage, async ({ bytes, head, length, change }) => {
        const file = whole.slice()
        for (const [at, value] of [...bytes, ...head]) file[at] = value
        const damaged = file.subarray(0, length)
        const memfile = await MemoryFile.from(damaged, { copy: true })
        try {
          const dataset = await memfile.open({ mode: 'r+', limits: { maxBytes: 1 << 24 } })
          await changes[change]?.(dataset)
          await dataset.close()
        } catch (error) {
          if (!isRasterError(error) || error.code === 'IO') throw error
          await memfile
            .open()
            .then((dataset) => dataset.close())
            .catch(() => {})
          expect(Buffer.from(memfile.getbuffer()).equals(damaged)).toBe(true)
        }
      }),
      { numRuns: isSweep ? 150 : 30, seed: 7 },
    )
  },
  60_000,
)

test('a strip that would take more memory than it may is not written', async () => {
  const memfile = new MemoryFile()
  const made = await memfile.open({
    driver: 'GTiff',
    width: 2000,
    height: 2000,
    blockysize: 2000,
    count: 1,
    dtype: 'uint8',
  })
  await made.close()
  const limits = { maxBytes: 2 ** 21 }
  const dataset = await memfile.open({ mode: 'r+', limits })
  await expect(dataset.write(new Uint8Array(1), { window: CORNER })).rejects.toMatchObject({ code: 'LIMIT' })
  await dataset.close()
})
