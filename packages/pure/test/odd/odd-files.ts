import { Tag } from '@memraster/tiff'
import { FieldType } from '@memraster/tiff/encoding'
import { ascii, imageFields, long, type OddImage, short } from './odd-image.ts'
import { type OddField, type OddFlavor, TiffBuilder } from './tiff-builder.ts'

/** The files of a case by their names; the raster is `NAME.tif`. */
export type OddFiles = ReadonlyMap<string, Uint8Array>

type Edit = (fields: OddField[], builder: TiffBuilder) => OddField[]

/** Puts fields in the places of those with their tags. */
function set(...fields: OddField[]): Edit {
  const own = new Set(fields.map(({ tag }) => tag))
  return (all) => [...all.filter(({ tag }) => !own.has(tag)), ...fields].sort((a, b) => a.tag - b.tag)
}

function without(...tags: number[]): Edit {
  return (all) => all.filter(({ tag }) => !tags.includes(tag))
}

/** Changes the values of the field of block offsets, or of their sizes, whichever the image has. */
function table(which: 'offsets' | 'counts', change: (values: readonly number[]) => number[]): Edit {
  const tags =
    which === 'offsets' ? [Tag.StripOffsets, Tag.TileOffsets] : [Tag.StripByteCounts, Tag.TileByteCounts]
  return (all) =>
    all.map((field) =>
      (tags as number[]).includes(field.tag) ? { ...field, values: change(field.values) } : field,
    )
}

async function one(image: OddImage, edit: Edit = (all) => all, flavor: OddFlavor = {}): Promise<Uint8Array> {
  const builder = new TiffBuilder(flavor)
  const fields = edit(await imageFields(builder, image, flavor.bigEndian), builder)
  return builder.finish(builder.directory(fields))
}

/** Images of every kind of block layout. */
const LAYOUTS: Readonly<Record<string, OddImage>> = {
  strips: { width: 20, height: 13, rowsPerStrip: 5 },
  strip: { width: 20, height: 13 },
  'strips-deflate': { width: 20, height: 13, rowsPerStrip: 5, compression: 8 },
  'strip-deflate': { width: 20, height: 13, compression: 8 },
  'strip-lzw': { width: 20, height: 13, compression: 5 },
  'strips-packbits': { width: 20, height: 13, rowsPerStrip: 4, compression: 32773 },
  'rgb-strips': { width: 20, height: 13, rowsPerStrip: 5, samples: 3 },
  'rgb-planes': { width: 20, height: 13, rowsPerStrip: 5, samples: 3, separate: true },
  'rgb-planes-one': { width: 20, height: 13, samples: 3, separate: true },
  tiles: { width: 40, height: 21, tile: [16, 16] },
  'tiles-lzw': { width: 40, height: 21, tile: [16, 16], compression: 5 },
  'tile-zstd': { width: 14, height: 11, tile: [16, 16], compression: 50000 },
  'words-strips': { width: 20, height: 13, rowsPerStrip: 5, bits: 16 },
  'bits-strip': { width: 21, height: 13, bits: 1 },
  'four-bits': { width: 21, height: 13, rowsPerStrip: 6, bits: 4 },
  'tall-strip': { width: 3, height: 3000 },
  'wide-strip': { width: 2000, height: 9, samples: 3 },
}

/** The values of redundant tags. */
const GEOMETRY: Readonly<Record<string, Edit>> = {
  plain: (all) => all,
  'counts-too-large': table('counts', (v) => v.map((n) => n + 100000)),
  'counts-a-bit-too-large': table('counts', (v) => v.map((n) => n + 7)),
  'counts-a-bit-too-small': table('counts', (v) => v.map((n) => n - 2)),
  'counts-too-small': table('counts', (v) => v.map(() => 3)),
  'counts-zero': table('counts', (v) => v.map(() => 0)),
  'count-one-zero': table('counts', (v) => v.map((n, i) => (i === 1 ? 0 : n))),
  'count-first-zero': table('counts', (v) => v.map((n, i) => (i === 0 ? 0 : n))),
  'counts-huge': table('counts', (v) => v.map(() => 0xffffffff)),
  'counts-missing': without(Tag.StripByteCounts, Tag.TileByteCounts),
  'counts-fewer': table('counts', (v) => v.slice(0, -1)),
  'counts-more': table('counts', (v) => [...v, 5]),
  'counts-first-other': table('counts', (v) => v.map((n, i) => (i === 0 ? n + 3 : n))),
  'offsets-fewer': table('offsets', (v) => v.slice(0, -1)),
  'offsets-more': table('offsets', (v) => [...v, 8]),
  'offsets-zero': table('offsets', (v) => v.map(() => 0)),
  'offset-last-zero': table('offsets', (v) => v.map((n, i) => (i === v.length - 1 ? 0 : n))),
  'offsets-beyond': table('offsets', (v) => v.map(() => 1e6)),
  'offset-last-beyond': table('offsets', (v) => v.map((n, i) => (i === v.length - 1 ? 1e6 : n))),
  'tables-fewer': (all, b) =>
    table('counts', (v) => v.slice(0, -1))(table('offsets', (v) => v.slice(0, -1))(all, b), b),
  'offsets-missing': without(Tag.StripOffsets, Tag.TileOffsets),
  'counts-of-bytes': (all) =>
    all.map((f) =>
      f.tag === Tag.StripByteCounts
        ? { ...f, type: FieldType.Byte, values: f.values.map((n) => n & 255) }
        : f,
    ),
  'counts-of-shorts': (all) =>
    all.map((f) =>
      f.tag === Tag.StripByteCounts || f.tag === Tag.TileByteCounts ? { ...f, type: FieldType.Short } : f,
    ),
  'offsets-signed': (all) =>
    all.map((f) =>
      f.tag === Tag.StripOffsets || f.tag === Tag.TileOffsets ? { ...f, type: FieldType.SLong } : f,
    ),
  'rows-zero': set(long(Tag.RowsPerStrip, 0)),
  'rows-all-ones': set(long(Tag.RowsPerStrip, 0xffffffff)),
  'rows-nearly-all-ones': set(long(Tag.RowsPerStrip, 0xfffffffe)),
  'rows-larger': set(long(Tag.RowsPerStrip, 100)),
  'rows-missing': without(Tag.RowsPerStrip),
  'rows-smaller': set(long(Tag.RowsPerStrip, 2)),
  'rows-two-values': set(short(Tag.RowsPerStrip, 5, 5)),
  'rows-of-doubles': set({ tag: Tag.RowsPerStrip, type: FieldType.Double, values: [5] }),
  'planes-missing': without(Tag.PlanarConfiguration),
  'planes-zero': set(short(Tag.PlanarConfiguration, 0)),
  'planes-seven': set(short(Tag.PlanarConfiguration, 7)),
  'planes-other': (all) =>
    all.map((f) => (f.tag === Tag.PlanarConfiguration ? { ...f, values: [3 - (f.values[0] ?? 1)] } : f)),
  'samples-missing': without(Tag.SamplesPerPixel),
  'samples-zero': set(short(Tag.SamplesPerPixel, 0)),
  'samples-two-values': set(short(Tag.SamplesPerPixel, 1, 1)),
  'bits-one-value': (all) =>
    all.map((f) => (f.tag === Tag.BitsPerSample ? { ...f, values: f.values.slice(0, 1) } : f)),
  'bits-two-values': (all) =>
    all.map((f) =>
      f.tag === Tag.BitsPerSample ? { ...f, values: [f.values[0] as number, f.values[0] as number] } : f,
    ),
  'bits-more-values': (all) =>
    all.map((f) => (f.tag === Tag.BitsPerSample ? { ...f, values: [...f.values, 3, 3] } : f)),
  'bits-long': (all) => all.map((f) => (f.tag === Tag.BitsPerSample ? { ...f, type: FieldType.Long } : f)),
  'format-missing': without(Tag.SampleFormat),
  'format-one-value': (all) =>
    all.map((f) => (f.tag === Tag.SampleFormat ? { ...f, values: f.values.slice(0, 1) } : f)),
  'format-zero': set(short(Tag.SampleFormat, 0)),
  'format-four': (all) =>
    all.map((f) => (f.tag === Tag.SampleFormat ? { ...f, values: f.values.map(() => 4) } : f)),
  'format-nine': set(short(Tag.SampleFormat, 9)),
  'extra-too-many': set(short(Tag.ExtraSamples, 0, 0, 0, 0, 0)),
  'extra-one': set(short(Tag.ExtraSamples, 2)),
  'extra-three': set(short(Tag.ExtraSamples, 0, 0, 0)),
  'extra-bad-value': set(short(Tag.ExtraSamples, 77)),
  'extra-corel': set(short(Tag.ExtraSamples, 999)),
  'length-longer': (all) =>
    all.map((f) => (f.tag === Tag.ImageLength ? { ...f, values: [(f.values[0] as number) + 20] } : f)),
  'length-shorter': (all) =>
    all.map((f) => (f.tag === Tag.ImageLength ? { ...f, values: [(f.values[0] as number) - 6] } : f)),
  'width-of-longs': (all) => all.map((f) => (f.tag === Tag.ImageWidth ? { ...f, type: FieldType.Long } : f)),
  'width-of-bytes': (all) => all.map((f) => (f.tag === Tag.ImageWidth ? { ...f, type: FieldType.Byte } : f)),
  'width-rational': (all) =>
    all.map((f) => (f.tag === Tag.ImageWidth ? { ...f, type: FieldType.Rational } : f)),
  unsorted: (all) => [...all].reverse(),
  duplicates: (all) => [
    ...all,
    short(Tag.ImageWidth, 7),
    short(Tag.Photometric, 0),
    short(Tag.BitsPerSample, 2),
  ],
  'unknown-types': (all) => [
    ...all,
    { tag: 65000, type: 99, values: [], count: 3, offset: 1 },
    { tag: 65001, type: 0, values: [], count: 0, offset: 0 },
  ],
  'far-values': (all) => [...all, { tag: 65002, type: FieldType.Short, values: [], count: 2e9, offset: 100 }],
  'fill-order': set(short(266, 2)),
  'fill-order-odd': set(short(266, 9)),
  orientation: set(short(274, 4)),
  'orientation-odd': set(short(274, 77)),
  'compression-per-sample': (all) =>
    all.map((f) =>
      f.tag === Tag.Compression
        ? { ...f, values: [f.values[0] as number, f.values[0] as number, f.values[0] as number] }
        : f,
    ),
  'compression-missing': without(Tag.Compression),
  'photometric-missing': without(Tag.Photometric),
  'photometric-unknown': set(short(Tag.Photometric, 44)),
  'photometric-two-values': set(short(Tag.Photometric, 1, 1)),
  'nan-text-nodata': (all) => [...all, short(Tag.GdalNodata, 5)],
  'metadata-no-xml': (all) => [...all, ascii(Tag.GdalMetadata, '<GDALMetadata><Item name="A">1</Item')],
  'metadata-of-shorts': (all) => [...all, short(Tag.GdalMetadata, 60, 61)],
  'smin-wrong-count': set(short(340, 1, 2, 3, 4, 5)),
  'geo-keys-bad': (all) => [...all, short(Tag.GeoKeyDirectory, 1, 1, 0, 9, 1024, 0, 1)],
  'geo-keys-of-bytes': (all) => [
    ...all,
    { tag: Tag.GeoKeyDirectory, type: FieldType.Byte, values: [1, 1, 0, 0] },
  ],
  'scale-short': (all) => [...all, { tag: Tag.ModelPixelScale, type: FieldType.Double, values: [1] }],
  'tiepoint-odd': (all) => [...all, { tag: Tag.ModelTiepoint, type: FieldType.Double, values: [1, 2, 3, 4] }],
  'software-binary': (all) => [...all, { tag: Tag.Software, type: FieldType.Short, values: [65, 66] }],
  'resolution-text': set(ascii(Tag.XResolution, 'abc')),
  'depth-zero': set(short(32997, 0)),
  'subifd-beyond': set(long(Tag.SubIfds, 0x7fffffff)),
  'subifd-type': set({ tag: Tag.SubIfds, type: FieldType.Ascii, values: [1, 2, 3, 4, 5, 6] }),
  'subifd-count': set({ tag: Tag.SubIfds, type: FieldType.Long, values: [], count: 0x3fffffff, offset: 8 }),
  'subifd-many': set({ tag: Tag.SubIfds, type: FieldType.Long, values: new Array(300).fill(8) }),
  'subifd-double': set({ tag: Tag.SubIfds, type: FieldType.Double, values: [8.5] }),
  'exif-ifd-beyond': set(long(34665, 0x7fffff00)),
  'gps-ifd-beyond': set(long(34853, 3)),
  'icc-short': set({ tag: 34675, type: FieldType.Undefined, values: [1, 2, 3] }),
  'predictor-two': set(short(Tag.Predictor, 2)),
  'predictor-three': set(short(Tag.Predictor, 3)),
  'predictor-nine': set(short(Tag.Predictor, 9)),
  'tile-size-odd': (all) => all.map((f) => (f.tag === Tag.TileWidth ? { ...f, values: [17] } : f)),
  'tile-length-missing': without(Tag.TileLength),
  'tile-length-zero': (all) => all.map((f) => (f.tag === Tag.TileLength ? { ...f, values: [0] } : f)),
}

async function* geometry(): AsyncGenerator<[string, OddFiles]> {
  for (const [layout, image] of Object.entries(LAYOUTS)) {
    for (const [change, edit] of Object.entries(GEOMETRY)) {
      const name = `${layout}_${change}`
      yield [name, new Map([[`${name}.tif`, await one(image, edit)]])]
    }
  }
  for (const [flavorName, flavor] of Object.entries({ mm: { bigEndian: true }, big: { bigTiff: true } })) {
    for (const change of [
      'plain',
      'counts-too-large',
      'counts-too-small',
      'counts-zero',
      'counts-missing',
      'tables-fewer',
      'unsorted',
    ]) {
      const name = `${flavorName}-words_${change}`
      yield [
        name,
        new Map([[`${name}.tif`, await one(LAYOUTS['words-strips'] as OddImage, GEOMETRY[change], flavor)]]),
      ]
    }
  }
}

type Rgb = readonly [number, number, number]

function colorMap(bits: number, color: (i: number) => Rgb, scale = 257): OddField {
  const size = 2 ** bits
  const values = [0, 1, 2].flatMap((plane) =>
    Array.from({ length: size }, (_, i) => (color(i)[plane] as number) * scale),
  )
  return { tag: Tag.ColorMap, type: FieldType.Short, values }
}

/** Every photometric beside numbers of samples, extra samples and colour maps. */
async function* colors(): AsyncGenerator<[string, OddFiles]> {
  const make = async (name: string, image: OddImage, edit?: Edit): Promise<[string, OddFiles]> => [
    name,
    new Map([[`${name}.tif`, await one(image, edit)]]),
  ]
  const base = { width: 17, height: 9 }
  for (const photometric of [0, 1, 2, 3, 4, 5, 8, 9, 10, 32803, 34892, 6, 32844]) {
    for (const samples of [1, 2, 3, 4, 5]) {
      for (const bits of photometric === 5 || photometric === 6 ? [8, 16] : [8]) {
        for (const [extraName, extraSamples] of Object.entries({
          none: undefined,
          zero: [0],
          alpha: [2],
          associated: [1],
          two: [0, 2],
        })) {
          if (extraSamples !== undefined && extraSamples.length >= samples) continue
          const image = {
            ...base,
            photometric,
            samples,
            bits,
            more: photometric === 6 ? [short(Tag.YCbCrSubsampling, 1, 1)] : [],
          }
          yield await make(`color-${photometric}-${samples}-${bits}-${extraName}`, {
            ...image,
            ...(extraSamples && { extraSamples }),
          })
        }
      }
      const more = [colorMap(8, (i) => [i, 255 - i, (i * 3) & 255])]
      yield await make(`map-${photometric}-${samples}`, { ...base, photometric, samples, more })
    }
  }
  for (const bits of [1, 2, 4, 16]) {
    for (const photometric of [0, 1, 2, 3, 4, 5]) {
      const more = [colorMap(bits, (i) => [i & 255, (i * 7) & 255, (i >> 8) & 255])]
      yield await make(`map-${photometric}-bits-${bits}`, { ...base, photometric, bits, more })
      yield await make(`no-map-${photometric}-bits-${bits}`, { ...base, photometric, bits })
    }
  }
  const map = (i: number): Rgb => [i, 255 - i, i >> 1]
  for (const photometric of [1, 3]) {
    yield await make(`map-scale-1-${photometric}`, { ...base, photometric, more: [colorMap(8, map, 1)] })
    yield await make(`map-scale-256-${photometric}`, { ...base, photometric, more: [colorMap(8, map, 256)] })
    yield await make(`map-black-${photometric}`, {
      ...base,
      photometric,
      more: [colorMap(8, () => [0, 0, 0])],
    })
    yield await make(`map-short-${photometric}`, {
      ...base,
      photometric,
      more: [short(Tag.ColorMap, 1, 2, 3, 4, 5)],
    })
    yield await make(`map-long-${photometric}`, {
      ...base,
      photometric,
      more: [{ ...colorMap(8, map), values: [...colorMap(8, map).values, 9, 9, 9] }],
    })
    yield await make(`map-longs-${photometric}`, {
      ...base,
      photometric,
      more: [{ ...colorMap(8, map), type: FieldType.Long }],
    })
    yield await make(`map-bytes-${photometric}`, {
      ...base,
      photometric,
      more: [{ ...colorMap(8, map, 1), type: FieldType.Byte }],
    })
    yield await make(`map-nodata-${photometric}`, {
      ...base,
      photometric,
      more: [colorMap(8, map), ascii(Tag.GdalNodata, '7')],
    })
    yield await make(
      `map-bits-missing-${photometric}`,
      { ...base, photometric, bits: 1, more: [colorMap(1, map)] },
      without(Tag.BitsPerSample),
    )
    yield await make(`map-deep-${photometric}`, {
      ...base,
      photometric,
      bits: 32,
      format: 3,
      more: [colorMap(8, map)],
    })
    yield await make(`map-words-${photometric}`, { ...base, photometric, bits: 16, more: [colorMap(8, map)] })
  }
  for (const ink of [0, 1, 2, 3]) {
    for (const samples of [1, 3, 4, 5]) {
      for (const separate of [false, true]) {
        const more = [short(332, ink), short(334, samples)]
        yield await make(`ink-${ink}-${samples}-${separate}`, {
          ...base,
          photometric: 5,
          samples,
          separate,
          more,
        })
      }
    }
  }
  yield await make('ink-numbers-other', { ...base, photometric: 5, samples: 4, more: [short(334, 3)] })
  yield await make('ink-type', { ...base, photometric: 5, samples: 4, more: [long(332, 2)] })
  yield await make('ink-jpeg', { ...base, photometric: 5, samples: 4, compression: 7, more: [short(332, 2)] })
  yield await make('cmyk-jpeg', { ...base, photometric: 5, samples: 4, compression: 7 })
  yield await make('cmyk-extra', { ...base, photometric: 5, samples: 5, extraSamples: [2] })
  yield await make('cmyk-bits', { ...base, photometric: 5, samples: 4, bits: 4 })
  yield await make('cmyk-tiles', { ...base, photometric: 5, samples: 4, tile: [16, 16] })
  yield await make('cmyk-orientation', { ...base, photometric: 5, samples: 4, more: [short(274, 4)] })
}

/** Edge blocks that are no larger than the picture, in every codec. */
async function* edges(): AsyncGenerator<[string, OddFiles]> {
  for (const compression of [1, 5, 7, 8, 32773, 34887, 50000, 50001]) {
    const samples = compression === 7 || compression === 50001 ? 3 : 1
    for (const separate of samples === 3 && compression !== 50001 ? [false, true] : [false]) {
      for (const tight of ['rows', 'both'] as const) {
        const image: OddImage = {
          width: 40,
          height: 21,
          tile: [16, 16],
          compression,
          samples,
          separate,
          tight,
        }
        const name = `edge-${compression}-${separate}-${tight}`
        yield [name, new Map([[`${name}.tif`, await one(image)]])]
        if (compression !== 7) continue
        yield [`${name}-ycbcr`, new Map([[`${name}-ycbcr.tif`, await one({ ...image, photometric: 6 })]])]
      }
    }
    // The last strip at the height of the others.
    const name = `strip-${compression}-whole`
    const whole: OddImage = { width: 24, height: 16, rowsPerStrip: 8, compression, samples }
    yield [name, new Map([[`${name}.tif`, await one(whole, set(short(Tag.ImageLength, 13)))]])]
    const short_ = `strip-${compression}-short`
    yield [
      short_,
      new Map([[`${short_}.tif`, await one({ ...whole, height: 13 }, set(short(Tag.ImageLength, 16)))]]),
    ]
  }
}

/** Main image, overview, mask and the mask of the overview, one of which is not as it should be. */
async function* beside(): AsyncGenerator<[string, OddFiles]> {
  const parts: Readonly<Record<string, OddImage>> = {
    overview: { width: 20, height: 12, subfile: 1, seed: 2 },
    mask: { width: 40, height: 24, subfile: 4, bits: 1, photometric: 4, seed: 3 },
    overviewMask: { width: 20, height: 12, subfile: 5, bits: 1, photometric: 4, seed: 4 },
    smaller: { width: 10, height: 6, subfile: 1, seed: 5 },
  }
  const edits: Readonly<Record<string, Edit>> = {
    ...Object.fromEntries(
      [
        'counts-too-large',
        'counts-zero',
        'counts-missing',
        'counts-fewer',
        'offsets-missing',
        'offsets-beyond',
        'rows-zero',
        'planes-seven',
        'samples-zero',
        'bits-long',
        'format-nine',
        'extra-too-many',
        'duplicates',
        'unsorted',
        'unknown-types',
        'subifd-beyond',
        'predictor-nine',
        'smin-wrong-count',
        'metadata-no-xml',
      ].map((key) => [key, GEOMETRY[key] as Edit]),
    ),
    'width-missing': without(Tag.ImageWidth),
    'length-zero': set(short(Tag.ImageLength, 0)),
    'compression-unknown': set(short(Tag.Compression, 12345)),
    'compression-jpeg': set(short(Tag.Compression, 7)),
    'compression-old-jpeg': set(short(Tag.Compression, 6)),
    'bits-three': set(short(Tag.BitsPerSample, 3)),
    'bits-sixteen': set(short(Tag.BitsPerSample, 16)),
    'bits-129': set(short(Tag.BitsPerSample, 129)),
    float: set(short(Tag.BitsPerSample, 32), short(Tag.SampleFormat, 3)),
    signed: set(short(Tag.SampleFormat, 2)),
    'more-samples': set(short(Tag.SamplesPerPixel, 3), short(Tag.BitsPerSample, 8, 8, 8)),
    'palette-without-map': set(short(Tag.Photometric, 3)),
    'other-size': set(short(Tag.ImageWidth, 9)),
    'type-missing': without(Tag.NewSubfileType),
    'type-of-doubles': (all) =>
      all.map((f) => (f.tag === Tag.NewSubfileType ? { ...f, type: FieldType.Double } : f)),
    'type-two-values': (all) =>
      all.map((f) => (f.tag === Tag.NewSubfileType ? { ...f, values: [...f.values, 0] } : f)),
    'tile-zero': set(short(Tag.TileWidth, 0), short(Tag.TileLength, 0)),
    'tile-odd': set(short(Tag.TileWidth, 7), short(Tag.TileLength, 9)),
    cielab: set(short(Tag.Photometric, 8)),
    'entries-zero': (all) => all,
    'entries-many': (all) => all,
    'next-loop': (all) => all,
    'next-self': (all) => all,
    'next-beyond': (all) => all,
    'next-middle': (all) => all,
    'next-odd': (all) => all,
    'directory-truncated': (all) => all,
  }
  const main: OddImage = { width: 40, height: 24, rowsPerStrip: 8 }
  for (const target of Object.keys(parts)) {
    for (const [change, edit] of Object.entries(edits)) {
      for (const way of ['chain', 'sub']) {
        const builder = new TiffBuilder()
        const placed: { at: number; count: number }[] = []
        for (const [name, image] of Object.entries(parts)) {
          const all = await imageFields(builder, image)
          const fields = name === target ? edit(all, builder) : all
          const entries =
            name !== target
              ? fields.length
              : change === 'entries-zero'
                ? 0
                : change === 'entries-many'
                  ? 5000
                  : fields.length
          placed.push({ at: builder.directory(fields, 0, entries), count: fields.length })
        }
        const k = Object.keys(parts).indexOf(target)
        const offsets = placed.map(({ at }) => at)
        if (change === 'directory-truncated') offsets[k] = builder.length + 400
        const sub = way === 'sub' ? [long(Tag.SubIfds, ...offsets)] : []
        const fields = await imageFields(builder, { ...main, more: sub })
        const first = builder.directory(fields, 0)
        if (way === 'chain') {
          const all = [{ at: first, count: fields.length }, ...placed]
          for (const [i, { at, count }] of all.entries())
            builder.link(at, count, [first, ...offsets][i + 1] ?? 0)
        }
        const own = placed[k] as { at: number; count: number }
        const odd = {
          'next-loop': first,
          'next-self': own.at,
          'next-beyond': 0x7ffffff0,
          'next-middle': 20,
          'next-odd': own.at + 3,
        }[change]
        if (odd !== undefined) builder.link(own.at, own.count, odd)
        const name = `beside-${target}-${change}-${way}`
        yield [name, new Map([[`${name}.tif`, builder.finish(first)]])]
      }
    }
  }
  for (const [next, at] of Object.entries({
    beyond: 0xfffffff0,
    end: -1,
    middle: 30,
    odd: 33,
    header: 2,
    self: -2,
    zero: 0,
  })) {
    const builder = new TiffBuilder()
    const fields = await imageFields(builder, main)
    const first = builder.directory(fields)
    builder.link(first, fields.length, at === -1 ? builder.length : at === -2 ? first : at)
    yield [`next-${next}`, new Map([[`next-${next}.tif`, builder.finish(first)]])]
    const bytes = builder.finish(first)
    yield [`next-${next}-cut`, new Map([[`next-${next}-cut.tif`, bytes.slice(0, -4)]])]
  }
}

/** Files beside the raster that are not as they should be. */
async function* sidecars(): AsyncGenerator<[string, OddFiles]> {
  const main = { width: 40, height: 24, rowsPerStrip: 8 }
  const overview: OddImage = { width: 20, height: 12, subfile: 1, seed: 2 }
  const flags = ascii(
    Tag.GdalMetadata,
    '<GDALMetadata><Item name="INTERNAL_MASK_FLAGS_1">2</Item></GDALMetadata>',
  )
  const mask: OddImage = { width: 40, height: 24, bits: 8, seed: 3, more: [flags] }
  const maskOverview: OddImage = { width: 20, height: 12, bits: 8, subfile: 1, seed: 4 }
  const odd: Readonly<Record<string, (image: OddImage) => Promise<Uint8Array>>> = {
    plain: (image) => one(image),
    empty: async () => new Uint8Array(0),
    text: async () => new TextEncoder().encode('no TIFF'),
    header: async () => new Uint8Array([73, 73, 42, 0, 8, 0, 0, 0]),
    cut: async (image) => (await one(image)).slice(0, 60),
    'offsets-missing': (image) => one(image, without(Tag.StripOffsets)),
    'offsets-beyond': (image) => one(image, GEOMETRY['offsets-beyond']),
    'counts-missing': (image) => one(image, without(Tag.StripByteCounts)),
    'compression-unknown': (image) => one(image, set(short(Tag.Compression, 12345))),
    words: (image) => one({ ...image, bits: 16 }),
    bits: (image) => one({ ...image, bits: 1 }),
    samples: (image) => one({ ...image, samples: 3 }),
    'palette-without-map': (image) => one({ ...image, bits: 2, photometric: 3 }),
    'other-size': (image) => one({ ...image, width: 31 }),
    larger: (image) => one({ ...image, width: 80, height: 48 }),
    'next-beyond': async (image) => {
      const builder = new TiffBuilder()
      const fields = await imageFields(builder, image)
      const first = builder.directory(fields, 0x7fffff00)
      return builder.finish(first)
    },
  }
  for (const [change, make] of Object.entries(odd)) {
    for (const [kind, image] of Object.entries({ ovr: overview, msk: mask, 'msk.ovr': maskOverview })) {
      const name = `side-${kind.replace('.', '-')}-${change}`
      const files = new Map([[`${name}.tif`, await one(main)]])
      if (kind === 'msk.ovr') files.set(`${name}.tif.msk`, await one(mask))
      if (kind === 'msk') files.set(`${name}.tif.msk.ovr`, await one(maskOverview))
      files.set(`${name}.tif.${kind}`, await make(image))
      yield [name, files]
    }
  }
}

/** All cases, by name. */
export async function oddFiles(): Promise<Map<string, OddFiles>> {
  const all = new Map<string, OddFiles>()
  for (const cases of [geometry, colors, edges, beside, sidecars]) {
    for await (const [name, files] of cases()) all.set(name, files)
  }
  return all
}
