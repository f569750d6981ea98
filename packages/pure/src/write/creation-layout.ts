import { compressionTag } from '@memraster/codecs'
import { DEFAULT_QUALITY, EXTENDED_MOST, encodeTables, quantisationTables } from '@memraster/codecs/jpeg'
import type { ResolvedProfile } from '@memraster/core/backend'
import { type DType, elementsPerSample, isIntegerDType, RasterError, sampleSize } from '@memraster/ground'
import type { ImageLayout } from '@memraster/tiff'
import { COLORS } from './stored-colors.ts'

const TILE = 256

/** Compression 7, and the PhotometricInterpretation that it makes. */
const JPEG = 7
const YCBCR = 6

/** GDAL's strips take about as much. */
const STRIP_BYTES = 8192

/** Beyond it, the tables of the blocks alone would take gigabytes. */
const MAX_BLOCKS = 1 << 24

/** GDAL's limit. */
const MAX_BLOCK_BYTES = 2 ** 31 - 1

/**
 * The layout of the image that a profile asks for, with GDAL's defaults: samples of a pixel together, strips of
 * at most 8 KB or tiles of 256 by 256, RGB for three or four bands of `uint8`.
 *
 * @throws {RasterError} `PROFILE` for options that do not go together, `BLOCK` for sizes of blocks that TIFF
 *   does not have, `LIMIT` for more blocks than can be kept.
 */
export function creationLayout(profile: ResolvedProfile): ImageLayout {
  const { width, height, count, dtype, options } = profile
  if (count > 0xffff) {
    throw new RasterError('PROFILE', `count is ${count}; a TIFF has at most 65535 bands.`, {
      subject: 'count',
    })
  }
  const bitsPerSample = bitsOf(dtype, options.nbits)
  const separate = options.interleave === 'BAND' && count > 1
  const inBlock = separate ? 1 : count
  const tiled = options.tiled === true
  const blockWidth = tiled ? tileSide('blockxsize', options.blockxsize) : width
  const compress = String(options.compress ?? 'NONE')
  const compression = compressionTag(compress)
  checkCodecTakes(profile, compress)
  const photometric = photometricOf(profile)
  const isColorJpeg = photometric === YCBCR
  // With chroma at half the width and height, a row takes half as much.
  const rowBytes = isColorJpeg ? Math.ceil(width / 2) * 3 : Math.ceil((width * inBlock * bitsPerSample) / 8)
  const leastRows = Math.max(1, Math.floor(STRIP_BYTES / rowBytes))
  const stripRows = compression === JPEG ? Math.ceil(leastRows / 16) * 16 : leastRows
  const rows = typeof options.blockysize === 'number' ? options.blockysize : stripRows
  const blockHeight = tiled ? tileSide('blockysize', options.blockysize) : Math.min(height, rows)
  const blocksAcross = Math.ceil(width / blockWidth)
  const blocksDown = Math.ceil(height / blockHeight)
  const blockCount = blocksAcross * blocksDown * (separate ? count : 1)
  if (blockCount > MAX_BLOCKS) {
    throw new RasterError(
      'LIMIT',
      `${width} by ${height} pixels in blocks of ${blockWidth} by ${blockHeight} make ${blockCount} blocks; the most are ${MAX_BLOCKS}. Use larger blocks.`,
    )
  }
  if (blockWidth * blockHeight * inBlock * sampleSize(dtype) > MAX_BLOCK_BYTES) {
    const shape = `${blockWidth} by ${blockHeight} pixels of ${inBlock} bands`
    throw new RasterError('BLOCK', `Blocks of ${shape} have more than 2 GB; use smaller ones, or tiles.`, {
      subject: 'blockysize',
    })
  }
  const unit = isColorJpeg ? 16 : 8
  if (compression === JPEG && blockHeight < height && blockHeight % unit !== 0) {
    throw new RasterError(
      'BLOCK',
      `blockysize is ${blockHeight}; strips of JPEG have multiples of ${unit} rows.`,
      {
        subject: 'blockysize',
      },
    )
  }
  return {
    width,
    height,
    samplesPerPixel: count,
    extraSamples: extraSamples(profile, photometric),
    bitsPerSample,
    sampleFormat: sampleFormatOf(dtype),
    planarConfiguration: separate ? 'separate' : 'contiguous',
    photometric,
    compression,
    predictor: predictorOf(options.predictor, compression, dtype, bitsPerSample),
    fillOrder: 1,
    chromaSubsampling: isColorJpeg ? [2, 2] : [1, 1],
    tiled,
    blockWidth,
    blockHeight,
    blocksAcross,
    blocksDown,
    blockCount,
    blockRowBytes: Math.ceil((blockWidth * inBlock * bitsPerSample) / 8),
    jpegTables: compression === JPEG ? jpegTablesOf(options, isColorJpeg) : undefined,
    ...(compress.startsWith('LERC') && { lercWrapping: LERC_WRAPPINGS.indexOf(compress) }),
  }
}

/** The compressions around LERC, in the order of LercParameters (tag 50674). */
const LERC_WRAPPINGS: readonly string[] = ['LERC', 'LERC_DEFLATE', 'LERC_ZSTD']

/** @throws {RasterError} `PROFILE` for pixels that the compression does not take. */
function checkCodecTakes({ count, dtype, options }: ResolvedProfile, compress: string): void {
  const refuse = (takes: string): RasterError =>
    new RasterError('PROFILE', `compress ${compress} takes ${takes}.`, { subject: 'compress' })
  if (compress === 'WEBP') {
    const pixels = dtype === 'uint8' && (count === 3 || count === 4) && (options.nbits ?? 8) === 8
    if (!pixels) throw refuse(`3 or 4 bands of uint8, not ${count} of ${dtype}`)
    if (options.interleave === 'BAND') throw refuse('bands that are interleaved by pixel, not by band')
  }
  if (compress === 'JPEG') {
    if (dtype !== 'uint8' || (options.nbits ?? 8) !== 8) {
      throw refuse(`uint8 of 8 bits, not ${dtype} of ${options.nbits ?? sampleSize(dtype) * 8}`)
    }
    if (count > 4 && options.interleave !== 'BAND')
      throw refuse(`at most 4 bands interleaved by pixel, not ${count}`)
    if (options.photometric === 'PALETTE') throw refuse('no palette')
  }
  if (compress.startsWith('LERC')) {
    if (!LERC_DTYPES.has(dtype)) throw refuse(`${[...LERC_DTYPES].join(', ')}, not ${dtype}`)
    if ((options.nbits ?? sampleSize(dtype) * 8) !== sampleSize(dtype) * 8)
      throw refuse(`whole samples, not nbits ${options.nbits}`)
    if (options.endianness === 'BIG') throw refuse('the little-endian byte order, which its blocks have')
  }
}

/** The quantisation tables that all blocks share, as libtiff writes them. */
function jpegTablesOf({ jpeg_quality }: ResolvedProfile['options'], colors: boolean): Uint8Array {
  const quality = typeof jpeg_quality === 'number' ? jpeg_quality : DEFAULT_QUALITY
  return encodeTables(quantisationTables(colors, quality, EXTENDED_MOST))
}

const LERC_DTYPES: ReadonlySet<DType> = new Set<DType>([
  'int8',
  'uint8',
  'int16',
  'uint16',
  'int32',
  'uint32',
  'float32',
  'float64',
])

/** The layout of the mask that goes with an image: one bit a pixel in blocks of the same size, as GDAL makes it. */
export function maskLayout(image: ImageLayout): ImageLayout {
  return {
    ...image,
    samplesPerPixel: 1,
    extraSamples: [],
    bitsPerSample: 1,
    sampleFormat: 1,
    planarConfiguration: 'contiguous',
    photometric: 4,
    compression: compressionTag('DEFLATE'),
    predictor: 1,
    chromaSubsampling: [1, 1],
    jpegTables: undefined,
    lercWrapping: undefined,
    blockCount: image.blocksAcross * image.blocksDown,
    blockRowBytes: Math.ceil(image.blockWidth / 8),
  }
}

/** TIFF 6.0 section 15: the sides of tiles are multiples of 16. */
function tileSide(name: string, value: string | number | boolean | undefined): number {
  const side = value ?? TILE
  if (typeof side === 'number' && side >= 16 && side % 16 === 0) return side
  throw new RasterError('BLOCK', `${name} is ${side}; the sides of tiles are multiples of 16.`, {
    subject: name,
  })
}

function bitsOf(dtype: DType, nbits: string | number | boolean | undefined): number {
  const whole = sampleSize(dtype) * 8
  if (typeof nbits !== 'number' || nbits === whole) return whole
  // As GDAL: fewer bits than the type has, but more than the next narrower type's.
  const least: Partial<Record<DType, number>> = { uint8: 1, uint16: 9, uint32: 17 }
  if (dtype === 'float32' && nbits === 16) return 16
  if (nbits >= (least[dtype] ?? Infinity) && nbits < whole) return nbits
  throw new RasterError(
    'PROFILE',
    `nbits is ${nbits}, which ${dtype} cannot have: uint8 has 1 to 8, uint16 9 to 16, uint32 17 to 32, float32 16 or 32.`,
    { subject: 'nbits' },
  )
}

/** SampleFormat (tag 339). */
function sampleFormatOf(dtype: DType): number {
  if (elementsPerSample(dtype) === 2) return isIntegerDType(dtype) ? 5 : 6
  if (!isIntegerDType(dtype)) return 3
  return dtype.startsWith('u') ? 1 : 2
}

function predictorOf(
  option: string | number | boolean | undefined,
  compression: number,
  dtype: DType,
  bits: number,
): number {
  const predictor = typeof option === 'number' ? option : 1
  const predicts = compression === 5 || compression === 8 || compression === 50000
  if (predictor === 1 || !predicts) return 1
  const [allowed, takes] =
    predictor === 3
      ? [!isIntegerDType(dtype) && elementsPerSample(dtype) === 1, 'floats']
      : [bits === 8 || bits === 16 || bits === 32 || bits === 64, 'samples of 8, 16, 32 or 64 bits']
  if (allowed) return predictor
  throw new RasterError('PROFILE', `predictor ${predictor} takes ${takes}, not ${dtype} of ${bits} bits.`, {
    subject: 'predictor',
  })
}

/** PhotometricInterpretation (tag 262). */
function photometricOf({ count, dtype, options }: ResolvedProfile): number {
  switch (options.photometric) {
    case 'MINISWHITE':
      return 0
    case 'MINISBLACK':
      return 1
    // As GDAL: bands that are too few for colours are gray.
    case 'RGB':
      return count >= 3 ? 2 : 1
    case 'CMYK':
      return count >= 4 ? 5 : 1
    case 'CIELAB':
      return count >= 3 ? 8 : 1
    case 'ICCLAB':
      return count >= 3 ? 9 : 1
    case 'ITULAB':
      return count >= 3 ? 10 : 1
    case 'YCBCR':
      if (count === 3 && options.compress === 'JPEG' && options.interleave !== 'BAND') return YCBCR
      throw new RasterError(
        'PROFILE',
        'photometric YCBCR takes three bands that are compressed by JPEG and interleaved by pixel.',
        { subject: 'photometric' },
      )
    case 'PALETTE':
      if (count === 1 && (dtype === 'uint8' || dtype === 'uint16')) return 3
      throw new RasterError(
        'PROFILE',
        `photometric PALETTE takes one band of uint8 or uint16, not ${count} of ${dtype}.`,
        {
          subject: 'photometric',
        },
      )
    default:
      return (count === 3 || count === 4) && dtype === 'uint8' ? 2 : 1
  }
}

/** ExtraSamples (tag 338): the fourth band of a default RGB image is alpha, others are what `alpha` says. */
function extraSamples({ count, options }: ResolvedProfile, photometric: number): number[] {
  const extra: number[] = new Array(count - (COLORS[photometric] ?? 1)).fill(0)
  const isDefaultRgba = options.photometric === undefined && photometric === 2
  const alpha = options.alpha ?? (isDefaultRgba ? 'YES' : 'NO')
  if (extra.length > 0)
    extra[0] = alpha === 'PREMULTIPLIED' ? 1 : alpha === 'YES' || alpha === 'NON-PREMULTIPLIED' ? 2 : 0
  return extra
}
