import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { MemoryDirectory, type TagDomains } from '@memraster/core/backend'
import { withEpsg } from '@memraster/crs/internal'
import { describe, expect, it } from 'vitest'
import { readGeoTiff } from '../../src/facts/read-geotiff.ts'

/** The files beside a raster of two bands, and what rasterio sees; made by make-sidecars.py. */
interface Case {
  readonly name: string
  readonly raster: string
  readonly files: Readonly<Record<string, string>>
  readonly seen: {
    readonly domains: TagDomains
    readonly transform: readonly number[]
    readonly crs: string | null
    readonly points: readonly (readonly (number | string)[])[]
    readonly pointsCrs: string | null
    readonly nodata: readonly (number | null)[]
    readonly scales: readonly number[]
    readonly offsets: readonly number[]
    readonly texts: readonly (readonly (string | null)[])[]
    readonly colorinterp: readonly string[]
    readonly colormap: Readonly<Record<string, readonly number[]>> | null
    readonly bandTags: readonly Readonly<Record<string, string>>[]
    readonly files: readonly string[]
  }
}

const golden: { readonly rasters: Readonly<Record<string, string>>; readonly cases: readonly Case[] } =
  JSON.parse(gunzipSync(readFileSync(new URL('golden/sidecars.json.gz', import.meta.url))).toString())

describe('the files beside a raster say what rasterio sees', () => {
  it.each(golden.cases)('$name', async ({ raster, files, seen }) => {
    const directory = new MemoryDirectory()
    directory.set('a.tif', Buffer.from(golden.rasters[raster] ?? '', 'base64'))
    for (const [name, text] of Object.entries(files)) directory.set(name, new TextEncoder().encode(text))
    const { info } = await readGeoTiff(directory, 'a.tif', { mode: 'r', options: {} })
    const { bands } = info
    const { IMAGE_STRUCTURE: _, ...domains } = info.tags
    const found: Case['seen'] = await withEpsg(() => ({
      domains: { '': {}, ...domains },
      transform: (info.transform ?? [1, 0, 0, 0, 1, 0]).map((value) => Number(value.toFixed(9)) + 0),
      crs: info.crs?.toWkt() ?? null,
      points: info.gcps.map(({ row, col, x, y, z, id, info: text }) => [
        row,
        col,
        x,
        y,
        z ?? 0,
        id ?? '',
        text ?? '',
      ]),
      pointsCrs: info.gcpsCrs?.toWkt() ?? null,
      nodata: bands.map(({ nodata }) => (nodata === undefined ? null : Number(nodata))),
      scales: bands.map(({ scale }) => scale),
      offsets: bands.map(({ offset }) => offset),
      texts: [bands.map(({ description }) => description ?? null), bands.map(({ unit }) => unit ?? null)],
      colorinterp: bands.map(({ colorInterpretation }) => colorInterpretation),
      colormap: bands[0]?.colormap ?? null,
      bandTags: bands.map(({ tags }) => tags[''] ?? {}),
      files: info.files,
    }))
    expect(found).toEqual(seen)
  })
})
