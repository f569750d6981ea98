import { expect, test } from 'vitest'
import * as forBackends from '../src/backend.ts'
import * as exported from '../src/index.ts'
import * as internal from '../src/internal.ts'

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
      "NO_DEADLINE",
      "OVERVIEW_METHODS",
      "READ_COMPRESSIONS",
      "RPC_LISTS",
      "RPC_NUMBERS",
      "RemoteCalls",
      "ValueTally",
      "arePairs",
      "areaSpans",
      "bandMask",
      "bandStatistics",
      "bandsAtOnce",
      "bindBackend",
      "bindEntryPoints",
      "bindMemoryFile",
      "bindOpen",
      "bindZipMemoryFile",
      "changeBands",
      "changeFromPlain",
      "checkBlock",
      "checkBlockTable",
      "checkHeldMemory",
      "checkNodata",
      "checkResampled",
      "chooseLevel",
      "convertValue",
      "copySamples",
      "crc32",
      "crc32Plain",
      "deadlineOf",
      "decodeEntities",
      "decodingEntities",
      "deepFreeze",
      "defaultColors",
      "encodeMaskFile",
      "errorFromPlain",
      "escapeXml",
      "escapingXml",
      "findOverview",
      "fitNodata",
      "infoFromPlain",
      "interleaveFor",
      "isInRange",
      "isUnknownToGdal",
      "isVrt",
      "maskFlags",
      "maskNodata",
      "maskSource",
      "newRasterFacts",
      "overdueError",
      "overviewFactor",
      "overviewTile",
      "packWrite",
      "parseNodata",
      "parseNumber",
      "parseRpcTags",
      "partOf",
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
      "resolveRpc",
      "rpcTags",
      "runBackend",
      "runConcurrently",
      "shownNodata",
      "statisticsTags",
      "windowAtLevel",
    ]
  `)
})
