import { describe, expect, it } from 'vitest'
import {
  classifyDirectories,
  type DirectoryRoles,
  imagesBeside,
  pageRoles,
} from '../../src/container/classify-directories.ts'
import { encodeTiff } from '../../src/container/encode-tiff.ts'
import { FieldType } from '../../src/container/field-type.ts'
import { parseTiff, type TiffFile } from '../../src/container/parse-tiff.ts'
import { Tag } from '../../src/container/tag.ts'
import type { TiffTag } from '../../src/container/tiff-tag.ts'
import { grayTags } from './flavors.ts'

const short = (id: number, ...values: number[]): TiffTag => ({ id, type: FieldType.Short, values })
const subfile = (...values: number[]): TiffTag => ({ id: Tag.NewSubfileType, type: FieldType.Long, values })
const MAIN = image(8, 8)

function image(width: number, height: number, ...more: readonly TiffTag[]) {
  return { tags: grayTags(width, height, ...more), blocks: [new Uint8Array(8)] }
}

function fileOf(...directories: Parameters<typeof encodeTiff>[0]): TiffFile {
  return parseTiff(encodeTiff(directories, { bigTiff: false, littleEndian: true }))
}

/** Widths by role, those of pages as their numbers. */
function rolesOf(...directories: Parameters<typeof encodeTiff>[0]): object {
  return shown(classifyDirectories(fileOf(...directories)))
}

function shown({ main, overviews, mask, overviewMasks, pages }: DirectoryRoles): object {
  return {
    main: main.layout.width,
    overviews: overviews.map(({ layout }) => layout.width),
    mask: mask?.layout.width,
    overviewMasks: overviewMasks.map((each) => each?.layout.width),
    pages: pages.map(({ number }) => number),
  }
}

const ALONE = { main: 8, overviews: [], mask: undefined, overviewMasks: [], pages: [1] }

describe('the role of a directory', () => {
  it.each([
    ['0, a page', [subfile(0)], { pages: [1, 2] }],
    ['none, a page', [], { pages: [1, 2] }],
    ['1, an overview', [subfile(1)], { overviews: [8], overviewMasks: [undefined] }],
    ['2, a page', [subfile(2)], { pages: [1, 2] }],
    ['3, an overview', [subfile(3)], { overviews: [8], overviewMasks: [undefined] }],
    ['4, a mask', [subfile(4)], { mask: 8 }],
    ['5, a mask of an overview that is not there', [subfile(5)], {}],
    ['6, a mask', [subfile(6)], { mask: 8 }],
    ['8, nothing', [subfile(8)], {}],
    ['old 1, a page', [short(Tag.SubfileType, 1)], { pages: [1, 2] }],
    ['old 2, an overview', [short(Tag.SubfileType, 2)], { overviews: [8], overviewMasks: [undefined] }],
    ['old 3, a page', [short(Tag.SubfileType, 3)], { pages: [1, 2] }],
    ['4 and old 2, a mask', [subfile(4), short(Tag.SubfileType, 2)], { mask: 8 }],
    [
      'two values and old 2, an overview',
      [subfile(4, 4), short(Tag.SubfileType, 2)],
      { overviews: [8], overviewMasks: [undefined] },
    ],
  ])('is told by NewSubfileType: %s', (_, tags, roles) => {
    expect(rolesOf(MAIN, image(8, 8, ...tags))).toEqual({ ...ALONE, ...roles })
  })

  it('is the main image for the first one, whatever its tags', () => {
    expect(rolesOf(image(8, 8, subfile(5)), image(4, 4, subfile(1)))).toEqual({
      ...ALONE,
      overviews: [4],
      overviewMasks: [undefined],
      pages: [],
    })
  })
})

describe('overviews', () => {
  it('have as many samples as the main image', () => {
    const two = [short(Tag.SamplesPerPixel, 2), subfile(1)]
    expect(rolesOf(MAIN, image(4, 4, ...two), image(2, 2, subfile(1)))).toMatchObject({ overviews: [2] })
  })

  it('have samples and a compression that GDAL reads', () => {
    for (const tag of [
      short(Tag.Compression, 6),
      short(Tag.Compression, 999),
      short(Tag.BitsPerSample, 100),
    ]) {
      const damaged = image(4, 4, tag, subfile(1))
      expect(rolesOf(MAIN, damaged, image(2, 2, subfile(1)))).toMatchObject({ overviews: [2] })
    }
    for (const compression of [1, 2, 5, 7, 8, 32773, 32946, 34887, 34925, 50000, 50001]) {
      const packed = image(4, 4, short(Tag.Compression, compression), subfile(1))
      expect(rolesOf(MAIN, packed)).toMatchObject({ overviews: [4] })
    }
  })

  it('are the first thirty', () => {
    const widths = Array.from({ length: 32 }, (_, i) => i + 1)
    const roles = rolesOf(MAIN, ...widths.map((width) => image(width, 1, subfile(1))))
    expect(roles).toMatchObject({ overviews: widths.slice(0, 30) })
  })

  it('may stand in SubIFDs, before those of the main chain', () => {
    const roles = rolesOf({ ...MAIN, children: [image(4, 4, subfile(1))] }, image(2, 2, subfile(1)))
    expect(roles).toEqual({ ...ALONE, overviews: [4, 2], overviewMasks: [undefined, undefined] })
  })

  it('have no SubIFDs of their own, unless they stand in SubIFDs', () => {
    const parent = { ...image(4, 4, subfile(1)), children: [image(1, 1)] }
    expect(rolesOf(MAIN, parent, image(2, 2, subfile(1)))).toMatchObject({ overviews: [2] })
    expect(rolesOf({ ...MAIN, children: [parent] })).toMatchObject({ overviews: [4] })
  })
})

describe('the mask', () => {
  const rgb = short(Tag.SamplesPerPixel, 3)
  it.each([
    ['of 8 bits', image(8, 8, subfile(4)), 8],
    ['of 1 bit', image(8, 8, subfile(4), short(Tag.BitsPerSample, 1)), 8],
    ['not of 9 bits', image(8, 8, subfile(4), short(Tag.BitsPerSample, 9)), undefined],
    ['not of another width', image(7, 8, subfile(4)), undefined],
    ['not of another height', image(8, 7, subfile(4)), undefined],
    ['of as many samples', image(8, 8, subfile(4), rgb), 8],
    ['not of other samples', image(8, 8, subfile(4), short(Tag.SamplesPerPixel, 2)), undefined],
    ['not with old JPEG', image(8, 8, subfile(4), short(Tag.Compression, 6)), undefined],
  ])('of an image of three samples is one %s', (_, mask, width) => {
    expect(rolesOf(image(8, 8, rgb), mask)).toMatchObject({ mask: width })
  })

  it('is the first that fits, and has no signs', () => {
    const { mask } = classifyDirectories(
      fileOf(
        MAIN,
        image(4, 4, subfile(4)),
        image(8, 8, subfile(4), short(Tag.SampleFormat, 2), short(Tag.BitsPerSample, 4)),
        image(8, 8, subfile(4)),
      ),
    )
    expect(mask?.layout).toMatchObject({ bitsPerSample: 4, sampleFormat: 1, width: 8 })
  })
})

describe('masks of overviews', () => {
  const overview = (side: number, ...more: readonly TiffTag[]) => image(side, side, subfile(1), ...more)
  const mask = (side: number, ...more: readonly TiffTag[]) => image(side, side, subfile(5), ...more)

  it('belong to the overview of their size', () => {
    expect(rolesOf(MAIN, overview(4), overview(2), mask(2))).toMatchObject({ overviewMasks: [undefined, 2] })
    expect(rolesOf(MAIN, overview(4), overview(2), mask(2), mask(4))).toMatchObject({ overviewMasks: [4, 2] })
  })

  it('are placed one by one if overviews have one size', () => {
    expect(rolesOf(MAIN, overview(4), overview(4), mask(4))).toMatchObject({ overviewMasks: [4, undefined] })
    expect(rolesOf(MAIN, overview(4), overview(4), mask(4), mask(4))).toMatchObject({ overviewMasks: [4, 4] })
  })

  it('fit nowhere before their overview, in another size or with wide samples', () => {
    const wide = mask(4, short(Tag.BitsPerSample, 16))
    for (const list of [
      [mask(4), overview(4)],
      [overview(4), mask(3)],
      [overview(4), wide],
    ]) {
      expect(rolesOf(MAIN, ...list)).toMatchObject({ overviewMasks: [undefined], mask: undefined })
    }
  })
})

describe('pages', () => {
  it('are the whole images of the main chain, by number', () => {
    const child = image(8, 8, subfile(2))
    const roles = rolesOf({ ...MAIN, children: [child] }, image(4, 4, subfile(1)), image(8, 8), child)
    expect(roles).toMatchObject({ pages: [1, 3, 4] })
  })

  it('have sides below 2^31, as in GDAL', () => {
    const side = (tag: number, value: number) => ({ id: tag, type: FieldType.Long, values: [value] })
    for (const tag of [Tag.ImageWidth, Tag.ImageLength]) {
      expect(rolesOf(MAIN, image(8, 8, side(tag, 2 ** 31)), image(8, 8))).toMatchObject({ pages: [1, 3] })
      expect(rolesOf(MAIN, image(8, 8, side(tag, 2 ** 31 - 1)))).toMatchObject({ pages: [1, 2] })
    }
  })

  it('are opened each for itself', () => {
    const file = fileOf(MAIN, image(8, 8, subfile(4)), image(5, 5))
    expect(shown(pageRoles(file, 3))).toEqual({ ...ALONE, main: 5, pages: [] })
    expect(shown(pageRoles(file, 1))).toEqual({ ...ALONE, pages: [] })
    for (const number of [0, 4]) {
      expect(() => pageRoles(file, number)).toThrow(expect.objectContaining({ code: 'IO' }))
    }
  })
})

describe('a file beside a raster', () => {
  const widths = (file: TiffFile) => imagesBeside(file).map(({ layout }) => layout.width)

  it('has its first image and the reductions of it', () => {
    expect(widths(fileOf(image(4, 4, subfile(1)), image(2, 2, subfile(1)), image(2, 2)))).toEqual([4, 2])
  })

  it('has none if GDAL does not read the first', () => {
    for (const tag of [short(Tag.Compression, 6), short(Tag.RowsPerStrip, 0)]) {
      expect(widths(fileOf(image(4, 4, tag), image(2, 2, subfile(1))))).toEqual([])
    }
  })
})
