import { expect, test } from 'vitest'
import * as forBackends from '../src/backend.ts'
import * as exported from '../src/index.ts'

test('the names that the package exports', () => {
  expect(Object.keys(exported).sort((a, b) => (a < b ? -1 : 1))).toMatchInlineSnapshot(`
    [
      "Affine",
      "CRS",
      "DEFAULT_LIMITS",
      "DTYPES",
      "Dataset",
      "MemoryDirectory",
      "MemoryFile",
      "RasterError",
      "Window",
      "ZipMemoryFile",
      "dataWindow",
      "isDType",
      "isRasterError",
    ]
  `)
})

test('the names that it exports for backends', () => {
  expect(Object.keys(forBackends).sort((a, b) => (a < b ? -1 : 1))).toMatchInlineSnapshot(`
    [
      "COLOR_INTERPRETATIONS",
      "CRS",
      "DEGREE",
      "DTYPES",
      "FEATURES",
      "METRE",
      "MemoryDirectory",
      "RESAMPLINGS",
      "RPC_LISTS",
      "RPC_NUMBERS",
      "RasterError",
      "allocate",
      "alphaToMask",
      "angleUnit",
      "applyChange",
      "bandStatistics",
      "bindBackend",
      "bindEntryPoints",
      "chooseLevel",
      "convertValue",
      "copySamples",
      "crc32",
      "domainNames",
      "domainsWithoutCurves",
      "dtypeRange",
      "elementsPerSample",
      "epsgCode",
      "epsgDatum",
      "epsgEllipsoid",
      "epsgPrimeMeridian",
      "epsgVerticalDatumName",
      "fitNodata",
      "isArrayOf",
      "isCRS",
      "isComplex",
      "isDType",
      "isIntegerDType",
      "isRasterError",
      "isSameCrs",
      "knownUnit",
      "lengthUnit",
      "maskNodata",
      "maskSource",
      "nearestPositions",
      "nextSlice",
      "parameterRole",
      "parseDType",
      "parseRpcTags",
      "plainArray",
      "projectionMethod",
      "requireOverviewsThatEnd",
      "requireUnswapped",
      "rpcTags",
      "sampleSize",
      "sliceIsOver",
      "statisticsTags",
      "viewAs",
      "windowAtLevel",
    ]
  `)
})
