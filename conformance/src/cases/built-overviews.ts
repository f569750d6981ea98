import type { DType, RasterArray } from '@memraster/core'
import type { BuiltOverviews } from '../golden/golden-reads.ts'
import { BUILT_OVERVIEWS } from '../golden/writes.generated.ts'
import { equal, nearAll } from '../suite/assertions.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { decodeArray } from '../suite/formula-pixels.ts'

/** Overviews by every method, of rasters with everything that may mask them, as rasterio builds them. */
export const builtOverviews: readonly ConformanceCase[] = BUILT_OVERVIEWS.map(
  ({ source, method, factors, levels }) => ({
    id: `overviews.built.${method}.${source}`,
    title: `the overviews of ${source} by ${method}, and their masks`,
    async run(context) {
      const memfile = await context.fileFrom(await context.sourceBytes(source), { copy: true })
      context.needs.feature('update')
      context.needs.feature('overviews.build')
      const target = await memfile.open({ mode: 'r+' })
      await target.buildOverviews([2, 4], { resampling: method })
      await target.close()
      const dataset = await memfile.open()
      equal(dataset.overviews(1), factors, 'The factors')
      for (const [index, level] of levels.entries()) {
        const overview = dataset.openOverview(index)
        const { data, shape } = await overview.read()
        equal(shape.slice(1), level.shape, `The shape of overview ${index}`)
        checkPixels(data, level, dataset.dtypes[0] as DType, index)
        const masks = await overview.readMasks()
        equal(masks.data, decodeArray('uint8', level.masks), `The masks of overview ${index}`)
      }
    },
  }),
)

function checkPixels(
  found: RasterArray,
  { data }: BuiltOverviews['levels'][number],
  dtype: DType,
  index: number,
): void {
  const expected = decodeArray(dtype, data)
  if (dtype.startsWith('float')) nearAll(found, expected, `The pixels of overview ${index}`)
  else equal(found, expected, `The pixels of overview ${index}`)
}
