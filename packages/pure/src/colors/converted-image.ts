import { type DType, RasterError } from '@memraster/ground'
import type { TiffImage } from '@memraster/tiff'
import { type ImageLayout, storedRows, Tag } from '@memraster/tiff'
import type { BlockImage, LoadedRows } from '../blocks/block-image.ts'
import { checkBlockSize } from '../blocks/decode-block.ts'
import { OldJpegImage } from '../blocks/old-jpeg-image.ts'
import { TiffBlockImage, type TiffImageOptions } from '../blocks/tiff-block-image.ts'
import { cielabConversion, D50 } from './cielab.ts'
import { cmykConversion } from './cmyk.ts'
import type { ColorConversion } from './color-conversion.ts'
import { opaqueConversion } from './color-conversion.ts'
import { ycbcrConversion } from './ycbcr.ts'

/** PhotometricInterpretation (tag 262). */
const CMYK = 5
const YCBCR = 6
const LOG_L = 32844
const LOG_LUV = 32845

/** Compression (tag 259). */
const OLD_JPEG = 6

/** An image of a TIFF file whose colours GDAL converts to red, green and blue, block by block. */
export class ConvertedImage implements BlockImage {
  readonly layout: ImageLayout
  readonly dtype: DType = 'uint8'
  readonly rowsPerLoad: number
  readonly #stored: BlockImage
  readonly #planes: number
  readonly #options: TiffImageOptions
  readonly #conversion: ColorConversion

  /**
   * @throws {RasterError} `UNSUPPORTED` for what GDAL cannot convert either: subsampled chrominance in planes, or by
   *   more rows than columns, CIELAB in planes, and CMYK in planes with further samples; `load` throws `LIMIT` for
   *   blocks that are larger than the limits allow.
   */
  constructor(image: TiffImage, options: TiffImageOptions) {
    const { layout } = image
    this.#conversion = conversionOf(image)
    const { bands } = this.#conversion
    const perPlane = layout.blocksAcross * layout.blocksDown
    this.#planes = layout.blockCount / perPlane
    const stored = storedLayout(layout)
    this.#stored =
      layout.compression === OLD_JPEG
        ? new OldJpegImage(image, stored, options)
        : new TiffBlockImage({ ...image, layout: stored }, options)
    this.layout = {
      ...layout,
      samplesPerPixel: bands,
      extraSamples: bands === 4 ? [2] : [],
      planarConfiguration: 'contiguous',
      blockCount: perPlane,
      blockRowBytes: layout.blockWidth * bands,
    }
    this.rowsPerLoad = layout.blockHeight
    this.#options = options
  }

  fillValue(sample: number): number | bigint {
    return this.#stored.fillValue(sample)
  }

  async load(index: number, _first: number, _last: number, keep: boolean): Promise<LoadedRows | undefined> {
    const { cache, name, maxBytes } = this.#options
    const key = `${name}/converted/${index}`
    const kept = cache.get(key)
    if (kept !== undefined) return { samples: kept, firstRow: 0 }
    const rows = storedRows(this.layout, index)
    checkBlockSize(this.layout, rows, maxBytes)
    const perPlane = this.layout.blockCount
    const planes: Uint8Array[] = []
    for (let plane = 0; plane < this.#planes; plane++) {
      const block = index + plane * perPlane
      const last = storedRows(this.#stored.layout, block) - 1
      const loaded = await this.#stored.load(block, 0, last, false)
      if (loaded === undefined) return undefined
      planes.push(loaded.samples as Uint8Array)
    }
    const samples = this.#conversion.convert(planes, rows)
    if (keep) cache.put(key, samples)
    return { samples, firstRow: 0 }
  }
}

function conversionOf({ layout, ifd }: TiffImage): ColorConversion {
  const { photometric, samplesPerPixel, chromaSubsampling } = layout
  const separate = layout.planarConfiguration === 'separate'
  if (photometric === CMYK) {
    if (separate && samplesPerPixel > 4) throw unconverted('CMYK in planes with further samples')
    return cmykConversion(separate ? 1 : samplesPerPixel)
  }
  if (photometric === YCBCR) {
    const [across, down] = chromaSubsampling
    if (separate && across * down > 1) throw unconverted('YCbCr with subsampled chrominance in planes')
    if (down > across && across * down > 2) throw unconverted(`YCbCr subsampled by ${across} and ${down}`)
    if (samplesPerPixel !== 3) throw unconverted('YCbCr with further samples')
    if (across * down > 1 && layout.predictor !== 1) throw unconverted('subsampled YCbCr with a predictor')
    return ycbcrConversion(
      { width: layout.blockWidth, subsampling: chromaSubsampling },
      {
        coefficients: ifd.numbers(Tag.YCbCrCoefficients, 3) ?? [0.299, 0.587, 0.114],
        blackWhite: ifd.numbers(Tag.ReferenceBlackWhite, 6) ?? [0, 255, 128, 255, 128, 255],
      },
    )
  }
  if (photometric === LOG_L || photometric === LOG_LUV) {
    if (separate) throw unconverted('LogLuv in planes')
    return opaqueConversion(samplesPerPixel)
  }
  if (separate) throw unconverted('CIELAB in planes')
  return cielabConversion(ifd.numbers(Tag.WhitePoint, 2) ?? D50)
}

/**
 * The layout of the samples as they are stored. If chrominance is subsampled, groups of pixels with the same take
 * the place of pixels: as many bytes across as a row of groups takes, as many rows as there are of groups.
 */
function storedLayout(layout: ImageLayout): ImageLayout {
  const [across, down] = layout.chromaSubsampling
  if (layout.photometric !== YCBCR || across * down === 1) return layout
  const blockWidth = Math.ceil(layout.blockWidth / across) * (across * down + 2)
  const blockHeight = Math.ceil(layout.blockHeight / down)
  const last = layout.blocksDown - 1
  const lastRows = layout.tiled ? layout.blockHeight : layout.height - last * layout.blockHeight
  return {
    ...layout,
    width: layout.blocksAcross * blockWidth,
    height: last * blockHeight + Math.ceil(lastRows / down),
    samplesPerPixel: 1,
    blockWidth,
    blockHeight,
    blockRowBytes: blockWidth,
  }
}

function unconverted(name: string): RasterError {
  return new RasterError(
    'UNSUPPORTED',
    `Pixels in ${name} cannot be converted to red, green and blue; GDAL cannot read them either.`,
    { feature: name },
  )
}
