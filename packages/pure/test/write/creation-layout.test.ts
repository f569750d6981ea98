import type { ResolvedProfile } from '@memraster/core/backend'
import type { ImageLayout } from '@memraster/tiff'
import { describe, expect, test } from 'vitest'
import { creationLayout, maskLayout } from '../../src/write/creation-layout.ts'

type Options = ResolvedProfile['options']

/** The layout of a profile: 100 by 90 pixels of one band of uint8, if it does not say otherwise. */
function layoutOf({ options = {}, ...profile }: Partial<ResolvedProfile>): ImageLayout {
  return creationLayout({
    driver: 'GTiff',
    width: 100,
    height: 90,
    count: 1,
    dtype: 'uint8',
    nodata: undefined,
    crs: undefined,
    transform: undefined,
    gcps: [],
    gcpsCrs: undefined,
    rpcs: undefined,
    ...profile,
    options,
  })
}

describe('blocks', () => {
  // GDAL's strips have as many rows as fit into 8 KB, and tiles 256 by 256 pixels.
  test.each<[profile: Partial<ResolvedProfile>, layout: Partial<ImageLayout>]>([
    [
      {},
      { blockWidth: 100, blockHeight: 81, blocksAcross: 1, blocksDown: 2, blockCount: 2, blockRowBytes: 100 },
    ],
    [{ height: 81 }, { blockHeight: 81, blockCount: 1 }],
    [{ height: 20 }, { blockHeight: 20, blockCount: 1 }],
    [{ width: 9000 }, { blockHeight: 1, blockCount: 90 }],
    [{ dtype: 'float64' }, { blockHeight: 10, blockRowBytes: 800 }],
    [{ count: 3 }, { blockHeight: 27, blockCount: 4, blockRowBytes: 300 }],
    [
      { count: 3, options: { interleave: 'BAND' } },
      { blockHeight: 81, blockCount: 6, blockRowBytes: 100, planarConfiguration: 'separate' },
    ],
    [{ options: { interleave: 'BAND' } }, { blockCount: 2, planarConfiguration: 'contiguous' }],
    [{ options: { blockysize: 7 } }, { blockHeight: 7, blocksDown: 13 }],
    [{ options: { blockysize: 700 } }, { blockHeight: 90, blocksDown: 1 }],
    [
      { width: 13, options: { nbits: 1 } },
      { bitsPerSample: 1, blockRowBytes: 2, blockHeight: 90 },
    ],
    [
      { width: 600, options: { tiled: true } },
      { blockWidth: 256, blockHeight: 256, blocksAcross: 3, blocksDown: 1, blockCount: 3, tiled: true },
    ],
    [
      { options: { tiled: true, blockxsize: 16, blockysize: 48 } },
      { blockWidth: 16, blockHeight: 48, blocksAcross: 7, blocksDown: 2, blockCount: 14 },
    ],
    [{ options: { compress: 'JPEG', blockysize: 8 } }, { blockHeight: 8 }],
    // Of one row in 8 KB, JPEG makes one row of its units.
    [{ width: 9000, options: { compress: 'JPEG' } }, { blockHeight: 16 }],
    [
      { width: 65_536, height: 65_536, options: { tiled: true, blockxsize: 16, blockysize: 16 } },
      { blockCount: 2 ** 24 },
    ],
    // Half the chroma across and down, so that a row takes 150 bytes.
    [{ count: 3, options: { compress: 'JPEG', photometric: 'YCBCR' } }, { blockHeight: 64 }],
    [{ width: 2 ** 31 - 1, height: 1 }, { blockHeight: 1 }],
    [{ width: 65_536, height: 40_000, options: { blockysize: 32_767 } }, { blockHeight: 32_767 }],
  ])('of %o are %o', (profile, layout) => {
    expect(layoutOf(profile)).toMatchObject(layout)
  })

  test.each<[profile: Partial<ResolvedProfile>, error: object]>([
    [{ options: { tiled: true, blockxsize: 0 } }, { code: 'BLOCK', subject: 'blockxsize' }],
    [{ options: { tiled: true, blockxsize: 24 } }, { code: 'BLOCK', subject: 'blockxsize' }],
    [{ options: { tiled: true, blockysize: 8 } }, { code: 'BLOCK', subject: 'blockysize' }],
    [{ options: { compress: 'JPEG', blockysize: 12 } }, { code: 'BLOCK', subject: 'blockysize' }],
    [
      { count: 3, options: { compress: 'JPEG', photometric: 'YCBCR', blockysize: 24 } },
      { code: 'BLOCK', subject: 'blockysize' },
    ],
    [
      { width: 65_536, height: 65_537, options: { tiled: true, blockxsize: 16, blockysize: 16 } },
      { code: 'LIMIT' },
    ],
    [
      { width: 65_536, height: 40_000, options: { blockysize: 32_768 } },
      { code: 'BLOCK', subject: 'blockysize' },
    ],
    [
      { width: 1, height: 1, count: 65_536 },
      { code: 'PROFILE', subject: 'count' },
    ],
  ])('of %o are refused', (profile, error) => {
    expect(() => layoutOf(profile)).toThrow(expect.objectContaining(error))
  })

  test('of as many bands as a TIFF has are made', () => {
    expect(layoutOf({ width: 1, height: 1, count: 65_535 }).samplesPerPixel).toBe(65_535)
  })
})

describe('samples', () => {
  // TIFF 6.0, SampleFormat: 1 unsigned, 2 signed, 3 floats; its supplement: 5 complex integers, 6 complex floats.
  test.each([
    ['uint8', 8, 1],
    ['int8', 8, 2],
    ['uint16', 16, 1],
    ['int64', 64, 2],
    ['uint64', 64, 1],
    ['float32', 32, 3],
    ['float64', 64, 3],
    ['complex_int16', 32, 5],
    ['complex64', 64, 6],
    ['complex128', 128, 6],
  ] as const)('of %s have %i bits of format %i', (dtype, bitsPerSample, sampleFormat) => {
    expect(layoutOf({ dtype })).toMatchObject({ bitsPerSample, sampleFormat })
  })

  test.each([
    ['uint8', [1, 2, 7, 8], [9]],
    ['uint16', [9, 12, 16], [8, 17]],
    ['uint32', [17, 31, 32], [16, 33]],
    ['float32', [16, 32], [15, 24]],
    ['float64', [64], [16, 32]],
    ['int16', [16], [9, 12]],
  ] as const)('of %s have as many bits as GDAL gives them', (dtype, allowed, refused) => {
    for (const nbits of allowed) expect(layoutOf({ dtype, options: { nbits } }).bitsPerSample).toBe(nbits)
    for (const nbits of refused) {
      const error = expect.objectContaining({ code: 'PROFILE', subject: 'nbits' })
      expect(() => layoutOf({ dtype, options: { nbits } })).toThrow(error)
    }
  })
})

describe('predictors', () => {
  test.each<[profile: Partial<ResolvedProfile>, predictor: number]>([
    [{ options: { compress: 'LZW' } }, 1],
    [{ options: { compress: 'LZW', predictor: 2 } }, 2],
    [{ options: { compress: 'DEFLATE', predictor: 2 } }, 2],
    [{ options: { compress: 'ZSTD', predictor: 2 } }, 2],
    [{ dtype: 'uint16', options: { compress: 'LZW', predictor: 2 } }, 2],
    [{ dtype: 'int32', options: { compress: 'LZW', predictor: 2 } }, 2],
    [{ options: { compress: 'PACKBITS', predictor: 2 } }, 1],
    [{ options: { predictor: 3 } }, 1],
    [{ dtype: 'float32', options: { compress: 'LZW', predictor: 3 } }, 3],
    [{ dtype: 'float32', options: { compress: 'LZW', predictor: 3, nbits: 16 } }, 3],
    [{ dtype: 'complex64', options: { compress: 'LZW', predictor: 2 } }, 2],
  ])('of %o: %i', (profile, predictor) => {
    expect(layoutOf(profile).predictor).toBe(predictor)
  })

  test.each<Partial<ResolvedProfile>>([
    { dtype: 'int16', options: { compress: 'LZW', predictor: 3 } },
    { dtype: 'complex64', options: { compress: 'LZW', predictor: 3 } },
    { dtype: 'uint16', options: { compress: 'LZW', predictor: 2, nbits: 12 } },
    { dtype: 'complex128', options: { compress: 'LZW', predictor: 2 } },
  ])('are refused for %o', (profile) => {
    expect(() => layoutOf(profile)).toThrow(
      expect.objectContaining({ code: 'PROFILE', subject: 'predictor' }),
    )
  })
})

describe('colours', () => {
  // TIFF 6.0, PhotometricInterpretation and ExtraSamples: 1 is associated alpha, 2 unassociated.
  test.each<[count: number, options: Options, photometric: number, extraSamples: number[]]>([
    [1, {}, 1, []],
    [2, {}, 1, [0]],
    [3, {}, 2, []],
    [4, {}, 2, [2]],
    [5, {}, 1, [0, 0, 0, 0]],
    [3, { photometric: 'MINISBLACK' }, 1, [0, 0]],
    [1, { photometric: 'MINISWHITE' }, 0, []],
    [2, { photometric: 'RGB' }, 1, [0]],
    [3, { photometric: 'RGB' }, 2, []],
    [4, { photometric: 'RGB' }, 2, [0]],
    [4, { photometric: 'RGB', alpha: 'YES' }, 2, [2]],
    [5, { photometric: 'RGB', alpha: 'PREMULTIPLIED' }, 2, [1, 0]],
    [5, { photometric: 'RGB', alpha: 'NON-PREMULTIPLIED' }, 2, [2, 0]],
    [4, { alpha: 'NO' }, 2, [0]],
    [3, { alpha: 'YES' }, 2, []],
    [2, { alpha: 'YES' }, 1, [2]],
    [3, { photometric: 'CMYK' }, 1, [0, 0]],
    [4, { photometric: 'CMYK' }, 5, []],
    [2, { photometric: 'CIELAB' }, 1, [0]],
    [3, { photometric: 'CIELAB' }, 8, []],
    [2, { photometric: 'ICCLAB' }, 1, [0]],
    [3, { photometric: 'ICCLAB' }, 9, []],
    [2, { photometric: 'ITULAB' }, 1, [0]],
    [3, { photometric: 'ITULAB' }, 10, []],
    [1, { photometric: 'PALETTE' }, 3, []],
    [3, { photometric: 'YCBCR', compress: 'JPEG' }, 6, []],
  ])('of %i bands with %o: %i and %o', (count, options, photometric, extraSamples) => {
    expect(layoutOf({ count, options })).toMatchObject({ photometric, extraSamples })
  })

  test('of three bands of uint16 are none', () => {
    expect(layoutOf({ count: 3, dtype: 'uint16' }).photometric).toBe(1)
    expect(layoutOf({ dtype: 'uint16', options: { photometric: 'PALETTE' } }).photometric).toBe(3)
  })

  test.each<Partial<ResolvedProfile>>([
    { count: 4, options: { photometric: 'YCBCR', compress: 'JPEG' } },
    { count: 3, options: { photometric: 'YCBCR', compress: 'LZW' } },
    { count: 3, options: { photometric: 'YCBCR', compress: 'JPEG', interleave: 'BAND' } },
    { count: 2, options: { photometric: 'PALETTE' } },
    { dtype: 'int16', options: { photometric: 'PALETTE' } },
  ])('of %o are refused', (profile) => {
    const error = expect.objectContaining({ code: 'PROFILE', subject: 'photometric' })
    expect(() => layoutOf(profile)).toThrow(error)
  })
})

describe('compressions', () => {
  // TIFF 6.0, and libtiff's numbers of others.
  test.each<[profile: Partial<ResolvedProfile>, layout: Partial<ImageLayout>]>([
    [{}, { compression: 1, chromaSubsampling: [1, 1], jpegTables: undefined }],
    [{ options: { compress: 'LZW' } }, { compression: 5 }],
    [{ options: { compress: 'JPEG' } }, { compression: 7, chromaSubsampling: [1, 1] }],
    [{ count: 3, options: { compress: 'JPEG', photometric: 'YCBCR' } }, { chromaSubsampling: [2, 2] }],
    [{ count: 5, options: { compress: 'JPEG', interleave: 'BAND' } }, { compression: 7 }],
    [{ options: { compress: 'LERC' } }, { compression: 34_887, lercWrapping: 0 }],
    [{ options: { compress: 'LERC_DEFLATE' } }, { lercWrapping: 1 }],
    [{ options: { compress: 'LERC_ZSTD' } }, { lercWrapping: 2 }],
    [{ count: 3, options: { compress: 'WEBP' } }, { compression: 50_001 }],
    [{ count: 4, options: { compress: 'WEBP' } }, { compression: 50_001 }],
  ])('of %o: %o', (profile, layout) => {
    expect(layoutOf(profile)).toMatchObject(layout)
  })

  test.each<Partial<ResolvedProfile>>([
    { dtype: 'uint16', options: { compress: 'JPEG' } },
    { options: { compress: 'JPEG', nbits: 7 } },
    { count: 5, options: { compress: 'JPEG' } },
    { options: { compress: 'JPEG', photometric: 'PALETTE' } },
    { count: 3, dtype: 'uint16', options: { compress: 'WEBP' } },
    { count: 2, options: { compress: 'WEBP' } },
    { count: 3, options: { compress: 'WEBP', nbits: 7 } },
    { count: 3, options: { compress: 'WEBP', interleave: 'BAND' } },
    { dtype: 'int64', options: { compress: 'LERC' } },
    { options: { compress: 'LERC', nbits: 4 } },
    { options: { compress: 'LERC_ZSTD', endianness: 'BIG' } },
  ])('are refused for %o', (profile) => {
    expect(() => layoutOf(profile)).toThrow(expect.objectContaining({ code: 'PROFILE', subject: 'compress' }))
  })
})

// ITU-T T.81, table K.1, in the order of its figure 5; libjpeg halves it for a quality of 75.
test.each([
  [50, [16, 11, 12, 14, 12, 10, 16, 14]],
  [undefined, [8, 6, 6, 7, 6, 5, 8, 7]],
])('the tables of JPEG are those of a quality of %o', (jpeg_quality, table) => {
  const { jpegTables } = layoutOf({ options: { compress: 'JPEG', ...(jpeg_quality && { jpeg_quality }) } })
  // Start of image, a table of 8 bits of 67 bytes, number 0.
  expect([...(jpegTables ?? []).slice(0, 15)]).toEqual([0xff, 0xd8, 0xff, 0xdb, 0, 67, 0, ...table])
})

test('a mask has the blocks of its image, and one bit a pixel', () => {
  const options = { tiled: true, blockxsize: 48, blockysize: 16, compress: 'LERC', interleave: 'BAND' }
  expect(
    maskLayout(layoutOf({ count: 2, dtype: 'float32', options: { ...options, predictor: 3 } })),
  ).toMatchObject({
    samplesPerPixel: 1,
    extraSamples: [],
    bitsPerSample: 1,
    sampleFormat: 1,
    planarConfiguration: 'contiguous',
    photometric: 4,
    // Deflate, as of Adobe.
    compression: 8,
    predictor: 1,
    chromaSubsampling: [1, 1],
    blocksAcross: 3,
    blocksDown: 6,
    blockCount: 18,
    blockRowBytes: 6,
    lercWrapping: undefined,
    jpegTables: undefined,
  })
})
