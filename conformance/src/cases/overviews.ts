import type { Resampling } from '@memraster/core'
import { equal, rejects } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'

const SIZE = 64

/** 64 by 64 pixels in which each 4 by 4 square has one value. */
function squares(): Uint8Array {
  return Uint8Array.from({ length: SIZE * SIZE }, (_, i) => {
    const [row, column] = [Math.floor(i / SIZE), i % SIZE]
    return ((row >> 2) * 16 + (column >> 2)) % 251
  })
}

/** The result of every resampling method on {@link squares} at a factor of 4 or less. */
function decimated(factor: number): Uint8Array {
  const size = SIZE / factor
  return Uint8Array.from({ length: size * size }, (_, i) => {
    const [row, column] = [Math.floor(i / size) * factor, (i % size) * factor]
    return ((row >> 2) * 16 + (column >> 2)) % 251
  })
}

async function built(
  context: CaseContext,
  factors: readonly number[],
  resampling: Resampling,
): ReturnType<CaseContext['source']> {
  const memfile = context.file()
  const dataset = await context.create({ width: SIZE, height: SIZE }, memfile)
  await dataset.write(squares())
  context.needs.feature('overviews.build')
  await dataset.buildOverviews(factors, { resampling })
  equal(dataset.overviews(1), factors, 'The factors before closing')
  await dataset.close()
  return await memfile.open()
}

/** Building overviews. */
export const overviews: readonly ConformanceCase[] = [
  ...(['nearest', 'average', 'mode'] as const).map(
    (resampling): ConformanceCase => ({
      id: `overviews.build.${resampling}`,
      title: `overviews are built by ${resampling}, and stay with the file`,
      ...(resampling === 'nearest' && { rasterio: 'test_overviews: build_overviews_two' }),
      async run(context) {
        const dataset = await built(context, [2, 4], resampling)
        equal(dataset.overviews(1), [2, 4], 'The factors')
        equal((await dataset.openOverview(0).read()).data, decimated(2), 'The first overview')
        equal((await dataset.openOverview(1).read()).data, decimated(4), 'The second overview')
        equal((await dataset.read()).data, squares(), 'The pixels')
      },
    }),
  ),
  {
    id: 'overviews.build.none',
    title: 'no factors build no overviews; a factor of 1 is refused',
    async run(context) {
      context.needs.feature('overviews.build')
      const dataset = await context.create({ width: SIZE, height: SIZE })
      await dataset.buildOverviews([])
      equal(dataset.overviews(1), [], 'The factors')
      await rejects(() => dataset.buildOverviews([1]), 'OVERVIEW', 'buildOverviews([1])')
    },
  },
]
