import { readFileSync } from 'node:fs'
import { inflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { MemoryFile } from '../../src/index.ts'
import { digests } from './fixture-rasters.ts'

interface RareFile {
  readonly name: string
  /** Deflated, in base64. */
  readonly file: string
  readonly count: number
  readonly dtypes: readonly string[]
  readonly colorinterp: readonly string[]
  readonly structure: Readonly<Record<string, string>>
  readonly bandStructure: Readonly<Record<string, string>>
  readonly blockShape: readonly number[]
  /** By band; null if GDAL cannot read them. */
  readonly pixels: readonly string[] | null
}

/** rasterio's facts; make_rare_files.py and make_old_compressions.py wrote it. */
const files = ['rare-files', 'old-compressions'].flatMap((name): RareFile[] =>
  JSON.parse(readFileSync(new URL(`golden/${name}.json`, import.meta.url), 'utf8')),
)

describe.each(files)('$name', ({ file, pixels, ...facts }) => {
  const bytes = new Uint8Array(inflateSync(Buffer.from(file, 'base64')))

  test('is seen as rasterio sees it', async () => {
    await using dataset = await new MemoryFile(bytes).open()
    expect({
      name: facts.name,
      count: dataset.count,
      dtypes: dataset.dtypes,
      colorinterp: dataset.colorinterp,
      structure: dataset.tags(0, 'IMAGE_STRUCTURE'),
      bandStructure: dataset.tags(1, 'IMAGE_STRUCTURE'),
      blockShape: dataset.blockShapes[0],
    }).toEqual(facts)
  })

  test('is read as rasterio reads it', async () => {
    await using dataset = await new MemoryFile(bytes).open()
    if (pixels === null) {
      await expect(dataset.read()).rejects.toMatchObject({ code: 'UNSUPPORTED' })
      return
    }
    const { data } = await dataset.read()
    expect(digests(data, dataset.count)).toEqual(pixels)
    for (const indexes of [1, dataset.count]) {
      const band = await dataset.read({
        indexes,
        window: [
          [3, 11],
          [5, 20],
        ],
      })
      const [height, width] = [dataset.height, dataset.width]
      const expected = Array.from({ length: 8 * 15 }, (_, i) => {
        return data[((indexes - 1) * height + 3 + Math.floor(i / 15)) * width + 5 + (i % 15)]
      })
      expect([...band.data]).toEqual(expected)
    }
  })
})
