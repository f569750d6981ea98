import { MemoryDirectory } from '@memraster/core/backend'
import { describe, expect, it } from 'vitest'
import { isGeoTiff, readGeoTiff } from '../../src/facts/read-geotiff.ts'
import { fixture, fixtures, pamText } from '../container/fixture.ts'

function directoryOf(name: string): MemoryDirectory {
  const files = new MemoryDirectory()
  files.set(name, fixture(name))
  const pam = pamText(name)
  if (pam !== undefined) files.set(`${name}.aux.xml`, new TextEncoder().encode(pam))
  if (name === 'external-overviews.tif') files.set(`${name}.ovr`, fixture(`${name}.ovr`))
  return files
}

const open = async (name: string) =>
  (await readGeoTiff(directoryOf(name), name, { mode: 'r', options: {} })).info

it.each(fixtures)('%s has the facts that rasterio sees', async (name, fact) => {
  const info = await open(name)
  const { bands } = info
  const [first] = bands
  const { SUBDATASETS: _, ...domains } = info.tags
  // rasterio 1.3 confuses the two dtypes of 64 bits, and does not tell their nodata, which C's strtoull reads.
  const is64 = fact.dtypes[0] === 'int64'
  const nodata = is64 ? 2n ** 64n - 2n ** 53n - 2n : fact.nodata
  expect({
    driver: info.driver,
    size: [info.width, info.height, bands.length],
    dtypes: bands.map((band) => band.dtype),
    nodata: bands.map((band) => band.nodata ?? null),
    transform: info.transform ?? null,
    blockShapes: bands.map((band) => band.blockShape),
    colorinterp: bands.map((band) => band.colorInterpretation),
    colormap: first?.colormap ?? null,
    descriptions: bands.map((band) => band.description ?? null),
    units: bands.map((band) => band.unit ?? null),
    scales: bands.map((band) => band.scale),
    offsets: bands.map((band) => band.offset),
    overviews: first?.overviews.map(({ width }) => Math.round(info.width / width)),
    domains: { '': {}, ...domains },
    bandDomains: bands.map((band) => ({ '': {}, ...band.tags })),
    gcps: info.gcps.map(({ row, col, x, y, z }) => [row, col, x, y, z]),
    hasRpcs: info.rpcs !== undefined,
    subdatasets: info.subdatasets.length,
    files: info.files,
  }).toEqual({
    driver: 'GTiff',
    size: [fact.width, fact.height, fact.count],
    dtypes: is64 ? ['uint64'] : fact.dtypes,
    nodata: bands.map(() => (nodata === 'nan' ? Number.NaN : nodata)),
    transform: fact.transform,
    blockShapes: bands.map(() => fact.blockShape),
    colorinterp: fact.colorinterp,
    colormap: fact.colormap,
    descriptions: fact.descriptions,
    units: fact.units,
    scales: fact.scales,
    offsets: fact.offsets,
    overviews: fact.overviews,
    domains: fact.domains,
    bandDomains: fact.bandDomains,
    gcps: fact.gcps,
    hasRpcs: fact.rpcs !== null,
    subdatasets: fact.subdatasets,
    files: directoryOf(name).names,
  })
  for (const band of bands) {
    expect(band.storedMask === 'dataset').toBe(fact.maskFlags.join() === 'per_dataset')
    expect(band.maskOverviews.length > 0).toBe(
      band.storedMask === 'dataset' &&
        fact.overviewMasks.some(([, , flags]) => flags.includes('per_dataset')),
    )
  }
})

describe('a file of several pages', () => {
  it('names and describes them as GDAL does', async () => {
    const { subdatasets, tags } = await open('pages.tif')
    expect(subdatasets).toEqual([1, 2, 3].map((page) => `GTIFF_DIR:${page}:pages.tif`))
    expect(tags.SUBDATASETS).toEqual({
      SUBDATASET_1_NAME: 'GTIFF_DIR:1:pages.tif',
      SUBDATASET_1_DESC: 'Page 1 (8P x 8L x 1B)',
      SUBDATASET_2_NAME: 'GTIFF_DIR:2:pages.tif',
      SUBDATASET_2_DESC: 'Page 2 (16P x 8L x 1B)',
      SUBDATASET_3_NAME: 'GTIFF_DIR:3:pages.tif',
      SUBDATASET_3_DESC: 'Page 3 (24P x 8L x 1B)',
    })
    expect((await open('strips.tif')).tags.SUBDATASETS).toBeUndefined()
  })

  it('opens each by its name, without the files beside it', async () => {
    const files = directoryOf('pages.tif')
    const aside = '<PAMDataset><Metadata><MDI key="a">b</MDI></Metadata></PAMDataset>'
    files.set('pages.tif.aux.xml', new TextEncoder().encode(aside))
    const page = async (name: string) => (await readGeoTiff(files, name, { mode: 'r', options: {} })).info
    const { width, subdatasets, files: used, tags } = await page('GTIFF_DIR:3:pages.tif')
    expect([width, subdatasets, used, tags['']?.a]).toEqual([24, [], ['pages.tif'], undefined])
    expect((await page('pages.tif')).tags['']?.a).toBe('b')
    for (const name of [
      'GTIFF_DIR:4:pages.tif',
      'GTIFF_DIR:0:pages.tif',
      'GTIFF_DIR:1:other.tif',
      'other.tif',
      'xGTIFF_DIR:1:pages.tif',
      'GTIFF_DIR:1:',
    ]) {
      await expect(page(name)).rejects.toThrow(expect.objectContaining({ code: 'IO' }))
    }
    // A file of such a name counts more than a page.
    files.set('GTIFF_DIR:2:pages.tif', fixture('strips.tif'))
    expect((await page('GTIFF_DIR:2:pages.tif')).subdatasets).toEqual([])
  })
})

describe('a name is that of a TIFF file', () => {
  it.each([
    [[0x49, 0x49, 42, 0], true],
    [[0x49, 0x49, 43, 0], true],
    [[0x4d, 0x4d, 0, 42], true],
    [[0x4d, 0x4d, 0, 43], true],
    [[0x49, 0x4d, 42, 0], false],
    [[0x4d, 0x49, 0, 42], false],
    [[0x49, 0x49, 44, 0], false],
    [[0x49, 0x49, 42, 1], false],
    [[0x49, 0x49, 0, 42], false],
    [[0x4d, 0x4d, 42, 0], false],
    [[0x4d, 0x4d, 1, 42], false],
    [[0x4d, 0x4d, 0, 41], false],
    [[0x4a, 0x4a, 42, 0], false],
    [[0x49, 0x49, 42], false],
    [[], false],
  ])('if it starts with %j: %s', (bytes, expected) => {
    const files = new MemoryDirectory()
    files.set('a', Uint8Array.from(bytes))
    expect([isGeoTiff(files, 'a'), isGeoTiff(files, 'GTIFF_DIR:1:a')]).toEqual([expected, expected])
    expect(isGeoTiff(files, 'b')).toBe(false)
  })
})

it('metadata that are not understood are refused if they would be written anew', async () => {
  const bytes = fixture('metadata.tif')
  const at = Buffer.from(bytes).indexOf('</GDALMetadata>')
  bytes[at] = 0x20
  const files = new MemoryDirectory()
  files.set('a.tif', bytes)
  const read = (mode: 'r' | 'r+') => readGeoTiff(files, 'a.tif', { mode, options: {} })
  expect((await read('r')).info.bands[0]?.description).toBeUndefined()
  await expect(read('r+')).rejects.toThrow(expect.objectContaining({ code: 'CORRUPT', subject: 'a.tif' }))
})
