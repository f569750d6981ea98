import type { ColorInterpretation, Dataset } from '@memraster/core'
import { allocate } from '@memraster/ground'
import { digest } from '../facts/read-facts.ts'
import type { GoldenCog } from '../golden/golden-reads.ts'
import { COGS } from '../golden/writes.generated.ts'
import { ensure, equal, near } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import { checkCog } from '../suite/check-cog.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { formulaPixels } from '../suite/formula-pixels.ts'

const SIZE = { width: 150, height: 140 } as const

/** Cloud Optimized GeoTIFFs: valid by their bytes, with the structure and the overviews that GDAL gives them. */
export const cog: readonly ConformanceCase[] = [
  ...COGS.map(
    (golden): ConformanceCase => ({
      id: `cog.${golden.id}`,
      title: `a COG of ${golden.raster}: ${JSON.stringify(golden.options)}`,
      async run(context) {
        const memfile = await written(context, golden)
        equal(checkCog(memfile.bytes()).isBig, golden.bigtiff, 'Whether it is a BigTIFF')
        const dataset = await memfile.open()
        equal(dataset.blockShapes[0], golden.blockShape, 'The shape of blocks')
        equal(dataset.overviews(1), golden.factors, 'The factors of the overviews')
        equal(dataset.tags(0, 'IMAGE_STRUCTURE'), golden.structure, 'IMAGE_STRUCTURE')
        equal(dataset.colorinterp, golden.colorinterp, 'The colours')
        equal(dataset.maskFlagEnums, golden.maskFlags, 'The mask flags')
        equal((await dataset.read()).data, pixelsOf(golden), 'The pixels')
        equal(await digest((await dataset.datasetMask()).data), golden.mask, "The mask's digest")
        for (const [level, { pixels, mask }] of golden.overviews.entries()) {
          const overview = dataset.openOverview(level)
          equal(
            await digest((await overview.read()).data),
            pixels,
            `The digest of overview ${level}'s pixels`,
          )
          equal(
            await digest((await overview.datasetMask()).data),
            mask,
            `The digest of overview ${level}'s mask`,
          )
        }
      },
    }),
  ),
  {
    id: 'cog.statistics',
    title: 'statistics of a COG are in its tags if asked for',
    async run(context) {
      const profile = { driver: 'COG', width: 4, height: 1, dtype: 'uint8', statistics: 'yes' } as const
      context.needs.option('COG', 'statistics', 'yes')
      const memfile = await context.written(profile, Uint8Array.of(1, 2, 3, 6))
      checkCog(memfile.bytes())
      const tags = (await memfile.open()).tags(1)
      equal(
        [tags.STATISTICS_MINIMUM, tags.STATISTICS_MAXIMUM, tags.STATISTICS_MEAN],
        ['1', '6', '3'],
        'The tags',
      )
      // The population's: the squares 4, 1, 0 and 9 have the mean 3.5.
      near(Number(tags.STATISTICS_STDDEV), Math.sqrt(3.5), 'The deviation')
    },
  },
  {
    id: 'cog.facts',
    title: 'georeference, tags in domains, bands and nodata arrive in a COG',
    async run(context) {
      const profile = {
        driver: 'COG',
        ...SIZE,
        count: 2,
        dtype: 'int16',
        nodata: -7,
        blocksize: 128,
      } as const
      context.needs.option('COG', 'blocksize', 128)
      const pixels = bandsOf('int16', 2)
      const memfile = await context.written(profile, pixels, (dataset) => {
        dataset.updateTags({ A: 'b' })
        dataset.updateTags({ GAIN: '2.5' }, { ns: 'SENSOR' })
        dataset.updateTags({ WAVE: '0.48' }, { bidx: 2 })
        dataset.descriptions = ['first', 'second']
        dataset.units = ['m', 'K']
        dataset.scales = [0.5, 1]
        dataset.offsets = [0, -2]
      })
      checkCog(memfile.bytes())
      const again = await memfile.open()
      equal(factsOf(again), EXPECTED, 'The facts')
      equal((await again.read()).data, pixels, 'The pixels')
    },
  },
]

const EXPECTED = {
  epsg: 32618,
  transform: [10, 0, 500000, 0, -10, 4600000],
  tag: 'b',
  domain: { GAIN: '2.5' },
  wave: '0.48',
  descriptions: ['first', 'second'],
  units: ['m', 'K'],
  scales: [0.5, 1],
  offsets: [0, -2],
  nodatavals: [-7, -7],
}

function factsOf(dataset: Dataset): typeof EXPECTED {
  return {
    epsg: dataset.crs?.toEpsg() as number,
    transform: [...dataset.transform.coefficients],
    tag: dataset.tags().A as string,
    domain: dataset.tags(0, 'SENSOR') as { GAIN: string },
    wave: dataset.tags(2).WAVE as string,
    descriptions: [...dataset.descriptions] as string[],
    units: [...dataset.units] as string[],
    scales: [...dataset.scales],
    offsets: [...dataset.offsets],
    nodatavals: [...dataset.nodatavals] as number[],
  }
}

function bandsOf(dtype: GoldenCog['dtype'], count: number): ReturnType<typeof allocate> {
  const length = SIZE.width * SIZE.height
  const pixels = allocate(dtype, count * length)
  for (let band = 0; band < count; band++)
    pixels.set(formulaPixels(dtype, band, false, SIZE) as never, band * length)
  return pixels
}

function pixelsOf({ dtype, count }: GoldenCog): ReturnType<typeof allocate> {
  return bandsOf(dtype, count)
}

async function written(context: CaseContext, golden: GoldenCog): ReturnType<CaseContext['written']> {
  const { raster, dtype, count, nodata, options } = golden
  for (const [name, value] of Object.entries(options)) context.needs.option('COG', name, value)
  const profile = { driver: 'COG', ...SIZE, count, dtype, nodata, ...options }
  return await context.written(profile, pixelsOf(golden), async (dataset) => {
    if (raster === 'colors' || raster === 'alpha')
      dataset.colorinterp = golden.colorinterp as ColorInterpretation[]
    if (raster === 'palette') dataset.writeColormap(1, palette())
    if (raster === 'masked') await dataset.writeMask(stripes())
    ensure(dataset.mode === 'w+', 'A COG is not open for writing.')
  })
}

function palette(): Record<number, [number, number, number]> {
  return Object.fromEntries(
    Array.from({ length: 256 }, (_, i) => [i, [i, 255 - i, i >> 1]] as const),
  ) as Record<number, [number, number, number]>
}

function stripes(): Uint8Array {
  return Uint8Array.from({ length: SIZE.width * SIZE.height }, (_, i) =>
    (Math.floor(i / SIZE.width) + (i % SIZE.width)) % 3 > 0 ? 255 : 0,
  )
}
