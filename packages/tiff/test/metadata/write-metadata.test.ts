import { parseNodata } from '@memraster/core/internal'
import { atOnce, parseDType } from '@memraster/ground'
import { describe, expect, it } from 'vitest'
import { classifyDirectories } from '../../src/container/classify-directories.ts'
import { encodeTiff } from '../../src/container/encode-tiff.ts'
import { encodeValues } from '../../src/container/encode-values.ts'
import { parseTiff } from '../../src/container/parse-tiff.ts'
import { Tag } from '../../src/container/tag.ts'
import type { TiffTag } from '../../src/container/tiff-tag.ts'
import { georeferenceFromIfd, georeferenceTags } from '../../src/georeference/georeference.ts'
import { rpcTag } from '../../src/georeference/rpc.ts'
import { colorMapTag, colormapFromIfd } from '../../src/metadata/color-map.ts'
import { encodeGdalMetadata, parsingGdalMetadata } from '../../src/metadata/gdal-metadata.ts'
import { structureKeys } from '../../src/metadata/image-structure.ts'
import { formatNodata } from '../../src/metadata/nodata.ts'
import { tagsFromIfd, tiffTagsFromTags } from '../../src/metadata/tiff-tag-items.ts'
import { fixture, fixtures } from '../container/fixture.ts'

// GDAL wrote the fixtures, so what it wrote is what is expected to be written.
describe.each(fixtures)('%s', (name, fact) => {
  const read = () => {
    const tiff = parseTiff(fixture(name))
    const { ifd, layout } = classifyDirectories(tiff).main
    const written = (tags: readonly TiffTag[]) =>
      tags.map((tag) => [tag.id, encodeValues(tag, tiff.littleEndian)] as const)
    const present = (...ids: readonly number[]) =>
      ids.flatMap((id) => (ifd.has(id) ? [[id, ifd.bytes(id)]] : []))
    return { ifd, layout, written, present }
  }

  it('has the GDAL_METADATA that GDAL writes', () => {
    const { ifd, layout } = read()
    const xml = ifd.ascii(Tag.GdalMetadata)
    expect(encodeGdalMetadata(atOnce(parsingGdalMetadata(xml, layout.samplesPerPixel)))).toBe(xml)
  })

  it('has the georeferencing tags that GDAL writes', () => {
    const { ifd, written, present } = read()
    expect(written(georeferenceTags(georeferenceFromIfd(ifd)))).toEqual(
      present(Tag.ModelPixelScale, Tag.ModelTiepoint, Tag.ModelTransformation),
    )
    const { rpcs } = georeferenceFromIfd(ifd)
    expect(rpcs === undefined ? [] : written([rpcTag(rpcs)])).toEqual(present(Tag.RpcCoefficients))
  })

  it('has the nodata that GDAL writes', () => {
    const { ifd } = read()
    const text = ifd.ascii(Tag.GdalNodata)
    // GDAL rounds to 32 bits when it reads, not when it writes.
    const dtype = fact.dtypes[0] === 'float32' ? 'float64' : parseDType(fact.dtypes[0])
    const value = text === undefined ? undefined : parseNodata(text, dtype)
    expect(value === undefined ? undefined : formatNodata(value)).toBe(text)
  })

  it('has the colour table that GDAL writes', () => {
    const { ifd, layout, written, present } = read()
    const colormap = layout.photometric === 3 ? colormapFromIfd(ifd, layout) : undefined
    const tags = colormap === undefined ? [] : [colorMapTag(colormap, layout.bitsPerSample)]
    expect(written(tags)).toEqual(present(Tag.ColorMap))
  })

  it('has the TIFF tags that give the same tags again', () => {
    const { ifd } = read()
    const tags = tagsFromIfd(ifd)
    const again = parseTiff(encodeTiff([{ tags: [...tiffTagsFromTags(tags), filler] }], ifd.file))
      .directories[0]
    expect(again === undefined ? undefined : tagsFromIfd(again)).toEqual(tags)
  })
})

const filler: TiffTag = { id: Tag.ImageWidth, type: 3, values: [1] }

describe('encodeGdalMetadata', () => {
  it('writes nothing for nothing', () => {
    const bands = [{ tags: {} }, { tags: {}, scale: 1, offset: 0, unit: '', description: undefined }]
    expect(encodeGdalMetadata({ tags: { IMAGE_STRUCTURE: { COMPRESSION: 'LZW' } }, bands })).toBeUndefined()
    expect(
      encodeGdalMetadata({ tags: { '': { TIFFTAG_SOFTWARE: 'a', AREA_OR_POINT: 'Area' } }, bands: [] }),
    ).toBeUndefined()
  })

  it('writes as GDAL 3.6 does', () => {
    const text = encodeGdalMetadata({
      tags: {
        '': { plain: 'value', 'we ird"<&': 'x', quotes: 'a <b> & "c" \'d\'', control: 'a\u0001b\tc' },
        'xml:FOO': { 'xml:FOO': '<a>b</a>' },
        CUSTOM: { key: 'in custom' },
      },
      bands: [
        {
          tags: { '': { band_key: 'band one' } },
          scale: 0.1,
          offset: -5.25,
          unit: 'm/s',
          description: 'first & <best>',
        },
        { tags: {}, colorInterpretation: 'Y' },
      ],
    })
    expect(text).toBe(`<GDALMetadata>
  <Item name="plain">value</Item>
  <Item name="we ird&quot;&lt;&amp;">x</Item>
  <Item name="quotes">a &amp;lt;b&amp;gt; &amp;amp; &amp;quot;c&amp;quot; 'd'</Item>
  <Item name="control">ab\tc</Item>
  <Item name="doc" domain="xml:FOO">&amp;lt;a&amp;gt;b&amp;lt;/a&amp;gt;</Item>
  <Item name="key" domain="CUSTOM">in custom</Item>
  <Item name="band_key" sample="0">band one</Item>
  <Item name="OFFSET" sample="0" role="offset">-5.25</Item>
  <Item name="SCALE" sample="0" role="scale">0.100000000000000006</Item>
  <Item name="UNITTYPE" sample="0" role="unittype">m/s</Item>
  <Item name="DESCRIPTION" sample="0" role="description">first &amp;amp; &amp;lt;best&amp;gt;</Item>
  <Item name="COLORINTERP" sample="1" role="colorinterp">YCbCr_Y</Item>
</GDALMetadata>
`)
  })
})

describe('what GDAL_METADATA does not repeat', () => {
  const again = (metadata: Parameters<typeof encodeGdalMetadata>[0]) =>
    atOnce(parsingGdalMetadata(encodeGdalMetadata(metadata), metadata.bands.length, structureKeys(50_001)))

  it('is what has a TIFF tag of its own, of the whole file and in the default domain only', () => {
    const tags = { TIFFTAG_SOFTWARE: 'a', TIFF_RSID: 'b', GEO_METADATA: 'c', AREA_OR_POINT: 'Area', KEY: 'd' }
    expect(again({ tags: { '': tags, OWN: tags }, bands: [{ tags: { '': tags } }] })).toEqual({
      tags: { '': { KEY: 'd' }, OWN: tags },
      bands: [{ tags: { '': tags } }],
    })
  })

  it('is the profile itself, not what describes it', () => {
    const tags = { SOURCE_ICC_PROFILE: 'AAAA', OTHER: 'b' }
    expect(again({ tags: { COLOR_PROFILE: tags, OWN: tags }, bands: [] }).tags).toEqual({
      COLOR_PROFILE: { OTHER: 'b' },
      OWN: tags,
    })
  })

  it('is the structure, but for how WebP was compressed', () => {
    const structure = (tags: Record<string, string>) =>
      again({ tags: { IMAGE_STRUCTURE: tags }, bands: [] }).tags
    expect(structure({ WEBP_LEVEL: '75', COMPRESSION: 'WEBP' })).toEqual({
      IMAGE_STRUCTURE: { WEBP_LEVEL: '75' },
    })
    const lossless = { COMPRESSION_REVERSIBILITY: 'LOSSLESS' }
    expect(structure(lossless)).toEqual({ IMAGE_STRUCTURE: lossless })
    expect(structure({ COMPRESSION_REVERSIBILITY: 'LOSSY' })).toEqual({})
    expect(again({ tags: {}, bands: [{ tags: { IMAGE_STRUCTURE: lossless } }] }).bands).toEqual([
      { tags: {} },
    ])
  })

  it('is neither scale nor offset alone: either brings both', () => {
    const bands = [{ tags: {}, scale: 2 }, { tags: {}, offset: 3 }, { tags: {} }]
    expect(again({ tags: {}, bands }).bands).toEqual([
      { tags: {}, scale: 2, offset: 0 },
      { tags: {}, scale: 1, offset: 3 },
      { tags: {} },
    ])
  })
})
