import { compressionName } from '@memraster/codecs'
import type { Tags } from '@memraster/core/backend'
import { loadOnce } from '@memraster/ground'
import { BlockTable } from '../container/block-table.ts'
import type { Ifd } from '../container/ifd.ts'
import type { ImageLayout } from '../container/image-layout.ts'
import type { TiffFile } from '../container/parse-tiff.ts'
import { Tag } from '../container/tag.ts'
import { convertedBands, convertsToRgba } from './color-interpretation.ts'

const loadJpeg = /* @__PURE__ */ loadOnce(() => import('./jpeg-structure.ts'))
const loadWebp = /* @__PURE__ */ loadOnce(() => import('./webp-structure.ts'))

/** The dataset's tags of the domain `IMAGE_STRUCTURE`, as in GDAL's GTiff driver. */
export async function imageStructure(tiff: TiffFile, ifd: Ifd, layout: ImageLayout): Promise<Tags> {
  const tags: Record<string, string> = {}
  const { compression, photometric, predictor } = layout
  if (compression !== 1) tags.COMPRESSION = compressionOf(layout)
  const bands = convertedBands(layout) ?? layout.samplesPerPixel
  tags.INTERLEAVE = bands > 1 && layout.planarConfiguration === 'contiguous' ? 'PIXEL' : 'BAND'
  if (predictor > 1 && PREDICTABLE.has(compression)) tags.PREDICTOR = String(predictor)
  if (photometric === 0) tags.MINISWHITE = 'YES'
  const source = convertsToRgba(layout) ? COLOR_SPACES[photometric] : undefined
  if (source !== undefined) tags.SOURCE_COLOR_SPACE = source
  if (compression === JPEG) Object.assign(tags, (await loadJpeg()).jpegStructure(layout))
  if (compression === WEBP) {
    const block = new BlockTable(ifd, layout).block(0)
    if (block !== undefined) tags.COMPRESSION_REVERSIBILITY = (await loadWebp()).reversibilityOf(block)
  }
  if (ifd.number(Tag.LercParameters, 0) === LERC_VERSION) tags.LERC_VERSION = '2.4'
  const { structure } = tiff
  const isCog = structure.get('LAYOUT') === 'IFDS_BEFORE_DATA'
  if (isCog && structure.get('KNOWN_INCOMPATIBLE_EDITION') === 'NO') tags.LAYOUT = 'COG'
  return tags
}

/** A band's tags of the domain `IMAGE_STRUCTURE`: bits that GDAL's data types do not tell. */
export function bandStructure(layout: ImageLayout): Tags {
  const tags: Record<string, string> = {}
  const { bitsPerSample, sampleFormat } = layout
  const whole = sampleFormat === 3 ? bitsPerSample > 24 : bitsPerSample % 8 === 0 && bitsPerSample !== 24
  if (!whole) tags.NBITS = String(bitsPerSample)
  if (bitsPerSample <= 8 && sampleFormat === 2) tags.PIXELTYPE = 'SIGNEDBYTE'
  return tags
}

/** LZW, both deflates, zstd. */
const PREDICTABLE: ReadonlySet<number> = new Set([5, 8, 32946, 50000])

const COLOR_SPACES: Readonly<Record<number, string>> = {
  5: 'CMYK',
  6: 'YCbCr',
  8: 'CIELAB',
  32844: 'LOGL',
  32845: 'LOGLUV',
}

const JPEG = 7
const WEBP = 50001

/** PhotometricInterpretation of samples that GDAL shows as RGB if JPEG made them. */
const YCBCR = 6

/** The value in LercParameters (tag 50674) of the only LERC version that is written. */
export const LERC_VERSION = 4

/** GDAL's name of the compression of an image. */
export function compressionOf({ compression, photometric, lercWrapping }: ImageLayout): string {
  if (compression === JPEG && photometric === YCBCR) return 'YCbCr JPEG'
  const name = compressionName(compression) ?? String(compression)
  if (name !== 'LERC') return name
  return lercWrapping === 1 ? 'LERC_DEFLATE' : lercWrapping === 2 ? 'LERC_ZSTD' : name
}

/**
 * The items of the domain `IMAGE_STRUCTURE` that GDAL reads from its metadata (tag 42112) for a compression; it ignores
 * others.
 */
export function structureKeys(compression: number): readonly string[] {
  return compression === WEBP ? ['WEBP_LEVEL', 'COMPRESSION_REVERSIBILITY'] : []
}
