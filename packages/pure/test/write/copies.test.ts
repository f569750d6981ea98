import { beforeAll, describe, expect, test } from 'vitest'
import { type GoldenFacts, goldenFacts } from '../read/fixture-rasters.ts'
import { copiedNames, copyOf } from './copied-fixtures.ts'
import { rasterioIsMissing, rasterioSees, type SeenFacts } from './rasterio-oracle.ts'

/** A copy has its namespaces in an order of its own, and the numbers of RPCs without the format of a sidecar. */
function comparable({ namespaces, tags, ...facts }: GoldenFacts): object {
  const { RPC: _, ...others } = tags
  // Sidecars are merged into the copy, and a mask beside it is inside; GDAL numbers points anew.
  const ignored = { warnings: [], files: [], blockShapes: [] }
  return { ...facts, tags: others, namespaces: namespaces.toSorted(), ...ignored }
}

const missing = rasterioIsMissing()
if (missing !== undefined) console.warn(`Skipped, since ${missing}: copies of the fixtures, seen by rasterio`)

describe.skipIf(missing !== undefined)('rasterio sees a copy as it sees the fixture', () => {
  let seen: ReadonlyMap<string, SeenFacts>

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>()
    for (const name of copiedNames) files.set(name, await copyOf(name))
    seen = rasterioSees(files)
  }, 60_000)

  test.each(copiedNames)('%s', (name) => {
    const copy = seen.get(name) ?? expect.fail()
    expect(copy.warnings).toEqual([])
    expect(comparable(copy)).toEqual(comparable(goldenFacts[name] ?? expect.fail()))
  })
})
