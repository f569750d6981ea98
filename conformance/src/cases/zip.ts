import { equal, rejects } from '../suite/assertions.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { formulaPixels } from '../suite/formula-pixels.ts'

const ARCHIVE = 'sources/members.zip'

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
