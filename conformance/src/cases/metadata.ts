import { type Dataset, MemoryDirectory, type RasterErrorCode } from '@memraster/core'
import { equal, rejects, rejectsAs } from '../suite/assertions.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { sourcePixels } from '../suite/formula-pixels.ts'
import { checkChanged } from './check-changed.ts'

type Refused = readonly [id: string, title: string, code: RasterErrorCode, change: (dataset: Dataset) => void]

const REFUSED: readonly Refused[] = [
  [
    'nodata-range',
    'nodata out of range',
    'NODATA',
    (d) => {
      d.nodata = 256
    },
  ],
  [
    'nodata-nan',
    'NaN as nodata of an integer',
    'NODATA',
    (d) => {
      d.nodata = NaN
    },
  ],
  [
    'nodata-fraction',
    'a fraction as nodata of an integer',
    'NODATA',
    (d) => {
      d.nodata = 0.5
    },
  ],
  [
    'crs',
    'an unknown CRS',
    'CRS',
    (d) => {
      d.crs = 'EPSG:999999'
    },
  ],
  [
    'descriptions',
    'too few descriptions',
    'BAND',
    (d) => {
      d.descriptions = ['one']
    },
  ],
  [
    'scales',
    'too many scales',
    'BAND',
    (d) => {
      d.scales = [1, 2, 3]
    },
  ],
  ['band-tags', 'tags of a band that is not there', 'BAND', (d) => d.updateTags({ A: 1 }, { bidx: 3 })],
  ['band-unit', 'the unit of a band that is not there', 'BAND', (d) => d.setBandUnit(0, 'm')],
]

/** The facts of a raster and its bands, written and read back before and after it closes. */
export const metadata: readonly ConformanceCase[] = [
  ...REFUSED.map(
    ([id, title, code, change]): ConformanceCase => ({
      id: `metadata.refused.${id}`,
      title: `${title}: refused`,
      ...(id === 'nodata-range' && { rasterio: 'test_write: guard_nodata' }),
      async run(context) {
        const dataset = await context.create({ count: 2 })
        await rejects(() => change(dataset), code, title)
      },
    }),
  ),
  {
    id: 'metadata.tags',
    title: 'tags of the dataset, in domains, and of bands',
    rasterio: 'test_tags: tags_update',
    run: (context) =>
      checkChanged(
        context,
        (dataset) => {
          dataset.updateTags({ A: 1, B: 'two', C: true })
          dataset.updateTags({ B: null, D: 'a <b> & "c"' })
          dataset.updateTags({ GAIN: 2.5 }, { ns: 'SENSOR' })
          dataset.updateTags({ WAVE: '0.48' }, { bidx: 1 })
          dataset.updateTags({ SLOPE: '1.5' }, { bidx: 2, ns: 'CAL' })
        },
        (dataset, when) => {
          const { AREA_OR_POINT: _, ...tags } = dataset.tags()
          equal(tags, { A: '1', C: 'true', D: 'a <b> & "c"' }, `The tags ${when}`)
          equal(dataset.tags(0, 'SENSOR'), { GAIN: '2.5' }, `The tags of a domain ${when}`)
          equal(dataset.tags(1).WAVE, '0.48', `The tags of band 1 ${when}`)
          equal(dataset.tags(2, 'CAL'), { SLOPE: '1.5' }, `The tags of a domain of band 2 ${when}`)
          equal(dataset.tagNamespaces().includes('SENSOR'), true, `Whether the domain is listed ${when}`)
          equal(dataset.tags(0, 'NONE'), {}, `The tags of an unknown domain ${when}`)
        },
      ),
  },
  {
    id: 'metadata.tags.text',
    title: 'tags hold any text: equals signs, other scripts, line breaks',
    rasterio: 'test_tags: tags_eq',
    run: (context) => {
      const tags = { EQ: 'a=b=c', TEXT: 'Größe 大きさ 🛰', LINES: 'one\ntwo' }
      return checkChanged(
        context,
        (dataset) => dataset.updateTags(tags, { ns: 'TEXTS' }),
        (dataset, when) => equal(dataset.tags(0, 'TEXTS'), tags, `The tags ${when}`),
      )
    },
  },
  {
    id: 'metadata.bands',
    title: 'descriptions, units, scales and offsets of bands',
    run: (context) =>
      checkChanged(
        context,
        (dataset) => {
          dataset.descriptions = ['blue', null]
          dataset.setBandDescription(2, 'red')
          dataset.units = ['metre', null]
          dataset.setBandUnit(2, 'K')
          dataset.scales = [0.1, 1]
          dataset.offsets = [-5, 0]
        },
        (dataset, when) => {
          equal(dataset.descriptions, ['blue', 'red'], `The descriptions ${when}`)
          equal(dataset.units, ['metre', 'K'], `The units ${when}`)
          equal(
            [dataset.scales, dataset.offsets],
            [
              [0.1, 1],
              [-5, 0],
            ],
            `Scales and offsets ${when}`,
          )
        },
      ),
  },
  {
    id: 'metadata.bands.one',
    title: 'a description, a unit and a scale of the second band alone',
    run: (context) =>
      checkChanged(
        context,
        (dataset) => {
          dataset.setBandDescription(2, 'second')
          dataset.setBandUnit(2, 'K')
          dataset.scales = [1, 0.5]
        },
        (dataset, when) => {
          equal(dataset.descriptions, [undefined, 'second'], `The descriptions ${when}`)
          equal(dataset.units, [undefined, 'K'], `The units ${when}`)
          equal(dataset.scales, [1, 0.5], `The scales ${when}`)
        },
      ),
  },
  {
    id: 'metadata.colorinterp',
    title: 'colour interpretations',
    run: (context) =>
      checkChanged(
        context,
        (dataset) => {
          dataset.colorinterp = ['gray', 'alpha']
        },
        (dataset, when) => equal(dataset.colorinterp, ['gray', 'alpha'], `The colours ${when}`),
      ),
  },
  {
    id: 'metadata.colormap',
    title: 'a colormap; colours without alpha are opaque',
    rasterio: 'test_colormap: write_colormap',
    async run(context) {
      context.needs.feature('colormap.write')
      const memfile = await context.written({}, sourcePixels({ dtype: 'uint8', count: 1 }), (dataset) => {
        dataset.writeColormap(1, { 0: [255, 0, 0], 1: [0, 255, 0, 255], 255: [1, 2, 3, 255] })
        equal(dataset.colorinterp, ['palette'], 'The colours before closing')
      })
      const dataset = await memfile.open()
      equal(dataset.colorinterp, ['palette'], 'The colours')
      const { 0: first, 1: second, 255: last } = dataset.colormap(1)
      equal(
        [first, second, last],
        [
          [255, 0, 0, 255],
          [0, 255, 0, 255],
          [1, 2, 3, 255],
        ],
        'The colormap',
      )
      await rejectsAs(
        async () => (await context.create()).writeColormap(1, { 0: [256, 0, 0] }),
        'TypeError',
        'A colour of 256',
      )
    },
  },
  {
    id: 'metadata.colormap.none',
    title: 'asking for the colormap of a band without one is refused',
    async run(context) {
      const dataset = await context.source('byte')
      await rejects(() => dataset.colormap(1), 'BAND', 'colormap(1)')
    },
  },
  {
    id: 'metadata.stats',
    title: 'updateStats puts statistics into the tags of bands as GDAL does',
    async run(context) {
      const memfile = await context.written(
        { dtype: 'float64', width: 4, height: 1 },
        Float64Array.of(1, 2, 4, 1e20),
        (dataset) => dataset.updateStats(),
      )
      const {
        STATISTICS_MINIMUM: min,
        STATISTICS_MAXIMUM: max,
        STATISTICS_MEAN: mean,
      } = (await memfile.open()).tags(1)
      equal([min, max, mean], ['1', '1e+20', '2.5e+19'], 'The tags')
    },
  },
  {
    id: 'metadata.keeps-domains',
    title: 'a tag of an existing file is changed: XMP, the colour profile and what a camera wrote stay',
    async run(context) {
      context.needs.feature('update')
      const memfile = await context.fixtureFile('domains.tif', 'set')
      const before = await memfile.open()
      const dataset = await memfile.open({ mode: 'r+' })
      dataset.updateTags({ NEW: 'x' })
      await dataset.close()
      const after = await memfile.open()
      equal(after.tags(), { ...before.tags(), NEW: 'x' }, 'The tags')
      for (const domain of ['xml:XMP', 'COLOR_PROFILE', 'EXIF']) {
        equal(after.tags(0, domain), before.tags(0, domain), `The domain ${domain}`)
      }
    },
  },
  {
    id: 'metadata.vrt',
    title:
      'a virtual raster with names in whatever case; its text is the domain xml:VRT, which is not listed',
    async run(context) {
      context.needs.reads('VRT')
      const directory = new MemoryDirectory()
      directory.share('byte.tif', await context.fixture('tif/dtype-uint8.tif'))
      const xml = `<VRTDataset RASTERXSIZE="21" rasterysize='17'>
        <metadata><mdi key="a&amp;b"><![CDATA[<c>]]></mdi></metadata>
        <VRTRASTERBAND DATATYPE="Byte" band=1 NoDataValue="7"><description>first</description>
        <SimpleSource sourceband="1"><SOURCEFILENAME relativetovrt='1'>byte.tif</sourcefilename>
        <srcrect XOFF="1" yoff="0" xsize="20" YSIZE="17"/><DSTRECT xOff="0" yOff="0" xSize="20" ySize="17"/></SimpleSource></vrtrasterband></VRTDataset>`
      const memfile = context.file(new TextEncoder().encode(xml), { directory, filename: 'case.vrt' })
      const dataset = await memfile.open()
      const source = await (await context.fixtureFile('dtype-uint8.tif')).open()
      equal([dataset.width, dataset.height], [source.width, source.height], 'The size')
      equal(
        [dataset.nodata, dataset.descriptions[0], dataset.tags()],
        [7, 'first', { 'a&b': '<c>' }],
        'The facts',
      )
      const [shown, stored] = [
        await dataset.read(),
        await source.read({
          window: [
            [0, 17],
            [1, 21],
          ],
        }),
      ]
      equal(
        (
          await dataset.read({
            window: [
              [0, 17],
              [0, 20],
            ],
          })
        ).data,
        stored.data,
        'The pixels',
      )
      equal(shown.data[20], 7, 'A pixel that nothing covers')
      const text = dataset.tags(0, 'xml:VRT')['xml:VRT'] ?? ''
      equal(/<VRTDataset.*byte\.tif.*<\/VRTDataset>/s.test(text), true, 'Whether xml:VRT has the text')
      equal(dataset.tagNamespaces(), [], 'The domains')
    },
  },
]
