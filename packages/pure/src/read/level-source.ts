import type { DatasetInfo, ReadRequest } from '@memraster/core/backend'
import { checkResampled, fitNodata, maskSource } from '@memraster/core/internal'
import { bandMask, type MaskedRegion } from '@memraster/core/internal/late'
import { allocate, type RasterArray, sampleSize } from '@memraster/ground'
import type { BlockImage } from '../blocks/block-image.ts'
import type { ResamplingSource, SourceRectangle } from '../resample/resampling-source.ts'
import { readImage } from './read-image.ts'

/** The images of one level of a raster. */
export interface LevelImages {
  readonly info: DatasetInfo
  /** The pixels to read: the bands', or the stored mask's. */
  readonly image: BlockImage
  /** The stored mask of the bands at this level. */
  readonly mask: BlockImage | undefined
  /** The 0-based sample of the mask that belongs to a 1-based band. */
  readonly maskSample: (band: number) => number
  /** The most bytes that the pixels of a part of the window may take. */
  readonly maxBytes: number
}

/** Which bands, of what. */
type SourceRequest = Pick<ReadRequest, 'source' | 'bands' | 'signal'>

/** Pixels and masks of the bands that a request names, for resampling. */
export class LevelSource implements ResamplingSource {
  readonly #images: LevelImages
  readonly #request: SourceRequest
  /** A mask that several bands share, and its place. */
  #shared:
    | { readonly rectangle: SourceRectangle; readonly kind: string; readonly mask: Uint8Array | undefined }
    | undefined

  constructor(images: LevelImages, request: SourceRequest) {
    this.#images = images
    this.#request = request
  }

  /** @throws {RasterError} `LIMIT`. */
  pixels(bands: readonly number[], rectangle: SourceRectangle): Promise<RasterArray> {
    const { image, maskSample } = this.#images
    const { source } = this.#request
    const samples = bands.map((index) => {
      const band = this.#request.bands[index] as number
      return source === 'mask' ? maskSample(band) : band - 1
    })
    return this.#read(image, samples, rectangle)
  }

  uniform(index: number, rectangle: SourceRectangle): 'invalid' | 'zero' | undefined {
    const { info, image, maskSample } = this.#images
    const bidx = this.#request.bands[index] as number
    const isMask = this.#request.source === 'mask'
    const sample = isMask ? maskSample(bidx) : bidx - 1
    const fill = image.fillValue(sample)
    const source = isMask ? ({ kind: 'all_valid' } as const) : maskSource(info, bidx)
    const isNodata = source.kind === 'nodata' && Object.is(fitNodata(source.value, image.dtype), fill)
    const isZero = source.kind === 'all_valid' && Number(fill) === 0
    if (!(isNodata || isZero) || !isMissing(image, sample, rectangle)) return undefined
    return isNodata ? 'invalid' : 'zero'
  }

  async mask(
    index: number,
    rectangle: SourceRectangle,
    pixels: RasterArray,
  ): Promise<Uint8Array | undefined> {
    const { info, image, mask: stored, maskSample } = this.#images
    if (this.#request.source === 'mask') return undefined
    const bidx = this.#request.bands[index] as number
    const source = maskSource(info, bidx)
    const region: MaskedRegion = {
      size: rectangle.width * rectangle.height,
      dtype: () => image.dtype,
      pixels: (band) => (band === bidx ? pixels : this.#read(image, [band - 1], rectangle)),
      async stored(band) {
        return stored && ((await read(stored, [maskSample(band)], rectangle)) as Uint8Array<ArrayBuffer>)
      },
    }
    const read = this.#read.bind(this)
    const isOwn = source.kind === 'nodata' || (source.kind === 'stored' && !source.perDataset)
    const make = () => bandMask(region, bidx, source)
    return isOwn ? make() : this.#once(source.kind, rectangle, make)
  }

  async #once(
    kind: string,
    rectangle: SourceRectangle,
    read: () => Promise<Uint8Array | undefined>,
  ): Promise<Uint8Array | undefined> {
    const shared = this.#shared
    if (shared?.kind === kind && isSame(shared.rectangle, rectangle)) return shared.mask
    const mask = await read()
    this.#shared = { kind, rectangle, mask }
    return mask
  }

  async #read(
    image: BlockImage,
    samples: readonly number[],
    { column, row, width, height }: SourceRectangle,
  ): Promise<RasterArray> {
    const count = samples.length * width * height
    checkResampled(height, width, sampleSize(image.dtype), this.#images.maxBytes)
    const pixels = allocate(image.dtype, count)
    const request = {
      window: { colOff: column, rowOff: row, width, height },
      shape: [height, width] as const,
      samples,
      dtype: image.dtype,
      offset: 0,
      stride: [width * height, width, 1] as const,
      signal: this.#request.signal,
      onProgress: undefined,
    }
    await readImage(image, request, pixels)
    return pixels
  }
}

/** Whether all blocks that hold a sample of a rectangle are missing. */
function isMissing(
  image: BlockImage,
  sample: number,
  { column, row, width, height }: SourceRectangle,
): boolean {
  if (!image.isMissing) return false
  const { blockWidth, blockHeight, blocksAcross, blocksDown, planarConfiguration } = image.layout
  const plane = planarConfiguration === 'separate' ? sample * blocksAcross * blocksDown : 0
  const [left, right] = [Math.floor(column / blockWidth), Math.floor((column + width - 1) / blockWidth)]
  const [top, bottom] = [Math.floor(row / blockHeight), Math.floor((row + height - 1) / blockHeight)]
  for (let y = top; y <= bottom; y++) {
    for (let x = left; x <= right; x++) if (!image.isMissing(plane + y * blocksAcross + x)) return false
  }
  return true
}

function isSame(a: SourceRectangle, b: SourceRectangle): boolean {
  return a.column === b.column && a.row === b.row && a.width === b.width && a.height === b.height
}
