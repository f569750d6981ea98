import { tiffText } from '@memraster/core/internal'
import { expect, it } from 'vitest'
import { loadBinding } from '../src/binding/load-binding.ts'
import { quickInfo } from '../src/facts/quick-info.ts'
import { factsOf, readInfo } from '../src/facts/read-facts.ts'
import { mountShared } from '../src/files/mount.ts'
import { MemoryFile } from '../src/index.ts'
import { FIXTURES, fixtureBytes } from './fixtures.ts'
import { nativeSuite } from './native-suite.ts'

/** The facts as both ways tell them. */
async function factsBothWays(memfile: MemoryFile): Promise<[quick: unknown, thorough: unknown]> {
  const gdal = loadBinding()
  const mount = mountShared(gdal, memfile.directory)
  const dataset = await gdal.openAsync(`${mount.path}/${memfile.filename}`)
  try {
    const quick = quickInfo(dataset, memfile.directory.get(memfile.filename))
    const facts = [quick, await readInfo(gdal, dataset)].map((info) => {
      if (!info) return undefined
      const { crs, gcpsCrs, ...rest } = factsOf(info, dataset, mount.path)
      return { ...rest, crs: crs?.toWkt(), gcpsCrs: gcpsCrs?.toWkt() }
    })
    return [facts[0], facts[1]]
  } finally {
    dataset.close()
    mount.release()
  }
}

nativeSuite('facts that are asked for one by one', () => {
  it.each(FIXTURES)('are what gdalinfo says of %s', async (filename) => {
    await using memfile = new MemoryFile(fixtureBytes(filename), { filename })
    const [quick, thorough] = await factsBothWays(memfile)
    expect(quick).toEqual(thorough)
  })

  it.each([
    ['little-endian', {}],
    ['big-endian', { endianness: 'BIG' }],
    ['BigTIFF', { bigtiff: 'YES' }],
  ])('are what gdalinfo says of tags in domains of their own, %s', async (_, options) => {
    await using memfile = new MemoryFile()
    const profile = { driver: 'GTiff', width: 8, height: 8, count: 2, dtype: 'int64', crs: 'EPSG:4326' }
    const nodata = -(2n ** 60n) - 1n
    const target = await memfile.open({ ...profile, nodata, ...options } as never)
    target.updateTags({ A: 'x=y:z' })
    target.updateTags({ B: '<é>' }, { ns: 'A & "B"' })
    target.updateTags({ C: '5' }, { bidx: 2, ns: 'OF A BAND' })
    target.gcps = {
      points: [
        { row: 0, col: 0, x: 1, y: 2, z: 3, id: 'first', info: 'of two' },
        { row: 5, col: 5, x: 2, y: 1, z: 3 },
      ],
      crs: 'EPSG:4326',
    }
    await target.close()
    const [quick, thorough] = await factsBothWays(memfile)
    expect(quick).toEqual(thorough)
    expect(quick).toMatchObject({
      tags: { '': { A: 'x=y:z' }, 'A & "B"': { B: '<é>' } },
      bands: [{ nodata }, { nodata, tags: { 'OF A BAND': { C: '5' } } }],
    })
  })

  it('are left to gdalinfo where tags are documents, or stand in a sidecar', async () => {
    for (const ext of ['document', 'sidecar']) {
      await using memfile = new MemoryFile()
      const target = await memfile.open({ driver: 'GTiff', width: 8, height: 8, count: 1, dtype: 'uint8' })
      if (ext === 'document') target.updateTags({ 'xml:A': '<a b="c"/>' }, { ns: 'xml:A' })
      await target.close()
      const sidecar = '<PAMDataset><Metadata domain="D"><MDI key="E">1</MDI></Metadata></PAMDataset>'
      if (ext === 'sidecar')
        memfile.directory.share(`${memfile.filename}.aux.xml`, new TextEncoder().encode(sidecar))
      expect((await factsBothWays(memfile))[0]).toBeUndefined()
      if (ext === 'document') continue
      await using dataset = await memfile.open()
      expect(dataset.tags(0, 'D')).toEqual({ E: '1' })
    }
  })

  it('know geographic systems with heights, for which WKT 1 has no words', async () => {
    await using memfile = new MemoryFile()
    const target = await memfile.open({
      ...{ driver: 'GTiff', width: 8, height: 8, count: 1, dtype: 'uint8' },
      crs: 'EPSG:4979',
    })
    await target.close()
    await using dataset = await memfile.open()
    expect(dataset.crs?.toEpsg()).toBe(4979)
  })
})

it('a text of a TIFF file that is cut off is none', () => {
  const bytes = fixtureBytes('tiled-pixel.tif')
  for (let length = 0; length < Math.min(bytes.length, 600); length++)
    expect(() => tiffText(bytes.subarray(0, length), 42112)).not.toThrow()
})
