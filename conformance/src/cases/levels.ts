import { Window } from '@memraster/core'
import type { Level } from '../golden/golden-reads.ts'
import { DECIMATED, LEVELS } from '../golden/levels.generated.ts'
import { equal, near, rejects } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { decodeArray } from '../suite/formula-pixels.ts'

/** Overviews that are there: which one a decimated read takes, and each as a dataset of its own. */
export const levels: readonly ConformanceCase[] = [
  {
    id: 'overviews.factors',
    title: 'the factors of the overviews are listed',
    async run(context) {
      const dataset = await openLevels(context)
      equal(dataset.overviews(1), [2, 4, 8], 'overviews(1)')
      await rejects(() => dataset.openOverview(3), 'OVERVIEW', 'openOverview(3) of three')
    },
  },
  ...DECIMATED.map(
    ({ window, shape, data }): ConformanceCase => ({
      id: `overviews.decimated.${window.slice(2).join('x')}-as-${shape.join('x')}`,
      title: `${window.slice(2).join(' x ')} pixels as ${shape.join(' x ')} come from the level that GDAL takes`,
      async run(context) {
        const dataset = await openLevels(context)
        const [colOff = 0, rowOff = 0, width = 0, height = 0] = window
        const [rows = 0, columns = 0] = shape
        const read = {
          indexes: 1,
          window: new Window(colOff, rowOff, width, height),
          outShape: [rows, columns],
        } as const
        equal((await dataset.read(read)).data, decodeArray('uint8', data), 'The pixels')
      },
    }),
  ),
  ...LEVELS.slice(1).map(
    (level, index): ConformanceCase => ({
      id: `overviews.open.${index}`,
      title: `overview ${index} opens as a dataset`,
      async run(context) {
        const dataset = await openLevels(context)
        const overview = dataset.openOverview(index)
        equal([overview.width, overview.height], [level.width, level.height], 'The size')
        level.transform.forEach((value, i) => {
          near(overview.transform.coefficients[i] as number, value, `Coefficient ${i} of the transform`)
        })
        equal((await overview.read({ indexes: 1 })).data, decodeArray('uint8', level.data), 'The pixels')
        await dataset.close()
        await rejects(() => overview.read(), 'CLOSED', 'Reading an overview of a closed dataset')
      },
    }),
  ),
]

async function openLevels(context: CaseContext): ReturnType<CaseContext['source']> {
  context.needs.reads('GTiff')
  context.needs.decodes('DEFLATE')
  const dataset = await context.file(await context.fixture('sources/levels.tif')).open()
  const { width, height } = LEVELS[0] as Level
  equal([dataset.width, dataset.height], [width, height], 'The size')
  return dataset
}
