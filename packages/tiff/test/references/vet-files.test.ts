import { isRasterError } from '@memraster/core'
import { MemoryDirectory } from '@memraster/core/backend'
import { describe, expect, it } from 'vitest'
import { vetFiles } from '../../src/references.ts'

const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const textOf = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes)
const TIFF = 'II*\0\0\0\0\0'

function directoryOf(files: Readonly<Record<string, string | Uint8Array>>): MemoryDirectory {
  const directory = new MemoryDirectory()
  for (const [name, content] of Object.entries(files))
    directory.share(name, typeof content === 'string' ? bytesOf(content) : content)
  return directory
}

/** The drivers that may open the first of some files, or the code of the error. */
function driversOf(
  files: Readonly<Record<string, string | Uint8Array>>,
  drivers?: readonly string[],
  mode: 'r' | 'r+' = 'r',
  filename = Object.keys(files)[0] as string,
): readonly string[] | string {
  try {
    return vetFiles(directoryOf(files), filename, { drivers, mode }).drivers
  } catch (error) {
    if (isRasterError(error)) return error.code
    throw error
  }
}

/** An Erdas Imagine file whose root has one node, of a name, that describes a text. */
function imagine(name: string, text: string): Uint8Array {
  const bytes = new Uint8Array(400 + text.length)
  const view = new DataView(bytes.buffer)
  bytes.set(bytesOf('EHFA_HEADER_TAG\0'))
  view.setUint32(16, 20, true)
  view.setUint32(28, 100, true)
  view.setUint32(112, 250, true)
  view.setUint32(266, 400, true)
  view.setUint32(270, text.length, true)
  bytes.set(bytesOf(name), 274)
  bytes.set(bytesOf(text), 400)
  return bytes
}

/** A JPEG 2000 file of one box after its signature. */
const pictureWith = (type: string, text: string): Uint8Array => {
  const bytes = bytesOf(`\0\0\0\x0cjP  \r\n\x87\n\0\0\0\0${type}${text}`)
  new DataView(bytes.buffer).setUint32(12, 8 + text.length)
  return bytes
}

const grid = 'GEOGCS["a",DATUM["b",SPHEROID["c",1,2],EXTENSION["PROJ4_GRIDS","/grid"]]]'
const vrt = (source: string): string =>
  `<VRTDataset rasterXSize="1" rasterYSize="1"><VRTRasterBand dataType="Byte" band="1"><SimpleSource>${source}</SimpleSource></VRTRasterBand></VRTDataset>`
const mrf = '<MRF_META><Raster/></MRF_META>'

describe('a file that nobody names a driver for', () => {
  it.each([
    ['a TIFF', { 'a.tif': TIFF }, ['GTiff']],
    ['a VRT of a TIFF', { 'a.vrt': vrt('<SourceFilename>b.tif</SourceFilename>'), 'b.tif': TIFF }, ['VRT']],
    ['a VRT of what is missing', { 'a.vrt': vrt('<SourceFilename>b.tif</SourceFilename>') }, ['VRT']],
    ['a VRT of an MRF', { 'a.vrt': vrt('<SourceFilename>b</SourceFilename>'), b: mrf }, 'UNSUPPORTED'],
    ['an MRF', { 'a.mrf': mrf }, 'UNSUPPORTED'],
    ['HDF5', { 'a.h5': '\x89HDF\r\n\x1a\n' }, 'UNSUPPORTED'],
    ['Erdas Imagine', { 'a.img': imagine('Layer_1', 'facts') }, ['HFA']],
    ['Erdas Imagine, in parts', { 'a.img': imagine('dependentFILE', 'b.rrd') }, 'UNSUPPORTED'],
    ['Erdas Imagine, grids', { 'a.img': imagine('Projection', grid) }, 'UNSUPPORTED'],
    ['a TIFF, parts beside it', { 'a.tif': TIFF, 'a.aux': imagine('DependentFile', 'b') }, 'UNSUPPORTED'],
    ['JPEG 2000', { 'a.jp2': pictureWith('jp2c', grid) }, ['JP2OpenJPEG']],
    ['JPEG 2000, grids', { 'a.jp2': pictureWith('uuid', grid) }, 'UNSUPPORTED'],
    ['a TIFF, grids beside it', { 'a.tif': TIFF, 'A.PRJ': grid }, 'UNSUPPORTED'],
    [
      'a VRT of Web Mercator',
      { 'a.vrt': vrt('').replace('>', '><SRS>+proj=merc +nadgrids=@null</SRS>') },
      ['VRT'],
    ],
  ])('%s', (_, files, expected) => {
    expect(driversOf(files as Record<string, string | Uint8Array>)).toEqual(expected)
  })

  it('is tried as text, too, but never by drivers that follow references', () => {
    const drivers = driversOf({ 'a.asc': 'ncols 2' })
    expect(drivers).toContain('AAIGrid')
    for (const driver of ['VRT', 'MRF', 'HDF5', 'netCDF', 'NITF', 'WMS', 'DERIVED'])
      expect(drivers).not.toContain(driver)
  })

  it('is given to GDAL with its references written anew, beside it and nowhere else', () => {
    const files = directoryOf({
      'a.vrt': vrt('<SourceFilename relativeToVRT="0">./b.tif</SourceFilename>'),
      'b.tif': TIFF,
    })
    const { directory } = vetFiles(files, 'a.vrt', { drivers: undefined, mode: 'r' })
    expect(textOf(directory.get('a.vrt'))).toContain(
      '<SourceFilename relativeToVRT="1">b.tif</SourceFilename>',
    )
    expect(directory.names).toEqual(files.names)
  })

  it('is read without sidecars that GDAL alone could understand, and not changed with them', () => {
    const files = { 'a.tif': TIFF, 'a.tif.ovr': mrf, 'a.tif.aux.xml': '<PAMDataset domain="">' }
    const { directory } = vetFiles(directoryOf(files), 'a.tif', { drivers: undefined, mode: 'r' })
    expect(directory.names).toEqual(['a.tif'])
    expect(driversOf(files, undefined, 'r+')).toBe('UNSUPPORTED')
  })
})

describe('a driver that is named', () => {
  it.each([
    ['VRT', { 'a.vrt': vrt('<SourceFilename>/b.tif</SourceFilename>') }, ['VRT', 'VRTImage']],
    ['HDF5', { 'a.h5': '\x89HDF\r\n\x1a\n' }, ['HDF5', 'HDF5Image']],
    ['GTiff', { 'a.tif': TIFF, 'a.prj': grid }, 'UNSUPPORTED'],
  ])('%s is trusted if it follows references', (driver, files, expected) => {
    expect(driversOf(files as Record<string, string>, [driver])).toEqual(expected)
  })

  it('is no way past a TIFF of another one', () => {
    expect(driversOf({ 'a.tif': TIFF, 'a.prj': grid }, ['GTiff', 'VRT'])).toBe('UNSUPPORTED')
  })

  it.each([
    ['HDF5:"a.h5"://x', ['HDF5', 'HDF5Image']],
    ['HDF5:"/etc/b.h5":a.h5', 'IO'],
    ['<VRTDataset>a.h5', 'IO'],
  ])('opens %s of its file only', (filename, expected) => {
    expect(driversOf({ 'a.h5': '\x89HDF\r\n\x1a\n' }, ['HDF5'], 'r', filename)).toEqual(expected)
  })
})
