import type { Dataset, GroundControlPoint, RasterErrorCode, RPC } from '@memraster/core'
import { equal, near, rejects, rejectsAs } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { sourcePixels } from '../suite/formula-pixels.ts'

const COEFFICIENTS = Array.from({ length: 20 }, (_, i) => (i % 2 === 0 ? 1 : -1) * 0.001 * (i + 1))
const RPCS: RPC = {
  heightOff: 100,
  heightScale: 500,
  latOff: 37.5,
  latScale: 0.07,
  lineDenCoeff: [1, ...COEFFICIENTS.slice(1)],
  lineNumCoeff: COEFFICIENTS,
  lineOff: 2000.5,
  lineScale: 2001,
  longOff: -122.25,
  longScale: 0.09,
  sampDenCoeff: [1, ...COEFFICIENTS.slice(0, 19)],
  sampNumCoeff: COEFFICIENTS.slice().reverse(),
  sampOff: 3000,
  sampScale: 3001.5,
  errBias: 1.25,
  errRand: 0.5,
}
const POINTS: readonly GroundControlPoint[] = [
  { row: 0, col: 0, x: -75.5, y: 40.25, z: 1.5 },
  { row: 6.5, col: 0, x: -75.25, y: 39, z: 0 },
  { row: 0, col: 8.5, x: -74, y: 40, z: 0 },
]

/** A raster of two bands after `change`, closed and opened again; it has to say the same before it closes. */
async function changed(
  context: CaseContext,
  change: (dataset: Dataset) => void,
  check: (dataset: Dataset, when: string) => void,
  profile: Parameters<CaseContext['create']>[0] = {},
): Promise<void> {
  const memfile = context.file()
  const dataset = await context.create({ count: 2, ...profile }, memfile)
  change(dataset)
  check(dataset, 'before closing')
  await dataset.write(sourcePixels({ dtype: dataset.dtypes[0] ?? 'uint8', count: 2 }))
  check(dataset, 'after writing')
  await dataset.close()
  check(dataset, 'after closing')
  const again = await memfile.open()
  check(again, 'when opened again')
  equal(
    (await again.read()).data,
    sourcePixels({ dtype: dataset.dtypes[0] ?? 'uint8', count: 2 }),
    'The pixels',
  )
}

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

/** Everything that a raster says of itself: written, read back before and after it closes. */
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
      changed(
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
      return changed(
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
      changed(
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
      changed(
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
    id: 'metadata.georeference',
    title: 'the CRS and the transform',
    run: (context) =>
      changed(
        context,
        (dataset) => {
          dataset.crs = 'EPSG:4326'
          dataset.transform = [0.5, 0, 10, 0, -0.25, 50]
        },
        (dataset, when) => {
          equal(dataset.crs?.toEpsg(), 4326, `The CRS ${when}`)
          equal(dataset.transform.coefficients, [0.5, 0, 10, 0, -0.25, 50], `The transform ${when}`)
          equal(dataset.bounds, { left: 10, bottom: 48.25, right: 14.5, top: 50 }, `The bounds ${when}`)
        },
      ),
  },
  {
    id: 'metadata.georeference.rotated',
    title: 'a rotated transform, and bounds that hold its corners',
    run: (context) =>
      changed(
        context,
        (dataset) => {
          dataset.transform = [10, 3, 1000, 4, -9, 2000]
        },
        (dataset, when) => {
          equal(dataset.transform.coefficients, [10, 3, 1000, 4, -9, 2000], `The transform ${when}`)
          equal(dataset.bounds, { left: 1000, bottom: 1937, right: 1111, top: 2036 }, `The bounds ${when}`)
        },
      ),
  },
  {
    id: 'metadata.georeference.none',
    title: 'a raster without CRS and transform has none, and the identity',
    run: (context) =>
      changed(
        context,
        () => {},
        (dataset, when) => {
          equal(dataset.crs, undefined, `The CRS ${when}`)
          equal(dataset.transform.coefficients, [1, 0, 0, 0, 1, 0], `The transform ${when}`)
        },
        { crs: null, transform: null },
      ),
  },
  {
    id: 'metadata.nodata',
    title: 'nodata is set, and removed',
    rasterio: 'test_nodata: update_nodatavals_none',
    async run(context) {
      await changed(
        context,
        (dataset) => {
          dataset.nodata = 7
        },
        (dataset, when) => equal(dataset.nodatavals, [7, 7], `nodata ${when}`),
      )
      await changed(
        context,
        (dataset) => {
          dataset.nodata = null
        },
        (dataset, when) => equal(dataset.nodatavals, [undefined, undefined], `nodata ${when}`),
        { nodata: 7 },
      )
    },
  },
  ...(
    [
      ['nan', NaN],
      ['inf', Infinity],
      ['minus-inf', -Infinity],
      ['lowest', -3.4028234663852886e38],
      ['fraction', -9999.25],
    ] as const
  ).map(
    ([name, nodata]): ConformanceCase => ({
      id: `metadata.nodata.${name}`,
      title: `nodata ${nodata} of floats`,
      ...((name === 'nan' || name === 'inf') && { rasterio: `test_nodata: set_mem_${name}_nodata` }),
      run: (context) =>
        changed(
          context,
          (dataset) => {
            dataset.nodata = nodata
          },
          (dataset, when) => equal(dataset.nodatavals, [nodata, nodata], `nodata ${when}`),
          { dtype: 'float32' },
        ),
    }),
  ),
  ...(
    [
      ['int64', -9007199254740993n],
      ['uint64', 18446744073709551615n],
    ] as const
  ).map(
    ([dtype, nodata]): ConformanceCase => ({
      id: `metadata.nodata.${dtype}`,
      title: `nodata ${nodata} of ${dtype}, to the last digit`,
      run: (context) =>
        changed(
          context,
          (dataset) => {
            dataset.nodata = nodata
          },
          (dataset, when) => equal(dataset.nodatavals, [nodata, nodata], `nodata ${when}`),
          { dtype },
        ),
    }),
  ),
  {
    id: 'metadata.colorinterp',
    title: 'colour interpretations',
    run: (context) =>
      changed(
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
    id: 'metadata.gcps',
    title: 'ground control points and their CRS',
    rasterio: 'test_gcps: write_read',
    async run(context) {
      context.needs.feature('gcps.write')
      await changed(
        context,
        (dataset) => {
          dataset.gcps = { points: POINTS, crs: 'EPSG:4326' }
        },
        (dataset, when) => {
          const { points, crs } = dataset.gcps
          const places = (list: readonly GroundControlPoint[]) =>
            list.map(({ row, col, x, y, z }) => [row, col, x, y, z])
          equal(places(points), places(POINTS), `The points ${when}`)
          equal(crs?.toEpsg(), 4326, `Their CRS ${when}`)
        },
        { crs: null, transform: null },
      )
    },
  },
  ...(['setter', 'profile'] as const).map(
    (way): ConformanceCase => ({
      id: `metadata.rpcs.${way}`,
      title: `rational polynomial coefficients, by the ${way}`,
      rasterio: way === 'setter' ? 'test_rpcs: write_read' : 'test_memoryfile: write_rpcs_to_memfile',
      async run(context) {
        context.needs.feature('rpcs.write')
        await changed(
          context,
          (dataset) => {
            if (way === 'setter') dataset.rpcs = RPCS
          },
          ({ rpcs }, when) => {
            for (const [name, expected] of Object.entries(RPCS)) {
              const found = rpcs?.[name as keyof RPC]
              const values = [found].flat()
              for (const [i, value] of [expected].flat().entries()) {
                near(values[i] as number, value as number, `${name} ${when}, number ${i},`)
              }
            }
          },
          { crs: null, transform: null, ...(way === 'profile' && { rpcs: RPCS }) },
        )
      },
    }),
  ),
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
]
