import { expect, test } from 'vitest'
import * as exported from '../src/index.ts'
import * as internal from '../src/internal.ts'
import * as table from '../src/table.ts'

test('the names that the package exports', () => {
  expect(Object.keys(exported).sort((a, b) => (a < b ? -1 : 1))).toMatchInlineSnapshot(`
    [
      "CRS",
      "isCRS",
    ]
  `)
})

test('the names that it exports for packages of the same release', () => {
  expect(Object.keys(internal).sort((a, b) => (a < b ? -1 : 1))).toMatchInlineSnapshot(`
    [
      "CRS",
      "DEGREE",
      "METRE",
      "angleUnit",
      "epsgCode",
      "epsgDatum",
      "epsgEllipsoid",
      "epsgPrimeMeridian",
      "epsgVerticalDatumName",
      "esriGeographic",
      "esriProjectedName",
      "isSameCrs",
      "knownUnit",
      "lengthUnit",
      "massageDatumName",
      "nameDatum",
      "officialDatumName",
      "parameterRole",
      "projectionMethod",
      "withEpsg",
    ]
  `)
  expect(new Set(Object.keys(table))).toEqual(new Set(['haveEpsg', 'knowCodes']))
})
