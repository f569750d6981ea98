import { isRasterError } from '@memraster/core'
import { MemoryDirectory } from '@memraster/core/backend'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { digest, encodedPicture, jpegEncodings } from '../../../codecs/test/jpeg-encodings.ts'
import { MemoryFile } from '../../src/index.ts'
import { expectPixels, factsOf, goldenPictures, openPicture } from '../picture/golden-pictures.ts'

const pictures = goldenPictures(new URL('golden/jpeg.json', import.meta.url))
const withCode = (code: string) => expect.objectContaining({ code })

describe.each(Object.entries(pictures))('%s', (name, picture) => {
  test('has the facts that rasterio sees', async () => {
    const { window, pixels, windowPixels, masks, ...facts } = picture.facts
    expect(factsOf(await openPicture(`${name}.jpg`, picture))).toEqual(facts)
  })

  test('has the pixels and masks that rasterio reads', async () => {
    await expectPixels(await openPicture(`${name}.jpg`, picture), picture.facts)
  })
})

test('mutated files give rasters or RasterErrors, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.values(pictures)),
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 4 }),
      fc.nat({ max: 700 }),
      async ({ bytes: good }, changes, head) => {
        const bad = good.slice()
        // Half of the changes go where the markers are.
        for (const [i, [at, value]] of changes.entries()) {
          bad[at % (i % 2 === 0 ? Math.min(bad.length, head + 1) : bad.length)] = value
        }
        try {
          const dataset = await new MemoryFile(bad, { ext: '.jpg' }).open({ limits: { maxBytes: 1 << 22 } })
          await dataset.read()
          await dataset.readMasks({ indexes: 1 })
        } catch (error) {
          if (!isRasterError(error)) throw error
        }
      },
    ),
    { numRuns: 250 },
  )
})

describe('what is written', () => {
  const write = async (count: number, options: Record<string, unknown> = {}) => {
    const directory = new MemoryDirectory()
    const memfile = new MemoryFile(undefined, { directory, filename: 'out.jpg' })
    // Smooth, and alike in all bands: what JPEG is made for.
    const data = Uint8Array.from(
      { length: 2000 * count },
      (_, i) => 128 + 100 * Math.sin((i % 50) / 9 + (i % 2000) / 400),
    )
    const dataset = await memfile.open({
      driver: 'JPEG',
      width: 50,
      height: 40,
      count,
      dtype: 'uint8',
      ...options,
    })
    await dataset.write(data)
    return { directory, memfile, dataset, data }
  }

  const difference = (a: ArrayLike<number | bigint>, b: ArrayLike<number>): number => {
    let sum = 0
    for (let i = 0; i < b.length; i++) sum += Math.abs(Number(a[i]) - (b[i] as number))
    return sum / b.length
  }

  test.each([
    [1, {}],
    [3, {}],
    [1, { progressive: true }],
    [3, { quality: 95 }],
  ])('%i bands with %o come back, nearly', async (count, options) => {
    const { directory, memfile, dataset, data } = await write(count, options)
    expect((await dataset.read()).data).toEqual(data)
    expect(memfile.length).toBe(0)
    await dataset.close()
    expect(directory.names).toEqual(['out.jpg'])
    const back = await memfile.open()
    expect(back.profile).toMatchObject({ driver: 'JPEG', count, dtype: 'uint8' })
    expect(difference((await back.read()).data, data)).toBeLessThan(3)
  })

  test.each(jpegEncodings.files)('%o are the bytes that GDAL writes', async (golden) => {
    const { count, height, width, options } = golden
    const memfile = new MemoryFile(undefined, { ext: '.jpg' })
    const dataset = await memfile.open({ driver: 'JPEG', width, height, count, dtype: 'uint8', ...options })
    await dataset.write(encodedPicture(count, height, width))
    await dataset.close()
    expect([memfile.length, digest(memfile.bytes())]).toEqual([golden.size, golden.sha256])
  })

  test.each([
    [1, 1, 1, false],
    [1, 1, 3, true],
    [7, 5, 1, true],
    [8, 8, 1, false],
    [9, 2, 3, false],
    [64, 64, 1, false],
    [64, 64, 3, true],
  ])(
    '%i by %i pixels of noise in %i bands fit, though they take more than their samples (progressive: %s)',
    async (width, height, count, progressive) => {
      // A linear congruential generator; at quality 100 the quantization is 1, and each sample is within rounding.
      let state = 1
      const noise = Uint8Array.from({ length: width * height }, () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0
        return state >>> 24
      })
      const memfile = new MemoryFile(undefined, { ext: '.jpg' })
      const created = await memfile.open({
        driver: 'JPEG',
        width,
        height,
        count,
        dtype: 'uint8',
        quality: 100,
        progressive,
      })
      for (let bidx = 1; bidx <= count; bidx++) await created.write(noise, { indexes: bidx })
      await created.close()
      const back = await memfile.open()
      expect([back.width, back.height, back.count]).toEqual([width, height, count])
      for (let bidx = 1; bidx <= count; bidx++) {
        const { data } = await back.read({ indexes: bidx })
        expect(
          Math.max(...noise.map((value, i) => Math.abs(value - (data[i] as number)))),
        ).toBeLessThanOrEqual(3)
      }
    },
  )

  test('quality decides about size; facts go into a sidecar; profiles can be used again', async () => {
    const [coarse, fine] = await Promise.all([
      write(3, { quality: 10 }),
      write(3, { quality: 95, nodata: 3 }),
    ])
    fine.dataset.updateTags({ A: 'b' })
    await Promise.all([coarse.dataset.close(), fine.dataset.close()])
    expect(coarse.memfile.length).toBeLessThan(fine.memfile.length)
    expect(fine.directory.names).toEqual(['out.jpg', 'out.jpg.aux.xml'])
    const back = await fine.memfile.open()
    expect(back.tags()).toEqual({ A: 'b' })
    expect(back.nodatavals).toEqual([3, 3, 3])
    expect(await new MemoryFile().open(back.profile)).toMatchObject({ driver: 'JPEG', count: 3 })
  })

  test('what JPEG cannot hold is refused before anything is made', async () => {
    const open = (profile: object) =>
      new MemoryFile().open({ driver: 'JPEG', width: 3, height: 3, count: 1, dtype: 'uint8', ...profile })
    await expect(open({ count: 2 })).rejects.toThrow(withCode('PROFILE'))
    await expect(open({ width: 70_000 })).rejects.toThrow(withCode('PROFILE'))
    await expect(open({ dtype: 'uint16' })).rejects.toThrow(withCode('DTYPE'))
  })
})
