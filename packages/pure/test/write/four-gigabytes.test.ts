import type { Ifd } from '@memraster/tiff'
import { parseTiff } from '@memraster/tiff'
import type { BlockSource } from '@memraster/tiff/encoding'
import { expect, test } from 'vitest'
import { editTiff } from '../../src/write/edit-tiff.ts'
import { beginsAsBigTiff } from '../../src/write/encode-raster.ts'
import { fixtureBytes } from '../read/fixture-rasters.ts'

/** Blocks of which one says that it is huge; nobody gets to copy them. */
function hugeBlocks(count: number, size: number): BlockSource {
  return {
    count,
    size: (index) => (index === 0 ? size : 0),
    moveTo: () => {
      throw new Error('Nothing is copied into a file that cannot be')
    },
  }
}

test.each([
  ['a block that ends beyond 4 GB', 2 ** 32],
  ['a directory that would stand beyond 4 GB', 2 ** 32 - 1000],
])('a classic TIFF is not changed in place by %s', (_what, size) => {
  const bytes = fixtureBytes('lzw-striped.tif')
  const before = bytes.slice()
  const tiff = parseTiff(bytes)
  const [main] = tiff.directories as [Ifd]
  const blocks = hugeBlocks(main.count(273), size)
  const change = { edited: new Map([[main.offset, { blocks }]]), removed: new Set<number>(), added: [] }
  expect(() => editTiff(tiff, change)).toThrow(
    expect.objectContaining({ code: 'LIMIT', message: expect.stringContaining("bigtiff: 'YES'") }),
  )
  expect(bytes).toEqual(before)
})

// GDAL's page of its driver GTiff: IF_SAFER if the file might exceed 2 GB, whatever its compression.
test.each([
  ['YES', 1, true],
  ['NO', 1e12, false],
  ['IF_NEEDED', 1e12, false],
  [undefined, 1e12, false],
  ['IF_SAFER', 2_000_000_000, false],
  ['IF_SAFER', 2_000_000_001, true],
])('a new file with BIGTIFF=%s and %d bytes of samples begins as a BigTIFF: %s', (option, bytes, begins) => {
  expect(beginsAsBigTiff(option, bytes)).toBe(begins)
})
