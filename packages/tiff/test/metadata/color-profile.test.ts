import { describe, expect, it } from 'vitest'
import { encodeTiff } from '../../src/container/encode-tiff.ts'
import { FieldType } from '../../src/container/field-type.ts'
import { parseImageLayout } from '../../src/container/image-layout.ts'
import { parseTiff } from '../../src/container/parse-tiff.ts'
import { Tag } from '../../src/container/tag.ts'
import type { TiffTag } from '../../src/container/tiff-tag.ts'
import { fromBase64, toBase64 } from '../../src/metadata/base64.ts'
import { colorMapTag, colormapFromIfd } from '../../src/metadata/color-map.ts'
import { tiffDomainTags } from '../../src/metadata/tiff-domain-tags.ts'
import { tiffDomains } from '../../src/metadata/tiff-domains.ts'
import { grayTags } from '../container/flavors.ts'

const short = (id: number, ...values: number[]): TiffTag => ({ id, type: FieldType.Short, values })
const float = (id: number, ...values: number[]): TiffTag => ({ id, type: FieldType.Float, values })
const samples = (count: number) => short(Tag.SamplesPerPixel, count)
const bits = (value: number) => short(Tag.BitsPerSample, value)

function ifdOf(...tags: readonly TiffTag[]) {
  const bytes = encodeTiff([{ tags: grayTags(2, 2, ...tags) }], { bigTiff: false, littleEndian: true })
  return parseTiff(bytes).directories[0] ?? expect.fail()
}

describe('colours by white point and primaries', () => {
  const rgb = [short(Tag.Photometric, 2), samples(3)]
  const white = float(Tag.WhitePoint, 0.3127, 0.329)
  const primaries = float(Tag.PrimaryChromaticities, 0.64, 0.33, 0.3, 0.6, 0.15, 0.06)
  const both = [...rgb, white, primaries]
  const curve = (count: number, step = 1) =>
    short(Tag.TransferFunction, ...Array.from({ length: count }, (_, i) => i * step))
  const profileOf = async (...tags: TiffTag[]) => (await tiffDomains(ifdOf(...tags))).COLOR_PROFILE
  const curvesOf = async (...tags: TiffTag[]) => {
    const profile = await profileOf(...tags)
    return ['RED', 'GREEN', 'BLUE'].map((color) =>
      (profile?.[`TIFFTAG_TRANSFERFUNCTION_${color}`] ?? '').split(', ').map(Number),
    )
  }

  // As rasterio sees them.
  it('are told', async () => {
    expect(await profileOf(...both)).toMatchObject({
      SOURCE_PRIMARIES_RED: '0.639999986, 0.330000013, 1.0',
      SOURCE_PRIMARIES_GREEN: '0.300000012, 0.600000024, 1.0',
      SOURCE_PRIMARIES_BLUE: '0.150000006, 0.059999999, 1.0',
      SOURCE_WHITEPOINT: '0.312700003, 0.328999996, 1.0',
    })
  })

  it('have the curve of the gamma 2.2 if none is stored', async () => {
    const [red = [], ...others] = await curvesOf(...both)
    expect([red.length, red.slice(0, 9), red.slice(-3)]).toEqual([
      256,
      [0, 0, 2, 4, 7, 11, 17, 24, 32],
      [64_410, 64_971, 65_535],
    ])
    expect(others).toEqual([red, red])
    const [few = []] = await curvesOf(...both, bits(4))
    expect([few.length, few.slice(0, 6), few.slice(-3)]).toEqual([
      16,
      [0, 169, 779, 1900, 3578, 5845],
      [47_835, 56_306, 65_535],
    ])
    expect((await curvesOf(...both, bits(16)))[0]?.slice(-3)).toEqual([65_531, 65_533, 65_535])
    expect(await curvesOf(...both, curve(255))).toEqual([red, red, red])
  })

  it('have stored curves: one, or one each', async () => {
    const one = Array.from({ length: 256 }, (_, i) => i * 256)
    expect(await curvesOf(...both, curve(256, 256))).toEqual([one, one, one])
    const all = Array.from({ length: 768 }, (_, i) => i)
    expect(await curvesOf(...both, curve(768))).toEqual([
      all.slice(0, 256),
      all.slice(256, 512),
      all.slice(512),
    ])
  })

  it.each<[what: string, tags: TiffTag[]]>([
    ['a white point alone', [...rgb, white]],
    ['primaries alone', [...rgb, primaries]],
    ['one number of the white point', [...rgb, float(Tag.WhitePoint, 0.3), primaries]],
    ['five numbers of primaries', [...rgb, white, float(Tag.PrimaryChromaticities, 1, 1, 1, 1, 1)]],
    ['one colour', [white, primaries]],
    ['one colour beside alpha', [samples(2), short(Tag.ExtraSamples, 2), white, primaries]],
    ['more than 16 bits', [...both, bits(17)]],
    ['a range of transfer functions', [...both, short(Tag.TransferRange, 0, 1, 0, 1, 0, 1)]],
  ])('are not told by %s', async (_, tags) => {
    expect(await profileOf(...tags)).toBeUndefined()
  })

  it('are told by a profile first', async () => {
    const icc: TiffTag = { id: Tag.IccProfile, type: FieldType.Undefined, values: [1, 2, 255] }
    expect(await profileOf(...both, icc)).toEqual({ SOURCE_ICC_PROFILE: 'AQL/' })
  })
})

describe('domains of single tags', () => {
  const domains = { 'xml:XMP': { 'xml:XMP': '<é/>' }, COLOR_PROFILE: { SOURCE_ICC_PROFILE: 'AQL/' } }

  it('are written and read', async () => {
    expect(await tiffDomains(ifdOf(...tiffDomainTags(domains)))).toEqual(domains)
    const tags = tiffDomainTags(domains).map(({ id, type, ...tag }) => [
      id,
      type,
      'values' in tag && tag.values,
    ])
    expect(tags).toEqual([
      [Tag.Xmp, FieldType.Byte, new TextEncoder().encode('<é/>')],
      [Tag.IccProfile, FieldType.Undefined, Uint8Array.of(1, 2, 255)],
    ])
  })

  it('are not written if they are empty or damaged', async () => {
    for (const tags of [
      {},
      { COLOR_PROFILE: { SOURCE_ICC_PROFILE: '' }, 'xml:XMP': { 'xml:XMP': '' } },
      { COLOR_PROFILE: { SOURCE_ICC_PROFILE: '!' } },
    ]) {
      expect(tiffDomainTags(tags)).toEqual([])
    }
    expect(await tiffDomains(ifdOf())).toEqual({})
  })

  it('have Base64 of any length', () => {
    for (const length of [0, 1, 2, 3, 8191, 8192, 8193, 20_000]) {
      const bytes = Uint8Array.from({ length }, (_, i) => i * 7)
      expect(toBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'))
      expect(fromBase64(toBase64(bytes))).toEqual(bytes)
    }
    expect(fromBase64('a!')).toBeUndefined()
  })
})

describe('a colour table', () => {
  const shown = (nodata: number | bigint | undefined, ...tags: TiffTag[]) => {
    const ifd = ifdOf(...tags)
    return colormapFromIfd(ifd, parseImageLayout(ifd), nodata)
  }
  const palette = short(Tag.Photometric, 3)

  it('is that of the tag, of 16 bits or of 8', () => {
    const of = (...values: number[]) => shown(undefined, palette, bits(1), short(Tag.ColorMap, ...values))
    // 257 times 0 to 255; GDAL cuts fractions off.
    expect(of(0, 65_535, 257, 256, 514, 65_534)).toEqual({ 0: [0, 1, 2, 255], 1: [255, 0, 254, 255] })
    expect(of(0, 255, 1, 2, 3, 4)).toEqual({ 0: [0, 1, 3, 255], 1: [255, 2, 4, 255] })
    expect(of(0, 256, 1, 2, 3, 4)).toEqual({ 0: [0, 0, 0, 255], 1: [0, 0, 0, 255] })
  })

  it('is transparent at nodata', () => {
    const map = short(Tag.ColorMap, 0, 1, 2, 3, 4, 5)
    const alphas = (nodata: number | bigint | undefined) =>
      Object.values(shown(nodata, palette, bits(1), map) ?? {}).map(([, , , alpha]) => alpha)
    expect([undefined, 0, 1n, 2].map(alphas)).toEqual([
      [255, 255],
      [0, 255],
      [255, 0],
      [255, 255],
    ])
  })

  it('is a ramp from white if the least value is white, and of one bit', () => {
    const gray = (value: number) => [value, value, value, 255]
    const white = short(Tag.Photometric, 0)
    expect(shown(undefined, white, bits(2))).toEqual({ 0: gray(255), 1: gray(170), 2: gray(85), 3: gray(0) })
    expect(shown(undefined, bits(1))).toEqual({ 0: gray(0), 1: gray(255) })
    expect(shown(undefined, bits(1), samples(2))).toBeUndefined()
    expect(shown(undefined, bits(2))).toBeUndefined()
    expect(Object.keys(shown(undefined, white, bits(16)) ?? {}).length).toBe(65_536)
    expect(shown(undefined, white, bits(17))).toBeUndefined()
  })

  it('is written with 257 times its values', () => {
    const tag = colorMapTag(
      { 0: [1, 2, 3, 4], 255: [255, 0, 0, 255], 256: [9, 9, 9, 9], [-1]: [9, 9, 9, 9] },
      8,
    )
    const values = [...('values' in tag ? (tag.values as Uint16Array) : [])]
    expect([tag.id, tag.type, values.length]).toEqual([Tag.ColorMap, FieldType.Short, 768])
    const set = values.flatMap((value, i) => (value === 0 ? [] : [[i, value]]))
    expect(set).toEqual([
      [0, 257],
      [255, 65_535],
      [256, 514],
      [512, 771],
    ])
  })
})
