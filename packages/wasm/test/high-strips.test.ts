import { bindBackend } from '@memraster/core/backend'
import { expect, it } from 'vitest'
import { local } from './backends.ts'

const { MemoryFile } = bindBackend(local)

/** From this many rows on GDAL would show a strip as if each row were one, which it only reads. */
const HEIGHT = 2100
const profile = {
  driver: 'GTiff',
  width: 40,
  height: HEIGHT,
  count: 1,
  dtype: 'uint8',
  compress: 'deflate',
  blockysize: HEIGHT,
} as const

it('a TIFF of one high strip can be changed: its pixels, its colours, its overviews', async () => {
  const file = new MemoryFile()
  const created = await file.open(profile)
  await created.write(new Uint8Array(40 * HEIGHT).fill(3))
  created.colorinterp = ['palette']
  created.writeColormap(1, { 3: [1, 2, 3, 255] })
  await created.write(new Uint8Array(40).fill(4), { window: { colOff: 0, rowOff: 7, width: 40, height: 1 } })
  await created.close()
  const changed = await file.open({ mode: 'r+' })
  await changed.write(new Uint8Array(40).fill(5), { window: { colOff: 0, rowOff: 9, width: 40, height: 1 } })
  await changed.buildOverviews([2])
  await changed.close()
  const read = await file.open()
  const { data } = await read.read({ window: { colOff: 39, rowOff: 6, width: 1, height: 4 } })
  expect([...data]).toEqual([3, 4, 3, 5])
  expect(read.colorinterp).toEqual(['palette'])
  expect(read.overviews(1)).toEqual([2])
  await read.close()
})
