import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { CRS } from '@memraster/crs'
import { isSameCrs } from '@memraster/crs/internal'
import { describe, expect, it } from 'vitest'
import { crsFromGeoKeys } from '../../src/geokeys/crs-from-geo-keys.ts'
import {
  encodeGeoKeyDirectory,
  type GeoKeyDirectory,
  parseGeoKeyDirectory,
} from '../../src/geokeys/geo-key-directory.ts'
import { geoKeysFromCrs } from '../../src/geokeys/geo-keys-from-crs.ts'
import { sampleOf } from '../sweep.ts'
import { printIfNoGdal, readBack } from './read-back.ts'

/** A system of EPSG's, as it is or without any codes, and what GDAL makes of it. */
interface Golden {
  readonly code: number
  /** Missing if the system is EPSG's own. */
  readonly wkt?: string
  readonly directory: readonly number[]
  readonly doubles: readonly number[]
  readonly ascii: string
  /** GDAL's system from its own keys; missing if it is unchanged. */
  readonly read?: string | null
  readonly epsg: number | null
}

const golden: readonly Golden[] = JSON.parse(
  gunzipSync(readFileSync(new URL('golden/epsg-geo-keys.json.gz', import.meta.url))).toString(),
)

/** Of 7, so that both forms of a system are in it: they follow each other. */
const sample = sampleOf(golden, 7)

function systemOf({ code, wkt }: Golden): CRS {
  return wkt === undefined ? CRS.fromEpsg(code) : CRS.fromWkt(wkt)
}

function label({ code, wkt }: Golden): string {
  return wkt === undefined ? `EPSG:${code}` : `EPSG:${code} without codes`
}

function readAll(keys: Pick<Golden, 'directory' | 'doubles' | 'ascii'>): CRS | undefined {
  return crsFromGeoKeys(parseGeoKeyDirectory(keys.directory, keys.doubles, keys.ascii)).crs
}

/** Keys that GDAL reads otherwise than this package, with the reasons. */
const READ_OTHERWISE: readonly string[] = [
  // Names of Esri's dialect for which GDAL has a table of aliases.
  'EPSG:2986 without codes',
  // GDAL takes a link of 0.201168 m for Clarke's, which has the same name there.
  'EPSG:3140 without codes',
  // Of Esri's dialect again.
  'EPSG:3144 without codes',
  // GDAL converts a prime meridian in grads once too often.
  ...[27500, 27561, 29700, 5707, 7401, 4807, 4811, 4821].map((code) => `EPSG:${code} without codes`),
]

/** Withdrawn systems whose code rasterio finds. */
const NOT_FOUND: readonly string[] = [4381, 4472, 9701].map((code) => `EPSG:${code} without codes`)

/** What GDAL does not read as the same system without a warning, and why. */
const OTHERWISE_IN_GDAL: readonly string[] = [
  // WKT 1, in which GDAL is told what to compare with, does not say that the projection is that of a sphere.
  'EPSG:2163',
  'EPSG:2163 without codes',
  // GDAL, which writes the code of its heir too, finds that heir another system.
  'EPSG:2170',
  // GDAL does not know the datum, or the projection, by the name that it gives to it in WKT 1.
  ...[26632, 32600].flatMap((code) => [`EPSG:${code}`, `EPSG:${code} without codes`]),
  // GDAL looks for the heir of a withdrawn system with heights.
  ...[4383].flatMap((code) => [`EPSG:${code}`, `EPSG:${code} without codes`]),
]

/** Systems with ellipsoidal heights that keys cannot say: without one for the ground, or of a code that GDAL takes for a kind of heights. */
const REFUSED: readonly number[] = [4381, 5012]

function ofSample(labels: readonly string[]): readonly string[] {
  const tried = new Set(sample.map(label))
  return labels.filter((each) => tried.has(each))
}

/** GeoKeys do not say the order of the axes. */
function isSame(a: CRS | undefined, b: CRS): boolean {
  return a !== undefined && isSameCrs(a.definition, b.definition)
}

function encode(crs: CRS): GeoKeyDirectory {
  return encodeGeoKeyDirectory(geoKeysFromCrs(crs, { pixelIsPoint: false }))
}

describe(`GeoKeys of ${golden.length / 2} systems of EPSG, as they are and without codes`, {
  timeout: 120_000,
}, () => {
  it('are many and of every kind', () => {
    expect(golden.length).toBeGreaterThan(1000)
    expect(new Set(golden.map((row) => systemOf(row).kind))).toEqual(
      new Set(['geographic', 'projected', 'geocentric', 'vertical', 'compound']),
    )
  })

  it('are read as by GDAL, if GDAL wrote them', () => {
    const wrong = golden.filter((row) => {
      const crs = readAll(row)
      if (row.read === null) return crs !== undefined
      return !isSame(crs, row.read === undefined ? systemOf(row) : CRS.fromWkt(row.read))
    })
    expect(wrong.map(label)).toEqual(READ_OTHERWISE)
  })

  it('have the code of rasterio, or that of an equal system if rasterio has another or none', () => {
    const notFound: string[] = []
    const wrong = sample.flatMap((row) => {
      const crs = readAll(row)
      const code = crs?.toEpsg()
      if (code === undefined && row.epsg !== null) notFound.push(label(row))
      if (code === undefined || code === row.epsg) return []
      return isSame(crs, CRS.fromEpsg(code)) ? [] : [`${label(row)} is ${code}, not ${row.epsg}`]
    })
    expect(wrong).toEqual([])
    expect(notFound).toEqual(ofSample(NOT_FOUND))
  })

  it('come back as the same system, or are refused', () => {
    const wrong = sample.flatMap((row) => {
      const crs = systemOf(row)
      if (crs.kind === 'vertical') {
        expect(() => encode(crs)).toThrow('GeoKeys cannot say heights without a horizontal system')
        return []
      }
      if (REFUSED.includes(row.code)) {
        expect(() => encode(crs)).toThrow('GeoKeys cannot say ellipsoidal heights')
        return []
      }
      const { directory, doubles, ascii } = encode(crs)
      const back = readAll({ directory: [...directory], doubles: [...doubles], ascii })
      return isSame(back, crs) ? [] : [label(row)]
    })
    expect(wrong).toEqual([])
  })

  it.skipIf(printIfNoGdal('epsg-geo-keys'))('are read by GDAL as the same system, without a warning', () => {
    const rows = sample.flatMap((row) => {
      const crs = systemOf(row)
      return crs.kind === 'vertical' || REFUSED.includes(row.code) ? [] : [{ row, crs, ...encode(crs) }]
    })
    const wrong = readBack(rows).flatMap(({ same, warnings }, index) => {
      const row = rows[index]?.row
      return row === undefined || (same && warnings.length === 0) ? [] : [label(row)]
    })
    expect(rows.length).toBeGreaterThan(0.75 * sample.length)
    expect(wrong).toEqual(ofSample(OTHERWISE_IN_GDAL))
  })
})
