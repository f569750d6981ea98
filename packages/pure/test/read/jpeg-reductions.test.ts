import { MemoryDirectory } from '@memraster/core/backend'
import { describe, expect, test } from 'vitest'
import { digest, encodedPicture, jpegEncodings } from '../../../codecs/test/jpeg-encodings.ts'
import { MemoryFile, type Profile } from '../../src/index.ts'
import { openRaster } from './fixture-rasters.ts'

/** The file that GDAL made, as it is written here, with the same JPEG streams. */
async function writeGolden({
  driver,
  count,
  height,
  width,
  options,
}: (typeof jpegEncodings.reductions)[number]): Promise<MemoryFile> {
  const memfile = new MemoryFile()
  const dataset = await memfile.open({ driver, width, height, count, dtype: 'uint8', ...options })
  await dataset.write(encodedPicture(count, height, width))
  await dataset.close()
  return memfile
}

describe.each(jpegEncodings.reductions)('$driver of $count x $height x $width with $options', (golden) => {
  test('is read at a smaller size as GDAL reads it, from JPEG decoded at a reduced size', async () => {
    const dataset = await (await writeGolden(golden)).open()
    expect(dataset.overviews(1)).toEqual(golden.overviews)
    const reads = []
    for (const { shape, resampling } of golden.reads) {
      const { data } = await dataset.read({ outShape: shape as [number, number, number], resampling })
      reads.push({ shape, resampling, pixels: digest(data as Uint8Array) })
    }
    expect(reads).toEqual(golden.reads)
  })
})

test('a file that is changed has no reductions', async () => {
  const golden = jpegEncodings.reductions[0] as (typeof jpegEncodings.reductions)[number]
  const memfile = await writeGolden(golden)
  const full = (await (await memfile.open()).read({ indexes: 1 })).data
  const dataset = await memfile.open({ mode: 'r+' })
  const { data } = await dataset.read({ indexes: 1, outShape: [260, 300] })
  // The pixels under the centres: the second of each two rows and columns.
  expect([...data.subarray(0, 3)]).toEqual([full[601], full[603], full[605]])
  await dataset.close()
})

/** The widths of the sizes at which GDAL reads the blocks of a JPEG raster. */
async function reductionsOf(width: number, height: number, profile: Profile = {}): Promise<number[]> {
  const memfile = new MemoryFile()
  const size = { driver: 'GTiff', width, height, count: 1, dtype: 'uint8', compress: 'jpeg' } as const
  await (await memfile.open({ ...size, ...profile })).close()
  const files = new MemoryDirectory()
  files.set('a.tif', memfile.bytes())
  const { info } = await openRaster(files, 'a.tif')
  return (info.bands[0]?.implicitOverviews ?? []).map((each) => each.width)
}

describe('reductions', () => {
  test.each([
    // GDAL: the longer side of each is 128 pixels at least.
    [255, 20, []],
    [256, 20, [128]],
    [20, 256, [10]],
    [511, 20, [256]],
    [512, 20, [256, 128]],
    [1023, 20, [512, 256]],
    [1024, 20, [512, 256, 128]],
  ])('of %i by %i pixels are those that GDAL has', async (width, height, widths) => {
    expect(await reductionsOf(width, height)).toEqual(widths)
  })

  test('are of blocks that stay whole, and of one, three or four samples', async () => {
    const tiled = { tiled: true, blockxsize: 16, blockysize: 16 } as const
    expect(await reductionsOf(1024, 40, tiled)).toEqual([512, 256, 128])
    expect(await reductionsOf(1024, 40, { blockysize: 8 })).toEqual([512, 256, 128])
    expect(await reductionsOf(512, 20, { count: 2 })).toEqual([])
    expect(await reductionsOf(512, 20, { count: 2, interleave: 'band' })).toEqual([256, 128])
    expect(await reductionsOf(512, 20, { count: 3 })).toEqual([256, 128])
    expect(await reductionsOf(512, 20, { count: 4 })).toEqual([256, 128])
    expect(await reductionsOf(512, 20, { compress: 'lzw' })).toEqual([])
  })
})
