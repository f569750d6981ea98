import { describe, expect, it } from 'vitest'
import { BlockTable } from '../../src/container/block-table.ts'
import { classifyDirectories } from '../../src/container/classify-directories.ts'
import { blockExtent, storedRows } from '../../src/container/image-layout.ts'
import { parseTiff } from '../../src/container/parse-tiff.ts'
import { fixture, fixtures } from './fixture.ts'

describe.each(fixtures)('%s', (name, fact) => {
  const rolesOf = () => classifyDirectories(parseTiff(fixture(name)))

  it('has the size, bands and blocks that rasterio sees', () => {
    const { layout } = rolesOf().main
    expect([layout.width, layout.height, layout.samplesPerPixel]).toEqual([
      fact.width,
      fact.height,
      fact.count,
    ])
    expect([layout.blockHeight, layout.blockWidth]).toEqual(fact.blockShape)
  })

  it('has the overviews and masks that rasterio sees', () => {
    const external = name.startsWith('external')
    const roles = rolesOf()
    const factors = roles.overviews.map(({ layout }) => Math.round(fact.width / layout.width))
    expect(factors).toEqual(external ? [] : fact.overviews)
    expect(roles.mask !== undefined).toBe(fact.maskFlags.join() === 'per_dataset')
    const masked = fact.overviewMasks.map(([, , flags]) => flags.join() === 'per_dataset')
    expect(roles.overviewMasks.map((mask) => mask !== undefined)).toEqual(external ? [] : masked)
    expect(roles.pages.length > 1 ? roles.pages.length : 0).toBe(fact.subdatasets)
  })

  it('has each block within the file', () => {
    const { main } = rolesOf()
    const table = new BlockTable(main.ifd, main.layout)
    for (let i = 0; i < main.layout.blockCount; i++) {
      const block = table.block(i)
      if (!name.startsWith('sparse')) expect(block?.length).toBeGreaterThan(0)
    }
  })
})

describe('a file of external overviews', () => {
  it('has its first overview as the main image', () => {
    const roles = classifyDirectories(parseTiff(fixture('external-overviews.tif.ovr')))
    const sizes = [roles.main, ...roles.overviews].map(({ layout }) => layout.width)
    // 64 pixels in factors of 2 and 4.
    expect(sizes).toEqual([32, 16])
  })
})

describe('a sparse file', () => {
  it('has only the block that was written', () => {
    const { main } = classifyDirectories(parseTiff(fixture('sparse.tif')))
    const table = new BlockTable(main.ifd, main.layout)
    const present = Array.from({ length: main.layout.blockCount }, (_, i) => table.block(i)?.length)
    // Rows 16 to 32 and columns 32 to 48 of 64 by 64 pixels in tiles of 16 by 16: block 1 * 4 + 2.
    expect(present.flatMap((length, i) => (length === undefined ? [] : [[i, length]]))).toEqual([[6, 256]])
  })
})

describe('blockExtent', () => {
  const layoutOf = () => classifyDirectories(parseTiff(fixture('tiles-big-endian.tif'))).main.layout

  it('runs across, down and through the planes, and crops to the image', () => {
    const layout = layoutOf()
    // 40 by 40 pixels in tiles of 16: 3 by 3 blocks in each of 3 planes, the last 8 pixels wide.
    expect(layout.blockCount).toBe(27)
    expect(blockExtent(layout, 0)).toEqual({ plane: 0, x: 0, y: 0, width: 16, height: 16 })
    expect(blockExtent(layout, 9 + 5)).toEqual({ plane: 1, x: 32, y: 16, width: 8, height: 16 })
    expect(blockExtent(layout, 26)).toEqual({ plane: 2, x: 32, y: 32, width: 8, height: 8 })
  })

  it('knows that tiles are padded', () => {
    expect(storedRows(layoutOf(), 26)).toBe(16)
  })

  it('refuses what is not there', () => {
    for (const index of [-1, 27, 0.5, Number.NaN]) {
      expect(() => blockExtent(layoutOf(), index)).toThrow(expect.objectContaining({ code: 'BLOCK' }))
    }
  })
})

describe('structural metadata', () => {
  it('is read from a COG', () => {
    const { structure } = parseTiff(fixture('cog.tif'))
    expect(structure.get('LAYOUT')).toBe('IFDS_BEFORE_DATA')
    expect(structure.get('KNOWN_INCOMPATIBLE_EDITION')).toBe('NO')
  })

  it('is empty elsewhere', () => {
    expect(parseTiff(fixture('strips.tif')).structure.size).toBe(0)
  })
})
