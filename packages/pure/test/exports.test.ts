import { expect, test } from 'vitest'
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
      "backend",
      "configureWorkers",
      "dataWindow",
      "isDType",
      "isRasterError",
      "open",
    ]
  `)
})
