import { MemoryDirectory } from '@memraster/core/backend'
import { expect, test } from 'vitest'
import { encodeTiff } from '../../src/container/encode-tiff.ts'
import { FieldType } from '../../src/container/field-type.ts'
import { Tag } from '../../src/container/tag.ts'
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
