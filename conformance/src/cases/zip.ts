import { checkFacts } from '../facts/check-facts.ts'
import { ensure, equal, rejects } from '../suite/assertions.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { formulaPixels } from '../suite/formula-pixels.ts'

const ARCHIVE = 'sources/members.zip'
/** VRTs, and rasters with sidecars. */
const BELONGING = 'sources/belonging.zip'

/** Rasters in ZIP archives. */
export const zip: readonly ConformanceCase[] = [
  {
    id: 'zip.read',
    title: 'members are listed and opened, stored or deflated',
    rasterio: 'test_memoryfile: zip_file_object_read',
    async run(context) {
      context.needs.reads('GTiff')
      const archive = context.zip(await context.fixture(ARCHIVE))
      const names = [
        'bytes.tif',
        'folder/short.tif',
        'masked/mask-external.tif',
        'masked/mask-external.tif.msk',
      ]
      equal(archive.namelist(), names, 'namelist()')
      equal(
        (await (await archive.open('bytes.tif')).read({ indexes: 2 })).data,
        formulaPixels('uint8', 1),
        'A stored member',
      )
      equal(
        (await (await archive.open('/folder/short.tif')).read({ indexes: 1 })).data,
        formulaPixels('int16', 0),
        'A deflated member',
      )
    },
  },
  {
    id: 'zip.sidecar',
    title: 'sidecars of a member are found in the archive',
    async run(context) {
      context.needs.reads('GTiff')
      const dataset = await context.zip(await context.fixture(ARCHIVE)).open('masked/mask-external.tif')
      equal(dataset.maskFlagEnums[0], ['per_dataset'], 'The mask flags')
      const outside = await context.fixtureFile('mask-external.tif')
      equal((await dataset.datasetMask()).data, (await (await outside.open()).datasetMask()).data, 'The mask')
    },
  },
  ...(['mosaic.vrt', 'data/beside.vrt'] as const).map(
    (path): ConformanceCase => ({
      id: `zip.vrt.${path.replace(/^.*\//, '').replace('.vrt', '')}`,
      title: `a VRT in an archive, ${path}, finds its sources in it`,
      async run(context) {
        context.needs.reads('VRT')
        context.needs.reads('GTiff')
        const dataset = await context.zip(await context.fixture(BELONGING)).open(path)
        equal([dataset.driver, dataset.width, dataset.height], ['VRT', 12, 7], 'The raster')
        // Band 3 of the source, and right of it columns 2 to 4 of its rows 1 to 4, of band 1.
        const [left, right] = [formulaPixels('uint8', 2), formulaPixels('uint8', 0)]
        const expected = Uint8Array.from({ length: 84 }, (_, i) => {
          const [row, column] = [Math.floor(i / 12), i % 12]
          if (column < 9) return Number(left[row * 9 + column])
          return row >= 2 && row < 6 ? Number(right[(row - 1) * 9 + column - 7]) : 0
        })
        equal((await dataset.read({ indexes: 1 })).data, expected, 'The pixels')
        const window = [
          [1, 4],
          [7, 12],
        ] as const
        const part = Array.from(
          { length: 15 },
          (_, i) => expected[(1 + Math.floor(i / 5)) * 12 + 7 + (i % 5)],
        )
        equal((await dataset.read({ indexes: 1, window })).data, part, 'A window over both sources')
      },
    }),
  ),
  ...['world-file.tif', 'pam.tif', 'overviews-external.tif'].map(
    (name): ConformanceCase => ({
      id: `zip.sidecars.${name.replace('.tif', '')}`,
      title: `${name} in an archive has the facts that its sidecar beside it says`,
      async run(context) {
        context.needs.reads('GTiff')
        context.needs.decodes('DEFLATE')
        const archive = context.zip(await context.fixture(BELONGING))
        const facts = await context.facts(name)
        ensure('pixels' in facts, `${name} has no facts.`)
        const differences = await checkFacts(await archive.open(`sidecars/${name}`), facts)
        equal(
          differences.map(({ fact }) => fact),
          [],
          'What differs from rasterio',
        )
      },
    }),
  ),
  {
    id: 'zip.missing',
    title: 'a missing member is refused with a list of those that there are',
    async run(context) {
      const archive = context.zip(await context.fixture(ARCHIVE))
      await rejects(() => archive.open('nothing.tif'), 'IO', 'Opening nothing.tif', {
        message: /folder\/short\.tif/,
      })
    },
  },
  {
    id: 'zip.closed',
    title: 'a closed archive is refused',
    rasterio: 'test_memoryfile: zip_closed',
    async run(context) {
      const archive = context.zip(await context.fixture(ARCHIVE))
      await archive.close()
      await rejects(() => archive.open('bytes.tif'), 'CLOSED', 'Opening a member of a closed archive')
      await rejects(() => archive.namelist(), 'CLOSED', 'namelist() of a closed archive')
    },
  },
  {
    id: 'zip.rubbish',
    title: 'what is no archive is refused',
    async run(context) {
      const bytes = await context.fixture(ARCHIVE)
      await rejects(() => context.zip(new Uint8Array(100)), ['NOT_RASTER', 'CORRUPT'], 'An archive of zeros')
      await rejects(
        () => context.zip(bytes.subarray(0, bytes.length - 30)),
        ['NOT_RASTER', 'CORRUPT'],
        'An archive that is cut off',
      )
    },
  },
]
