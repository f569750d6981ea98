import { expect, it } from 'vitest'
import { checkFacts } from '../../../conformance/src/facts/check-facts.ts'
import type { FileFacts } from '../../../conformance/src/golden/golden-facts.ts'
import { openFixture, readFixtureText } from './fixtures.ts'
import { nativeSuite } from './native-suite.ts'

const facts = JSON.parse(readFixtureText('facts.json')) as Record<string, FileFacts>

nativeSuite('rasters as rasterio sees them', () => {
  it.each(Object.keys(facts))('%s', async (name) => {
    const expected = facts[name] as FileFacts
    if ('openError' in expected) throw new Error(`rasterio does not open ${name}`)
    await using dataset = await openFixture(name)
    expect(await checkFacts(dataset, expected)).toEqual([])
  })
})
