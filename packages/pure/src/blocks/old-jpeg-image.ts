import { corruptBlock } from '@memraster/codecs'
import type { JpegFrame } from '@memraster/codecs/jpeg'
import { decodeJpegPlanes } from '@memraster/codecs/jpeg'
import { type DType, RasterError } from '@memraster/ground'
import type { ImageLayout, TiffImage } from '@memraster/tiff'
import { groupSamples, oldJpegStream, stackedHeight } from '@memraster/tiff/old-jpeg'
import type { BlockImage, LoadedRows } from './block-image.ts'
import type { TiffImageOptions } from './tiff-block-image.ts'

/**
 * An image of compression `OJPEG`, in luminance and chrominance as it is stored: for each group of pixels with the same
 * chrominance their luminance row by row, then Cb and Cr.
 *
 * All blocks are one JPEG stream, which is decoded at once.
 */
export class OldJpegImage implements BlockImage {
  readonly layout: ImageLayout
  readonly dtype: DType = 'uint8'
  readonly rowsPerLoad: number
  readonly #image: TiffImage
  readonly #options: TiffImageOptions

  /**
   * @param layout Of the groups, which take the place of pixels.
   */
  constructor(image: TiffImage, layout: ImageLayout, options: TiffImageOptions) {
    this.layout = layout
    this.rowsPerLoad = layout.blockHeight
    this.#image = image
    this.#options = options
  }

  fillValue(sample: number): number | bigint {
    return this.#options.fillValue(sample)
  }

  load(index: number, _first: number, _last: number, _keep: boolean): LoadedRows {
    const { blockHeight, blockRowBytes } = this.layout
    const whole = this.#decode()
    const start = index * blockHeight * blockRowBytes
    return { samples: whole.subarray(start, start + blockHeight * blockRowBytes), firstRow: 0 }
  }

  /** The groups of all blocks, one below the other. */
  #decode(): Uint8Array {
    const { cache, name, maxBytes } = this.#options
    const key = `${name}/whole`
    const kept = cache.get(key)
    if (kept !== undefined) return kept as Uint8Array
    const { ifd, layout } = this.#image
    const { chromaSubsampling, blockWidth } = layout
    const height = stackedHeight(layout)
    const size = this.layout.blockRowBytes * Math.ceil(height / chromaSubsampling[1])
    if (size > maxBytes) {
      throw new RasterError(
        'LIMIT',
        `The image takes ${size} bytes when decoded, and the limit is ${maxBytes}.`,
      )
    }
    const picture = decodeJpegPlanes(oldJpegStream(ifd, layout), {
      checkFrame: (frame) => checkFrame(frame, layout),
    })
    const groups = groupSamples(picture, {
      width: blockWidth,
      height,
      subsampling: chromaSubsampling,
    })
    cache.put(key, groups)
    return groups
  }
}

function checkFrame(frame: JpegFrame, layout: ImageLayout): void {
  const { width, height, components, mostAcross, mostDown } = frame
  const [across, down] = layout.chromaSubsampling
  const [, ...chroma] = components
  if (mostAcross !== across || mostDown !== down || chroma.some((each) => each.across * each.down > 1)) {
    throw new RasterError(
      'UNSUPPORTED',
      'Its chrominance is subsampled otherwise than TIFF has it, which GDAL does not read either.',
      { feature: 'OJPEG' },
    )
  }
  const isDivided = layout.blockCount > 1
  if (
    width === layout.blockWidth &&
    height >= layout.height &&
    components.length === 3 &&
    !(isDivided && layout.blockHeight % (8 * down) !== 0)
  ) {
    return
  }
  const what = `${width} by ${height} pixels with ${components.length} components`
  throw corruptBlock('OJPEG', `its picture of ${what} does not fit the image`)
}
