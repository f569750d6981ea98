import { BlockTable, parseImageLayout, parseTiff, Tag } from '@memraster/tiff'
import { encodeTiff, FieldType, type TiffTag, tagsOfIfd } from '@memraster/tiff/encoding'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Dataset, MemoryFile } from '../../src/index.ts'

const POINT = { row: 1, col: 2, x: 30, y: 40, z: 5, id: '1', info: '' }
const XMP = '<x:xmpmeta/>'

const PLACE = [Tag.ModelPixelScale, Tag.ModelTiepoint, Tag.ModelTransformation]
const GEO_KEYS = [Tag.GeoKeyDirectory, Tag.GeoDoubleParams, Tag.GeoAsciiParams]

const RPCS = {
  lineOff: 1,
  sampOff: 2,
  latOff: 3,
  longOff: 4,
  heightOff: 5,
  lineScale: 6,
  sampScale: 7,
  latScale: 8,
  longScale: 9,
  heightScale: 10,
  lineNumCoeff: new Array(20).fill(1),
  lineDenCoeff: new Array(20).fill(2),
  sampNumCoeff: new Array(20).fill(3),
  sampDenCoeff: new Array(20).fill(4),
  errBias: 0.5,
  errRand: 0.25,
} as const

/** Tags as others write them: this writer would put none of their values so. GDAL's metadata is one text. */
const FOREIGN: readonly TiffTag[] = [
  { id: Tag.GdalNodata, type: FieldType.Ascii, values: ' 3.0 ' },
  {
    id: Tag.GdalMetadata,
    type: FieldType.Ascii,
    values: '<GDALMetadata><Item  name="A">b</Item></GDALMetadata>',
  },
  { id: Tag.Xmp, type: FieldType.Undefined, values: [...new TextEncoder().encode(XMP)] },
  { id: Tag.IccProfile, type: FieldType.Undefined, values: [1, 2, 3, 4, 5] },
  { id: Tag.Software, type: FieldType.Ascii, values: 'theirs' },
  // A double that is no multiple of the unit of a scale: a transform of a matrix, though it is north up.
  {
    id: Tag.ModelTransformation,
    type: FieldType.Double,
    values: [2, 0, 0, 100, 0, -3, 0, 200, 0, 0, 7, 0, 0, 0, 0, 1],
  },
]

/** A raster with tags of every kind that may change, and a page of its own. */
async function foreignFile(): Promise<Uint8Array> {
  const memfile = new MemoryFile()
  const dataset = await memfile.open({
    driver: 'GTiff',
    width: 8,
    height: 4,
    count: 2,
    dtype: 'uint8',
    crs: 'EPSG:32633',
    rpcs: RPCS,
  })
  await dataset.write(new Uint8Array(64).fill(9))
  await dataset.close()
  const [ifd] = parseTiff(memfile.bytes()).directories
  if (ifd === undefined) throw new Error('There is no directory')
  // With a key of their own, which is lost when the keys are written anew.
  const geoKeys = [...(ifd.numbers(Tag.GeoKeyDirectory) ?? []), 60_000, 0, 1, 7]
  geoKeys[3] = geoKeys.length / 4 - 1
  const foreign = [...FOREIGN, { id: Tag.GeoKeyDirectory, type: FieldType.Short, values: geoKeys }]
  const table = new BlockTable(ifd, parseImageLayout(ifd))
  const replaced = new Set([...foreign.map(({ id }) => id), ...PLACE, Tag.StripOffsets, Tag.StripByteCounts])
  const tags = [...tagsOfIfd(ifd).filter(({ id }) => !replaced.has(id)), ...foreign]
  return encodeTiff([{ tags, blocks: [table.block(0)?.slice() ?? new Uint8Array(0)] }], {
    bigTiff: false,
    littleEndian: true,
  })
}

/** The values of all tags but those that hold places. */
function tagsOf(bytes: Uint8Array): Map<number, string> {
  const [ifd] = parseTiff(bytes).directories
  const ids = ifd?.tags.filter((id) => id !== Tag.StripOffsets) ?? []
  return new Map(ids.map((id) => [id, `${ifd?.entry(id)?.type} ${ifd?.bytes(id)}`]))
}

/** The facts that may change. Where there are points, the CRS is theirs. */
function factsOf(dataset: Dataset): object {
  const { nodata, crs, transform, gcps, rpcs, descriptions, colorinterp } = dataset
  const tags = ['', ...dataset.tagNamespaces()].map((ns) => [ns, dataset.tags(0, ns), dataset.tags(2, ns)])
  const ownCrs = gcps.points.length > 0 ? undefined : crs?.toWkt()
  const facts = { nodata, crs: ownCrs, transform, gcps, rpcs, descriptions, colorinterp }
  return { ...facts, tags: tags.filter(([ns]) => ns !== 'IMAGE_STRUCTURE' && ns !== 'RPC') }
}

describe('of the tags of a file, those are written anew that say what has changed:', () => {
  let file: Uint8Array
  beforeAll(async () => {
    file = await foreignFile()
  })

  test.each<[what: string, change: (dataset: Dataset) => void, ids: readonly number[]]>([
    ['nodata', (dataset) => (dataset.nodata = 4), [Tag.GdalNodata, Tag.GdalMetadata]],
    ['nodata that goes', (dataset) => (dataset.nodata = null), [Tag.GdalNodata, Tag.GdalMetadata]],
    ['the CRS', (dataset) => (dataset.crs = 'EPSG:4326'), GEO_KEYS],
    ['the transform', (dataset) => (dataset.transform = [2, 0, 100, 0, -3, 201]), PLACE],
    [
      'the transform, turned',
      (dataset) => (dataset.transform = [2, 1, 100, 1, -3, 200]),
      [Tag.ModelTransformation],
    ],
    ['a transform that goes', (dataset) => (dataset.transform = null), [Tag.ModelTransformation]],
    [
      'points',
      (dataset) => (dataset.gcps = { points: [POINT], crs: 'EPSG:32633' }),
      [Tag.ModelTiepoint, Tag.ModelTransformation, Tag.GeoKeyDirectory],
    ],
    ['RPCs', (dataset) => (dataset.rpcs = { ...RPCS, lineOff: 11 }), [Tag.RpcCoefficients]],
    ['RPCs that go', (dataset) => (dataset.rpcs = null), [Tag.RpcCoefficients]],
    ['tags', (dataset) => dataset.updateTags({ C: 'd' }), [Tag.GdalMetadata]],
    ['tags of a band', (dataset) => dataset.updateTags({ C: 'd' }, { bidx: 2 }), [Tag.GdalMetadata]],
    ['descriptions', (dataset) => dataset.setBandDescription(2, 'second'), [Tag.GdalMetadata]],
    [
      'a tag that TIFF has',
      (dataset) => dataset.updateTags({ TIFFTAG_SOFTWARE: 'ours' }),
      [Tag.Software, Tag.GdalMetadata],
    ],
    [
      'another tag that TIFF has',
      (dataset) => dataset.updateTags({ TIFFTAG_ARTIST: 'ours' }),
      [Tag.Artist, Tag.GdalMetadata],
    ],
    [
      'XMP',
      (dataset) => dataset.updateTags({ 'xml:XMP': '<x:xmpmeta>1</x:xmpmeta>' }, { ns: 'xml:XMP' }),
      [Tag.Xmp, Tag.GdalMetadata],
    ],
    [
      'the ICC profile',
      (dataset) => dataset.updateTags({ SOURCE_ICC_PROFILE: btoa('other') }, { ns: 'COLOR_PROFILE' }),
      [Tag.IccProfile, Tag.GdalMetadata],
    ],
    [
      'what a pixel stands for',
      (dataset) => dataset.updateTags({ AREA_OR_POINT: 'Point' }),
      [...PLACE, Tag.GeoKeyDirectory, Tag.GdalMetadata],
    ],
    ['colours', (dataset) => (dataset.colorinterp = ['gray', 'alpha']), [Tag.ExtraSamples, Tag.GdalMetadata]],
  ])('%s', async (_, change, ids) => {
    const memfile = await MemoryFile.from(file, { copy: true })
    const dataset = await memfile.open({ mode: 'r+' })
    change(dataset)
    const facts = factsOf(dataset)
    await dataset.close()
    expect(factsOf(await memfile.open())).toEqual(facts)
    const [before, after] = [tagsOf(file), tagsOf(memfile.bytes())]
    const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
      (id) => before.get(id) !== after.get(id),
    )
    expect(new Set(changed)).toEqual(new Set(ids))
  })

  test('points, which stand elsewhere or in another CRS', async () => {
    const memfile = new MemoryFile()
    const profile = { driver: 'GTiff', width: 2, height: 2, count: 1, dtype: 'uint8' } as const
    const created = await memfile.open({ ...profile, gcps: { points: [POINT], crs: 'EPSG:32633' } })
    await created.close()
    const tagsWith = async (gcps: Dataset['gcps'] | object): Promise<Map<number, string>> => {
      const dataset = await memfile.open({ mode: 'r+' })
      Object.assign(dataset, { gcps })
      await dataset.close()
      return tagsOf(memfile.bytes())
    }
    const first = tagsOf(memfile.bytes())
    const moved = await tagsWith({ points: [{ ...POINT, x: 31 }], crs: 'EPSG:32633' })
    expect(moved.get(Tag.ModelTiepoint)).not.toBe(first.get(Tag.ModelTiepoint))
    expect(moved.get(Tag.GeoKeyDirectory)).toBe(first.get(Tag.GeoKeyDirectory))
    const elsewhere = await tagsWith({ points: [{ ...POINT, x: 31 }], crs: 'EPSG:4326' })
    expect(elsewhere.get(Tag.ModelTiepoint)).toBe(moved.get(Tag.ModelTiepoint))
    expect((await memfile.open()).gcps.crs?.toEpsg()).toBe(4326)
  })

  test('colorimetry stays in tags of its own, unless it is changed', async () => {
    const [ifd] = parseTiff(file).directories
    if (ifd === undefined) throw new Error('There is no directory')
    const without: number[] = [Tag.IccProfile, Tag.ExtraSamples, Tag.StripOffsets, Tag.StripByteCounts]
    const tags = tagsOfIfd(ifd).filter(({ id }) => !without.includes(id))
    const whitePoint = { id: Tag.WhitePoint, type: FieldType.Rational, values: [0.25, 0.5] }
    const primaries = {
      id: Tag.PrimaryChromaticities,
      type: FieldType.Rational,
      values: [0.5, 0.25, 0.25, 0.5, 0.125, 0.0625],
    }
    const bytes = encodeTiff([{ tags: [...tags, whitePoint, primaries], blocks: [new Uint8Array(64)] }], {
      bigTiff: false,
      littleEndian: true,
    })
    const metadataAfter = async (change: (dataset: Dataset) => void): Promise<string> => {
      const memfile = await MemoryFile.from(bytes, { copy: true })
      const dataset = await memfile.open({ mode: 'r+' })
      expect(Object.keys(dataset.tags(0, 'COLOR_PROFILE'))).not.toEqual([])
      change(dataset)
      await dataset.close()
      const changed = parseTiff(memfile.bytes()).directories[0]
      expect(changed?.numbers(Tag.PrimaryChromaticities)).toEqual(primaries.values)
      return new TextDecoder().decode(changed?.bytes(Tag.GdalMetadata))
    }
    const untouched = await metadataAfter((dataset) => dataset.updateTags({ C: 'd' }))
    expect(untouched).toContain('"C"')
    expect(untouched).not.toContain('COLOR_PROFILE')
    const own = await metadataAfter((dataset) => dataset.updateTags({ NAME: 'own' }, { ns: 'COLOR_PROFILE' }))
    expect(own).toContain('COLOR_PROFILE')
  })

  test('colours that TIFF has no words for are in the metadata', async () => {
    const memfile = await MemoryFile.from(file, { copy: true })
    const dataset = await memfile.open({ mode: 'r+' })
    dataset.colorinterp = ['gray', 'hue']
    await dataset.close()
    expect((await memfile.open()).colorinterp).toEqual(['gray', 'hue'])
    const again = await memfile.open({ mode: 'r+' })
    again.updateTags({ C: 'd' })
    await again.close()
    expect((await memfile.open()).colorinterp).toEqual(['gray', 'hue'])
  })

  test('metadata of which nothing is left goes', async () => {
    const memfile = new MemoryFile()
    const created = await memfile.open({ driver: 'GTiff', width: 2, height: 2, count: 1, dtype: 'uint8' })
    created.setBandDescription(1, 'first')
    await created.close()
    expect(tagsOf(memfile.bytes()).has(Tag.GdalMetadata)).toBe(true)
    const dataset = await memfile.open({ mode: 'r+' })
    dataset.descriptions = [undefined]
    await dataset.close()
    expect(tagsOf(memfile.bytes()).has(Tag.GdalMetadata)).toBe(false)
  })

  test('a colour table takes the place of another, and goes with its meaning', async () => {
    const memfile = new MemoryFile()
    const created = await memfile.open({ driver: 'GTiff', width: 2, height: 2, count: 1, dtype: 'uint8' })
    await created.close()
    for (const color of [
      [1, 2, 3, 255],
      [4, 5, 6, 255],
    ] as const) {
      const dataset = await memfile.open({ mode: 'r+' })
      dataset.writeColormap(1, { 7: color })
      await dataset.close()
      expect((await memfile.open()).colormap(1)[7]).toEqual(color)
    }
    // TIFF 6.0: 256 reds, then greens, then blues, of 16 bits.
    const [ifd] = parseTiff(memfile.bytes()).directories
    const map = ifd?.numbers(Tag.ColorMap) ?? []
    expect([ifd?.number(Tag.Photometric), map.length]).toEqual([3, 768])
    expect([map[7], map[256 + 7], map[512 + 7]]).toEqual([4 * 257, 5 * 257, 6 * 257])
  })
})
