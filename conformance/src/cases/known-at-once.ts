import type { Dataset } from '@memraster/core'
import { equal } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'

const SIZE = 16
const HALF = { indexes: 1, outShape: [SIZE / 2, SIZE / 2], resampling: 'average' } as const

/** Every other column is `invalid`; the mean of any square without it is 100. */
function stripes(invalid: number): Int16Array<ArrayBuffer> {
  return Int16Array.from({ length: SIZE * SIZE }, (_, i) => (i % 2 === 0 ? invalid : 100))
}

const MEANS = new Int16Array((SIZE * SIZE) / 4).fill(100)

interface Session {
  readonly name: string
  readonly title: string
  /** Gives the raster whose nodata value is to be known. */
  begin(context: CaseContext): Promise<Dataset>
}

async function begun(context: CaseContext, nodata?: number): Promise<Dataset> {
  const dataset = await context.create({ width: SIZE, height: SIZE, dtype: 'int16', nodata })
  await dataset.write(stripes(-9999))
  return dataset
}

const SESSIONS: readonly Session[] = [
  { name: 'profile', title: 'of the profile of a new raster', begin: (context) => begun(context, -9999) },
  {
    name: 'new',
    title: 'that is set on a new raster',
    async begin(context) {
      const dataset = await begun(context)
      dataset.nodata = -9999
      return dataset
    },
  },
  {
    name: 'read-before',
    title: 'that is set on a new raster whose masks were read before',
    async begin(context) {
      context.needs.feature('resampling.average')
      const dataset = await begun(context)
      await dataset.read({ ...HALF, masked: true })
      dataset.nodata = -9999
      return dataset
    },
  },
  {
    name: 'changed',
    title: 'that is set on a raster that exists',
    async begin(context) {
      const profile = { width: SIZE, height: SIZE, dtype: 'int16' } as const
      const memfile = await context.written(profile, stripes(-9999))
      context.needs.feature('update')
      const dataset = await memfile.open({ mode: 'r+' })
      await dataset.readMasks()
      dataset.nodata = -9999
      return dataset
    },
  },
]

/** Facts set on a raster are visible to later reads and builds. */
export const knownAtOnce: readonly ConformanceCase[] = [
  ...SESSIONS.flatMap(({ name, title, begin }): ConformanceCase[] => [
    {
      id: `nodata.known.read.${name}`,
      title: `resampled reads keep the nodata value out ${title}`,
      async run(context) {
        context.needs.feature('resampling.average')
        const dataset = await begin(context)
        equal((await dataset.read(HALF)).data, MEANS, 'The pixels')
        const { data } = await dataset.datasetMask()
        equal(data.slice(0, 2), Uint8Array.of(0, 255), 'The mask')
      },
    },
    {
      id: `nodata.known.overviews.${name}`,
      title: `overviews keep the nodata value out ${title}`,
      async run(context) {
        context.needs.feature('overviews.build')
        const dataset = await begin(context)
        await dataset.buildOverviews([2], { resampling: 'average' })
        equal((await dataset.openOverview(0).read({ indexes: 1 })).data, MEANS, 'The overview')
      },
    },
  ]),
  {
    id: 'nodata.known.removed',
    title: 'a nodata value that is removed is a value like others',
    async run(context) {
      context.needs.feature('resampling.average')
      const dataset = await begun(context, -9999)
      await dataset.read(HALF)
      dataset.nodata = null
      const mixed = MEANS.slice().fill(Math.round((100 - 9999) / 2))
      const { data } = await dataset.read(HALF)
      equal(
        data.every((value) => Math.abs(Number(value) - (mixed[0] as number)) <= 1),
        true,
        'Whether the pixels are means of all',
      )
    },
  },
  ...(['new', 'changed'] as const).map(
    (name): ConformanceCase => ({
      id: `masks.known.alpha.${name}`,
      title: `alpha that is set on a raster ${name === 'new' ? 'in the making' : 'that exists'} is known to resampled reads`,
      async run(context) {
        context.needs.feature('resampling.average')
        const profile = { width: SIZE, height: SIZE, count: 2, dtype: 'uint8' } as const
        const gray = Uint8Array.from(stripes(0))
        const pixels = new Uint8Array([...gray, ...gray.map((value) => (value ? 255 : 0))])
        const memfile = context.file()
        let dataset = await context.create(profile, memfile)
        await dataset.write(pixels)
        if (name === 'changed') {
          await dataset.close()
          context.needs.feature('update')
          dataset = await memfile.open({ mode: 'r+' })
        }
        await dataset.read({ ...HALF, masked: true })
        dataset.colorinterp = ['gray', 'alpha']
        equal((await dataset.read(HALF)).data, Uint8Array.from(MEANS), 'The pixels')
      },
    }),
  ),
]
