import { MemoryDirectory } from '@memraster/core/backend'
import { describe, expect, test } from 'vitest'
import {
  digests,
  type GoldenFacts,
  goldenFacts,
  openRaster,
  readRaster,
  shownDType,
} from '../read/fixture-rasters.ts'
import { copiedNames, copyOf } from './copied-fixtures.ts'

const plain = (value: number | bigint | undefined): number | string | null =>
  value === undefined
    ? null
    : Number.isFinite(Number(value))
      ? Number(value)
      : String(value).toLowerCase().replace('infinity', 'inf')

/** What a copy keeps of a fixture, by rasterio's facts of the fixture. */
function kept(golden: GoldenFacts): object {
  const { RPC: _, ...tags } = golden.tags
  return {
    size: [golden.width, golden.height],
    dtypes: golden.dtypes,
    nodatavals: golden.nodatavals,
    colorinterp: golden.colorinterp,
    colormap: golden.colormaps[0],
    descriptions: golden.descriptions,
    units: golden.units,
    scales: golden.scales,
    offsets: golden.offsets,
    tags,
    bandTags: golden.bandTags,
    wkt: golden.wkt,
    gcps: golden.gcps,
    hasRpcs: golden.rpcs !== null,
    isMasked: golden.maskFlags[0]?.join() === 'per_dataset',
    pixels: golden.pixels,
  }
}

describe('a copy has what rasterio sees in the fixture', () => {
  test.each(copiedNames)('%s', async (name) => {
    const golden = goldenFacts[name] ?? expect.fail()
    const files = new MemoryDirectory()
    files.set('copy.tif', await copyOf(name))
    const dataset = await openRaster(files, 'copy.tif')
    const { info } = dataset
    const { bands } = info
    const { RPC: _, ...tags } = info.tags
    const dtype = shownDType(golden.dtypes[0] ?? 'uint8')
    expect({
      size: [info.width, info.height],
      dtypes: bands.map((band) => band.dtype),
      nodatavals: bands.map((band) => plain(band.nodata)),
      colorinterp: bands.map((band) => band.colorInterpretation),
      colormap: bands[0]?.colormap ?? null,
      descriptions: bands.map((band) => band.description ?? null),
      units: bands.map((band) => band.unit ?? null),
      scales: bands.map((band) => band.scale),
      offsets: bands.map((band) => band.offset),
      tags: { '': {}, ...tags },
      bandTags: bands.map((band) => ({ '': {}, ...band.tags })),
      wkt: info.crs?.toWkt() ?? null,
      gcps: info.gcps.map(({ row, col, x, y, z, id, info: text }) => [row, col, x, y, z, id, text]),
      hasRpcs: info.rpcs !== undefined,
      isMasked: bands[0]?.storedMask === 'dataset',
      pixels: digests(await readRaster(dataset, { dtype }), golden.count),
    }).toEqual(kept(golden))
    await dataset.discard()
  })
})
