import { expect, test } from 'vitest'
import * as forBackends from '../src/backend.ts'
import * as exported from '../src/index.ts'
import * as internal from '../src/internal.ts'
import * as late from '../src/internal-late.ts'
import * as zip from '../src/internal-zip.ts'

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

test('the names that it exports for backends, which follow semantic versioning', () => {
  expect(Object.keys(forBackends).sort((a, b) => (a < b ? -1 : 1))).toMatchInlineSnapshot(`
    [
      "COLOR_INTERPRETATIONS",
      "CRS",
      "DTYPES",
      "FEATURES",
      "MemoryDirectory",
      "RESAMPLINGS",
      "RasterError",
      "allocate",
      "applyChange",
      "bindBackend",
      "copySamples",
      "dtypeRange",
      "elementsPerSample",
      "isRasterError",
      "nearestPositions",
      "sampleSize",
    ]
  `)
})

test('the names that it exports for packages of the same release', () => {
  expect(Object.keys(internal).sort((a, b) => (a < b ? -1 : 1))).toMatchInlineSnapshot(`
    [
      "FEATURES",
      "MemoryDirectory",
      "NO_DEADLINE",
      "RPC_LISTS",
      "RPC_NUMBERS",
      "bindMemoryFile",
      "bindOpen",
      "checkResampled",
      "chooseLevel",
      "convertValue",
      "copySamples",
      "deepFreeze",
      "findOverview",
      "fitNodata",
      "isVrt",
      "maskSource",
      "nearestPositions",
      "parseNodata",
      "parseNumber",
      "parseRpcTags",
      "partOf",
      "rpcTags",
      "runConcurrently",
      "windowAtLevel",
    ]
  `)
  expect(Object.keys(late).sort((a, b) => (a < b ? -1 : 1))).toMatchInlineSnapshot(`
    [
      "MissingBytes",
      "OVERVIEW_METHODS",
      "READ_COMPRESSIONS",
      "RangePlan",
      "RangeReader",
      "RemoteCalls",
      "ValueTally",
      "arePairs",
      "areaSpans",
      "bandMask",
      "bandStatistics",
      "bindEntryPoints",
      "bytePart",
      "changeBands",
      "changeFromPlain",
      "checkBlockTable",
      "crc32",
      "decodeEntities",
      "decodingEntities",
      "defaultColors",
      "encodeMaskFile",
      "errorFromPlain",
      "escapeXml",
      "escapingXml",
      "infoFromPlain",
      "interleaveFor",
      "isUnknownToGdal",
      "maskNodata",
      "newRasterFacts",
      "overviewTile",
      "packWrite",
      "placePart",
      "plainChange",
      "plainError",
      "plainInfo",
      "plainProfile",
      "profileFromPlain",
      "readCountedMode",
      "readGdalWords",
      "requireOverviewsThatEnd",
      "requireUnswapped",
      "statisticsTags",
      "wholeBytes",
    ]
  `)
  expect(Object.keys(zip)).toEqual(['bindZipMemoryFile'])
})
