import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { ZipMemoryFile } from '../../src/index.ts'
import { goldenDirectory, goldenVrts, shaOf } from './golden-vrts.ts'

test('a VRT in an archive shows members of its own folder and of others', async () => {
  const directory = goldenDirectory()
  const bytes = (name: string) => directory.get(name) as Uint8Array
  const xml = goldenVrts.mosaic?.xml.replaceAll('>a.tif<', '>../tiles/a.tif<') ?? ''
  const archive = new ZipMemoryFile(
    zipSync({
      'mosaics/mosaic.vrt': new TextEncoder().encode(xml),
      'mosaics/rgb.tif': bytes('rgb.tif'),
      'mosaics/nested.vrt': bytes('nested.vrt'),
      'tiles/a.tif': bytes('a.tif'),
    }),
  )
  for (const name of ['mosaic', 'nested']) {
    const dataset = await archive.open(`mosaics/${name}.vrt`)
    const { data } = await dataset.read({ indexes: 1 })
    expect(shaOf(data), name).toBe(goldenVrts[name]?.facts.pixels[0])
  }
  expect((await archive.open('mosaics/mosaic.vrt')).files).toEqual(['mosaic.vrt', 'tiles%2Fa.tif', 'rgb.tif'])
  await archive.close()
})
