import { type DType, RasterError, sampleSize, shown } from '@memraster/ground'
import type { Limits } from '../backend/requests.ts'
import type { ResolvedProfile } from '../backend/resolved-profile.ts'
import { checkBlockTable } from './block-table.ts'

/** The fewest bits that samples of a dtype have: more than the next narrower dtype's. */
const LEAST_BITS: Partial<Record<DType, number>> = { uint8: 1, uint16: 9, uint32: 17 }

/**
 * Refuses samples that the compression of a new GeoTIFF does not support, which GDAL notices only when writing, and
 * numbers of bits that do not fit the dtype, which GDAL ignores.
 *
 * @throws {RasterError} `PROFILE`.
 */
export function checkSamples(options: ResolvedProfile['options'], dtype: DType, count: number): void {
  const whole = sampleSize(dtype) * 8
  const { nbits = whole, compress, interleave, photometric } = options
  const bits = Number(nbits)
  const isPacked = bits >= (LEAST_BITS[dtype] ?? Infinity) && bits < whole
  if (bits !== whole && !isPacked && !(dtype === 'float32' && bits === 16)) {
    throw new RasterError(
      'PROFILE',
      `nbits is ${shown(nbits)}, which ${dtype} cannot have: uint8 has 1 to 8, uint16 9 to 16, uint32 17 to 32, float32 16 or 32.`,
      { subject: 'nbits' },
    )
  }
  const refuse = (takes: string): RasterError =>
    new RasterError(
      'PROFILE',
      `compress ${compress} takes ${takes}, not ${count} of ${dtype} with ${bits} bits.`,
      {
        subject: 'compress',
      },
    )
  const isByte = dtype === 'uint8' && bits === 8
  // 12 bits are those of a uint16, and 1 bit is that of a uint8.
  if (compress === 'JPEG' && !isByte && bits !== 12) throw refuse('bands of uint8')
  if (compress === 'WEBP' && !(isByte && (count === 3 || count === 4) && interleave !== 'BAND'))
    throw refuse('3 or 4 bands of uint8 that are interleaved by pixel')
  if (typeof compress === 'string' && compress.startsWith('CCITT') && bits !== 1)
    throw refuse('bands of uint8 with nbits 1')
  if (photometric === 'YCBCR' && (count !== 3 || compress !== 'JPEG')) {
    throw new RasterError('PROFILE', "photometric 'ycbcr' takes 3 bands with compress 'jpeg'.", {
      subject: 'photometric',
    })
  }
}

/** GDAL's default bytes of a strip and side of a tile. */
const STRIP_BYTES = 8192
const TILE = 256

/**
 * Refuses a new GeoTIFF if one block, or the block table, exceeds the memory limit of a call.
 *
 * @throws {RasterError} `BLOCK` for a block, `LIMIT` for the table.
 */
export function checkBlocks({ width, height, count, dtype, options }: ResolvedProfile, limits: Limits): void {
  const separate = options.interleave === 'BAND'
  const pixelBytes = sampleSize(dtype) * (separate ? 1 : count)
  const { tiled, blockxsize, blockysize } = options
  const columns = tiled === true ? Number(blockxsize ?? TILE) : width
  const ownRows = tiled === true ? TILE : Math.max(1, Math.floor(STRIP_BYTES / (width * pixelBytes)))
  const rows = Number(blockysize ?? ownRows)
  const blocks = Math.ceil(width / columns) * Math.ceil(height / rows) * (separate ? count : 1)
  const block = columns * Math.min(rows, tiled === true ? rows : height) * pixelBytes
  if (block > limits.maxBytes) {
    throw new RasterError(
      'BLOCK',
      `A block of ${rows} x ${columns} pixels takes ${block} bytes; the limit is ${limits.maxBytes}. Make tiles, or smaller ones.`,
    )
  }
  checkBlockTable('The raster', blocks, limits.maxBytes)
}

/** The uncompressed size from which GDAL expects a file of more than 4 GB. */
const CLASSIC_TIFF_BYTES = 4_200_000_000

/** TIFF 6.0 section 2: offsets have 32 bits. */
export function checkFileSize(
  { bigtiff, compress, nbits }: ResolvedProfile['options'],
  samples: number,
  dtype: DType,
): void {
  if (bigtiff !== 'NO' || (compress !== undefined && compress !== 'NONE')) return
  const bytes = samples * (typeof nbits === 'number' ? nbits / 8 : sampleSize(dtype))
  if (bytes <= CLASSIC_TIFF_BYTES) return
  throw new RasterError(
    'PROFILE',
    `bigtiff is 'no', and the pixels take ${bytes} bytes, more than the 4 GB of a TIFF file that is none; leave bigtiff out, or compress.`,
    { subject: 'bigtiff' },
  )
}

const PREDICTING: ReadonlySet<unknown> = new Set(['LZW', 'DEFLATE', 'ZSTD'])

/**
 * TIFF 6.0 section 14 and Adobe's technical note 3: 2 is horizontal differencing, 3 the floating-point predictor; other
 * compressions ignore it.
 */
export function checkPredictor({ compress, predictor }: ResolvedProfile['options'], dtype: DType): void {
  if (predictor === undefined || !PREDICTING.has(compress)) return
  const takes = ['1', '2', ...(dtype.startsWith('float') ? ['3'] : [])]
  if (takes.includes(String(predictor))) return
  throw new RasterError(
    'PROFILE',
    `predictor is ${shown(predictor)}; ${dtype} takes one of ${takes.join(', ')}.`,
    {
      subject: 'predictor',
    },
  )
}

/** TIFF 6.0 section 15: tile sizes are multiples of 16. */
export function checkBlockSize(options: ResolvedProfile['options']): void {
  if (options.tiled !== true) return
  for (const name of ['blockxsize', 'blockysize']) {
    const size = options[name]
    if (typeof size === 'number' && (size < 16 || size % 16 !== 0)) {
      throw new RasterError('BLOCK', `${name} is ${size}; the sides of tiles are multiples of 16.`, {
        subject: name,
      })
    }
  }
}

/**
 * Whether files of a driver hold either a transform or ground control points, not both: GeoTIFFs (GeoTIFF 1.1, section
 * 7.2).
 */
export function holdsOneReference(driver: string): boolean {
  return driver === 'GTiff' || driver === 'COG'
}
