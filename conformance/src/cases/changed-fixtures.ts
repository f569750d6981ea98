import type { Dataset, RasterArray } from '@memraster/core'
import { elementsPerSample } from '@memraster/ground'
import { readProperties } from '../facts/read-facts.ts'
import { FIXTURE_NAMES } from '../golden/fixture-names.generated.ts'
import { equal } from '../suite/assertions.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'

/**
 * JPEG changes what is written; GDAL shows CMYK as other colours; and a COG stops being one once changed, which its
 * tags say.
 */
const OTHERWISE = /^(jpeg|cmyk|cog|pictures)/

/** GeoTIFFs of every kind, changed in place: a window becomes another, all else stays. */
export const changedFixtures: readonly ConformanceCase[] = FIXTURE_NAMES.filter(
  (name) => !OTHERWISE.test(name),
).map((name) => ({
  id: `update.fixture.${name.replace(/\.tif$/, '')}`,
  title: `a window of ${name} changes, and nothing else`,
  async run(context) {
    const facts = await context.facts(name)
    const memfile = await context.fixtureFile(name, 'set')
    if (!('compression' in facts)) return
    if (facts.compression) context.needs.decodes(facts.compression)
    context.needs.feature('update')
    const dataset = await memfile.open({ mode: 'r+' })
    const before = readProperties(dataset)
    const expected = (await dataset.read()).data
    const masks = await masksOf(dataset)
    await dataset.write(turn(dataset, expected), { window: windowOf(dataset) })
    equal((await dataset.read()).data, expected, 'The pixels before closing')
    await dataset.close()
    const again = await memfile.open()
    equal((await again.read()).data, expected, 'The pixels')
    equal(readProperties(again), before, 'The facts')
    if (masks !== undefined) equal(await masksOf(again), masks, 'The masks')
  },
}))

/** Masks that are stored; those of nodata change with the pixels. */
async function masksOf(dataset: Dataset): Promise<RasterArray | undefined> {
  const isStored = dataset.maskFlagEnums.every((flags) => flags.join() === 'per_dataset')
  return isStored ? (await dataset.readMasks()).data : undefined
}

/** A part in the middle, at least a pixel. */
function windowOf({ width, height }: Dataset): {
  colOff: number
  rowOff: number
  width: number
  height: number
} {
  const [colOff, rowOff] = [Math.floor(width / 4), Math.floor(height / 3)]
  return { colOff, rowOff, width: Math.ceil(width / 2), height: Math.ceil(height / 2) }
}

/** Turns the pixels of the window around in `pixels`, and gives them: values that the raster holds for certain. */
function turn(dataset: Dataset, pixels: RasterArray): RasterArray {
  const { colOff, rowOff, width, height } = windowOf(dataset)
  const elements = elementsPerSample(dataset.dtypes[0] ?? 'uint8')
  const size = width * height
  const part = pixels.slice(0, dataset.count * size * elements)
  const at = (band: number, i: number): number => {
    const row = rowOff + Math.floor(i / width)
    return ((band * dataset.height + row) * dataset.width + colOff + (i % width)) * elements
  }
  for (let band = 0; band < dataset.count; band++) {
    for (let i = 0; i < size; i++) {
      for (let k = 0; k < elements; k++) {
        part[(band * size + i) * elements + k] = pixels[at(band, size - 1 - i) + k] as never
      }
    }
    for (let i = 0; i < size; i++) {
      for (let k = 0; k < elements; k++)
        pixels[at(band, i) + k] = part[(band * size + i) * elements + k] as never
    }
  }
  return part
}
