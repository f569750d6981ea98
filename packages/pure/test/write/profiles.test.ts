import { describe, expect, test } from 'vitest'
import { MemoryFile, type Profile } from '../../src/index.ts'
import { fixtureBytes, fixtureDirectory, goldenFacts } from '../read/fixture-rasters.ts'

/** JPEG changes pixels, ink is shown as colours, and GeoKeys hold no names that sidecars give to systems of EPSG. */
const names = Object.keys(goldenFacts).filter((name) => !/jpeg|cmyk|arcgis|map-info/.test(name))

describe('a profile makes a raster like the one that it was taken from', () => {
  test.each(names)('%s', async (name) => {
    const source = new MemoryFile(undefined, { filename: name, directory: fixtureDirectory(name) })
    const dataset = await source.open()
    const target = new MemoryFile()
    const copy = await target.open(dataset.profile)
    await copy.write((await dataset.read()).data)
    await copy.close()
    const reopened = await target.open()
    // Tiles as wide as the raster are strips to rasterio's profile, and strips end with the raster.
    const blockysize = Math.min(Number(dataset.profile.blockysize), dataset.height)
    const isTiled = dataset.profile.tiled === true
    expect(comparable(reopened.profile)).toEqual(
      comparable({ ...dataset.profile, ...(isTiled ? {} : { blockysize }) }),
    )
    expect((await reopened.read()).data).toEqual((await dataset.read()).data)
    await source.close()
    await target.close()
  })
})

test('a profile of what cannot be written is refused by the option that it is', async () => {
  const dataset = await new MemoryFile(fixtureBytes('jpeg-rgb.tif')).open()
  await expect(new MemoryFile().open({ ...dataset.profile, compress: 'ccittfax4' })).rejects.toMatchObject({
    code: 'PROFILE',
    subject: 'compress',
  })
})

function comparable({ crs, ...profile }: Profile): object {
  const text = crs !== null && typeof crs === 'object' ? crs.toWkt() : crs
  return { ...profile, crs: text }
}
