import { allocate } from '@memraster/ground'
import { beforeAll, describe, expect, test } from 'vitest'
import { MemoryFile } from '../../src/index.ts'
import { digests } from '../read/fixture-rasters.ts'
import { lossless, lossy, type Written, write } from './rare-profiles.ts'
import {
  invalidCogs,
  pythonIsMissing,
  rasterioIsMissing,
  rasterioSees,
  type SeenFacts,
} from './rasterio-oracle.ts'

const missing = rasterioIsMissing()
if (missing !== undefined) console.warn(`Skipped, since ${missing}: rare compressions, read by rasterio`)

describe('rare compressions', () => {
  const files = new Map<string, Written>()

  beforeAll(async () => {
    for (const [name, profile] of Object.entries({ ...lossless, ...lossy }))
      files.set(name, await write(profile))
  })

  test.skipIf(pythonIsMissing() !== undefined)('COGs are valid', () => {
    const cogs = [...files]
      .filter(([name]) => name.includes('cog'))
      .map(([name, { bytes }]) => [name, bytes] as const)
    expect(invalidCogs(new Map(cogs))).toEqual({})
  })

  describe.skipIf(missing !== undefined)('rasterio', () => {
    let seen: ReadonlyMap<string, SeenFacts>

    beforeAll(() => {
      seen = rasterioSees(new Map([...files].map(([name, { bytes }]) => [name, bytes])))
    })

    test.each(Object.keys({ ...lossless, ...lossy }))('sees in %s what is seen here', (name) => {
      const facts = seen.get(name)
      expect(facts?.warnings).toEqual([])
      expect(facts?.pixels).toEqual(files.get(name)?.pixels)
      expect(facts?.tags.IMAGE_STRUCTURE).toEqual(files.get(name)?.structure)
    })
  })
})

describe('LERC', () => {
  test.skipIf(missing !== undefined)('keeps what is not a number, as rasterio reads it', async () => {
    const files = new Map<string, Uint8Array>()
    const expected = new Map<string, readonly string[]>()
    for (const dtype of ['float32', 'float64'] as const) {
      for (const holes of ['pixels', 'values'] as const) {
        for (const interleave of ['pixel', 'band']) {
          const memfile = new MemoryFile()
          const profile = {
            driver: 'GTiff',
            width: 50,
            height: 40,
            count: 2,
            dtype,
            compress: 'lerc',
            interleave,
          }
          const dataset = await memfile.open(profile)
          const data = allocate(dtype, 2 * 50 * 40)
          for (let i = 0; i < data.length; i++)
            data[i] = (holes === 'pixels' ? i % 2000 : i) % 7 === 0 ? NaN : i / 3
          await dataset.write(data)
          await dataset.close()
          const name = `${dtype}-${holes}-${interleave}.tif`
          files.set(name, memfile.bytes())
          expected.set(name, digests(data, 2))
        }
      }
    }
    const seen = rasterioSees(files)
    for (const [name, pixelDigests] of expected)
      expect([name, seen.get(name)?.pixels]).toEqual([name, pixelDigests])
  })
})
