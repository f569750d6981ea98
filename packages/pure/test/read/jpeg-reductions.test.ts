import { describe, expect, test } from 'vitest'
import { digest, encodedPicture, jpegEncodings } from '../../../codecs/test/jpeg-encodings.ts'
import { MemoryFile } from '../../src/index.ts'

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
