import { equal, rejects } from '../suite/assertions.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'

/** The pages that `fixtures/make_golden.py` wrote: their shapes, dtypes, and a row of multiples of 1, 2 and 3. */
const PAGES = [
  { shape: [3, 4], dtype: 'uint8', step: 1 },
  { shape: [5, 2], dtype: 'int16', step: 2 },
  { shape: [1, 6], dtype: 'float32', step: 3 },
] as const

/** Rasters of several rasters. */
export const subdatasets: readonly ConformanceCase[] = [
  {
    id: 'subdatasets.pages',
    title: 'the pages of a TIFF are listed as GDAL names them, and opened by these names',
    async run(context) {
      context.needs.reads('GTiff')
      const memfile = context.file(await context.fixture('sources/pages.tif'), { filename: 'pages.tif' })
      const dataset = await memfile.open()
      equal(dataset.shape, PAGES[0].shape, 'The shape of the first page')
      context.needs.feature('subdatasets')
      const { subdatasets: names } = dataset
      equal(
        names.map((name) => name.replace(/:[^:]*pages\.tif$/, '')),
        ['GTIFF_DIR:1', 'GTIFF_DIR:2', 'GTIFF_DIR:3'],
        'The names',
      )
      equal(
        dataset.tags(0, 'SUBDATASETS'),
        Object.fromEntries(
          PAGES.flatMap(({ shape: [rows, columns] }, i) => [
            [`SUBDATASET_${i + 1}_NAME`, names[i]],
            [`SUBDATASET_${i + 1}_DESC`, `Page ${i + 1} (${columns}P x ${rows}L x 1B)`],
          ]),
        ),
        'The tags of the domain SUBDATASETS',
      )
      if (!context.capabilities.features.subdatasets)
        await memfile.open({ subdataset: 'GTIFF_DIR:2:pages.tif' })
      for (const [i, { shape, dtype, step }] of PAGES.entries()) {
        const page = await memfile.open({ subdataset: names[i] as string })
        equal([page.shape, page.dtypes], [shape, [dtype]], `Page ${i + 1}`)
        const expected = Array.from({ length: shape[0] * shape[1] }, (_, at) => at * step)
        equal((await page.read({ indexes: 1 })).data, expected, `The pixels of page ${i + 1}`)
        equal(page.subdatasets, [], `The subdatasets of page ${i + 1}`)
        await page.close()
      }
    },
  },
  {
    id: 'subdatasets.missing',
    title: 'a page that is not there is refused',
    async run(context) {
      context.needs.reads('GTiff')
      const memfile = context.file(await context.fixture('sources/pages.tif'), { filename: 'pages.tif' })
      if (!context.capabilities.features.subdatasets) {
        context.needs.feature('subdatasets')
        await memfile.open({ subdataset: 'GTIFF_DIR:4:pages.tif' })
      }
      if (context.needs.missing.length > 0) await memfile.open()
      for (const name of ['GTIFF_DIR:4:pages.tif', 'GTIFF_DIR:1:other.tif', 'nonsense'])
        await rejects(
          () => memfile.open({ subdataset: name }),
          ['IO', 'NOT_RASTER', 'UNSUPPORTED'],
          `Opening ${name}`,
        )
    },
  },
]
