import { isRasterError } from '@memraster/core'
import { MemoryDirectory } from '@memraster/core/backend'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MemoryFile } from '../../src/index.ts'
import { parsingPng } from '../../src/png/parse-png.ts'
import { expectPixels, factsOf, goldenPictures, openPicture } from '../picture/golden-pictures.ts'

const pictures = goldenPictures(new URL('golden/png.json', import.meta.url))
const withCode = (code: string) => expect.objectContaining({ code })

describe.each(Object.entries(pictures))('%s', (name, picture) => {
  test('has the facts that rasterio sees', async () => {
    const { window, pixels, windowPixels, masks, ...facts } = picture.facts
    expect(factsOf(await openPicture(`${name}.png`, picture))).toEqual(facts)
  })

  test('has the pixels and masks that rasterio reads', async () => {
    await expectPixels(await openPicture(`${name}.png`, picture), picture.facts)
  })
})

describe('damaged files', () => {
  const bytes = pictures['color2-8']?.bytes as Uint8Array
  const text = (data: Uint8Array) => Buffer.from(data).toString('latin1')

  test('cut off, without a header, of impossible sizes and methods', async () => {
    const header = bytes.slice(0, 33)
    const cut = await new MemoryFile(bytes.slice(0, bytes.length - 300)).open()
    await expect(cut.read()).rejects.toThrow(withCode('CORRUPT'))
    await expect((await new MemoryFile(header).open()).read()).rejects.toThrow(withCode('CORRUPT'))
    await expect(new MemoryFile(bytes.slice(0, 20)).open()).rejects.toThrow(withCode('CORRUPT'))
    const flawed = bytes.slice()
    flawed[16] = 0x80
    await expect(new MemoryFile(flawed).open()).rejects.toThrow(withCode('CORRUPT'))
    expect(text(bytes)).toContain('IDAT')
  })

  test('mutated ones give rasters or RasterErrors, and nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...Object.values(pictures)),
        fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 255 })), { minLength: 1, maxLength: 5 }),
        async ({ bytes: good }, changes) => {
          const bad = good.slice()
          for (const [at, value] of changes) bad[at % bad.length] = value
          try {
            const dataset = await new MemoryFile(bad, { ext: '.png' }).open({ limits: { maxBytes: 1 << 20 } })
            await dataset.read()
          } catch (error) {
            if (!isRasterError(error)) throw error
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})

describe('a file of many chunks, or of a long one', () => {
  const end = 33
  const bytes = pictures['color2-8']?.bytes as Uint8Array
  const head = bytes.subarray(0, end)
  const stepsOf = (file: Uint8Array): number => {
    const steps = parsingPng(file)
    let count = 0
    while (!steps.next().done) count++
    return count
  }

  test('is parsed in steps', () => {
    // Chunks without content: a length of 0, the kind, and a CRC that nobody looks at.
    const chunk = [0, 0, 0, 0, ...Buffer.from('IDAT'), 0, 0, 0, 0]
    const many = Buffer.concat([
      head,
      Buffer.concat(Array.from({ length: 50_000 }, () => Buffer.from(chunk))),
    ])
    expect(stepsOf(many)).toBeGreaterThanOrEqual(50_000 / 2048 - 1)
    const long = Buffer.concat([head, Buffer.alloc(12 + (8 << 20))])
    long.writeUInt32BE(8 << 20, end)
    long.write('tEXt', end + 4)
    expect(stepsOf(long)).toBeGreaterThanOrEqual(8)
  })
})

describe('what is written', () => {
  const write = async (count: number, dtype: 'uint8' | 'uint16', options: Record<string, unknown> = {}) => {
    const directory = new MemoryDirectory()
    const memfile = new MemoryFile(undefined, { directory, filename: 'out.png' })
    const values = Array.from({ length: 600 * count }, (_, i) => i * 7 + (i >> 4) * 31)
    const data = dtype === 'uint8' ? Uint8Array.from(values) : Uint16Array.from(values)
    const dataset = await memfile.open({
      driver: 'PNG',
      width: 30,
      height: 20,
      count,
      dtype,
      ...options,
    } as never)
    await dataset.write(data)
    return { directory, memfile, dataset, data }
  }

  test.each([
    [1, 'uint8'],
    [2, 'uint8'],
    [3, 'uint8'],
    [4, 'uint8'],
    [1, 'uint16'],
    [2, 'uint16'],
    [3, 'uint16'],
    [4, 'uint16'],
  ] as const)('%i bands of %s come back', async (count, dtype) => {
    const { directory, memfile, dataset, data } = await write(count, dtype)
    expect(memfile.length).toBe(0)
    expect((await dataset.read()).data).toEqual(data)
    await dataset.close()
    expect(directory.names).toEqual(['out.png'])
    const back = await memfile.open()
    expect(back.profile).toMatchObject({ driver: 'PNG', count, dtype, width: 30, height: 20 })
    expect((await back.read()).data).toEqual(data)
  })

  test('facts that PNG has no place for go into a sidecar', async () => {
    const transform = [2, 0, 10, 0, -2, 20] as const
    const { directory, memfile, dataset } = await write(3, 'uint8', {
      crs: 'EPSG:4326',
      transform,
      nodata: 9,
      worldfile: true,
    })
    dataset.updateTags({ TITLE: 'a <title>' })
    dataset.updateTags({ key: 'value' }, { ns: 'OTHER' })
    dataset.descriptions = ['first', undefined, undefined]
    dataset.scales = [2, 1, 1]
    await dataset.close()
    expect(directory.names).toEqual(['out.png', 'out.png.aux.xml', 'out.wld'])
    const back = await memfile.open()
    expect(back.transform.coefficients).toEqual(transform)
    expect(back.crs?.toEpsg()).toBe(4326)
    expect(back.nodatavals).toEqual([9, 9, 9])
    expect(back.tags()).toMatchObject({ TITLE: 'a <title>', NODATA_VALUES: '9 9 9' })
    expect(back.tags(0, 'OTHER')).toEqual({ key: 'value' })
    expect(back.descriptions[0]).toBe('first')
    expect(back.scales).toEqual([2, 1, 1])
  })

  test('a palette, few bits, and profiles of what was read', async () => {
    const { memfile, dataset } = await write(1, 'uint8')
    dataset.writeColormap(1, { 0: [1, 2, 3, 255], 255: [4, 5, 6, 0] })
    await dataset.close()
    const back = await memfile.open()
    expect(back.colormap(1)).toMatchObject({ 0: [1, 2, 3, 255], 1: [0, 0, 0, 255], 255: [4, 5, 6, 0] })
    const copy = new MemoryFile()
    const again = await copy.open({ ...back.profile, nbits: 4 })
    await again.write(Uint8Array.from({ length: 600 }, (_, i) => i & 15))
    await again.close()
    const few = await copy.open()
    expect(few.tags(1, 'IMAGE_STRUCTURE')).toEqual({ NBITS: '4' })
    expect((await few.read()).data).toEqual(Uint8Array.from({ length: 600 }, (_, i) => i & 15))
  })

  test('what PNG cannot hold is refused before anything is made', async () => {
    const open = (profile: object) =>
      new MemoryFile().open({ driver: 'PNG', width: 3, height: 3, count: 1, dtype: 'uint8', ...profile })
    await expect(open({ count: 5 })).rejects.toThrow(withCode('PROFILE'))
    await expect(open({ dtype: 'int16' })).rejects.toThrow(withCode('DTYPE'))
    await expect(open({ count: 3, nbits: 4 })).rejects.toThrow(withCode('PROFILE'))
    await expect(open({ width: 2_000_000, height: 2_000_000 })).rejects.toThrow(withCode('LIMIT'))
  })
})
