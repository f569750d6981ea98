import { describe, expect, it } from 'vitest'
import { isUnknownToGdal, readGdalWords } from '../../src/backend/gdal-words.ts'

/** Messages of GDAL 3.6 and 3.8, libtiff 4.5 and libjpeg, with values in their places. */
const MESSAGES = {
  LIMIT: [
    'CPLMalloc(): Out of memory allocating 8589934592 bytes.',
    'Not enough memory to allocate requested memory (nNewBufSize=9). Probably broken SHP file',
    'GDALOpenInfo, 12: cannot allocate 99x99 bytes',
    "Can't allocate decompress buffer of size 99.",
    'Failed to allocate 9 byte buffer for block,',
    'Bogus block size; unable to allocate a buffer.',
    'Memory allocation failed',
    'Maximum TIFF file size exceeded. Use BIGTIFF=YES creation option.',
    'Tile size exceeds 4GB',
    'Scan number 500 exceeds maximum scans (100)',
    'Too many levels, resulting raster size exceeds the GDAL limit',
    'Block too large to be decoded',
    'Too large image size: 4294967295 x 1',
    'Too big allocation',
    'Strip/tile too large for JPEG',
  ],
  CORRUPT: ['File is corrupted (CLASSES section is too large: 9'],
  UNSUPPORTED: [
    'Unsupported JPEG process: SOF type 0xc9',
    'Sorry, requested compression method is not supported',
    'Compression algorithm does not support random access',
    'CInt16 data type is not implemented',
    'DISCARD_LSB is only supported with Byte',
  ],
  IO: [
    'b.tif: No such file or directory',
    'File b.tif does not exist.',
    'Requested directory 4 not found.',
    'Directory 4 does not exist',
  ],
  NOT_RASTER: ["`a.tif' not recognized as a supported file format."],
} as const

describe('words of GDAL', () => {
  for (const [code, messages] of Object.entries(MESSAGES)) {
    it.each(messages)(`are ${code}: %s`, (words) => {
      expect(readGdalWords(words)).toEqual({ code })
    })
  }

  it.each([
    ['Cannot open TIFF file due to missing codec LERC.', 'LERC'],
    ['Cannot create TIFF file due to missing codec for zstd.', 'ZSTD'],
    ['Cannot open TIFF file due to missing codec of code 34925.', '34925'],
    ['JXL compression support is not configured', 'JXL'],
  ])('name the codec that is missing: %s', (words, feature) => {
    expect(readGdalWords(words)).toEqual({ code: 'UNSUPPORTED', feature })
  })

  it.each([
    'TIFFReadEncodedTile() failed.',
    'JPEG strip/tile size exceeds expected dimensions, expected 8x8, got 9x9',
    'Decoding error at scanline 0, incorrect header check',
    '',
  ])('say nothing of their code: %j', (words) => {
    expect(readGdalWords(words)).toEqual({ code: undefined })
  })

  it('tell files in no known format from broken ones', () => {
    expect(isUnknownToGdal('')).toBe(true)
    expect(isUnknownToGdal("`a.tif' not recognized as a supported file format.")).toBe(true)
    expect(isUnknownToGdal('a.shp: not supported as a raster.')).toBe(true)
    expect(isUnknownToGdal('Cannot read TIFF header')).toBe(false)
  })
})
