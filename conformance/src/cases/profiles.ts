import type { Profile } from '@memraster/core'
import { FIXTURE_NAMES } from '../golden/fixture-names.generated.ts'
import { equal } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'

/** A raster made with the profile of each fixture has its structure, and holds its pixels. */
export const profiles: readonly ConformanceCase[] = FIXTURE_NAMES.map((name) => ({
  id: `profile.${name.replace(/\.tif$/, '').replace('/', '.')}`,
  title: `the profile of ${name} makes a raster like it`,
  async run(context) {
    const facts = await context.facts(name)
    const memfile = await context.fixtureFile(name)
    if (!('compression' in facts)) return
    if (facts.driver === 'GTiff' && facts.compression) context.needs.decodes(facts.compression)
    const source = await memfile.open()
    const { profile } = source
    requireOptions(context, profile)
    const copy = context.file()
    const target = await copy.open(profile)
    const read = await source.read()
    await target.write(read)
    await target.close()
    const again = await copy.open()
    // A tile as wide as its raster is a strip for rasterio, and GDAL makes no strip higher than the raster.
    const blockysize = Math.min(profile.blockysize as number, profile.height as number)
    const expected = profile.tiled ? profile : { ...profile, blockysize }
    equal(plain(again.profile), plain(expected), 'The profile')
    if (!LOSSY.includes(profile.compress ?? profile.photometric ?? '') && profile.driver !== 'JPEG')
      equal((await again.read()).data, read.data, 'The pixels')
  },
}))

/** JPEG changes pixels, and GDAL shows those of CMYK as red, green and blue. */
const LOSSY: readonly string[] = ['jpeg', 'cmyk']

function plain({ crs, transform, ...profile }: Profile): unknown {
  return { ...profile, crs: crs?.toString(), transform: transform?.toString() }
}

function requireOptions({ needs }: CaseContext, { driver, dtype, ...profile }: Profile): void {
  needs.creates(driver as string, dtype)
  // Other drivers have no choice of layout; what the profile says of it is left out.
  if (driver !== 'GTiff') return
  for (const name of ['compress', 'interleave', 'photometric'] as const) {
    const value = profile[name]
    if (typeof value === 'string') needs.option('GTiff', name, value)
  }
}
