import { readFileSync } from 'node:fs'
import { haveEpsg } from '@memraster/crs/table'
import { beforeAll, describe, expect, it } from 'vitest'
import { crsFromGeoKeys } from '../../src/geokeys/crs-from-geo-keys.ts'
import { parseGeoKeyDirectory } from '../../src/geokeys/geo-key-directory.ts'

beforeAll(haveEpsg)

interface Golden {
  readonly name: string
  readonly directory: readonly number[]
  readonly doubles: readonly number[]
  readonly ascii: string
  readonly wkt: string | null
  readonly epsg: number | null
}

const golden: readonly Golden[] = JSON.parse(
  readFileSync(new URL('golden/geo-keys.json', import.meta.url), 'utf8'),
)

/** Texts that differ from GDAL's though the system is the same, with the reasons. */
const OTHER_TEXT: readonly RegExp[] = [
  // GDAL loses the code of the prime meridian of a withdrawn datum, of the base of a compound system.
  /^GDAL's EPSG:(4267|5498)/,
  // GDAL leaves EPSG's code out if a Pseudo-Mercator was spelled out; it is known.
  /^GDAL's EPSG:3857 without/,
  // GDAL keeps a latitude beside the standard parallel, which the projection does not have.
  /^method 7$/,
]

describe('crsFromGeoKeys agrees with rasterio', () => {
  for (const { name, directory, doubles, ascii, wkt, epsg } of golden) {
    it(`on ${name}`, () => {
      const { crs } = crsFromGeoKeys(parseGeoKeyDirectory(directory, doubles, ascii))
      if (!OTHER_TEXT.some((pattern) => pattern.test(name))) expect(crs?.toWkt() ?? null).toBe(wkt)
      // rasterio compares the name of a geocentric system as well.
      if (name !== 'a geocentric model of a geographic code') expect(crs?.toEpsg() ?? null).toBe(epsg)
    })
  }

  it('on no keys', () => {
    expect(crsFromGeoKeys(new Map()).crs).toBeUndefined()
  })
})
