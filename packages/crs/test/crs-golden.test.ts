import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CRS } from '../src/index.ts'

interface Facts {
  readonly wkt: string
  readonly epsg: number | null
  readonly geographic: boolean
  readonly projected: boolean
  readonly units: readonly [string, number]
}

function readGolden<Row>(name: string): readonly Row[] {
  return JSON.parse(readFileSync(new URL(`golden/${name}.json`, import.meta.url), 'utf8'))
}

function expectFacts(crs: CRS, facts: Facts): void {
  expect(crs.toEpsg() ?? null).toBe(facts.epsg)
  expect(crs.isGeographic).toBe(facts.geographic)
  expect(crs.isProjected).toBe(facts.projected)
  const [name, factor] = crs.unitsFactor
  expect(name).toBe(facts.units[0])
  expect(factor).toBeCloseTo(facts.units[1], 14)
}

describe('CRS.fromEpsg agrees with rasterio', () => {
  for (const facts of readGolden<Facts & { readonly code: number }>('epsg')) {
    it(`on EPSG:${facts.code}`, () => {
      const crs = CRS.fromEpsg(facts.code)
      expect(crs.toWkt()).toBe(facts.wkt)
      expectFacts(crs, facts)
    })
  }
})

/** Texts of WKT 2 that come back without the codes that GDAL looks up for their base. */
const WITHOUT_CODES = ['3857 WKT2_2019', '3857 WKT2_2015', '2065 WKT2_2015']

/** GDAL converts the longitude of Paris to grads and back and loses its last digit. */
function withRoundParis(wkt: string): string {
  return wkt.replace('2.33722916999999,', '2.33722917,').replace('2.33722916999999]', '2.33722917]')
}

describe('CRS.fromWkt agrees with rasterio', () => {
  for (const { name, input, ...facts } of readGolden<
    Facts & { readonly name: string; readonly input: string }
  >('wkt')) {
    it(`on ${name}`, () => {
      const crs = CRS.fromWkt(input)
      // Esri's names of projected systems stay as they are; GDAL translates them with a table of aliases.
      if (!name.endsWith('WKT1_ESRI') && !WITHOUT_CODES.includes(name)) {
        expect(withRoundParis(crs.toWkt())).toBe(withRoundParis(facts.wkt))
      }
      expectFacts(crs, facts)
    })
  }
})
