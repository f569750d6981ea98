import { readFileSync } from 'node:fs'
import { CRS } from '@memraster/crs'
import { isSameCrs } from '@memraster/crs/internal'
import { isRasterError } from '@memraster/ground'
import { describe, expect, it } from 'vitest'
import { crsFromGeoKeys } from '../../src/geokeys/crs-from-geo-keys.ts'
import { encodeGeoKeyDirectory, parseGeoKeyDirectory } from '../../src/geokeys/geo-key-directory.ts'
import { geoKeysFromCrs } from '../../src/geokeys/geo-keys-from-crs.ts'
import { printIfNoGdal, readBack } from './read-back.ts'

const golden: readonly { readonly wkt: string | null }[] = JSON.parse(
  readFileSync(new URL('golden/geo-keys.json', import.meta.url), 'utf8'),
)
/**
 * Not compared: a unit `unknown`, which GDAL reads back as metres or degrees, and a polar projection with a scale away
 * from the pole, which GDAL reads from GeoKeys word for word but cannot read from WKT 1 to compare.
 */
const NOT_WRITTEN = /"unknown|"Polar_Stereographic"\],PARAMETER\["latitude_of_origin",10\]/
const texts = [...new Set(golden.map(({ wkt }) => wkt ?? ''))].filter(
  (wkt) => wkt !== '' && !NOT_WRITTEN.test(wkt),
)
const systems = [
  ...texts.map((wkt) => CRS.fromWkt(wkt)),
  ...[4326, 32618, 3857, 4979, 5498, 8857, 4978].map(CRS.fromEpsg),
]

function encode(crs: CRS): ReturnType<typeof encodeGeoKeyDirectory> {
  return encodeGeoKeyDirectory(geoKeysFromCrs(crs, { pixelIsPoint: false }))
}

describe('geoKeysFromCrs', () => {
  it('names a system of EPSG by its code, as GDAL does', () => {
    const keys = geoKeysFromCrs(CRS.fromEpsg(32618), { pixelIsPoint: true })
    expect([...keys].sort(([a], [b]) => a - b)).toEqual([
      [1024, 1],
      [1025, 2],
      [1026, 'WGS 84 / UTM zone 18N'],
      [2049, 'WGS 84'],
      [2054, 9102],
      [3072, 32618],
      [3076, 9001],
    ])
  })

  it('refuses heights alone', () => {
    try {
      geoKeysFromCrs(CRS.fromEpsg(5773), { pixelIsPoint: false })
    } catch (error) {
      expect(isRasterError(error, 'CRS')).toBe(true)
      return
    }
    expect.unreachable()
  })

  it('is read back as the same system', () => {
    for (const crs of systems) {
      const { directory, doubles, ascii } = encode(crs)
      const { crs: back } = crsFromGeoKeys(parseGeoKeyDirectory(directory, doubles, ascii))
      // GeoKeys do not say the order of the axes.
      expect(back !== undefined && isSameCrs(back.definition, crs.definition), crs.toWkt()).toBe(true)
    }
  })

  it.skipIf(printIfNoGdal('geo-keys-from-crs'))(
    'is read back by GDAL as the same system, without a warning',
    () => {
      const results = readBack(systems.map((crs) => ({ crs, ...encode(crs) })))
      const wrong = results.map((result, index) => ({ ...result, wkt: systems[index]?.toWkt() }))
      expect(wrong.filter(({ same, warnings }) => !same || warnings.length > 0)).toEqual([])
    },
  )
})
