import { describe, expect, test } from 'vitest'
import { MemoryFile } from '../../src/index.ts'
import { lossless, pixels, write } from './rare-profiles.ts'

test.each(Object.entries(lossless))('%s gives back what was written', async (_, profile) => {
  const { pixels: read, source } = await write(profile)
  expect(read).toEqual(source)
})

describe('WebP', () => {
  test.each([{ count: 1 }, { count: 5 }, { dtype: 'uint16' }, { interleave: 'band' }, { nbits: 7 }] as const)(
    'is refused for %o',
    async (change) => {
      await expect(write({ compress: 'webp', ...change })).rejects.toMatchObject({
        code: 'PROFILE',
        subject: 'compress',
      })
    },
  )

  test('stays lossless, or of its level, when a file is changed', async () => {
    for (const [options, structure] of [
      [{ webp_lossless: true }, { COMPRESSION_REVERSIBILITY: 'LOSSLESS' }],
      [{ webp_level: 30 }, { COMPRESSION_REVERSIBILITY: 'LOSSY', WEBP_LEVEL: '30' }],
    ] as const) {
      const memfile = await MemoryFile.from((await write({ compress: 'webp', ...options })).bytes, {
        copy: true,
      })
      const dataset = await memfile.open({ mode: 'r+' })
      dataset.updateTags({ note: 'changed' })
      await dataset.write(pixels('uint8', 3))
      await dataset.close()
      await using reader = await new MemoryFile(memfile.bytes()).open()
      expect(reader.tags(0, 'IMAGE_STRUCTURE')).toMatchObject(structure)
      expect(reader.tags()).toMatchObject({ note: 'changed' })
    }
  })
})

describe('LERC', () => {
  test.each([
    { dtype: 'int64' },
    { dtype: 'complex64' },
    { dtype: 'float32', nbits: 16 },
    { dtype: 'uint8', nbits: 4 },
    { endianness: 'big' },
  ] as const)('is refused for %o', async (change) => {
    await expect(write({ compress: 'lerc', ...change })).rejects.toMatchObject({
      code: 'PROFILE',
      subject: 'compress',
    })
  })

  test('keeps its compression when a file is changed', async () => {
    const { bytes } = await write({ dtype: 'int16', compress: 'lerc_deflate' })
    const memfile = await MemoryFile.from(bytes, { copy: true })
    const dataset = await memfile.open({ mode: 'r+' })
    const data = pixels('int16', 3).reverse()
    await dataset.write(data)
    await dataset.close()
    await using reader = await new MemoryFile(memfile.bytes()).open()
    expect(reader.compression).toBe('lerc_deflate')
    expect((await reader.read()).data).toEqual(data)
  })
})
