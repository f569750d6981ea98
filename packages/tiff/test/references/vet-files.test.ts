import { isRasterError } from '@memraster/core'
import { MemoryDirectory } from '@memraster/core/backend'
import { CRS } from '@memraster/crs'
import { describe, expect, it } from 'vitest'
import { vetChange, vetFiles } from '../../src/references.ts'

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

/** The same to GDAL. */
function inSmallLetters(bytes: Uint8Array): Uint8Array {
  bytes.set(bytesOf('ehfa_header_tag'))
  return bytes
}

const SHORT_BOX = '\0\0\0\x0cjP  \r\n\x87\n'
const LONG_BOX = '\0\0\0\x01jP  \0\0\0\0\0\0\0\x14\r\n\x87\n'

/** A JPEG 2000 file of one box after its signature. */
const pictureWith = (type: string, text: string, signature = SHORT_BOX): Uint8Array => {
  const bytes = bytesOf(`${signature}\0\0\0\0${type}${text}`)
  new DataView(bytes.buffer).setUint32(signature.length, 8 + text.length)
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
    [
      'Erdas Imagine, small letters',
      { 'a.img': inSmallLetters(imagine('DependentFile', 'b')) },
      'UNSUPPORTED',
    ],
    ['Erdas Imagine, grids', { 'a.img': imagine('Projection', grid) }, 'UNSUPPORTED'],
    ['a TIFF, parts beside it', { 'a.tif': TIFF, 'a.aux': imagine('DependentFile', 'b') }, 'UNSUPPORTED'],
    ['JPEG 2000', { 'a.jp2': pictureWith('jp2c', grid) }, ['JP2OpenJPEG']],
    ['JPEG 2000, grids', { 'a.jp2': pictureWith('uuid', grid) }, 'UNSUPPORTED'],
    ['JPEG 2000, its first box longer', { 'a.jp2': pictureWith('uuid', grid, LONG_BOX) }, 'UNSUPPORTED'],
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

describe('a file that GDAL opens for another', () => {
  const words = 'DatasetHeader Begin\nDataFile = "/b"\nDatasetHeader End\n'

  it.each([
    ['.ovr', 'a picture', 'RIFF\x10\0\0\0WEBPVP8 ', true],
    ['.ovr', 'words after what begins as a picture', `RIFF    WEBPVP8=1\n${words.repeat(2)}`, false],
    ['.msk', 'words after what begins as a picture', `GIF89a=1\n${words.repeat(2)}`, false],
    ['.aux', 'Erdas Imagine', imagine('Layer_1', 'facts'), true],
    ['.aux', 'a VRT after what begins as Erdas Imagine', `EHFA_HEADER_TAG ${vrt('')}`, false],
    ['.aux', 'words after small letters', `ehfa_header_tag=1\n${words.repeat(2)}`, false],
    ['.aux', 'what GDAL does not open', 'words', true],
  ])('by the name %s is shown to it: %s', (suffix, _, content, isShown) => {
    const files = directoryOf({ 'a.tif': TIFF, [`a.tif${suffix}`]: content })
    const { directory } = vetFiles(files, 'a.tif', { drivers: undefined, mode: 'r' })
    expect(directory.has(`a.tif${suffix}`)).toBe(isShown)
  })
})

describe('the definition of a CRS', () => {
  const wkt = (extension: string): string => grid.replace(/EXTENSION.*?]/, extension)
  const proj = (text: string): string => wkt(`EXTENSION["PROJ4","${text}"]`)

  it.each([
    ['no grids', proj('+proj=merc +nadgrids=@null +wktext'), true],
    ['no grids, at the end', proj('+proj=merc +nadgrids=@null'), true],
    ["EPSG's codes", proj('+init=epsg:4326 +proj=longlat'), true],
    ['a file that is no parameter of PROJ', 'GEOGCS["model=x file=y"]', true],
    ['grids', proj('+proj=merc +nadgrids=/grid'), false],
    ['grids after none', proj('+proj=merc +nadgrids=@null,/grid'), false],
    ['grids after none and a quote', proj('+proj=merc +nadgrids=@null"",/grid'), false],
    ['grids after none and an apostrophe', proj("+proj=merc +nadgrids=@null',/grid"), false],
    ['grids in quotes of PROJ', proj('+proj=merc +nadgrids=""@null ,/grid""'), false],
    ['lines that GDAL joins', wkt('EXTENSION["PROJ4_GR\r\nIDS","/grid"]'), false],
    ['values that GDAL joins', proj('+proj=merc +nadgrids=@null\n,/grid'), false],
    [
      'quotes of other kinds',
      wkt('EXTENSION[\xe2\x80\x9cPROJ4_GRIDS\xe2\x80\x9d,\xe2\x80\x9c@null",/grid\xe2\x80\x9d]'),
      false,
    ],
    ['quotes by their names', wkt('EXTENSION[&quot;PROJ4_GRIDS&quot;,&quot;/grid&quot;]'), false],
    ['letters by their numbers', wkt('EXTENSION["PROJ4&#0000000095;GRIDS","/grid"]'), false],
    ['a table of codes', proj('+init=/codes:1'), false],
    ['a file of triangles', proj('+proj=tinshift +file=/grid'), false],
    ['a model', proj('+proj=defmodel +model=/grid'), false],
    ['a file of parameters', wkt('PARAMETERFILE["a","/grid"]'), false],
  ])('with %s', (_, definition, isFree) => {
    expect(driversOf({ 'a.tif': TIFF, 'a.prj': definition })).toEqual(isFree ? ['GTiff'] : 'UNSUPPORTED')
  })
})

describe('facts that are set', () => {
  const changed = (change: Parameters<typeof vetChange>[0]) => () => vetChange(change)
  const overviews = { Overviews: { overview_file: '/b.tif' } }

  it('are no files of overviews, which GDAL would delete and write', () => {
    expect(changed({ tags: overviews })).toThrowError(/overview_file/)
    expect(changed({ bands: { 2: { tags: overviews } } })).toThrowError(/overview_file/)
    expect(changed({ tags: { '': { OVERVIEW_FILE: '/b.tif' } } })).not.toThrow()
  })

  it('have no CRS with grids, which GDAL would open', () => {
    const crs = CRS.fromWkt(grid)
    expect(changed({ crs })).toThrowError(/"\/grid"/)
    expect(changed({ gcps: { points: [], crs } })).toThrowError(/"\/grid"/)
    expect(changed({ crs: CRS.fromEpsg(3857), gcps: null })).not.toThrow()
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

  it('opens the page of the file that was looked at, whatever others are called', () => {
    const files = directoryOf({ 'a.tif': TIFF, '2:a.tif': TIFF })
    const { file } = vetFiles(files, 'GTIFF_DIR:2:a.tif', { drivers: undefined, mode: 'r' })
    expect(file).toBe('2:a.tif')
  })

  it.each([
    ['HDF5:"a.h5"://x', ['HDF5', 'HDF5Image']],
    ['HDF5:"/etc/b.h5":a.h5', 'IO'],
    ['<VRTDataset>a.h5', 'IO'],
    ['HDF5:a.h5/../b.h5', 'IO'],
    ['HDF5:b.h5', 'IO'],
  ])('opens %s of its file only', (filename, expected) => {
    expect(driversOf({ 'a.h5': '\x89HDF\r\n\x1a\n' }, ['HDF5'], 'r', filename)).toEqual(expected)
  })
})
