import { beforeAll, describe, expect, test } from 'vitest'
import { MemoryFile } from '../../src/index.ts'
import { fixtureBytes } from '../read/fixture-rasters.ts'
import { cases, cogOf } from './cog-cases.ts'
import {
  invalidCogs,
  pythonIsMissing,
  rasterioIsMissing,
  rasterioSees,
  type SeenFacts,
} from './rasterio-oracle.ts'

describe('a COG', () => {
  const files = new Map<string, Uint8Array>()

  beforeAll(async () => {
    for (const [name, each] of Object.entries(cases)) files.set(name, await cogOf(each))
  })

  const noPython = pythonIsMissing()
  if (noPython !== undefined) console.warn(`Skipped, since ${noPython}: the structure of COGs`)

  test.skipIf(noPython !== undefined)('has the structure that GDAL documents', () => {
    expect(invalidCogs(files)).toEqual({})
    // The checks themselves see what is wrong.
    expect(invalidCogs(new Map([['not.tif', fixtureBytes('tiled-pixel.tif')]]))).not.toEqual({})
    expect(invalidCogs(new Map([['is.tif', fixtureBytes('cog-mask.tif')]]))).toEqual({})
  })

  const missing = rasterioIsMissing()
  if (missing !== undefined) console.warn(`Skipped, since ${missing}: COGs, seen by rasterio`)

  test.skipIf(missing !== undefined)('is seen by rasterio as it is here', async () => {
    const seen = rasterioSees(files)
    for (const [name, bytes] of files) {
      const { warnings, overviews, tags, dtypes } = seen.get(name) as SeenFacts
      const dataset = await new MemoryFile(bytes).open()
      expect([name, warnings]).toEqual([name, []])
      expect(overviews[0]).toEqual(dataset.overviews(1))
      expect(tags.IMAGE_STRUCTURE).toEqual(dataset.tags(0, 'IMAGE_STRUCTURE'))
      expect(dtypes).toEqual(dataset.dtypes)
    }
  })
})
