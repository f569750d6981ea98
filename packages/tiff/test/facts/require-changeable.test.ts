import { MemoryDirectory } from '@memraster/core/backend'
import { describe, expect, it } from 'vitest'
import { encodeTiff } from '../../src/container/encode-tiff.ts'
import { FieldType, fieldTypeSize } from '../../src/container/field-type.ts'
import { parseTiff } from '../../src/container/parse-tiff.ts'
import { Tag } from '../../src/container/tag.ts'
import { readGeoTiff } from '../../src/facts/read-geotiff.ts'
import { requireChangeable } from '../../src/facts/require-changeable.ts'
import { fixture, fixtures } from '../container/fixture.ts'
import { flavors, grayTags } from '../container/flavors.ts'

async function change(bytes: Uint8Array, sidecars: Readonly<Record<string, Uint8Array>> = {}): Promise<void> {
  const files = new MemoryDirectory()
  files.set('a.tif', bytes)
  for (const [name, content] of Object.entries(sidecars)) files.set(name, content)
  requireChangeable(await readGeoTiff(files, 'a.tif', { mode: 'r+', options: {} }))
}

const refused = (subject: string) => expect.objectContaining({ code: 'CORRUPT', subject })

it.each(fixtures.map(([name]) => name))('a sound file may be changed: %s', async (name) => {
  await change(fixture(name))
})

describe.each(flavors)('a file that libtiff must not change, %o', (flavor) => {
  const { bigTiff, littleEndian } = flavor
  const blocks = [new Uint8Array(8), new Uint8Array(8), new Uint8Array(8)]
  const tags = grayTags(4, 6, { id: Tag.RowsPerStrip, type: 3, values: [2] })
  const sound = encodeTiff(
    [
      { tags, blocks },
      { tags, blocks },
      { tags, blocks },
    ],
    flavor,
  )
  const [entrySize, countSize, offsetSize] = bigTiff ? [20, 8, 8] : [12, 2, 4]

  /** The offsets of the directories, and the places that hold them. */
  function chain(bytes: Uint8Array): { places: number[]; offsets: number[] } {
    const view = new DataView(bytes.buffer)
    const offsetAt = (at: number): number =>
      bigTiff ? Number(view.getBigUint64(at, littleEndian)) : view.getUint32(at, littleEndian)
    const places = [bigTiff ? 8 : 4]
    const offsets: number[] = []
    for (let at = offsetAt(places[0] as number); at !== 0; at = offsetAt(places.at(-1) as number)) {
      const entries = bigTiff ? Number(view.getBigUint64(at, littleEndian)) : view.getUint16(at, littleEndian)
      offsets.push(at)
      places.push(at + countSize + entries * entrySize)
    }
    return { places, offsets }
  }
  function put(bytes: Uint8Array, at: number, value: number): void {
    const view = new DataView(bytes.buffer)
    if (offsetSize === 8) view.setBigUint64(at, BigInt(value), littleEndian)
    else view.setUint32(at, value, littleEndian)
  }
  const { places, offsets } = chain(sound)
  /** The file whose directory number `from` is followed by what is at `to`. */
  function linked(from: number, to: number): Uint8Array {
    const bytes = sound.slice()
    put(bytes, places[from] as number, to)
    return bytes
  }
  /** The file with a field of its last directory changed: its tag, type, count or place of values. */
  function edited(tag: number, edit: (view: DataView, entry: number, bytes: Uint8Array) => void): Uint8Array {
    const bytes = sound.slice()
    const view = new DataView(bytes.buffer)
    const from = (offsets[2] as number) + countSize
    const entries = Array.from({ length: tags.length + 2 }, (_, i) => from + i * entrySize)
    const entry = entries.find((at) => view.getUint16(at, littleEndian) === tag) ?? expect.fail('no such tag')
    edit(view, entry, bytes)
    return bytes
  }

  /** The file whose last directory says 65,535 bytes for its first block. */
  function withLongBlock(): Uint8Array {
    const bytes = sound.slice()
    const entry = parseTiff(bytes).directories[2]?.entry(Tag.StripByteCounts) ?? expect.fail('no such tag')
    const view = new DataView(bytes.buffer)
    if (entry.type === FieldType.Short) view.setUint16(entry.position, 0xffff, littleEndian)
    else
      view.setUint32(
        entry.position + (littleEndian ? 0 : fieldTypeSize(entry.type) - 4),
        0xffff,
        littleEndian,
      )
    return bytes
  }

  it.each([
    ['the first directory follows itself', linked(1, offsets[0] as number)],
    ['the last directory is followed by the first', linked(3, offsets[0] as number)],
    ['the last directory is followed by the second', linked(3, offsets[1] as number)],
    ['the chain leaves the file', linked(3, sound.length + 100)],
    ['the chain ends in the midst of a directory', linked(3, sound.length - 3)],
    ['offsets of blocks are fractions', edited(273, (view, at) => view.setUint16(at + 2, 5, littleEndian))],
    ['offsets of blocks have no type', edited(273, (view, at) => view.setUint16(at + 2, 99, littleEndian))],
    [
      'byte counts of blocks have no type',
      edited(279, (view, at) => view.setUint16(at + 2, 0, littleEndian)),
    ],
    ['there are no offsets', edited(273, (_, at, bytes) => put(bytes, at + 4, 0))],
    ['there are fewer offsets than blocks', edited(273, (_, at, bytes) => put(bytes, at + 4, 2))],
    ['there are fewer byte counts than blocks', edited(279, (_, at, bytes) => put(bytes, at + 4, 2))],
    [
      'the image is higher than its blocks',
      edited(257, (view, at) => view.setUint32(at + 4 + offsetSize, 8, littleEndian)),
    ],
    ['a block ends beyond the file', withLongBlock()],
    ['byte counts are beyond the end', edited(279, (_, at, bytes) => put(bytes, at + 4, 1e6))],
  ])('is read, and refused: %s', async (_, bytes) => {
    await change(sound)
    await expect(change(bytes)).rejects.toThrow(refused('a.tif'))
    await expect(change(sound, { 'a.tif.msk': bytes })).rejects.toThrow(refused('a.tif.msk'))
  })

  it('is the file of its overviews', async () => {
    const main = encodeTiff([{ tags: grayTags(8, 12), blocks: [new Uint8Array(96)] }], flavor)
    await change(main, { 'a.tif.ovr': sound })
    const looping = linked(3, offsets[0] as number)
    await expect(change(main, { 'a.tif.ovr': looping })).rejects.toThrow(refused('a.tif.ovr'))
  })
})
