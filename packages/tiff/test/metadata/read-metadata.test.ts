import { parseNodata } from '@memraster/core/internal'
import { atOnce, type DType, parseDType } from '@memraster/ground'
import { describe, expect, it } from 'vitest'
import { classifyDirectories } from '../../src/container/classify-directories.ts'
import { parseTiff } from '../../src/container/parse-tiff.ts'
import { Tag } from '../../src/container/tag.ts'
import { georeferenceFromIfd } from '../../src/georeference/georeference.ts'
import { rpcTags } from '../../src/georeference/rpc.ts'
import { colorInterpretations } from '../../src/metadata/color-interpretation.ts'
import { colormapFromIfd } from '../../src/metadata/color-map.ts'
import { parsingGdalMetadata } from '../../src/metadata/gdal-metadata.ts'
import { bandStructure, imageStructure } from '../../src/metadata/image-structure.ts'
import { mergeTagDomains } from '../../src/metadata/tag-domains.ts'
import { tagsFromIfd } from '../../src/metadata/tiff-tag-items.ts'
import { parsingPam } from '../../src/sidecars/pam.ts'
import { type FixtureFacts, fixture, fixtures, pamText } from '../container/fixture.ts'

/** What a fixture and its sidecar say. */
function readMetadata(name: string, fact: FixtureFacts) {
  const tiff = parseTiff(fixture(name))
  const { ifd, layout } = classifyDirectories(tiff).main
  const dtype: DType = parseDType(fact.dtypes[0])
  const metadata = atOnce(parsingGdalMetadata(ifd.ascii(Tag.GdalMetadata), layout.samplesPerPixel))
  const georeference = georeferenceFromIfd(ifd)
  const nodataText = ifd.ascii(Tag.GdalNodata)
  const nodata = nodataText === undefined ? undefined : parseNodata(nodataText, dtype)
  const sidecar = pamText(name)
  const pam = sidecar === undefined ? undefined : atOnce(parsingPam(sidecar))
  const bands = metadata.bands.map((band, i) => {
    const said = Object.entries(pam?.bands.get(i + 1) ?? {}).filter(([, value]) => value !== undefined)
    return {
      ...band,
      ...Object.fromEntries(said),
      tags: mergeTagDomains(band.tags, pam?.bands.get(i + 1)?.tags ?? {}),
    }
  })
  return { tiff, ifd, layout, dtype, metadata, georeference, nodata, pam, bands }
}

describe.each(fixtures)('%s', (name, fact) => {
  it('has the tags that rasterio sees', async () => {
    const { tiff, ifd, layout, metadata, georeference, pam } = readMetadata(name, fact)
    const { rasterType, rpcs } = georeference
    const tags = mergeTagDomains(
      { '': { ...tagsFromIfd(ifd), ...(rasterType === undefined ? {} : { AREA_OR_POINT: rasterType }) } },
      metadata.tags,
      { IMAGE_STRUCTURE: await imageStructure(tiff, ifd, layout) },
      rpcs === undefined ? {} : { RPC: rpcTags(rpcs) },
      pam?.tags ?? {},
    )
    expect({ '': {}, ...tags }).toEqual(fact.domains)
  })

  it('has the tags of bands that rasterio sees', () => {
    const { layout, bands } = readMetadata(name, fact)
    const structure = bandStructure(layout)
    const more = Object.keys(structure).length > 0 ? { IMAGE_STRUCTURE: structure } : {}
    const tags = bands.map((band) => mergeTagDomains(band.tags, more))
    expect(tags.map((domains) => ({ '': {}, ...domains }))).toEqual(fact.bandDomains)
  })

  it('has the descriptions, units, scales and offsets that rasterio sees', () => {
    const { bands } = readMetadata(name, fact)
    expect(bands.map((band) => band.description ?? null)).toEqual(fact.descriptions)
    expect(bands.map((band) => band.unit ?? null)).toEqual(fact.units)
    expect(bands.map((band) => band.scale ?? 1)).toEqual(fact.scales)
    expect(bands.map((band) => band.offset ?? 0)).toEqual(fact.offsets)
  })

  it('has the nodata that rasterio sees', () => {
    const { dtype, nodata } = readMetadata(name, fact)
    // rasterio 1.3 does not tell the nodata of 64-bit integers; this is what the fixture was made with.
    const expected = dtype === 'int64' ? -(2n ** 53n) - 2n : fact.nodata
    expect(nodata ?? null).toEqual(expected === 'nan' ? Number.NaN : expected)
  })

  it('has the colours that rasterio sees', () => {
    const { ifd, layout, nodata, bands } = readMetadata(name, fact)
    const colormap = colormapFromIfd(ifd, layout, nodata)
    const roles = bands.map((band) => band.colorInterpretation)
    expect(colorInterpretations(layout, colormap !== undefined, roles)).toEqual(fact.colorinterp)
    expect(colormap ?? null).toEqual(fact.colormap)
  })

  it('has the place that rasterio sees', () => {
    const { georeference, pam } = readMetadata(name, fact)
    expect(georeference.transform ?? pam?.transform ?? null).toEqual(fact.transform)
    const gcps = georeference.gcps.length > 0 ? georeference.gcps : (pam?.gcps ?? [])
    expect(gcps.map(({ row, col, x, y, z }) => [row, col, x, y, z])).toEqual(fact.gcps)
    expect(georeference.rpcs !== undefined).toBe(fact.rpcs !== null)
  })
})
