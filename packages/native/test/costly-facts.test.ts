import { expect, it } from 'vitest'
import { MemoryFile } from '../src/index.ts'
import { nativeSuite } from './native-suite.ts'

/**
 * A TIFF of one float with a white point and primaries, as ImageMagick writes them: GDAL would compute
 * curves of 2 ** 32 entries for them.
 */
function withChromaticities(): Uint8Array<ArrayBuffer> {
  const bytes = tiffOf([
    [256, 3, 1, 1],
    [257, 3, 1, 1],
    [258, 3, 1, 32],
    [259, 3, 1, 1],
    [262, 3, 1, 1],
    [273, 4, 1, 8],
    [277, 3, 1, 1],
    [278, 3, 1, 1],
    [279, 4, 1, 4],
    [318, 5, 2, 16],
    [319, 5, 6, 32],
    [339, 3, 1, 3],
  ])
  const view = new DataView(bytes.buffer)
  for (let at = 16; at < 80; at += 8) {
    view.setUint32(at, at, true)
    view.setUint32(at + 4, 100, true)
  }
  return bytes
}

/** A TIFF of one pixel of many bands, whose values may be any bytes. */
function manyBands(count: number): Uint8Array<ArrayBuffer> {
  return tiffOf([
    [256, 3, 1, 1],
    [257, 3, 1, 1],
    [258, 3, 1, 8],
    [259, 3, 1, 1],
    [262, 3, 1, 1],
    [273, 4, 1, 8],
    [277, 3, 1, count],
    [278, 3, 1, 1],
    [279, 4, 1, count],
  ])
}

/** A little-endian TIFF with a directory from byte 80 on. */
function tiffOf(
  entries: readonly (readonly [tag: number, type: number, count: number, value: number])[],
): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(80 + 2 + 12 * entries.length + 4)
  const view = new DataView(bytes.buffer)
  bytes.set([0x49, 0x49, 42, 0, 80])
  view.setUint16(80, entries.length, true)
  entries.forEach(([tag, type, count, value], i) => {
    const at = 82 + 12 * i
    view.setUint16(at, tag, true)
    view.setUint16(at + 2, type, true)
    view.setUint32(at + 4, count, true)
    view.setUint32(at + 8, value, true)
  })
  return bytes
}

/** So far away that GDAL would add turns to the longitude without end. */
const FAR = [1e30, 0, 1e30, 0, -1e30, 1e30] as const
const PROFILE = { width: 8, height: 8, count: 1, dtype: 'uint8', crs: 'EPSG:3857', transform: FAR } as const

nativeSuite('facts that take GDAL minutes and nobody asks for', () => {
  it('are left out beside sidecars, whose tags are found', async () => {
    await using memfile = new MemoryFile(withChromaticities(), { filename: 'a.tif' })
    const notes =
      '<PAMDataset><Metadata domain="FIELD"><MDI key="SEASON">spring</MDI></Metadata><Metadata domain="xml:NOTE" format="xml"><note by="me">text</note></Metadata></PAMDataset>'
    memfile.directory.share('a.tif.aux.xml', new TextEncoder().encode(notes))
    const dataset = await memfile.open()
    expect(dataset.tags(0, 'FIELD')).toEqual({ SEASON: 'spring' })
    expect(dataset.tags(0, 'xml:NOTE')['xml:NOTE']).toContain('<note by="me">text</note>')
    expect(dataset.files).toEqual(['a.tif', 'a.tif.aux.xml'])
  })

  it('do not keep a file from being changed', async () => {
    await using memfile = await MemoryFile.from(withChromaticities(), { copy: true })
    const dataset = await memfile.open({ mode: 'r+' })
    await dataset.write(Float32Array.of(5))
    dataset.updateTags({ A: 'b' })
    await dataset.buildOverviews([2])
    await dataset.close()
    const again = await memfile.open()
    expect((await again.read()).data).toEqual(Float32Array.of(5))
    expect(again.tags().A).toBe('b')
  })

  it('are left out of virtual rasters that are far away', async () => {
    const vrt = `<VRTDataset rasterXSize="2" rasterYSize="2"><SRS>EPSG:3857</SRS><GeoTransform>1e30,1e30,0,1e30,0,-1e30</GeoTransform><Metadata domain="FIELD"><MDI key="SEASON">spring</MDI></Metadata><VRTRasterBand dataType="Byte" band="1"/></VRTDataset>`
    await using memfile = new MemoryFile(new TextEncoder().encode(vrt), { ext: '.vrt' })
    const dataset = await memfile.open()
    expect(dataset.crs?.toEpsg()).toBe(3857)
    expect(dataset.transform.coefficients).toEqual(FAR)
    expect(dataset.tags(0, 'FIELD')).toEqual({ SEASON: 'spring' })
  })

  it('are those of tens of thousands of bands, which are refused', async () => {
    const bands = 65_535
    const header = 'ENVI\nsamples = 1\nlines = 1\ndata type = 1\ninterleave = bip\nbyte order = 0\n'
    await using memfile = new MemoryFile(new Uint8Array(bands), { filename: 'a.img' })
    memfile.directory.share('a.hdr', new TextEncoder().encode(`${header}bands = ${bands}\n`))
    const refused = { code: 'UNSUPPORTED', feature: 'bands', subject: 'a.img' }
    await expect(memfile.open()).rejects.toMatchObject(refused)
    await expect(memfile.open({ driver: 'ENVI' })).rejects.toMatchObject(refused)
    memfile.directory.share('a.hdr', new TextEncoder().encode(`${header}bands = 100\n`))
    expect((await memfile.open()).count).toBe(100)
    await using tiff = await MemoryFile.from(manyBands(bands), { copy: true, filename: 'b.tif' })
    for (const mode of ['r', 'r+'] as const)
      await expect(tiff.open({ mode })).rejects.toMatchObject({ ...refused, subject: 'b.tif' })
  })

  it.each(['GTiff', 'COG', 'PNG'])('are left out of a %s that is made far away', async (driver) => {
    await using memfile = new MemoryFile()
    const dataset = await memfile.open({ ...PROFILE, driver })
    await dataset.write(new Uint8Array(64).fill(7))
    if (driver !== 'PNG') await dataset.buildOverviews([2])
    await dataset.close()
    const again = await memfile.open()
    expect(again.transform.coefficients).toEqual(FAR)
    expect((await again.read()).data[63]).toBe(7)
  })
})
