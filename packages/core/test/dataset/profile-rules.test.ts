import { describe, expect, it, test } from 'vitest'
import type { Backend, CreationOption } from '../../src/backend.ts'
import { checkBlockSize, checkBlocks } from '../../src/profile/check-geotiff.ts'
import { defaultColors } from '../../src/profile/default-colors.ts'
import { nearestName } from '../../src/profile/nearest-name.ts'
import { newRasterFacts } from '../../src/profile/new-raster-facts.ts'
import type { Profile } from '../../src/profile/profile.ts'
import { resolveProfile } from '../../src/profile/resolve-profile.ts'
import { arrayBackend, arrayInfo } from './array-backend.ts'

const OPTIONS: Readonly<Record<string, CreationOption>> = {
  compress: {
    type: 'string',
    values: ['NONE', 'LZW', 'DEFLATE', 'ZSTD', 'PACKBITS', 'JPEG', 'WEBP', 'CCITTRLE', 'CCITTFAX4'],
  },
  predictor: { type: 'integer', values: ['1', '2', '3'] },
  tiled: { type: 'boolean' },
  blockxsize: { type: 'integer', min: 1 },
  blockysize: { type: 'integer', min: 1 },
  interleave: { type: 'string', values: ['PIXEL', 'BAND'] },
  photometric: { type: 'string', values: ['MINISBLACK', 'RGB', 'YCBCR'] },
  bigtiff: { type: 'string', values: ['YES', 'NO', 'IF_NEEDED', 'IF_SAFER'] },
  nbits: { type: 'integer', min: 1 },
  quality: { type: 'number', min: 0.5, max: 100 },
  note: { type: 'string' },
  level: { type: 'number' },
}

const plain = arrayBackend({ info: arrayInfo('uint8', 1), pixels: [] })
const creates = (creationOptions: typeof OPTIONS) =>
  ({ description: '', read: true, create: 'direct', extensions: [], creationOptions }) as const
const backend: Backend = {
  ...plain,
  capabilities: {
    ...plain.capabilities,
    drivers: {
      GTiff: creates(OPTIONS),
      PNG: { ...creates({}), dtypes: ['uint8', 'uint16'] },
      JPEG: creates({ quality: { type: 'integer', min: 1, max: 100 } }),
      WEBP: creates({}),
      Raw: creates({}),
      COG: { ...creates(OPTIONS), dtypes: ['uint8', 'float32'] },
    },
  },
}

const BASE: Profile = { driver: 'GTiff', width: 64, height: 64, count: 1, dtype: 'uint8' }
const resolve = (change: Profile) => resolveProfile({ ...BASE, ...change }, backend)

/** The code and the subject of the refusal; what is resolved if there is none. */
function outcome(change: Profile): unknown {
  try {
    return resolve(change).options
  } catch (error) {
    const { code, subject } = error as { code: string; subject?: string }
    return subject === undefined ? code : `${code} ${subject}`
  }
}

describe('sizes', () => {
  // TIFF's tags of 32 and 16 bits, in GDAL's signed integers.
  it.each<[Profile, string | object]>([
    [{ width: 0x7fffffff }, {}],
    [{ width: 0x80000000 }, 'PROFILE width'],
    [{ height: 0 }, 'PROFILE height'],
    [{ height: 1 }, {}],
    [{ height: NaN }, 'PROFILE height'],
    [{ height: '64' as never }, 'PROFILE height'],
    [{ width: null as never }, 'PROFILE width'],
    [{ count: 65535 }, {}],
    [{ count: 65536 }, 'PROFILE count'],
    [{ count: -1 }, 'PROFILE count'],
    [{ driver: null as never }, 'PROFILE driver'],
    [{ driver: 'Nothing' }, 'DRIVER Nothing'],
  ])('%o', (change, expected) => expect(outcome(change)).toEqual(expected))

  it('a driver has its own dtypes, and is a text', () => {
    expect(outcome({ driver: 'PNG', dtype: 'float32' })).toBe('DTYPE')
    expect(outcome({ driver: 'png', dtype: 'uint16' })).toEqual({})
    expect(() => resolve({ driver: 7 as never })).toThrow(TypeError)
  })
})

describe('pictures', () => {
  it.each<[string, number, number[]]>([
    ['PNG', 0x7fffffff, [1, 2, 3, 4]],
    ['JPEG', 65535, [1, 3, 4]],
    ['WEBP', 16383, [3, 4]],
  ])('%s has sides up to %d and %o bands', (driver, side, counts) => {
    for (let count = 1; count <= 5; count++) {
      expect(outcome({ driver, count })).toEqual(counts.includes(count) ? {} : 'PROFILE count')
    }
    const [count] = counts as [number]
    expect(outcome({ driver, count, width: side, height: side })).toEqual({})
    if (side === 0x7fffffff) return
    expect(outcome({ driver, count, width: side + 1 })).toBe('PROFILE width')
    expect(outcome({ driver, count, width: side, height: side + 1 })).toBe('PROFILE height')
  })
})

describe('options', () => {
  it.each<[Profile, string | object]>([
    [{ tiled: 'YES' as never }, { tiled: true }],
    [{ tiled: 'on' as never }, { tiled: true }],
    [{ tiled: 1 as never }, { tiled: true }],
    [{ tiled: 'False' as never }, { tiled: false }],
    [{ tiled: 'off' as never }, { tiled: false }],
    [{ tiled: '0' as never }, { tiled: false }],
    [{ tiled: 'no' as never }, { tiled: false }],
    [{ tiled: '' as never }, 'PROFILE tiled'],
    [{ tiled: 2 as never }, 'PROFILE tiled'],
    [{ bigtiff: true }, { bigtiff: 'YES' }],
    [{ bigtiff: false }, { bigtiff: 'NO' }],
    [{ bigtiff: 'if_safer' }, { bigtiff: 'IF_SAFER' }],
    [{ bigtiff: 'maybe' }, 'PROFILE bigtiff'],
    [{ note: 'as It is' }, { note: 'as It is' }],
    [{ quality: 0.5 }, { quality: 0.5 }],
    [{ quality: '100' }, { quality: 100 }],
    [{ quality: 100.5 }, 'PROFILE quality'],
    [{ quality: 0.4 }, 'PROFILE quality'],
    [{ quality: ' ' }, 'PROFILE quality'],
    [{ quality: 'high' }, 'PROFILE quality'],
    [{ level: '-1e3' }, { level: -1000 }],
    [{ level: '' }, 'PROFILE level'],
    [{ level: ' ' }, 'PROFILE level'],
    [{ quality: true }, 'PROFILE quality'],
    [{ blockysize: 8.5 }, 'PROFILE blockysize'],
    [{ blockysize: 8 }, { blockysize: 8 }],
    [{ predictor: 4 }, 'PROFILE predictor'],
    [{ compression: 'lzw' }, { compress: 'LZW' }],
    [{ interleaving: 'band' }, { interleave: 'BAND' }],
    [{ driver: 'JPEG', quality: 75 }, { quality: 75 }],
    // Layout entries of a raster's own profile are ignored if the driver offers no choice.
    [
      {
        driver: 'JPEG',
        compress: 'jpeg',
        blockxsize: 64,
        blockysize: 1,
        interleave: 'pixel',
        photometric: 'ycbcr',
      },
      {},
    ],
    [{ driver: 'JPEG', compress: 'lzw' }, 'PROFILE compress'],
    [{ driver: 'JPEG', note: 'jpeg' }, 'PROFILE note'],
    [{ driver: 'Raw', compress: 'raw' }, 'PROFILE compress'],
    [{ driver: 'GTiff', nothing: null, everything: undefined }, {}],
  ])('%o', (change, expected) => expect(outcome(change)).toEqual(expected))
})

test.each<[Profile, string]>([
  [{ quality: 'high' }, 'it takes a number from 0.5 to 100.'],
  [{ level: 'high' }, 'it takes a number.'],
  [{ blockysize: 8.5 }, 'it takes a whole number from 1.'],
  [{ predictor: 4 }, 'it takes one of 1, 2, 3.'],
  [{ bigtiff: 'maybe' }, 'it takes one of YES, NO, IF_NEEDED, IF_SAFER.'],
  [{ tiled: 2 as never }, 'it takes true or false.'],
  [{ width: null as never }, 'A new raster needs `width`'],
  [{ driver: 7 as never }, "driver is a text such as 'GTiff', not number"],
])('the refusal of %o says %s', (change, words) => expect(() => resolve(change)).toThrow(words))

describe('blocks and predictors', () => {
  it.each<[Profile, string | object]>([
    [
      { tiled: true, blockxsize: 16, blockysize: 32 },
      { tiled: true, blockxsize: 16, blockysize: 32 },
    ],
    [{ tiled: true, blockxsize: 8 }, 'BLOCK blockxsize'],
    [{ tiled: true, blockysize: 24 }, 'BLOCK blockysize'],
    [
      { tiled: false, blockxsize: 100, blockysize: 24 },
      { tiled: false, blockysize: 24 },
    ],
    [{ blockxsize: 100 }, {}],
    [
      { compress: 'lzw', predictor: 2 },
      { compress: 'LZW', predictor: 2 },
    ],
    [{ compress: 'zstd', predictor: 3 }, 'PROFILE predictor'],
    [{ compress: 'deflate', predictor: 3 }, 'PROFILE predictor'],
    [
      { compress: 'deflate', predictor: 3, dtype: 'float64' },
      { compress: 'DEFLATE', predictor: 3 },
    ],
    [
      { compress: 'packbits', predictor: 3 },
      { compress: 'PACKBITS', predictor: 3 },
    ],
    [{ predictor: 3 }, { predictor: 3 }],
    [
      { driver: 'COG', compress: 'lzw', predictor: 3 },
      { compress: 'LZW', predictor: 3 },
    ],
  ])('%o', (change, expected) => expect(outcome(change)).toEqual(expected))

  it('no side of a tile is 0 or less', () => {
    for (const blockxsize of [0, -16]) {
      expect(() => checkBlockSize({ tiled: true, blockxsize })).toThrow(
        expect.objectContaining({ code: 'BLOCK', subject: 'blockxsize' }),
      )
    }
  })
})

describe('samples', () => {
  /** Whether each number of bits is taken. */
  const taken = (dtype: Profile['dtype'], bits: readonly number[]) =>
    bits.filter((nbits) => typeof outcome({ dtype, nbits }) === 'object')
  it.each<[Profile['dtype'], number[]]>([
    ['uint8', [1, 7, 8]],
    ['uint16', [9, 12, 15, 16]],
    ['uint32', [17, 31, 32]],
    ['float32', [16, 32]],
    ['int16', [16]],
    ['int32', [32]],
    ['float64', []],
  ])('of %s have as many bits as GDAL gives them', (dtype, expected) => {
    expect(taken(dtype, [1, 7, 8, 9, 12, 15, 16, 17, 31, 32, 33])).toEqual(expected)
    expect(outcome({ dtype, nbits: 5 })).toEqual(dtype === 'uint8' ? { nbits: 5 } : 'PROFILE nbits')
  })

  const fits = expect.any(Object)
  it.each<[Profile, unknown]>([
    [{ compress: 'jpeg' }, fits],
    [{ compress: 'jpeg', nbits: 7 }, 'PROFILE compress'],
    [{ compress: 'jpeg', dtype: 'int8' }, 'PROFILE compress'],
    [{ compress: 'jpeg', dtype: 'uint16' }, 'PROFILE compress'],
    [{ compress: 'jpeg', dtype: 'uint16', nbits: 12 }, fits],
    [{ compress: 'jpeg', dtype: 'uint16', nbits: 11 }, 'PROFILE compress'],
    [{ compress: 'jpeg', dtype: 'float32' }, 'PROFILE compress'],
    [{ compress: 'webp', count: 2 }, 'PROFILE compress'],
    [{ compress: 'webp', count: 3 }, fits],
    [{ compress: 'webp', count: 4 }, fits],
    [{ compress: 'webp', count: 5 }, 'PROFILE compress'],
    [{ compress: 'webp', count: 3, interleave: 'band' }, 'PROFILE compress'],
    [{ compress: 'webp', count: 3, interleave: 'pixel' }, fits],
    [{ compress: 'webp', count: 3, dtype: 'uint16' }, 'PROFILE compress'],
    [{ compress: 'ccittfax4' }, 'PROFILE compress'],
    [{ compress: 'ccittrle', nbits: 1 }, fits],
    [{ compress: 'ccittrle', nbits: 2 }, 'PROFILE compress'],
    [{ compress: 'lzw', nbits: 1 }, fits],
    [{ compress: 'jpeg', count: 3, photometric: 'ycbcr' }, fits],
    [{ compress: 'jpeg', count: 4, photometric: 'ycbcr' }, 'PROFILE photometric'],
    [{ compress: 'lzw', count: 3, photometric: 'ycbcr' }, 'PROFILE photometric'],
    [{ count: 3, photometric: 'rgb' }, fits],
  ])('%o', (change, expected) => expect(outcome(change)).toEqual(expected))
})

describe('a file with bigtiff NO', () => {
  // 4.2 GB of pixels, from which GDAL expects that a BigTIFF is needed.
  const exactly = { width: 60_000, height: 70_000, bigtiff: 'no' } as const
  it.each<[Profile, unknown]>([
    [exactly, { bigtiff: 'NO' }],
    [{ ...exactly, width: 60_001 }, 'PROFILE bigtiff'],
    [{ ...exactly, count: 2 }, 'PROFILE bigtiff'],
    [{ ...exactly, dtype: 'uint16' }, 'PROFILE bigtiff'],
    [{ ...exactly, width: 60_001, compress: 'none' }, 'PROFILE bigtiff'],
    [{ ...exactly, width: 60_001, compress: 'lzw' }, expect.any(Object)],
    [{ ...exactly, width: 60_001, nbits: 4 }, expect.any(Object)],
    [{ ...exactly, width: 120_001, nbits: 4 }, 'PROFILE bigtiff'],
    [{ ...exactly, width: 60_001, bigtiff: 'yes' }, { bigtiff: 'YES' }],
    [{ ...exactly, width: 60_001, bigtiff: undefined }, {}],
    [{ ...exactly, width: 60_001, driver: 'COG' }, 'PROFILE bigtiff'],
  ])('%o', (change, expected) => expect(outcome(change)).toEqual(expected))
})

describe('a reference', () => {
  const gcps = { points: [{ row: 0, col: 0, x: 1, y: 2 }], crs: 'EPSG:4326' } as never
  const transform = [2, 0, 0, 0, -2, 0] as const
  it('is a transform or points in a GeoTIFF, of which the identity is none', () => {
    expect(outcome({ gcps, transform })).toBe('PROFILE gcps')
    expect(outcome({ driver: 'COG', gcps, transform })).toBe('PROFILE gcps')
    expect(resolve({ gcps, transform: [1, 0, 0, 0, 1, 0] })).toMatchObject({ gcps: [{ x: 1, y: 2 }] })
    expect(resolve({ gcps }).gcpsCrs?.toEpsg()).toBe(4326)
    expect(resolve({ transform })).toMatchObject({ transform, gcps: [], gcpsCrs: undefined })
    expect(resolve({ transform: null, gcps: null, rpcs: null, crs: null, nodata: null })).toEqual({
      ...BASE,
      nodata: undefined,
      crs: undefined,
      transform: undefined,
      gcps: [],
      gcpsCrs: undefined,
      rpcs: undefined,
      options: {},
    })
    expect(resolve({ driver: 'Raw', gcps, transform })).toMatchObject({ transform, gcps: [{ x: 1 }] })
  })

  it('of heights alone has a place in other formats', () => {
    expect(outcome({ crs: 'EPSG:5773' })).toBe('CRS')
    expect(outcome({ driver: 'COG', crs: 'EPSG:5773' })).toBe('CRS')
    expect(() => resolve({ crs: 'EPSG:5703' })).toThrow("such as 'EPSG:4326+5703'")
    expect(resolve({ driver: 'Raw', crs: 'EPSG:5773' }).crs?.toEpsg()).toBe(5773)
  })
})

describe('blocks of a new GeoTIFF take no more memory than a call may', () => {
  const blocks = (change: Profile, maxBytes: number): string => {
    try {
      checkBlocks(resolve(change), { maxPixels: Infinity, maxBytes, maxMilliseconds: Infinity })
      return 'fits'
    } catch (error) {
      return (error as { code: string }).code
    }
  }
  // Strips of as many rows as 8 KiB hold, at least one; tiles of 256; 16 bytes of the table for each block.
  it.each<[Profile, least: number, code: string]>([
    [{ width: 10_000, height: 1 }, 10_000, 'BLOCK'],
    [{ width: 100, height: 8 }, 800, 'BLOCK'],
    [{ width: 100, height: 1000 }, 8100, 'BLOCK'],
    [{ width: 100, height: 1000, count: 3 }, 8100, 'BLOCK'],
    [{ width: 100, height: 1000, count: 3, interleave: 'band' }, 8100, 'BLOCK'],
    [{ width: 100, height: 1000, dtype: 'float64' }, 8000, 'BLOCK'],
    [{ width: 100, height: 1000, blockysize: 500 }, 50_000, 'BLOCK'],
    [{ width: 100, height: 1000, blockysize: 5000 }, 100_000, 'BLOCK'],
    [{ width: 100, height: 100, tiled: true }, 65_536, 'BLOCK'],
    [{ width: 100, height: 100, tiled: true, count: 2, dtype: 'uint16' }, 262_144, 'BLOCK'],
    [{ width: 100, height: 100, tiled: true, count: 2, interleave: 'band' }, 65_536, 'BLOCK'],
    [{ width: 1000, height: 1000, tiled: true, blockxsize: 32, blockysize: 64 }, 8192, 'LIMIT'],
    [{ width: 100, height: 1000, blockysize: 1 }, 16_000, 'LIMIT'],
    [{ width: 100, height: 1000, blockysize: 3, count: 5, interleave: 'band' }, 26_720, 'LIMIT'],
    [{ width: 100, height: 1000, blockysize: 3, count: 5 }, 5344, 'LIMIT'],
  ])('%o: %d bytes', (change, least, code) => {
    expect([blocks(change, least), blocks(change, least - 1)]).toEqual(['fits', code])
  })
})

test('the colours of new bands are those that GDAL takes them for', () => {
  const colors = (driver: string, count: number, dtype: 'uint8' | 'uint16' = 'uint8') =>
    defaultColors({ driver, count, dtype }).join(' ')
  expect([1, 2, 3, 4, 5].map((count) => colors('GTiff', count))).toEqual([
    'gray',
    'gray undefined',
    'red green blue',
    'red green blue alpha',
    'gray undefined undefined undefined undefined',
  ])
  expect(colors('GTiff', 3, 'uint16')).toBe('gray undefined undefined')
  expect(colors('COG', 4, 'uint16')).toBe('gray undefined undefined undefined')
  expect([1, 2, 3, 4].map((count) => colors('PNG', count, 'uint16'))).toEqual([
    'gray',
    'gray alpha',
    'red green blue',
    'red green blue alpha',
  ])
  expect([1, 3, 4].map((count) => colors('JPEG', count))).toEqual([
    'gray',
    'red green blue',
    'cyan magenta yellow black',
  ])
  expect([3, 4].map((count) => colors('WEBP', count))).toEqual(['red green blue', 'red green blue alpha'])
})

test('the name that was meant is the nearest, if one is near', () => {
  const names = ['compress', 'predictor', 'tiled', 'nbits']
  expect(
    ['compres', 'COMPRESSION', 'predcitor', 'tile', 'nbit', 'xxx'].map((name) => nearestName(name, names)),
  ).toEqual(['compress', 'compress', 'predictor', 'tiled', 'nbits', undefined])
  // A third of the letters may be wrong, and one of short names.
  expect([
    nearestName('abcxyz', ['abcdef']),
    nearestName('abcdxy', ['abcdef']),
    nearestName('ab', ['ac']),
  ]).toEqual([undefined, 'abcdef', 'ac'])
  expect(nearestName('ab', ['cd'])).toBeUndefined()
  expect(nearestName('kitten', ['sitting', 'mitten'])).toBe('mitten')
})

test('the facts of a new raster are those of its profile, and there is nothing else in it yet', () => {
  const transform = [2, 0, 0, 0, -2, 0] as const
  const facts = newRasterFacts(resolve({ count: 3, height: 32, nodata: 7, transform }), 'a.tif')
  expect(facts).toMatchObject({ driver: 'GTiff', width: 64, height: 32, transform, gcps: [] })
  expect(facts).toMatchObject({ tags: {}, subdatasets: [], files: ['a.tif'] })
  expect(facts.bands.map(({ colorInterpretation }) => colorInterpretation)).toEqual(['red', 'green', 'blue'])
  for (const band of facts.bands) {
    expect(band).toMatchObject({ dtype: 'uint8', nodata: 7, blockShape: [1, 64], scale: 1, offset: 0 })
    expect(band).toMatchObject({ tags: {}, overviews: [], maskOverviews: [], storedMask: 'none' })
  }
})
