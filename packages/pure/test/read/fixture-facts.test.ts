import { describe, expect, test } from 'vitest'
import { fixtureDirectory, type GoldenFacts, goldenFacts, openRaster } from './fixture-rasters.ts'

/** A number as JSON has it. */
const plain = (value: number | bigint | undefined): number | string | null =>
  value === undefined
    ? null
    : Number.isFinite(Number(value))
      ? Number(value)
      : String(value).toLowerCase().replace('infinity', 'inf')

const FLAGS: Readonly<Record<string, string>> = { dataset: 'per_dataset' }

describe('the facts of a file are those that rasterio sees', () => {
  test.each(Object.entries(goldenFacts))('%s', async (name, golden: GoldenFacts) => {
    const { info } = await openRaster(fixtureDirectory(name), name)
    const { bands } = info
    expect({
      driver: info.driver,
      size: [info.width, info.height],
      dtypes: bands.map((band) => band.dtype),
      nodatavals: bands.map((band) => plain(band.nodata)),
      blockShapes: bands.map((band) => band.blockShape),
      colorinterp: bands.map((band) => band.colorInterpretation),
      descriptions: bands.map((band) => band.description ?? null),
      units: bands.map((band) => band.unit ?? null),
      scales: bands.map((band) => band.scale),
      offsets: bands.map((band) => band.offset),
      overviews: bands.map((band) => band.overviews.map(({ width }) => Math.round(info.width / width))),
      tags: { '': {}, ...info.tags },
      bandTags: bands.map((band) => ({ '': {}, ...band.tags })),
      files: info.files,
      gcps: info.gcps.map(({ row, col, x, y, z, id, info: text }) => [row, col, x, y, z, id, text]),
    }).toEqual({
      driver: 'GTiff',
      size: [golden.width, golden.height],
      dtypes: golden.dtypes,
      nodatavals: golden.nodatavals,
      blockShapes: golden.blockShapes,
      colorinterp: golden.colorinterp,
      descriptions: golden.descriptions,
      units: golden.units,
      scales: golden.scales,
      offsets: golden.offsets,
      overviews: golden.overviews,
      tags: golden.tags,
      bandTags: golden.bandTags,
      files: golden.files,
      gcps: golden.gcps,
    })
    for (const [i, band] of bands.entries()) {
      expect(band.colormap === undefined ? null : { ...band.colormap }).toEqual(golden.colormaps[i] ?? null)
      const stored = FLAGS[band.storedMask]
      if (stored !== undefined) expect(golden.maskFlags[i]).toEqual([stored])
      else expect(golden.maskFlags[i]).not.toEqual(['per_dataset'])
    }
    const transform = info.transform ?? [1, 0, 0, 0, 1, 0]
    for (const [i, value] of transform.entries())
      expect(value).toBeCloseTo(golden.transform[i] ?? Number.NaN, 9)
  })

  test.each(Object.entries(goldenFacts))('the CRS of %s', async (name, golden: GoldenFacts) => {
    const { info } = await openRaster(fixtureDirectory(name), name)
    expect(info.crs?.toEpsg() ?? null).toBe(golden.epsg)
    expect(info.crs?.toWkt() ?? null).toBe(golden.wkt)
    expect(info.gcpsCrs?.toEpsg() ?? null).toBe(golden.gcpsEpsg)
  })

  test('coefficients of a sensor', async () => {
    const { info } = await openRaster(fixtureDirectory('rpcs.tif'), 'rpcs.tif')
    const golden = goldenFacts['rpcs.tif']?.rpcs
    for (const [key, value] of Object.entries(golden ?? {})) {
      const name = key.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())
      expect([name, info.rpcs?.[name as 'lineOff']]).toEqual([name, value])
    }
    expect(info.rpcs?.lineOff).toBe(2000.5)
  })
})
