import type { BandInfo, MemoryDirectory, OverviewInfo } from '@memraster/core/backend'
import { fitNodata } from '@memraster/core/internal'
import type { TiffImage } from '@memraster/tiff'
import {
  type BandMask,
  overviewName,
  reportedBlockShape,
  sidecarMasks,
  sidecarOverviews,
} from '@memraster/tiff'
import { BlockCache } from '../blocks/block-cache.ts'
import type { BlockImage } from '../blocks/block-image.ts'
import { TiffBlockImage } from '../blocks/tiff-block-image.ts'

/**
 * The TIFF sidecars of a raster that is not a TIFF itself: overviews (`.ovr`) and masks (`.msk`). A file that cannot be
 * read is passed over.
 */
export async function openSidecarLevels(
  files: MemoryDirectory,
  filename: string,
  bands: readonly Pick<BandInfo, 'dtype'>[],
  maxBytes: number,
): Promise<SidecarLevels> {
  const dtype = bands[0]?.dtype ?? 'uint8'
  const hasOne = bands.every((band) => band.dtype === dtype)
  const overviews = hasOne ? sidecarOverviews(files, filename, bands.length, dtype) : []
  const { sidecars, ...masks } = await sidecarMasks(files, filename, bands.length)
  const names = [...(overviews.length > 0 ? [overviewName(filename, files)] : []), ...sidecars]
  return new SidecarLevels({ ...masks, overviews, names }, maxBytes)
}

/** The images in sidecars, and the names of these. */
interface SidecarImages {
  readonly overviews: readonly TiffImage[]
  readonly masks: readonly TiffImage[]
  readonly bandMasks: readonly BandMask[]
  readonly names: readonly string[]
}

/** The overviews and masks that {@link openSidecarLevels} has found. */
export class SidecarLevels {
  /** By band: whether there is a mask. */
  readonly bandMasks: readonly BandMask[]
  /** The names of the files that were used, in GDAL's order. */
  readonly names: readonly string[]
  readonly #overviews: readonly TiffImage[]
  readonly #masks: readonly TiffImage[]
  readonly #maxBytes: number
  readonly #cache = new BlockCache()
  readonly #images = new Map<TiffImage, BlockImage>()

  constructor({ overviews, masks, bandMasks, names }: SidecarImages, maxBytes: number) {
    this.#overviews = overviews
    this.#masks = masks
    this.bandMasks = bandMasks
    this.names = names
    this.#maxBytes = maxBytes
  }

  get overviews(): OverviewInfo[] {
    return this.#overviews.map(describe)
  }

  get maskOverviews(): OverviewInfo[] {
    return this.#masks.slice(1).map(describe)
  }

  /** An overview of all bands, counted from 1. */
  overview(level: number, bands: readonly BandInfo[]): BlockImage | undefined {
    return this.#image(this.#overviews[level - 1], false, (sample) => {
      const { nodata = 0, dtype } = bands[sample] as BandInfo
      return fitNodata(nodata, dtype) ?? 0
    })
  }

  /** The mask at a level; 0 is full resolution. */
  mask(level: number): BlockImage | undefined {
    return this.#image(this.#masks[level], true, () => 0)
  }

  /** The 0-based sample of the mask that belongs to a 1-based band, which must have one. */
  maskSample(band: number): number {
    const mask = this.bandMasks[band - 1]
    if (mask === undefined || mask.kind === 'none') throw new TypeError('The band has no stored mask')
    return mask.sample
  }

  clear(): void {
    this.#cache.clear()
    this.#images.clear()
  }

  #image(
    tiffImage: TiffImage | undefined,
    isMask: boolean,
    fillValue: BlockImage['fillValue'],
  ): BlockImage | undefined {
    if (tiffImage === undefined) return undefined
    let image = this.#images.get(tiffImage)
    if (image === undefined) {
      const name = String(this.#images.size)
      image = new TiffBlockImage(tiffImage, {
        name,
        cache: this.#cache,
        maxBytes: this.#maxBytes,
        fillValue,
        isMask,
      })
      this.#images.set(tiffImage, image)
    }
    return image
  }
}

function describe({ ifd, layout }: TiffImage): OverviewInfo {
  const blockShape = reportedBlockShape(layout, ifd.file.bytes.length)
  return { width: layout.width, height: layout.height, blockShape }
}
