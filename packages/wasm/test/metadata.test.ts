import { type Dataset, type Profile, type RPC, MemoryFile as UnboundFile } from '@memraster/core'
import { MemoryDirectory } from '@memraster/core/backend'
import { describe, expect, it } from 'vitest'
import type { RasterFacts } from '../../../conformance/src/golden/golden-facts.ts'
import { inWorker } from './backends.ts'
import { digest, rasterioIsMissing, rasterioSees } from './rasterio-oracle.ts'
import { patternOf } from './samples.ts'

const WIDTH = 150
const HEIGHT = 90
const missing = rasterioIsMissing()

const rpcs: RPC = {
  heightOff: 100,
  heightScale: 500,
  latOff: 40.5,
  latScale: 0.25,
  lineDenCoeff: Array.from({ length: 20 }, (_, i) => (i === 0 ? 1 : i / 1000)),
  lineNumCoeff: Array.from({ length: 20 }, (_, i) => i / 100),
  lineOff: 45,
  lineScale: 45,
  longOff: -75,
  longScale: 0.5,
  sampDenCoeff: Array.from({ length: 20 }, (_, i) => (i === 0 ? 1 : -i / 1000)),
  sampNumCoeff: Array.from({ length: 20 }, (_, i) => -i / 100),
  sampOff: 75,
  sampScale: 75,
  errBias: 0.5,
  errRand: 0.25,
}

/** Rasters in memory, written and shown to rasterio. */
class Sheet {
  readonly directory = new MemoryDirectory()
  readonly file = new UnboundFile(undefined, {
    backend: inWorker,
    directory: this.directory,
    filename: 'a.tif',
  })

  async create(profile: Partial<Profile>, change: (dataset: Dataset) => Promise<void>): Promise<void> {
    const dataset = await this.file.open({
      driver: 'GTiff',
      width: WIDTH,
      height: HEIGHT,
      count: 2,
      dtype: 'int16',
      ...profile,
    })
    await change(dataset)
    await dataset.close()
  }

  async update(change: (dataset: Dataset) => Promise<void>): Promise<void> {
    const dataset = await this.file.open({ mode: 'r+' })
    await change(dataset)
    await dataset.close()
  }

  see(): RasterFacts {
    const files = new Map(
      ['a.tif', ...this.directory.names].map((name) => [name, this.directory.get(name) as Uint8Array]),
    )
    return rasterioSees(new Map([['a', files]])).get('a') as RasterFacts
  }
}

const pixels = patternOf('int16', WIDTH * HEIGHT * 2)
const half = WIDTH * HEIGHT
const mask = Uint8Array.from({ length: half }, (_, i) => (i % 7 < 3 ? 0 : 255))

async function describeAll(dataset: Dataset): Promise<void> {
  await dataset.write(pixels)
  dataset.descriptions = ['red edge', 'height']
  dataset.units = ['1', 'm']
  dataset.scales = [0.5, 0.01]
  dataset.offsets = [3, -1]
  dataset.updateTags({ title: 'Zürich' })
  dataset.updateTags({ wavelength: '705' }, { bidx: 1 })
  dataset.updateTags({ a: '1', b: '<&>' }, { ns: 'OWN' })
  dataset.updateTags({ c: '2' }, { ns: 'OWN', bidx: 2 })
}

function expectDescribed(facts: RasterFacts): void {
  expect(facts.descriptions).toEqual(['red edge', 'height'])
  expect(facts.units).toEqual(['1', 'm'])
  expect(facts.scales).toEqual([0.5, 0.01])
  expect(facts.offsets).toEqual([3, -1])
  expect(facts.tags['']).toMatchObject({ title: 'Zürich' })
  expect(facts.bandTags[0]?.['']).toMatchObject({ wavelength: '705' })
  expect(facts.tags.OWN).toEqual({ a: '1', b: '<&>' })
  expect(facts.bandTags[1]?.OWN).toEqual({ c: '2' })
  expect(facts.pixels).toEqual([digest(pixels.subarray(0, half)), digest(pixels.subarray(half))])
}

describe.skipIf(missing !== undefined)(
  `what is set is what rasterio sees${missing ? ` (skipped: ${missing})` : ''}`,
  () => {
    it.each(['GTiff', 'COG'])(
      'descriptions, units, scales, offsets, tags in every domain: %s',
      async (driver) => {
        const sheet = new Sheet()
        await sheet.create(
          { driver, crs: 'EPSG:32618', transform: [10, 0, 5e5, 0, -10, 4e6], nodata: -7 },
          describeAll,
        )
        const facts = sheet.see()
        expectDescribed(facts)
        expect(facts.epsg).toBe(32618)
        expect(facts.transform).toEqual([10, 0, 5e5, 0, -10, 4e6])
        expect(facts.nodatavals).toEqual([-7, -7])
        expect(facts.files).toEqual(['a.tif'])
      },
    )

    it('transforms that are rotated, and south up', async () => {
      for (const transform of [
        [3, 1, 100, 1, -3, 200],
        [10, 0, 0, 0, 10, 0],
      ] as const) {
        const sheet = new Sheet()
        await sheet.create({ transform }, async (dataset) => await dataset.write(pixels))
        expect(sheet.see().transform).toEqual(transform)
      }
    })

    it('ground control points and their CRS', async () => {
      const points = [
        { row: 0, col: 0, x: 10, y: 50, z: 1 },
        { row: 0, col: 150, x: 11, y: 50, z: 2 },
        { row: 90, col: 0, x: 10, y: 49.5, z: 3 },
        { row: 90, col: 150, x: 11.25, y: 49.5, z: 4.5 },
      ]
      const sheet = new Sheet()
      await sheet.create(
        { gcps: { points, crs: 'EPSG:4326' } },
        async (dataset) => await dataset.write(pixels),
      )
      const facts = sheet.see()
      expect(facts.gcps.map((point) => point.slice(0, 5))).toEqual(
        points.map(({ row, col, x, y, z }) => [row, col, x, y, z]),
      )
      expect(facts.gcpsEpsg).toBe(4326)
    })

    it('rational polynomial coefficients', async () => {
      const sheet = new Sheet()
      await sheet.create({ rpcs }, async (dataset) => await dataset.write(pixels))
      expect(sheet.see().rpcs).toMatchObject({
        height_off: 100,
        err_bias: 0.5,
        line_num_coeff: rpcs.lineNumCoeff,
        samp_den_coeff: rpcs.sampDenCoeff,
      })
    })

    it('a colour table', async () => {
      const sheet = new Sheet()
      await sheet.create({ count: 1, dtype: 'uint8' }, async (dataset) => {
        await dataset.write(patternOf('uint8', half))
        dataset.writeColormap(1, { 0: [1, 2, 3], 255: [9, 8, 7, 255] })
      })
      const facts = sheet.see()
      expect(facts.colorinterp).toEqual(['palette'])
      expect(facts.colormaps[0]).toMatchObject({ 0: [1, 2, 3, 255], 255: [9, 8, 7, 255] })
    })

    it('colour interpretations, after pixels too', async () => {
      const sheet = new Sheet()
      await sheet.create({}, async (dataset) => {
        await dataset.write(pixels)
        dataset.colorinterp = ['gray', 'alpha']
      })
      const facts = sheet.see()
      expect(facts.colorinterp).toEqual(['gray', 'alpha'])
      expect(facts.files).toEqual(['a.tif'])
      expect(facts.pixels).toEqual([digest(pixels.subarray(0, half)), digest(pixels.subarray(half))])
    })

    it('a mask, within the file', async () => {
      const sheet = new Sheet()
      await sheet.create({ compress: 'deflate' }, async (dataset) => {
        await dataset.write(pixels)
        await dataset.writeMask(mask)
      })
      const facts = sheet.see()
      expect(facts.files).toEqual(['a.tif'])
      expect(facts.maskFlags).toEqual([['per_dataset'], ['per_dataset']])
      expect(facts.datasetMask).toBe(digest(mask))
    })

    it('64-bit nodata values that no double holds', async () => {
      const sheet = new Sheet()
      await sheet.create(
        { dtype: 'int64', count: 1, nodata: -(2n ** 53n) - 1n },
        async (dataset) => await dataset.write(patternOf('int64', half)),
      )
      const dataset = await sheet.file.open()
      expect(dataset.nodata).toBe(-(2n ** 53n) - 1n)
      await dataset.close()
    })

    it('changes of a file keep all that they do not touch', async () => {
      const sheet = new Sheet()
      await sheet.create(
        {
          crs: 'EPSG:32618',
          transform: [10, 0, 5e5, 0, -10, 4e6],
          compress: 'deflate',
          tiled: true,
          blockxsize: 64,
          blockysize: 64,
        },
        async (dataset) => {
          await describeAll(dataset)
          await dataset.writeMask(mask)
          await dataset.buildOverviews([2, 4])
        },
      )
      await sheet.update(async (dataset) => {
        dataset.updateTags({ edited: 'yes' })
        dataset.nodata = 42
        await dataset.write(Int16Array.of(5), {
          indexes: 1,
          window: [
            [0, 1],
            [1, 2],
          ],
        })
        expect(dataset.overviews(1)).toEqual([2, 4])
      })
      const changed = Int16Array.from(pixels as Int16Array)
      changed[1] = 5
      const facts = sheet.see()
      expectDescribed({ ...facts, pixels: [digest(pixels.subarray(0, half)), facts.pixels?.[1] as string] })
      expect(facts.pixels?.[0]).toBe(digest(changed.subarray(0, half)))
      expect(facts.tags['']).toMatchObject({ edited: 'yes' })
      expect(facts.nodatavals).toEqual([42, 42])
      expect(facts.overviews).toEqual([
        [2, 4],
        [2, 4],
      ])
      expect(facts.datasetMask).toBe(digest(mask))
      expect(facts.compression?.toLowerCase()).toBe('deflate')
    })

    it('changes of a COG', async () => {
      const sheet = new Sheet()
      await sheet.create(
        { driver: 'COG', crs: 'EPSG:32618', transform: [10, 0, 5e5, 0, -10, 4e6] },
        describeAll,
      )
      await sheet.update(async (dataset) => dataset.updateTags({ edited: 'yes' }))
      const facts = sheet.see()
      expectDescribed(facts)
      expect(facts.tags['']).toMatchObject({ edited: 'yes' })
    })

    it('removals', async () => {
      const sheet = new Sheet()
      await sheet.create({ crs: 'EPSG:32618', transform: [10, 0, 5e5, 0, -10, 4e6], nodata: 3 }, describeAll)
      await sheet.update(async (dataset) => {
        dataset.crs = null
        dataset.nodata = null
        dataset.descriptions = [null, 'height']
        dataset.updateTags({ title: null })
      })
      const facts = sheet.see()
      expect(facts.epsg).toBe(null)
      expect(facts.nodatavals).toEqual([null, null])
      expect(facts.descriptions).toEqual([null, 'height'])
      expect(facts.tags['']).not.toHaveProperty('title')
    })

    it('overviews in place of others', async () => {
      const sheet = new Sheet()
      await sheet.create({}, async (dataset) => {
        await dataset.write(pixels)
        await dataset.buildOverviews([2, 4, 8])
      })
      await sheet.update(async (dataset) => {
        await dataset.buildOverviews([3], { resampling: 'average' })
        expect(dataset.overviews(1)).toEqual([3])
      })
      expect(sheet.see().overviews).toEqual([[3], [3]])
    })
  },
)

it('a discarded change leaves the file as it was', async () => {
  const sheet = new Sheet()
  await sheet.create({}, async (dataset) => await dataset.write(pixels))
  const before = sheet.file.getbuffer().slice()
  const dataset = await sheet.file.open({ mode: 'r+' })
  await dataset.write(new Int16Array(half * 2))
  await dataset.discard()
  expect(sheet.file.getbuffer()).toEqual(before)
})
