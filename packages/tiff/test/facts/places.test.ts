import { readFileSync } from 'node:fs'
import { MemoryDirectory } from '@memraster/core/backend'
import { withEpsg } from '@memraster/crs/internal'
import { describe, expect, it } from 'vitest'
import { readGeoTiff } from '../../src/facts/read-geotiff.ts'

/** The names of a raster, its PAM sidecar, and the files beside it; GEOREF_SOURCES; and what rasterio sees. */
type Case = readonly [
  raster: string,
  pam: string | null,
  beside: string | null,
  sources: string | null,
  seen: {
    readonly transform: readonly number[]
    readonly crs: number | null
    readonly points: readonly (readonly (number | string)[])[]
    readonly pointsCrs: number | null
    readonly rasterType: string | null
    readonly files: readonly string[]
  },
]

/** Made by make-places.py. */
const golden: {
  readonly rasters: Readonly<Record<string, string>>
  readonly pam: Readonly<Record<string, string>>
  readonly beside: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly cases: readonly Case[]
} = JSON.parse(readFileSync(new URL('golden/places.json', import.meta.url), 'utf8'))

const IDENTITY = [1, 0, 0, 0, 1, 0]

describe('the place of a raster with several sources is the one that rasterio sees', () => {
  it.each(golden.cases)(
    '%s; PAM: %s; beside: %s; sources: %s',
    async (raster, pam, beside, sources, seen) => {
      const files = new MemoryDirectory()
      const texts = { ...(pam && { 'a.tif.aux.xml': golden.pam[pam] }), ...(beside && golden.beside[beside]) }
      files.set('a.tif', Buffer.from(golden.rasters[raster] ?? '', 'base64'))
      for (const [name, text] of Object.entries(texts)) files.set(name, new TextEncoder().encode(text))
      const options = sources === null ? {} : { georef_sources: sources }
      const { info } = await readGeoTiff(files, 'a.tif', { mode: 'r', options })
      const found = await withEpsg(() => ({
        transform: info.transform ?? IDENTITY,
        crs: info.crs?.toEpsg() ?? null,
        points: info.gcps.map(({ row, col, x, y, z, id }) => [row, col, x, y, z ?? 0, id]),
        pointsCrs: info.gcpsCrs?.toEpsg() ?? null,
        rasterType: info.tags['']?.AREA_OR_POINT ?? null,
        files: info.files,
      }))
      expect(found).toEqual(seen)
    },
  )
})
