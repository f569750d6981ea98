import type { DType, RasterArray } from '@memraster/core'
import { allocate } from '@memraster/ground'
import { equal } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'

const GRAY = 'gray'
const RGB = 'red,green,blue'
const RGBA = 'red,green,blue,alpha'
const CMYK = 'cyan,magenta,yellow,black'

/** Colour interpretations in GDAL: those of a new GeoTIFF, and of the closed file if they differ. */
interface Coloring {
  readonly count: number
  readonly dtype?: DType
  readonly options?: Readonly<Record<string, string>>
  readonly colors: string
  readonly closed?: string
}

const others = (first: string, count: number): string =>
  [first, ...Array.from({ length: count - first.split(',').length }, () => 'undefined')].join()

/** From GDAL 3.6. */
const OF_GTIFF: readonly Coloring[] = [
  ...(['uint8', 'uint16', 'float32'] as const).flatMap((dtype): Coloring[] =>
    [1, 2, 3, 4, 5].map((count) => {
      const isImage = dtype === 'uint8' && (count === 3 || count === 4)
      return { count, dtype, colors: isImage ? (count === 3 ? RGB : RGBA) : others(GRAY, count) }
    }),
  ),
  { count: 4, options: { photometric: 'minisblack' }, colors: others(GRAY, 4) },
  { count: 1, options: { photometric: 'miniswhite' }, colors: 'undefined' },
  { count: 3, dtype: 'uint16', options: { photometric: 'rgb' }, colors: RGB },
  { count: 4, options: { photometric: 'rgb' }, colors: others(RGB, 4) },
  { count: 4, options: { photometric: 'rgb', alpha: 'yes' }, colors: RGBA },
  { count: 1, options: { photometric: 'rgb' }, colors: GRAY },
  { count: 2, options: { alpha: 'yes' }, colors: 'gray,alpha' },
  { count: 4, options: { alpha: 'no' }, colors: others(RGB, 4) },
  { count: 4, options: { alpha: 'premultiplied' }, colors: RGBA },
  { count: 4, dtype: 'uint16', options: { alpha: 'yes' }, colors: 'gray,alpha,undefined,undefined' },
  { count: 4, options: { photometric: 'cmyk' }, colors: CMYK, closed: RGBA },
  { count: 5, options: { photometric: 'cmyk', alpha: 'yes' }, colors: `${CMYK},alpha`, closed: RGBA },
  { count: 4, dtype: 'uint16', options: { photometric: 'cmyk' }, colors: CMYK },
  { count: 3, options: { photometric: 'cmyk' }, colors: others(GRAY, 3) },
  {
    count: 3,
    options: { photometric: 'cielab' },
    colors: 'undefined,undefined,undefined',
    closed: RGBA,
  },
  { count: 3, options: { photometric: 'icclab' }, colors: 'undefined,undefined,undefined' },
  { count: 3, options: { photometric: 'itulab' }, colors: 'undefined,undefined,undefined' },
]

const OF_OTHERS: readonly (Coloring & { readonly driver: string })[] = [
  { driver: 'COG', count: 1, colors: GRAY },
  { driver: 'COG', count: 2, colors: others(GRAY, 2) },
  { driver: 'COG', count: 3, colors: RGB },
  { driver: 'COG', count: 4, colors: RGBA },
  { driver: 'COG', count: 3, dtype: 'uint16', colors: others(GRAY, 3) },
  { driver: 'COG', count: 4, dtype: 'uint16', colors: others(GRAY, 4) },
  { driver: 'PNG', count: 1, colors: GRAY },
  { driver: 'PNG', count: 2, dtype: 'uint16', colors: 'gray,alpha' },
  { driver: 'PNG', count: 3, dtype: 'uint16', colors: RGB },
  { driver: 'PNG', count: 4, colors: RGBA },
  { driver: 'JPEG', count: 1, colors: GRAY },
  { driver: 'JPEG', count: 3, colors: RGB },
  { driver: 'WEBP', count: 3, colors: RGB },
  { driver: 'WEBP', count: 4, colors: RGBA },
]

async function checkColors(
  context: CaseContext,
  driver: string,
  { count, dtype = 'uint8', options = {}, colors: expected, closed = expected }: Coloring,
): Promise<void> {
  context.needs.reads(driver === 'COG' ? 'GTiff' : driver)
  for (const [name, value] of Object.entries(options)) context.needs.option(driver, name, value)
  const memfile = context.file()
  const dataset = await context.create({ driver, count, dtype, ...options }, memfile)
  const { width, height } = dataset
  const pixels: RasterArray = allocate(dtype, width * height * count)
  for (let i = 0; i < pixels.length; i++) pixels[i] = ((i * 7) % 200) as never
  equal(dataset.colorinterp.join(), expected, 'The colours of the new raster')
  await dataset.write(pixels)
  await dataset.close()
  const again = await memfile.open()
  equal(again.colorinterp.join(), closed, 'The colours of the file')
  if (closed === expected && driver !== 'JPEG' && driver !== 'WEBP')
    equal((await again.read()).data, pixels, 'The pixels')
}

/** Colour interpretations of bands. */
export const colors: readonly ConformanceCase[] = [
  ...OF_GTIFF.map((coloring): ConformanceCase => {
    const { count, dtype = 'uint8', options = {} } = coloring
    const what = [count, dtype, ...Object.values(options)].join('-')
    return {
      id: `colors.gtiff.${what}`,
      title: `a GeoTIFF of ${what.replaceAll('-', ' ')}: ${coloring.colors}`,
      run: (context) => checkColors(context, 'GTiff', coloring),
    }
  }),
  ...OF_OTHERS.map((coloring): ConformanceCase => {
    const { driver, count, dtype = 'uint8' } = coloring
    return {
      id: `colors.${driver.toLowerCase()}.${count}-${dtype}`,
      title: `${driver} of ${count} bands of ${dtype}: ${coloring.colors}`,
      run: (context) => checkColors(context, driver, coloring),
    }
  }),
  {
    id: 'colors.cog.alpha',
    title: 'the fourth band of a COG of bytes is its mask',
    async run(context) {
      context.needs.reads('GTiff')
      const memfile = context.file()
      const dataset = await context.create({ driver: 'COG', count: 4 }, memfile)
      const size = dataset.width * dataset.height
      const pixels = new Uint8Array(4 * size).fill(200)
      pixels.fill(0, 3 * size, 3 * size + 10)
      await dataset.write(pixels)
      await dataset.close()
      const { data } = await (await memfile.open()).datasetMask()
      equal(data, pixels.subarray(3 * size), 'The mask')
    },
  },
]
