import type { EncodeSettings } from '@memraster/codecs'
import { dtypeOfSamples } from '@memraster/codecs/samples'
import {
  applyChange,
  type BackendDataset,
  type BandInfo,
  type DatasetInfo,
  type MetadataChange,
  type OverviewInfo,
  type OverviewRequest,
  type ReadRequest,
  type WriteRequest,
} from '@memraster/core/backend'
import { fitNodata, type TaskControl } from '@memraster/core/internal'
import { changeBands, checkBlockTable } from '@memraster/core/internal/late'
import type { CRS } from '@memraster/crs'
import { type RasterArray, RasterError, sampleSize } from '@memraster/ground'
import type { ImageLayout } from '@memraster/tiff'
import { geoKeysFromCrs } from '@memraster/tiff/geokeys'
import { type BlockImage, samplesInBlock } from '../blocks/block-image.ts'
import type { LevelImages } from '../read/level-source.ts'
import { readLevel } from '../read/read-level.ts'
import { BlockWriter } from './block-writer.ts'
import { buildOverviews, overviewSizes } from './build-overviews.ts'
import { maskLayout } from './creation-layout.ts'
import { createImageWriter, requireStoredColors } from './image-writer.ts'
import type { RasterImage, StoredImages } from './raster-image.ts'

/** The state of a raster when writing begins, and its way to a file. */
export interface WritableSource {
  readonly info: DatasetInfo
  /** The 0-based sample of the mask that belongs to a 1-based band. */
  readonly maskSample: (band: number) => number
  readonly littleEndian: boolean
  /** Whether the file interleaves its bands (planar configuration 1), even a single one. */
  readonly interleaved: boolean
  /** The encoding of its image's and overviews' blocks; those of masks have defaults. */
  readonly settings: EncodeSettings
  /** The most bytes that the pixels of a part of a resampled window may take. */
  readonly maxBytes: number
  /** Puts the raster into its file. */
  save(raster: WritableRaster, control: TaskControl): Promise<void>
}

/** A raster that is made or changed: its new blocks in memory, encoded, until it is closed. */
export class WritableRaster implements BackendDataset {
  readonly info: DatasetInfo
  readonly #source: WritableSource
  /** The facts as they are now. */
  #facts: DatasetInfo
  #images: readonly RasterImage[]
  #masks: readonly RasterImage[]

  /**
   * Begins a new raster.
   *
   * @throws {RasterError} As `createImageWriter`.
   */
  static async begin(source: WritableSource, layout: ImageLayout): Promise<WritableRaster> {
    const raster = new WritableRaster(source, { images: [], masks: [] })
    raster.#images = [{ origin: undefined, image: await raster.newImage(layout, false) }]
    return raster
  }

  constructor(source: WritableSource, stored: StoredImages) {
    this.#source = source
    this.info = source.info
    this.#facts = source.info
    this.#images = stored.images
    this.#masks = stored.masks
  }

  get facts(): DatasetInfo {
    return this.#facts
  }

  /** Whether the file interleaves its bands, even a single one. */
  get interleaved(): boolean {
    return this.#source.interleaved
  }

  /** The image of full resolution. */
  get main(): BlockImage {
    return (this.#images[0] as RasterImage).image
  }

  /** Full resolution, then the overviews. */
  get images(): readonly RasterImage[] {
    return this.#images
  }

  /** The mask and its overviews; empty if there is none. */
  get masks(): readonly RasterImage[] {
    return this.#masks
  }

  async read(request: ReadRequest, out: RasterArray): Promise<void> {
    const levels = request.source === 'mask' ? this.#masks : this.#images
    const level = levels[request.level]
    if (level === undefined)
      throw new TypeError(`There is no level ${request.level} of the ${request.source}`)
    const mask = this.#masks[request.level]?.image
    await readLevel({ ...this.levelImages(level.image), mask }, request, out)
  }

  /** The source of one level, without its mask. */
  levelImages(image: BlockImage): Omit<LevelImages, 'mask'> {
    const { maskSample, maxBytes } = this.#source
    return { info: this.#facts, image, maskSample, maxBytes }
  }

  async write(request: WriteRequest, data: RasterArray): Promise<void> {
    if (request.target === 'bands') {
      const [main, ...overviews] = this.#images
      const writer = await this.#writer(main as RasterImage, false)
      this.#images = [{ ...(main as RasterImage), image: writer }, ...overviews]
      await writer.write({ ...request, samples: request.bands.map((band) => band - 1) }, data)
      return
    }
    const [full, ...reduced] = this.#masks
    const writer = full === undefined ? await this.#newMask() : await this.#writer(full, true)
    this.#masks = [{ origin: full?.origin, image: writer }, ...reduced]
    this.#changeBands({ storedMask: 'dataset' })
    // A file may have a mask for each band; this is that of all.
    const samples = Array.from({ length: writer.layout.samplesPerPixel }, (_, i) => i)
    await writer.write({ ...request, stride: [0, request.stride[1], request.stride[2]], samples }, data)
  }

  async update(change: MetadataChange): Promise<void> {
    for (const crs of [change.crs, change.gcps?.crs]) if (crs) checkCrs(crs)
    // A GeoTIFF has a transform or points, not both.
    const { transform, gcps } = change
    const other = {
      ...(transform && !gcps && { gcps: null }),
      ...(gcps && !transform && { transform: null }),
    }
    this.#facts = applyChange(this.#facts, { ...change, ...other })
  }

  async buildOverviews(request: OverviewRequest): Promise<DatasetInfo> {
    const sizes = overviewSizes(this.main.layout, request.factors)
    this.replaceOverviews(await buildOverviews(this, { ...request, sizes }))
    return this.#facts
  }

  /** Replaces the overviews. */
  replaceOverviews({ images, masks }: StoredImages): void {
    this.#images = [...this.#images.slice(0, 1), ...images]
    this.#masks = [...this.#masks.slice(0, 1), ...masks]
    this.#changeBands({ overviews: describe(images), maskOverviews: describe(masks) })
  }

  /** A raster like this one, of other facts and images. */
  withImages(info: DatasetInfo, stored: StoredImages): WritableRaster {
    return new WritableRaster({ ...this.#source, info }, stored)
  }

  async close(control: TaskControl): Promise<void> {
    try {
      await this.#source.save(this, control)
    } finally {
      await this.discard()
    }
  }

  async discard(): Promise<void> {
    for (const { image } of [...this.#images, ...this.#masks]) if (image instanceof BlockWriter) image.clear()
  }

  /**
   * Makes the writer of a new image, such as an overview.
   *
   * @throws {RasterError} `LIMIT` for blocks that are larger, or more, than the limits allow, and as
   *   `createImageWriter`.
   */
  async newImage(layout: ImageLayout, isMask: boolean): Promise<BlockWriter> {
    const { littleEndian, settings, maxBytes } = this.#source
    if (!isMask) requireStoredColors(this.#images[0]?.image)
    checkBlocks(layout, maxBytes)
    checkBlockTable(isMask ? 'The mask' : 'The image', layout.blockCount, maxBytes)
    return await createImageWriter(
      { layout, littleEndian, isMask },
      { settings: isMask ? {} : settings, fillValue: this.#fillValue(isMask) },
    )
  }

  async #newMask(): Promise<BlockWriter> {
    return this.newImage(maskLayout(this.main.layout), true)
  }

  async #writer({ image }: RasterImage, isMask: boolean): Promise<BlockWriter> {
    if (image instanceof BlockWriter) return image
    const { littleEndian, settings, maxBytes } = this.#source
    // GDAL shows a high strip in parts, but it is stored as a whole.
    checkBlocks(image.layout, maxBytes)
    const format = { layout: image.layout, littleEndian, isMask }
    return createImageWriter(format, {
      settings: isMask ? {} : settings,
      fillValue: this.#fillValue(isMask),
      base: image,
    })
  }

  #fillValue(isMask: boolean): () => number | bigint {
    return () => {
      const [band] = this.#facts.bands
      return isMask || band?.nodata === undefined ? 0 : (fitNodata(band.nodata, band.dtype) ?? 0)
    }
  }

  #changeBands(change: Partial<BandInfo>): void {
    this.#facts = {
      ...this.#facts,
      bands: changeBands(this.#facts.bands, (band) => ({ ...band, ...change })),
    }
  }
}

function describe(images: readonly RasterImage[]): OverviewInfo[] {
  return images.map(({ image: { layout } }) => ({
    width: layout.width,
    height: layout.height,
    blockShape: [layout.blockHeight, layout.blockWidth],
  }))
}

/** @throws {RasterError} `CRS` for one that a GeoTIFF cannot hold, before anything depends on it. */
export function checkCrs(crs: CRS): void {
  geoKeysFromCrs(crs, { pixelIsPoint: false })
}

/** @throws {RasterError} `LIMIT` for blocks that take more memory than they may; packed bits take a byte each. */
function checkBlocks(layout: ImageLayout, maxBytes: number): void {
  const { blockWidth, blockHeight } = layout
  const bytes = blockWidth * blockHeight * samplesInBlock(layout) * sampleSize(dtypeOfSamples(layout))
  if (bytes <= maxBytes) return
  throw new RasterError(
    'LIMIT',
    `Blocks of ${blockWidth} by ${blockHeight} pixels take ${bytes} bytes, and the limit is ${maxBytes}.`,
  )
}
