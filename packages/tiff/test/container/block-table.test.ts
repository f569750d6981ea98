import { describe, expect, it } from 'vitest'
import { BlockTable } from '../../src/container/block-table.ts'
import { encodeTiff } from '../../src/container/encode-tiff.ts'
import { FieldType } from '../../src/container/field-type.ts'
import { parseImageLayout } from '../../src/container/image-layout.ts'
import { parseTiff } from '../../src/container/parse-tiff.ts'
import { Tag } from '../../src/container/tag.ts'
import type { TiffTag } from '../../src/container/tiff-tag.ts'
import { grayTags } from './flavors.ts'

const flavor = { bigTiff: false, littleEndian: true }
const long = (id: number, ...values: number[]): TiffTag => ({ id, type: FieldType.Long, values })
const lzw = long(Tag.Compression, 5)
const tiles = [long(Tag.TileWidth, 16), long(Tag.TileLength, 16)]
const corrupt = expect.objectContaining({ code: 'CORRUPT' })

/** The table of an image of 4 by 4 pixels of 8 bits in a file of `length` bytes. */
function tableOf(length: number, ...tags: readonly TiffTag[]): BlockTable {
  const bytes = new Uint8Array(length)
  bytes.set(encodeTiff([{ tags: grayTags(4, 4, ...tags) }], flavor))
  const ifd = parseTiff(bytes).directories[0] ?? expect.fail()
  return new BlockTable(ifd, parseImageLayout(ifd))
}

/** The offset and the bytes of the first block. */
function first(table: BlockTable): readonly [number, number, number | undefined] {
  return [table.blockOffset(0), table.blockByteCount(0), table.block(0)?.length]
}

describe('the bytes of a block', () => {
  it.each([
    ['compressed ones, as the file says', [lzw, long(273, 900), long(279, 7)], [900, 7, 7]],
    ['compressed ones up to the end of the file', [lzw, long(273, 900), long(279, 100)], [900, 100, 100]],
    ['compressed ones of tiles', [lzw, ...tiles, long(324, 900), long(325, 7)], [900, 7, 7]],
    [
      'compressed ones of tiles in the tags of strips',
      [lzw, ...tiles, long(273, 900), long(279, 7)],
      [900, 7, 7],
    ],
    ['compressed ones of strips in the tags of tiles', [lzw, long(324, 900), long(325, 7)], [900, 7, 7]],
    ['all that is left where nothing is said', [lzw, long(273, 900)], [900, 100, 100]],
    ['all that is left for 0 of the only strip', [lzw, long(273, 900), long(279, 0)], [900, 100, 100]],
    ['none for 0 of the only tile', [lzw, ...tiles, long(324, 900), long(325, 0)], [900, 0, undefined]],
    ['none at 0', [lzw, long(273, 0), long(279, 0)], [0, 0, undefined]],
    ['none at 0 where nothing is said', [long(273, 0)], [0, 0, undefined]],
    ['none behind the end', [lzw, long(273, 1001)], [1001, 0, undefined]],
    ['uncompressed ones, as many as the pixels take', [long(273, 900), long(279, 7)], [900, 16, 16]],
    ['uncompressed ones where nothing is said', [long(273, 900)], [900, 16, 16]],
    ['uncompressed ones for 0 of the only strip', [long(273, 900), long(279, 0)], [900, 16, 16]],
    ['uncompressed ones of a tile', [...tiles, long(324, 700), long(325, 256)], [700, 256, 256]],
    // 4 of the tile's 16 rows are in the image: 64 bytes, and the file has 100 left.
    ['those of a tile that ends with the file', [...tiles, long(324, 900), long(325, 256)], [900, 100, 100]],
  ] as const)('are %s', (_, tags, expected) => {
    expect(first(tableOf(1000, ...tags))).toEqual(expected)
  })

  it('are those of sparse blocks if several have none', () => {
    const rows = long(Tag.RowsPerStrip, 2)
    const sparse = tableOf(1000, lzw, rows, long(273, 900, 900), long(279, 0, 5))
    expect([0, 1].map((index) => sparse.block(index)?.length)).toEqual([undefined, 5])
    const short = tableOf(1000, rows, long(273, 900, 908), long(279, 8))
    expect([0, 1].map((index) => short.blockByteCount(index))).toEqual([8, 0])
    const uncompressed = tableOf(1000, rows, long(273, 900, 0), long(279, 8, 0))
    expect([0, 1].map((index) => uncompressed.block(index)?.length)).toEqual([8, undefined])
  })

  it('are those of the block', () => {
    const table = tableOf(1000, lzw, long(273, 8), long(279, 2))
    // The number of entries of the directory, which stands behind the header: 8 of the image and 2 of the block.
    expect(table.block(0)).toEqual(Uint8Array.from([10, 0]))
  })

  it.each([
    ['one byte more than the file has', [lzw, long(273, 900), long(279, 101)]],
    ['uncompressed ones beyond the end', [long(273, 985), long(279, 16)]],
    ['rows of the image that are cut off', [...tiles, long(324, 937), long(325, 256)]],
    ['a place before the file', [lzw, { id: 273, type: FieldType.SLong, values: [-10] }, long(279, 20)]],
    ['fewer bytes than none', [lzw, long(273, 900), { id: 279, type: FieldType.SLong, values: [-1] }]],
  ] as const)('are refused: %s', (_, tags) => {
    expect(() => tableOf(1000, ...tags).block(0)).toThrow(corrupt)
  })

  it('may stand at the very end', () => {
    expect(first(tableOf(1000, long(273, 984), long(279, 16)))).toEqual([984, 16, 16])
    expect(tableOf(1000, ...tiles, long(324, 936), long(325, 256)).block(0)?.length).toBe(64)
  })
})

it('needs the offsets of blocks', () => {
  expect(() => tableOf(1000, long(279, 16))).toThrow(corrupt)
})
