import { isRasterError } from '@memraster/core'
import type { MemoryDirectory } from '@memraster/core/backend'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MemoryFile, Window } from '../../src/index.ts'
import { goldenDirectory, goldenVrts, shaOf } from './golden-vrts.ts'

const withCode = (code: string) => expect.objectContaining({ code })

function openVrt(name: string, directory: MemoryDirectory = goldenDirectory()) {
  return new MemoryFile(undefined, { directory, filename: `${name}.vrt` }).open()
}

function openXml(xml: string, name = 'test') {
  const directory = goldenDirectory()
  directory.set(`${name}.vrt`, new TextEncoder().encode(xml))
  return openVrt(name, directory)
}

describe.each(Object.entries(goldenVrts))('%s', (name, { facts }) => {
  test('has the facts that rasterio sees', async () => {
    const dataset = await openVrt(name)
    const text = (value: unknown) =>
      typeof value === 'number' && Number.isNaN(value) ? 'nan' : (value ?? null)
    expect({
      width: dataset.width,
      height: dataset.height,
      dtypes: dataset.dtypes,
      nodatavals: dataset.nodatavals.map(text),
      transform: dataset.transform.coefficients,
      epsg: dataset.crs?.toEpsg() ?? null,
      blockShapes: dataset.blockShapes,
      colorinterp: dataset.colorinterp,
      descriptions: dataset.descriptions.map(text),
      units: dataset.units.map(text),
      scales: dataset.scales,
      offsets: dataset.offsets,
      maskFlags: dataset.maskFlagEnums,
      tags: dataset.tags(),
      other: dataset.tags(0, 'OTHER'),
      bandTags: dataset.indexes.map((index) => dataset.tags(index)),
      gcps: dataset.gcps.points.map(({ row, col, x, y, z, id, info }) => [row, col, x, y, z, id, info]),
      gcpsEpsg: dataset.gcps.crs?.toEpsg() ?? null,
      files: dataset.files,
      colormap: facts.colormap && expectColors(dataset.colormap(1)),
    }).toMatchObject({ ...pick(facts), colormap: facts.colormap })
  })

  test('has the pixels and masks that rasterio reads', async () => {
    const dataset = await openVrt(name)
    const [column, row, width, height] = facts.window
    const window = new Window(column, row, width, height)
    for (const index of dataset.indexes) {
      const i = index - 1
      expect(shaOf((await dataset.read({ indexes: index })).data), `band ${index}`).toBe(facts.pixels[i])
      const part = await dataset.read({ indexes: index, window })
      expect(shaOf(part.data), `window of band ${index}`).toBe(facts.windowPixels[i])
      const mask = await dataset.readMasks({ indexes: index })
      expect(shaOf(mask.data), `mask of band ${index}`).toBe(facts.masks[i])
    }
  })
})

test('values go through the dtype of their band, whatever is asked for', async () => {
  // GDAL 3.6 skips it for the values of a ComplexSource.
  const dataset = await openVrt('scaled-values')
  const [plain, wide] = await Promise.all([
    dataset.read({ indexes: 1 }),
    dataset.read({ indexes: 1, outDtype: 'float64' }),
  ])
  expect(wide.data).toEqual(Float64Array.from(plain.data as Int16Array))
})

describe('VRTs that are refused by the name of what they need', () => {
  const source = (inside: string, name = 'SimpleSource') =>
    `<${name}><SourceFilename relativeToVRT="1">a.tif</SourceFilename>${inside}</${name}>`
  const inBand = (inside: string, attributes = '') =>
    `<VRTDataset rasterXSize="4" rasterYSize="4"><VRTRasterBand dataType="Byte"${attributes}>${inside}</VRTRasterBand></VRTDataset>`

  test.each([
    ['VRTWarpedDataset', '<VRTDataset subClass="VRTWarpedDataset" rasterXSize="4" rasterYSize="4"/>'],
    ['VRTPansharpenedDataset', '<VRTDataset subClass="VRTPansharpenedDataset"/>'],
    ['VRTDerivedRasterBand', inBand('', ' subClass="VRTDerivedRasterBand"')],
    ['VRTRawRasterBand', inBand('', ' subClass="VRTRawRasterBand"')],
    ['KernelFilteredSource', inBand(source('', 'KernelFilteredSource'))],
    ['NaN in the LUT of a ComplexSource', inBand(source('<LUT>nan:1,2:3</LUT>', 'ComplexSource'))],
    [
      'an Exponent in a ComplexSource without SrcMin and SrcMax',
      inBand(source('<Exponent>2</Exponent><DstMin>0</DstMin><DstMax>9</DstMax>', 'ComplexSource')),
    ],
    [
      'an Overview of another band',
      inBand(
        `<Overview><SourceFilename>a.tif</SourceFilename><SourceBand>2</SourceBand></Overview>${source('')}`,
      ),
    ],
    ['OpenOptions in a SimpleSource', inBand(source('<OpenOptions/>'))],
    ['PixelFunctionType', inBand('<PixelFunctionType>sum</PixelFunctionType>')],
    ['multidimensional groups', '<VRTDataset><Group name="/"/></VRTDataset>'],
  ])('%s', async (feature, xml) => {
    await expect(openXml(xml)).rejects.toThrow(expect.objectContaining({ code: 'UNSUPPORTED', feature }))
  })

  test.each(['/etc/passwd', '../a.tif', '/vsicurl/http://example.org/a.tif', 'sub/a.tif', '/vsimem/x/a.tif'])(
    'files elsewhere: %s',
    async (filename) => {
      const xml = inBand(source('').replace('a.tif', filename))
      await expect(openXml(xml)).rejects.toThrow(withCode('UNSUPPORTED'))
    },
  )
})

describe('damaged VRTs', () => {
  const files = (name: string, rest = '') =>
    `<VRTDataset rasterXSize="4" rasterYSize="4"><VRTRasterBand>${`<SimpleSource><SourceFilename relativeToVRT="1">${name}</SourceFilename>${rest}</SimpleSource>`.repeat(4)}</VRTRasterBand></VRTDataset>`

  test('no XML, no size, no band, an unknown data type', async () => {
    for (const xml of [
      '<VRTDataset',
      '<VRTDataset rasterXSize="4" rasterYSize="4"/>',
      '<VRTDataset rasterXSize="0" rasterYSize="4"><VRTRasterBand/></VRTDataset>',
      '<VRTDataset rasterXSize="4" rasterYSize="4e9"><VRTRasterBand/></VRTDataset>',
      '<VRTDataset rasterXSize="4" rasterYSize="4"><VRTRasterBand dataType="Huh"/></VRTDataset>',
    ]) {
      await expect(openXml(xml)).rejects.toThrow(withCode('CORRUPT'))
    }
  })

  test('a file or a band that is missing fails the reads that need it', async () => {
    await expect((await openXml(files('gone.tif'))).read()).rejects.toThrow(withCode('IO'))
    const noBand = await openXml(files('a.tif', '<SourceBand>7</SourceBand>'))
    await expect(noBand.read()).rejects.toThrow(withCode('CORRUPT'))
  })

  test('one that refers to itself, and a tower of ones that refer to the next several times', async () => {
    await expect((await openXml(files('test.vrt'))).read()).rejects.toThrow(withCode('CORRUPT'))
    const directory = goldenDirectory()
    for (let level = 0; level < 12; level++) {
      const next = level === 11 ? 'a.tif' : `tower${level + 1}.vrt`
      directory.set(`tower${level}.vrt`, new TextEncoder().encode(files(next)))
    }
    await expect((await openVrt('tower0', directory)).read()).rejects.toThrow(withCode('LIMIT'))
  })

  test('two whose only sources are each other, with overviews looked for in both', async () => {
    const only = (name: string) =>
      `<VRTDataset rasterXSize="4" rasterYSize="4"><VRTRasterBand><SimpleSource><SourceFilename>${name}</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>`
    const directory = goldenDirectory()
    directory.set('other.vrt', new TextEncoder().encode(only('test.vrt')))
    directory.set('test.vrt', new TextEncoder().encode(only('other.vrt')))
    const dataset = await openVrt('test', directory)
    expect(dataset.overviews(1)).toEqual([])
    await expect(dataset.read()).rejects.toThrow(withCode('CORRUPT'))
  })

  test('a source that averages too much at once', async () => {
    const xml = `<VRTDataset rasterXSize="4" rasterYSize="4"><VRTRasterBand><AveragedSource><SourceFilename>a.tif</SourceFilename><SrcRect xOff="0" yOff="0" xSize="40" ySize="30"/><DstRect xOff="0" yOff="0" xSize="1" ySize="1"/></AveragedSource></VRTRasterBand></VRTDataset>`
    const dataset = await openXml(xml)
    const window = new Window(0, 0, 1, 1)
    await expect(dataset.read({ window, outShape: [1, 2000, 2000] })).rejects.toThrow(withCode('LIMIT'))
    expect((await dataset.read({ window, outShape: [1, 2, 3] })).shape).toEqual([1, 2, 3])
  })

  test('huge rasters are described, and their windows read', async () => {
    const dataset = await openXml(files('a.tif').replaceAll('"4"', '"2000000000"'))
    expect(dataset.width).toBe(2_000_000_000)
    await expect(dataset.read()).rejects.toThrow(withCode('LIMIT'))
    const { data } = await dataset.read({ indexes: 1, window: new Window(1_999_999_000, 5, 3, 2) })
    expect([...data]).toEqual([0, 0, 0, 0, 0, 0])
  })

  test('mutated ones give rasters or RasterErrors, and nothing else', async () => {
    const xmls = Object.values(goldenVrts).map(({ xml }) => xml)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...xmls),
        fc.array(
          fc.tuple(fc.nat(), fc.constantFrom('0', '9', '-', '.', 'e', '"', '<', '>', 'a', ' ', '1e9')),
          {
            minLength: 1,
            maxLength: 4,
          },
        ),
        async (xml, changes) => {
          let text = xml
          for (const [at, character] of changes) {
            const place = at % text.length
            text = text.slice(0, place) + character + text.slice(place + 1)
          }
          try {
            const dataset = await openXml(text)
            await dataset.read({
              window: new Window(0, 0, Math.min(50, dataset.width), Math.min(50, dataset.height)),
            })
            await dataset.readMasks({ indexes: 1, outShape: [3, 3] })
          } catch (error) {
            if (!isRasterError(error)) throw error
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})

/** The facts that are no pixels. */
function pick({ window, pixels, windowPixels, masks, ...facts }: (typeof goldenVrts)[string]['facts']) {
  return facts
}

/** rasterio's table goes on to 255 with black. */
function expectColors(colormap: Readonly<Record<number, readonly number[]>>) {
  return Object.fromEntries(Object.entries(colormap).map(([value, color]) => [value, [...color]]))
}
