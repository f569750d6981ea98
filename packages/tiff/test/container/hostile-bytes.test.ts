import { isRasterError } from '@memraster/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BlockTable } from '../../src/container/block-table.ts'
import { classifyDirectories } from '../../src/container/classify-directories.ts'
import { encodeTiff } from '../../src/container/encode-tiff.ts'
import { parseTiff } from '../../src/container/parse-tiff.ts'
import { fixture } from './fixture.ts'
import { flavors, grayTags } from './flavors.ts'

/** Reads all there is of a container; what is wrong with it must show as a RasterError and as nothing else. */
function survives(bytes: Uint8Array): void {
  try {
    const tiff = parseTiff(bytes)
    for (const ifd of [...tiff.directories, ...tiff.subDirectories]) {
      for (const tag of ifd.tags) {
        ifd.ascii(tag)
        ifd.bytes(tag)
      }
    }
    const { main } = classifyDirectories(tiff)
    const table = new BlockTable(main.ifd, main.layout)
    for (let i = 0; i < Math.min(main.layout.blockCount, 100); i++) table.block(i)
  } catch (error) {
    if (!isRasterError(error, 'NOT_RASTER', 'CORRUPT', 'UNSUPPORTED')) throw error
  }
}

const small = flavors.map((flavor) =>
  encodeTiff([{ tags: grayTags(4, 4), blocks: [new Uint8Array(16)] }], flavor),
)
const seeds = [
  ...small,
  fixture('overviews-mask.tif').slice(0, 4096),
  fixture('metadata.tif'),
  fixture('cog.tif'),
]

describe('parseTiff', () => {
  it('survives random bytes', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), survives))
  })

  it('survives random bytes behind a header', () => {
    const headers = [
      [0x49, 0x49, 42, 0, 8, 0, 0, 0],
      [0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
      [0x49, 0x49, 43, 0, 8, 0, 0, 0, 16, 0, 0, 0, 0, 0, 0, 0],
    ]
    const bytes = fc.tuple(fc.constantFrom(...headers), fc.uint8Array({ maxLength: 300 }))
    fc.assert(fc.property(bytes, ([header, rest]) => survives(Uint8Array.from([...header, ...rest]))))
  })

  it('survives a file cut off at any byte', () => {
    for (const seed of seeds) {
      for (let length = 0; length < Math.min(seed.length, 1500); length++) survives(seed.subarray(0, length))
    }
  })

  it('survives changed bytes', () => {
    const change = fc.tuple(fc.nat({ max: 1200 }), fc.constantFrom(0, 1, 4, 8, 16, 0x7f, 0x80, 0xff))
    const changes = fc.array(change, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(fc.constantFrom(...seeds), changes, (seed, list) => {
        const bytes = seed.slice()
        for (const [at, value] of list) bytes[at % bytes.length] = value
        survives(bytes)
      }),
      { numRuns: 1500 },
    )
  })

  it('needs no more work for directories that overlap', () => {
    // Directories of 4000 entries at every sixth byte, each pointing to the next: 65,000 times 48 kB of entries.
    const bytes = new Uint8Array(500_000)
    const view = new DataView(bytes.buffer)
    bytes.set([0x49, 0x49, 42, 0, 8, 0, 0, 0])
    for (let at = 8; at + 6 <= bytes.length; at += 2) view.setUint16(at, 4000, true)
    expect(parseTiff(bytes).directories.length).toBeLessThan(12)
  })
})
