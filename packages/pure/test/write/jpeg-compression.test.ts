import { BlockTable, classifyDirectories, parseTiff } from '@memraster/tiff'
import { describe, expect, test } from 'vitest'
import { digest, encodedPicture, jpegEncodings } from '../../../codecs/test/jpeg-encodings.ts'
import { MemoryFile } from '../../src/index.ts'

const withCode = (code: string, subject: string) => expect.objectContaining({ code, subject })

/** A GeoTIFF of `encodedPicture`. */
async function writeTiff(
  profile: Readonly<Record<string, unknown>>,
  [count, height, width]: readonly [number, number, number],
): Promise<MemoryFile> {
  const memfile = new MemoryFile()
  const dataset = await memfile.open({
    driver: 'GTiff',
    compress: 'jpeg',
    dtype: 'uint8',
    width,
    height,
    count,
    ...profile,
  })
  await dataset.write(encodedPicture(count, height, width))
  await dataset.close()
  return memfile
}

test.each(jpegEncodings.tiffs)('%o has the blocks that GDAL writes', async (golden) => {
  const { count, height, width, options } = golden
  const memfile = await writeTiff(options, [count, height, width])
  const { main } = classifyDirectories(parseTiff(memfile.bytes()))
  const table = new BlockTable(main.ifd, main.layout)
  expect(digest(main.layout.jpegTables ?? new Uint8Array(0))).toBe(golden.tables)
  if (options.interleave !== 'band') {
    // The components of bands that stand alone have other numbers.
    expect(golden.blocks.map((_, index) => digest(table.block(index) ?? new Uint8Array(0)))).toEqual(
      golden.blocks,
    )
  }
  const back = await memfile.open()
  expect(back.blockShapes[0]?.[0]).toBe(golden.blockRows)
  expect(back.tags(undefined, 'IMAGE_STRUCTURE')).toEqual(golden.structure)
  expect(digest((await back.read()).data as Uint8Array)).toBe(golden.pixels)
})

test.each(jpegEncodings.cogs)(
  'a COG of %o has the pixels of GDAL’s, and a mask for alpha',
  async (golden) => {
    const { count, height, width, options } = golden
    const pixels = encodedPicture(count, height, width)
    if (count === 4) {
      for (let i = 0; i < height * width; i++) {
        const isCorner = i % width < 50 && i < 70 * width
        pixels[3 * height * width + i] = isCorner ? 0 : 255
      }
    }
    const memfile = new MemoryFile()
    const profile = { driver: 'COG', compress: 'jpeg', dtype: 'uint8', width, height, count }
    const dataset = await memfile.open({ ...profile, ...options })
    await dataset.write(pixels)
    await dataset.close()
    const back = await memfile.open()
    expect(back.tags(undefined, 'IMAGE_STRUCTURE')).toEqual(golden.structure)
    expect([back.count, back.overviews(1)]).toEqual([golden.bands, golden.overviews])
    expect(digest((await back.read()).data as Uint8Array)).toBe(golden.pixels)
    expect(digest((await back.datasetMask()).data)).toBe(golden.mask)
    const outShape = [golden.bands, height / 2, width / 2] as const
    expect(digest((await back.read({ outShape })).data as Uint8Array)).toBe(golden.half)
  },
)

describe('a GeoTIFF of JPEG blocks', () => {
  const size = [3, 300, 260] as const
  const ycbcr = { photometric: 'ycbcr', tiled: true, blockxsize: 128, blockysize: 128 }

  test('has bands that stand alone, a mask and overviews', async () => {
    const memfile = new MemoryFile()
    const profile = { driver: 'GTiff', compress: 'jpeg', dtype: 'uint8', interleave: 'band' }
    const dataset = await memfile.open({ ...profile, width: 260, height: 300, count: 3 })
    await dataset.write(encodedPicture(...size))
    const mask = new Uint8Array(260 * 300).fill(255, 260 * 20)
    await dataset.writeMask(mask)
    await dataset.buildOverviews([2], { resampling: 'average' })
    await dataset.close()
    const back = await memfile.open()
    expect(back.profile).toMatchObject({ compress: 'jpeg', interleave: 'band', blockysize: 32 })
    expect(back.overviews(1)).toEqual([2])
    expect((await back.datasetMask()).data).toEqual(mask)
    const overview = await back.openOverview(0)
    expect(overview.tags(undefined, 'IMAGE_STRUCTURE').COMPRESSION).toBe('JPEG')
    await overview.read()
  })

  test('can be made again from its profile', async () => {
    const source = await (await writeTiff({ ...ycbcr, jpeg_quality: 75 }, size)).open()
    expect(source.profile).toMatchObject({ compress: 'jpeg', photometric: 'ycbcr', tiled: true })
    const target = new MemoryFile()
    const copy = await target.open(source.profile)
    await copy.write((await source.read()).data as Uint8Array)
    await copy.close()
    expect((await target.open()).profile).toEqual(source.profile)
  })

  test('is changed block by block, by its own tables; other blocks stay as they are', async () => {
    const memfile = await writeTiff({ ...ycbcr, jpeg_quality: 95 }, size)
    const before = await (await memfile.open()).read()
    const dataset = await memfile.open({ mode: 'r+' })
    // Whole units of 16 by 16 pixels: their neighbours show in the outermost pixels only, if chroma is smoothed.
    const patch = new Uint8Array(3 * 48 * 32).fill(200)
    await dataset.write(patch, {
      window: [
        [16, 64],
        [16, 48],
      ],
    })
    await dataset.close()
    const back = await memfile.open()
    expect(back.tags(undefined, 'IMAGE_STRUCTURE').JPEG_QUALITY).toBe('95')
    const written = await back.read({
      window: [
        [18, 62],
        [18, 46],
      ],
    })
    expect(written.data).toEqual(new Uint8Array(3 * 44 * 28).fill(200))
    const other = await back.read({
      window: [
        [128, 300],
        [0, 260],
      ],
    })
    expect(other.data).toEqual(before.data.filter((_, i) => i % (300 * 260) >= 128 * 260) as Uint8Array)
  })

  test.each([
    ['count', { count: 5 }, 'PROFILE', 'compress'],
    ['dtype', { dtype: 'uint16' }, 'PROFILE', 'compress'],
    ['12 bits', { dtype: 'uint16', nbits: 12 }, 'PROFILE', 'compress'],
    ['palette', { count: 1, photometric: 'palette' }, 'PROFILE', 'compress'],
    ['rows', { blockysize: 20 }, 'BLOCK', 'blockysize'],
    ['rows of YCbCr', { blockysize: 24, photometric: 'ycbcr' }, 'BLOCK', 'blockysize'],
    ['YCbCr of two bands', { count: 2, photometric: 'ycbcr' }, 'PROFILE', 'photometric'],
    ['YCbCr band by band', { interleave: 'band', photometric: 'ycbcr' }, 'PROFILE', 'photometric'],
    ['YCbCr without JPEG', { compress: 'lzw', photometric: 'ycbcr' }, 'PROFILE', 'photometric'],
  ])('is refused by its %s, as GDAL refuses it', async (_name, changes, code, subject) => {
    const profile = { driver: 'GTiff', compress: 'jpeg', width: 80, height: 70, count: 3, dtype: 'uint8' }
    await expect(new MemoryFile().open({ ...profile, ...changes })).rejects.toThrow(withCode(code, subject))
  })
})
