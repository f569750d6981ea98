import { MemoryDirectory } from '@memraster/core/backend'
import { expect, test, vi } from 'vitest'
import { encodeTiff } from '../../src/container/encode-tiff.ts'
import { FieldType } from '../../src/container/field-type.ts'
import { Ifd } from '../../src/container/ifd.ts'
import { Tag } from '../../src/container/tag.ts'
import type { TiffTag } from '../../src/container/tiff-tag.ts'
import { readGeoTiff } from '../../src/facts/read-geotiff.ts'
import { grayTags } from '../container/flavors.ts'

const COUNT = 60_000

test('bands of which nothing is told apart are one object, however many there are', async () => {
  const xml = '<GDALMetadata><Item name="DESCRIPTION" sample="3" role="description">x</Item></GDALMetadata>'
  const tags = grayTags(
    1,
    1,
    { id: Tag.SamplesPerPixel, type: FieldType.Short, values: [COUNT] },
    { id: Tag.GdalMetadata, type: FieldType.Ascii, values: new TextEncoder().encode(`${xml}\0`) },
  )
  const files = new MemoryDirectory()
  files.set(
    'a.tif',
    encodeTiff([{ tags, blocks: [new Uint8Array(COUNT)] }], { bigTiff: false, littleEndian: true }),
  )
  const { bands } = (await readGeoTiff(files, 'a.tif', { mode: 'r', options: {} })).info
  expect(bands.length).toBe(COUNT)
  expect(bands.map(({ description }) => description).filter((text) => text !== undefined)).toEqual(['x'])
  expect(bands[3]?.description).toBe('x')
  expect(bands.slice(0, 2).map(({ colorInterpretation }) => colorInterpretation)).toEqual([
    'gray',
    'undefined',
  ])
  expect(new Set(bands).size).toBe(3)
})

test('the flags in a mask beside them are parsed once, however many bands there are', async () => {
  const bands: TiffTag = { id: Tag.SamplesPerPixel, type: FieldType.Short, values: [COUNT] }
  const flags: TiffTag = {
    id: Tag.GdalMetadata,
    type: FieldType.Ascii,
    values: '<GDALMetadata><Item name="INTERNAL_MASK_FLAGS_60000">2</Item></GDALMetadata>',
  }
  const encode = (tags: readonly TiffTag[], bytes: number): Uint8Array =>
    encodeTiff([{ tags, blocks: [new Uint8Array(bytes)] }], { bigTiff: false, littleEndian: true })
  const files = new MemoryDirectory()
  files.set('a.tif', encode(grayTags(1, 1, bands), COUNT))
  files.set('a.tif.msk', encode(grayTags(1, 1, flags), 1))
  const ascii = vi.spyOn(Ifd.prototype, 'ascii')
  const { levels } = await readGeoTiff(files, 'a.tif', { mode: 'r', options: {} })
  const readings = ascii.mock.calls.filter(([tag]) => tag === Tag.GdalMetadata)
  ascii.mockRestore()
  // One of each file.
  expect(readings).toHaveLength(2)
  expect(levels.bandMasks.at(-1)).toEqual({ kind: 'dataset', sample: 0 })
  expect(levels.bandMasks[0]).toEqual({ kind: 'none' })
})
