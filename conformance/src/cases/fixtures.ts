import { checkFacts } from '../facts/check-facts.ts'
import { FIXTURE_NAMES } from '../golden/fixture-names.generated.ts'
import { ConformanceError, equal, rejects, show } from '../suite/assertions.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'

/**
 * Pictures, and GeoTIFFs of every kind: dtypes, layouts, compressions, predictors, byte orders, masks, overviews, palettes and so on,
 * each with all that rasterio says of it.
 */
export const fixtures: readonly ConformanceCase[] = FIXTURE_NAMES.map((name) => ({
  id: `fixture.${name.replace(/\.tif$/, '').replace('/', '.')}`,
  title: `${name} has the facts and pixels that rasterio sees`,
  ...(name === 'lzw-striped.tif' && { rasterio: 'test_memoryfile: initial_lzw_bytes' }),
  async run(context) {
    const facts = await context.facts(name)
    const memfile = await context.fixtureFile(name)
    if ('openError' in facts) {
      await rejects(() => memfile.open(), ['NOT_RASTER', 'CORRUPT', 'UNSUPPORTED'], `Opening ${name}`)
      return
    }
    if (facts.driver === 'GTiff' && facts.compression)
      context.needs.decodes(facts.compression.split(' ').at(-1) as string)
    const bytes = memfile.bytes()
    const dataset = await memfile.open()
    const differences = await checkFacts(dataset, facts)
    await dataset.close()
    const [first, ...others] = differences
    if (first) {
      const rest = others.length > 0 ? ` Different, too: ${others.map(({ fact }) => fact).join(', ')}.` : ''
      throw new ConformanceError(
        `${first.fact}: ${show(first.found)}; rasterio has ${show(first.expected)}.${rest}`,
      )
    }
    equal(memfile.bytes(), bytes, 'The bytes of the file after it was read')
  },
}))
