import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { MemoryFile } from '../../src/index.ts'
import { type HandMadeTag, handMadeTiff } from './hand-made-tiff.ts'

/** rasterio's result for a file with these tags beside those of any picture. */
interface Golden {
  readonly name: string
  readonly tags: readonly HandMadeTag[]
  readonly want: {
    readonly wkt: string | null
    readonly epsg: number | null
    readonly transform: readonly number[]
    readonly gcps: readonly (readonly number[])[]
    readonly gcpsWkt: string | null
    readonly unit: string | null
    readonly rasterType: string | null
  }
}

const golden: readonly Golden[] = JSON.parse(
  gunzipSync(readFileSync(new URL('golden/places.json.gz', import.meta.url))).toString(),
)

/** Deviations from rasterio, and their reasons. */
const OTHERWISE: ReadonlyMap<string, readonly (keyof Golden['want'])[]> = new Map([
  // GDAL confuses authority and code of a unit that the keys change, and so finds no system.
  ['US feet in keys beside a code', ['wkt']],
  ['a withdrawn code in another unit', ['wkt', 'epsg']],
  // The ellipsoid that keys change is not that of the code.
  ['geographic 5', ['epsg']],
  ['geographic 14', ['epsg']],
] as const)

describe(`the place of ${golden.length} files with GeoKeys made by hand and by lot`, () => {
  it.each(golden)('$name', async ({ name, tags, want }) => {
    await using file = new MemoryFile(handMadeTiff(tags))
    await using dataset = await file.open()
    const { crs, transform, gcps } = dataset
    const found: Golden['want'] = {
      wkt: crs?.toWkt() ?? null,
      epsg: crs?.toEpsg() ?? null,
      transform: [transform.a, transform.b, transform.c, transform.d, transform.e, transform.f],
      gcps: gcps.points.map(({ row, col, x, y, z }) => [row, col, x, y, z ?? 0]),
      gcpsWkt: gcps.crs?.toWkt() ?? null,
      unit: dataset.units[0] ?? null,
      rasterType: dataset.tags().AREA_OR_POINT ?? null,
    }
    const left = OTHERWISE.get(name) ?? []
    expect(without(comparable(found), left)).toEqual(without(comparable(want), left))
  })
})

/** Numbers of WKT with 12 digits: the last of 15 depends on the order of multiplications. */
function comparable({ wkt, gcpsWkt, ...facts }: Golden['want']): Golden['want'] {
  return { ...facts, wkt: rounded(wkt), gcpsWkt: rounded(gcpsWkt) }
}

function rounded(wkt: string | null): string | null {
  return wkt?.replace(/-?\d+\.\d{9,}/g, (number) => String(Number(Number(number).toPrecision(12)))) ?? null
}

function without(facts: Golden['want'], keys: readonly string[]): object {
  return Object.fromEntries(Object.entries(facts).filter(([key]) => !keys.includes(key)))
}
