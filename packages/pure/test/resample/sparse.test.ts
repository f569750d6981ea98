import { expect, test } from 'vitest'
import { MemoryFile } from '../../src/index.ts'

/** So many pixels that going through all of them would take minutes. */
const SIDE = 100_000

test.each<[nodata: number | undefined, corner: number, rest: number]>([
  // 256 x 256 of the 1000 x 1000 pixels have a value; the others are 0, or do not count.
  [undefined, Math.round((200 * 256 * 256) / 1e6), 0],
  [7, 200, 7],
])('missing blocks are not gone through to find their mean: nodata %s', async (nodata, corner, rest) => {
  await using memfile = new MemoryFile()
  const size = { width: SIDE, height: SIDE, count: 1, tiled: true, blockxsize: 4096, blockysize: 4096 }
  const written = await memfile.open({ driver: 'GTiff', dtype: 'uint8', ...size, nodata, sparse_ok: true })
  const window = { colOff: 0, rowOff: 0, width: 256, height: 256 }
  await written.write(new Uint8Array(256 * 256).fill(200), { window })
  await written.close()
  await using dataset = await memfile.open()
  const { data } = await dataset.read({ indexes: 1, outShape: [100, 100], resampling: 'average' })
  expect(data[0]).toBe(corner)
  expect(data.subarray(1).every((value) => value === rest)).toBe(true)
})
