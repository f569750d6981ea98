import type { BackendDataset, DatasetInfo, Limits, ReadRequest } from '@memraster/core/backend'
import { fitNodata } from '@memraster/core/internal'
import { loadOnce, type RasterArray } from '@memraster/ground'
import type { BandMask, GeoTiff, TiffImage } from '@memraster/tiff'
import { convertsToRgba } from '@memraster/tiff'
import { BlockCache } from '../blocks/block-cache.ts'
import type { BlockImage } from '../blocks/block-image.ts'
import { TiffBlockImage } from '../blocks/tiff-block-image.ts'
import { readLevel } from './read-level.ts'

const loadColors = /* @__PURE__ */ loadOnce(() => import('../colors/converted-image.ts'))

/** A GeoTIFF file that is open for reading: a view on its bytes, and a few decoded blocks. */
export class OpenedGeoTiff implements BackendDataset {
  readonly info: DatasetInfo
  /** Its directories and levels. */
  readonly raster: GeoTiff
  readonly #limits: Limits
  readonly #cache = new BlockCache()
  /** By image, made when it is first read. */
  readonly #images = new Map<TiffImage, BlockImage>()

  constructor(raster: GeoTiff, limits: Limits) {
    this.raster = raster
    this.info = raster.info
    this.#limits = limits
  }

  async read(request: ReadRequest, out: RasterArray): Promise<void> {
    const isMask = request.source === 'mask'
    const { images, masks } = this.raster.levels
    const level = (isMask ? masks : images)[request.level]
    if (level === undefined)
      throw new TypeError(`There is no level ${request.level} of the ${request.source}`)
    const mask = masks[request.level]
    const source = {
      info: this.info,
      image: await this.imageOf(level, isMask),
      mask: mask && (await this.imageOf(mask, true)),
      maskSample: (band: number) => this.maskSample(band),
      maxBytes: this.#limits.maxBytes,
    }
    await readLevel(source, request, out)
  }

  async close(): Promise<void> {
    this.#cache.clear()
    this.#images.clear()
  }

  discard(): Promise<void> {
    return this.close()
  }

  /** The 0-based sample of the mask that belongs to a 1-based band, which must have one. */
  maskSample(band: number): number {
    return sampleOf(this.raster.levels.bandMasks[band - 1])
  }

  /**
   * One of the raster's images, or of its masks.
   *
   * @throws {RasterError} `UNSUPPORTED` for colours that cannot be converted.
   */
  async imageOf(tiffImage: TiffImage, isMask: boolean): Promise<BlockImage> {
    // Loaded before anything else, so that reads at the same time share one image.
    const Image = convertsToRgba(tiffImage.layout) ? (await loadColors()).ConvertedImage : TiffBlockImage
    let image = this.#images.get(tiffImage)
    if (image === undefined) {
      const { dtype } = this.info.bands[0] as DatasetInfo['bands'][number]
      image = new Image(tiffImage, {
        name: String(this.#images.size),
        cache: this.#cache,
        maxBytes: this.#limits.maxBytes,
        fillValue: isMask ? () => 0 : (sample) => fitNodata(this.info.bands[sample]?.nodata ?? 0, dtype) ?? 0,
        isMask,
      })
      this.#images.set(tiffImage, image)
    }
    return image
  }
}

function sampleOf(mask: BandMask | undefined): number {
  if (mask === undefined || mask.kind === 'none') throw new TypeError('The band has no stored mask')
  return mask.sample
}
