import { MemoryDirectory } from '@memraster/core/backend'
import { describe, expect, it } from 'vitest'
import { encodeTiff } from '../../src/container/encode-tiff.ts'
import { FieldType } from '../../src/container/field-type.ts'
import { Tag } from '../../src/container/tag.ts'
import type { TiffTag } from '../../src/container/tiff-tag.ts'
import { readGeoTiff } from '../../src/facts/read-geotiff.ts'
import { grayTags } from '../container/flavors.ts'

const short = (id: number, ...values: number[]): TiffTag => ({ id, type: FieldType.Short, values })
const subfile = (value: number) => short(Tag.NewSubfileType, value)
const samples = (count: number) => short(Tag.SamplesPerPixel, count)
const bits = (value: number) => short(Tag.BitsPerSample, value)
const format = (value: number) => short(Tag.SampleFormat, value)

function image(side: number, ...tags: readonly TiffTag[]) {
  return { tags: grayTags(side, side, ...tags), blocks: [new Uint8Array(8)] }
}

function fileOf(...images: ReturnType<typeof image>[]): Uint8Array {
  return encodeTiff(images, { bigTiff: false, littleEndian: true })
}

/** The flags in a `.msk` file's metadata by band: GDAL's GMF_PER_DATASET is 2 (RFC 15). */
function flags(...values: readonly (number | string | undefined)[]): TiffTag {
  const items = values.map((value, i) =>
    value === undefined ? '' : `<Item name="INTERNAL_MASK_FLAGS_${i + 1}">${value}</Item>`,
  )
  const text = `<GDALMetadata>${items.join('')}</GDALMetadata>`
  return { id: Tag.GdalMetadata, type: FieldType.Ascii, values: text }
}

async function levelsOf(files: Readonly<Record<string, Uint8Array>>, mode: 'r' | 'r+' = 'r') {
  const directory = new MemoryDirectory()
  for (const [name, bytes] of Object.entries(files)) directory.set(name, bytes)
  const { info, levels } = await readGeoTiff(directory, 'a.tif', { mode, options: {} })
  return {
    overviews: info.bands.map((band) => band.overviews.map(({ width }) => width)),
    masks: info.bands.map(({ storedMask }) => storedMask),
    maskOverviews: info.bands.map((band) => band.maskOverviews.map(({ width }) => width)),
    samples: levels.bandMasks.map((mask) => (mask.kind === 'none' ? undefined : mask.sample)),
    files: info.files.slice(1),
  }
}

const NONE = { overviews: [[]], masks: ['none'], maskOverviews: [[]], samples: [undefined], files: [] }
const plain = fileOf(image(16))
const reductions = fileOf(image(8, subfile(1)), image(4, subfile(1)))

describe('overviews', () => {
  it.each<[what: string, files: Record<string, Uint8Array>, overviews: number[], used: string[]]>([
    [
      'are in the file',
      { 'a.tif': fileOf(image(16), image(8, subfile(1)), image(4, subfile(1))) },
      [8, 4],
      [],
    ],
    ['are beside it', { 'a.tif': plain, 'a.tif.ovr': reductions }, [8, 4], ['a.tif.ovr']],
    ['are beside it in upper case', { 'a.tif': plain, 'a.tif.OVR': reductions }, [8, 4], ['a.tif.OVR']],
    [
      'are beside it in lower case first',
      { 'a.tif': plain, 'a.tif.OVR': fileOf(image(2)), 'a.tif.ovr': reductions },
      [8, 4],
      ['a.tif.ovr'],
    ],
    [
      'are in the file first',
      { 'a.tif': fileOf(image(16), image(2, subfile(1))), 'a.tif.ovr': reductions },
      [2],
      [],
    ],
    ['are not in a file that is none', { 'a.tif': plain, 'a.tif.ovr': new Uint8Array(9) }, [], []],
    ['have as many bands', { 'a.tif': plain, 'a.tif.ovr': fileOf(image(8, samples(2))) }, [], []],
    ['have the same dtype beside it', { 'a.tif': plain, 'a.tif.ovr': fileOf(image(8, bits(16))) }, [], []],
    ['have a dtype beside it', { 'a.tif': plain, 'a.tif.ovr': fileOf(image(8, bits(100))) }, [], []],
  ])('%s', async (_, files, overviews, used) => {
    expect(await levelsOf(files)).toEqual({ ...NONE, overviews: [overviews], files: used })
  })

  it.each<[what: string, main: TiffTag[], tags: TiffTag[], read: boolean, changed: boolean]>([
    ['the same dtype', [], [], true, true],
    ['another dtype', [], [bits(16)], true, false],
    ['floating numbers', [], [bits(32), format(3)], true, false],
    ['complex numbers', [], [bits(64), format(6)], false, false],
    ['64 bits', [], [bits(64)], false, false],
    ['64 bits with a sign', [], [bits(64), format(2)], false, false],
    ['8 bits under 64', [bits(64)], [], false, false],
    ['8 bits under 64 with a sign', [bits(64), format(2)], [], false, false],
    ['floating under complex numbers', [bits(64), format(6)], [bits(32), format(3)], false, false],
    ['complex under complex numbers', [bits(64), format(6)], [bits(64), format(6)], true, true],
  ])('in the file may have %s', async (_, main, tags, read, changed) => {
    const files = { 'a.tif': fileOf(image(16, ...main), image(8, subfile(1), ...tags)) }
    expect((await levelsOf(files)).overviews).toEqual([read ? [8] : []])
    expect((await levelsOf(files, 'r+')).overviews).toEqual([changed ? [8] : []])
  })
})

describe('masks', () => {
  const two = (...tags: TiffTag[]) => image(16, samples(2), ...tags)
  const mask = (side: number, ...tags: TiffTag[]) => image(side, subfile(4), bits(1), ...tags)

  it('are in the file, of all bands or of each', async () => {
    expect(await levelsOf({ 'a.tif': fileOf(two(), mask(16)) })).toMatchObject({
      masks: ['dataset', 'dataset'],
      samples: [0, 0],
    })
    expect(await levelsOf({ 'a.tif': fileOf(two(), mask(16, samples(2))) })).toMatchObject({
      masks: ['band', 'band'],
      samples: [0, 1],
    })
  })

  it('are in the file first, with those of its overviews', async () => {
    const reduced = [image(8, subfile(1)), image(8, subfile(5), bits(1)), image(4, subfile(1))]
    const main = fileOf(image(16), mask(16), ...reduced)
    expect(await levelsOf({ 'a.tif': main, 'a.tif.msk': fileOf(image(16, flags(2))) })).toEqual({
      ...{ overviews: [[8, 4]], masks: ['dataset'], maskOverviews: [[8]], samples: [0], files: [] },
    })
  })

  it.each<[what: string, mask: TiffTag[], masks: string[], samples: (number | undefined)[]]>([
    ['of all bands', [flags(2, 2)], ['dataset', 'dataset'], [0, 0]],
    ['of all bands, beside another flag', [flags(6, '2')], ['dataset', 'dataset'], [0, 0]],
    ['of each band', [flags(0, 4), samples(2)], ['band', 'band'], [0, 1]],
    ['of the first band', [flags(0, 0)], ['band', 'none'], [0, undefined]],
    ['of the second band', [flags(undefined, 2)], ['none', 'dataset'], [undefined, 0]],
    ['of none, without flags', [], ['none', 'none'], [undefined, undefined]],
  ])('are beside it: %s', async (_, tags, masks, samplesOf) => {
    const found = await levelsOf({ 'a.tif': fileOf(two()), 'a.tif.msk': fileOf(image(16, ...tags)) })
    expect(found).toMatchObject({ masks, samples: samplesOf, files: ['a.tif.msk'] })
  })

  it.each<[what: string, beside: Record<string, Uint8Array>, maskOverviews: number[], used: string[]]>([
    [
      'in their file',
      { 'a.tif.msk': fileOf(image(16, flags(2)), image(8, subfile(1))), 'a.tif.msk.ovr': reductions },
      [8],
      ['a.tif.msk'],
    ],
    [
      'beside it',
      { 'a.tif.msk': fileOf(image(16, flags(2))), 'a.tif.msk.ovr': reductions },
      [8, 4],
      ['a.tif.msk.ovr', 'a.tif.msk'],
    ],
    [
      'beside it in upper case',
      { 'a.tif.MSK': fileOf(image(16, flags(2))), 'a.tif.MSK.OVR': reductions },
      [8, 4],
      ['a.tif.MSK.OVR', 'a.tif.MSK'],
    ],
    ['nowhere without a mask', { 'a.tif.msk.ovr': reductions }, [], []],
    [
      'nowhere without flags',
      { 'a.tif.msk': fileOf(image(16)), 'a.tif.msk.ovr': reductions },
      [],
      ['a.tif.msk'],
    ],
  ])('have overviews %s', async (_, beside, maskOverviews, used) => {
    const found = await levelsOf({ 'a.tif': plain, ...beside })
    expect(found).toMatchObject({ maskOverviews: [maskOverviews], files: used })
  })
})
