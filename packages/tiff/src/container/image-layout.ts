import { RasterError } from '@memraster/ground'
import type { Ifd } from './ifd.ts'
import { hasColorMap } from './is-readable.ts'
import { oldJpegSubsampling, readOldJpegHeader } from './old-jpeg-header.ts'
import { Tag } from './tag.ts'

/** The layout of an image's samples in its blocks, which are tiles or strips. */
export interface ImageLayout {
  /** Pixels, each 1 to 2^31 - 1. */
  readonly width: number
  readonly height: number
  readonly samplesPerPixel: number
  /** The meaning of the samples beyond the photometric ones: 0 unspecified, 1 associated alpha, 2 alpha. */
  readonly extraSamples: readonly number[]
  /** Bits of every sample, 1 to 128. */
  readonly bitsPerSample: number
  /** 1 unsigned, 2 signed, 3 float, 4 void, 5 complex integer, 6 complex float. */
  readonly sampleFormat: number
  /** Whether a block holds one sample of each pixel (`separate`) or all of them (`contiguous`). */
  readonly planarConfiguration: 'contiguous' | 'separate'
  /** PhotometricInterpretation: 0 min is white, 1 min is black, 2 RGB, 3 palette, 4 mask, 5 CMYK, 6 YCbCr ... */
  readonly photometric: number
  /** InkSet of a separated image: 1, or missing, if its inks are cyan, magenta, yellow and black. */
  readonly inkSet?: number | undefined
  /** Compression: 1 none, 5 LZW, 7 JPEG, 8 or 32946 deflate, 32773 PackBits, 50000 zstd ... */
  readonly compression: number
  /** 1 none, 2 horizontal differences, 3 floating point. */
  readonly predictor: number
  /** 2 if the first pixel is in the lowest bits of a byte. */
  readonly fillOrder: 1 | 2
  /** Chroma subsampling, horizontal and vertical, of a YCbCr image; 1, 1 of others. */
  readonly chromaSubsampling: readonly [horizontal: number, vertical: number]
  readonly tiled: boolean
  /** Pixels. The last strip is shorter in the file; tiles are padded to their whole size. */
  readonly blockWidth: number
  readonly blockHeight: number
  readonly blocksAcross: number
  readonly blocksDown: number
  /** All blocks, of all planes: `blocksAcross * blocksDown`, times `samplesPerPixel` when planes are separate. */
  readonly blockCount: number
  /** Bytes of a row of a decoded block as TIFF packs it; chroma is counted as if it were not subsampled. */
  readonly blockRowBytes: number
  /** The tables that all JPEG blocks share: a view on the file. */
  readonly jpegTables: Uint8Array | undefined
  /** T4Options: how a facsimile of group 3 is coded. */
  readonly t4Options?: number | undefined
  /** The compression around each LERC block, from LercParameters: 0 nothing, 1 Deflate, 2 Zstandard. */
  readonly lercWrapping?: number | undefined
}

/** The place of a block in its image. */
export interface BlockExtent {
  /** The sample that the block holds, from 0; 0 for blocks that hold all. */
  readonly plane: number
  /** Its first pixel. */
  readonly x: number
  readonly y: number
  /** Its pixels that are in the image. */
  readonly width: number
  readonly height: number
}

const MAX_SIDE = 0x7fffffff

/** Compression of the JPEG that TIFF 6.0 has, and PhotometricInterpretation of luminance and chrominance. */
const OLD_JPEG = 6
const YCBCR = 6

/**
 * The layout that a directory declares, with libtiff's defaults for missing tags.
 *
 * @throws {RasterError} `CORRUPT` for sizes that are missing, zero, negative or absurd; `UNSUPPORTED` for samples of
 *   different widths or formats.
 */
export function parseImageLayout(ifd: Ifd): ImageLayout {
  const width = sizeOf(ifd, Tag.ImageWidth, 'width')
  const height = sizeOf(ifd, Tag.ImageLength, 'height')
  const compression = ifd.number(Tag.Compression) ?? 1
  const isOldJpeg = compression === OLD_JPEG
  const samplesPerPixel =
    ifd.number(Tag.SamplesPerPixel) ?? (isOldJpeg && oldJpegPhotometric(ifd) === YCBCR ? 3 : 1)
  if (!(Number.isInteger(samplesPerPixel) && samplesPerPixel >= 1 && samplesPerPixel <= 0xffff)) {
    throw corrupt(`${samplesPerPixel} samples a pixel`)
  }
  const bitsPerSample =
    sameForAll(ifd, Tag.BitsPerSample, 'bits a sample', samplesPerPixel) ?? (isOldJpeg ? 8 : 1)
  if (!(Number.isInteger(bitsPerSample) && bitsPerSample >= 1 && bitsPerSample <= 128)) {
    throw corrupt(`${bitsPerSample} bits a sample`)
  }
  const separate = ifd.number(Tag.PlanarConfiguration) === 2 && samplesPerPixel > 1
  const photometric = isOldJpeg ? oldJpegPhotometric(ifd) : photometricOf(ifd, samplesPerPixel, bitsPerSample)
  const tiled = ifd.has(Tag.TileWidth) || ifd.has(Tag.TileLength)
  const blockWidth = tiled ? sizeOf(ifd, Tag.TileWidth, 'tile width') : width
  const blockHeight = tiled ? sizeOf(ifd, Tag.TileLength, 'tile height') : rowsPerStrip(ifd, height)
  const blocksAcross = Math.ceil(width / blockWidth)
  const blocksDown = Math.ceil(height / blockHeight)
  const blockCount = blocksAcross * blocksDown * (separate ? samplesPerPixel : 1)
  const blockRowBytes = Math.ceil((blockWidth * (separate ? 1 : samplesPerPixel) * bitsPerSample) / 8)
  if (isOldJpeg && (photometric !== YCBCR || samplesPerPixel !== 3 || bitsPerSample !== 8 || separate)) {
    const what = `${samplesPerPixel} samples of photometric ${photometric}`
    throw new RasterError(
      'UNSUPPORTED',
      `Old-style JPEG of ${what} cannot be read, by GDAL neither; it must be YCbCr of 8 bits, not in planes.`,
      { feature: 'OJPEG' },
    )
  }
  if (blockCount > 0xffffffff || !Number.isSafeInteger(blockRowBytes * blockHeight * 8)) {
    throw corrupt(`${width} by ${height} pixels in ${blockCount} blocks of ${blockWidth} by ${blockHeight}`)
  }
  return {
    width,
    height,
    samplesPerPixel,
    extraSamples: extraSamplesOf(ifd, samplesPerPixel, photometric),
    bitsPerSample,
    sampleFormat: sameForAll(ifd, Tag.SampleFormat, 'sample format', samplesPerPixel) ?? 1,
    planarConfiguration: separate ? 'separate' : 'contiguous',
    photometric,
    inkSet: photometric === 5 ? ifd.short(Tag.InkSet) : undefined,
    compression,
    predictor: ifd.short(Tag.Predictor) ?? 1,
    fillOrder: ifd.short(Tag.FillOrder) === 2 ? 2 : 1,
    chromaSubsampling: isOldJpeg
      ? oldJpegSubsampling(readOldJpegHeader(ifd), chromaSubsampling(ifd, photometric))
      : chromaSubsampling(ifd, photometric),
    tiled,
    blockWidth,
    blockHeight,
    blocksAcross,
    blocksDown,
    blockCount,
    blockRowBytes,
    jpegTables: ifd.bytes(Tag.JpegTables),
    t4Options: ifd.number(Tag.T4Options),
    lercWrapping: ifd.number(Tag.LercParameters, 1),
  }
}

/**
 * The place of block `index`; blocks run left to right, then down, then plane by plane.
 *
 * @throws {RasterError} `BLOCK` if the image has no such block.
 */
export function blockExtent(layout: ImageLayout, index: number): BlockExtent {
  if (!(Number.isInteger(index) && index >= 0 && index < layout.blockCount)) {
    throw new RasterError(
      'BLOCK',
      `There is no block ${index}; the image has ${layout.blockCount}, from 0 on.`,
    )
  }
  const perPlane = layout.blocksAcross * layout.blocksDown
  const inPlane = index % perPlane
  const x = (inPlane % layout.blocksAcross) * layout.blockWidth
  const y = Math.floor(inPlane / layout.blocksAcross) * layout.blockHeight
  return {
    plane: Math.floor(index / perPlane),
    x,
    y,
    width: Math.min(layout.blockWidth, layout.width - x),
    height: Math.min(layout.blockHeight, layout.height - y),
  }
}

/**
 * Rows of pixels that block `index` holds when decoded: all of a tile's, fewer in the last strip.
 *
 * @throws {RasterError} `BLOCK` as `blockExtent`.
 */
export function storedRows(layout: ImageLayout, index: number): number {
  const { height } = blockExtent(layout, index)
  return layout.tiled ? layout.blockHeight : height
}

function sizeOf(ifd: Ifd, tag: number, name: string): number {
  const size = ifd.number(tag)
  if (size === undefined) throw corrupt(`no ${name}`)
  if (!(Number.isInteger(size) && size > 0 && size <= MAX_SIDE)) throw corrupt(`a ${name} of ${size}`)
  return size
}

/** Missing, zero and 2^32 - 1 all mean that one strip holds the image. */
function rowsPerStrip(ifd: Ifd, height: number): number {
  const rows = ifd.number(Tag.RowsPerStrip) ?? 0
  return Number.isInteger(rows) && rows > 0 && rows < height ? rows : height
}

/** Like libtiff, accepts fewer values than samples, which then hold for all. */
function sameForAll(ifd: Ifd, tag: number, name: string, samples: number): number | undefined {
  const first = ifd.number(tag)
  const count = Math.min(ifd.count(tag), samples)
  for (let i = 1; i < count; i++) {
    if (ifd.number(tag, i) === first) continue
    const values = (ifd.numbers(tag, 8) ?? []).join(', ')
    throw new RasterError(
      'UNSUPPORTED',
      `Samples differ in ${name} (${values}); they must all be the same.`,
      {
        feature: `mixed ${name}`,
      },
    )
  }
  return first
}

/**
 * For a palette without colours, libtiff derives the photometric from the number of samples if these have 8 bits or
 * more.
 */
function photometricOf(ifd: Ifd, samplesPerPixel: number, bitsPerSample: number): number {
  const photometric = ifd.short(Tag.Photometric) ?? 1
  if (photometric !== 3 || bitsPerSample < 8 || hasColorMap(ifd)) return photometric
  return samplesPerPixel === 3 ? 2 : 1
}

/** Samples of colour by PhotometricInterpretation; of others any number of them may be. */
const COLOR_SAMPLES: Readonly<Record<number, number | undefined>> = {
  0: 1,
  1: 1,
  2: 3,
  3: 1,
  4: 4,
  5: 4,
  6: 3,
  8: 3,
  9: 3,
  10: 3,
  32845: 3,
}

/**
 * Samples beyond those of colour are extra samples, even undeclared ones, as in libtiff. What is no meaning is
 * unspecified, 0.
 */
function extraSamplesOf(ifd: Ifd, samplesPerPixel: number, photometric: number): readonly number[] {
  const told = ifd.numbers(Tag.ExtraSamples, samplesPerPixel) ?? []
  const values = told.map((value) => (value === CORELDRAW_ALPHA ? 2 : [1, 2].includes(value) ? value : 0))
  const most = COLOR_SAMPLES[photometric]
  if (most === undefined || samplesPerPixel - values.length <= most) return values
  return [...values, ...new Array<number>(samplesPerPixel - most - values.length).fill(0)]
}

/** CorelDraw's value for unassociated alpha. */
const CORELDRAW_ALPHA = 999

function chromaSubsampling(ifd: Ifd, photometric: number): readonly [number, number] {
  if (photometric !== YCBCR) return [1, 1]
  const horizontal = ifd.number(Tag.YCbCrSubsampling, 0) ?? 2
  const vertical = ifd.number(Tag.YCbCrSubsampling, 1) ?? 2
  if (![horizontal, vertical].every((factor) => factor === 1 || factor === 2 || factor === 4)) {
    throw corrupt(`a chroma subsampling of ${horizontal} by ${vertical}`)
  }
  return [horizontal, vertical]
}

/** Old writers leave it out or call it RGB, and mean YCbCr, as libtiff knows. */
function oldJpegPhotometric(ifd: Ifd): number {
  const photometric = ifd.short(Tag.Photometric) ?? YCBCR
  return photometric === 2 ? YCBCR : photometric
}

function corrupt(what: string): RasterError {
  return new RasterError('CORRUPT', `The TIFF image is corrupt: it declares ${what}.`)
}
