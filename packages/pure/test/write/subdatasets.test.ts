import { Tag } from '@memraster/tiff'
import { encodeTiff, FieldType } from '@memraster/tiff/encoding'
import { describe, expect, test } from 'vitest'
import { MemoryFile } from '../../src/index.ts'

/** A page of one strip. */
function page(width: number, height: number, value: number): Parameters<typeof encodeTiff>[0][number] {
  const short = (id: number, number: number) => ({ id, type: FieldType.Short, values: [number] })
  return {
    tags: [
      short(Tag.ImageWidth, width),
      short(Tag.ImageLength, height),
      short(Tag.BitsPerSample, 8),
      short(Tag.Photometric, 1),
    ],
    blocks: [new Uint8Array(width * height).fill(value)],
  }
}

const bytes = encodeTiff([page(4, 3, 1), page(2, 5, 2), page(6, 1, 3)], {
  bigTiff: false,
  littleEndian: true,
})

describe('the pages of a file', () => {
  test('are opened by the names of its subdatasets', async () => {
    await using memfile = new MemoryFile(bytes, { filename: 'pages.tif' })
    const { subdatasets } = await memfile.open()
    expect(subdatasets).toEqual(['GTIFF_DIR:1:pages.tif', 'GTIFF_DIR:2:pages.tif', 'GTIFF_DIR:3:pages.tif'])
    const shapes: (readonly number[])[] = []
    for (const [i, subdataset] of subdatasets.entries()) {
      const dataset = await memfile.open({ subdataset })
      expect(dataset.name).toBe(`GTIFF_DIR:${i + 1}:${memfile.name}`)
      expect(dataset.subdatasets).toEqual([])
      const { data } = await dataset.read({ outDtype: 'uint8' })
      expect(new Set(data)).toEqual(new Set([i + 1]))
      shapes.push(dataset.shape)
    }
    expect(shapes).toEqual([
      [3, 4],
      [5, 2],
      [1, 6],
    ])
  })

  test('are no others', async () => {
    await using memfile = new MemoryFile(bytes, { filename: 'pages.tif' })
    await expect(memfile.open({ subdataset: 'GTIFF_DIR:4:pages.tif' })).rejects.toMatchObject({ code: 'IO' })
    await expect(memfile.open({ subdataset: 'GTIFF_DIR:0:pages.tif' })).rejects.toMatchObject({ code: 'IO' })
    await expect(memfile.open({ subdataset: 'GTIFF_DIR:1:else.tif' })).rejects.toMatchObject({ code: 'IO' })
  })
})
