import type { BackendDataset, DatasetInfo, Limits, ReadRequest } from '@memraster/core/backend'
import { type DType, type RasterArray, RasterError, sampleSize } from '@memraster/ground'
import type { BlockImage } from '../blocks/block-image.ts'
import { rasterLayout } from '../read/raster-layout.ts'
import { readLevel } from '../read/read-level.ts'

/** Samples of a picture as they are in memory. */
export interface PictureSamples {
  readonly width: number
  readonly height: number
  readonly bands: number
  readonly dtype: DType
  /** Whether the bands follow one another (`separate`), or the samples of each pixel do (`contiguous`). */
  readonly planarConfiguration: 'separate' | 'contiguous'
}

/** A picture as the read path knows it; each plane is one block. */
export function pictureImage(
  samples: PictureSamples,
  load: () => RasterArray | Promise<RasterArray>,
): BlockImage {
  const { width, height, dtype } = samples
  const layout = rasterLayout({ ...samples, blockWidth: width, blockHeight: height })
  const plane = (array: RasterArray, index: number): RasterArray =>
    layout.planarConfiguration === 'separate'
      ? array.subarray(index * width * height, (index + 1) * width * height)
      : array
  return {
    layout,
    dtype,
    rowsPerLoad: height,
    fillValue: () => 0,
    load(index) {
      const array = load()
      return array instanceof Promise
        ? array.then((loaded) => ({ samples: plane(loaded, index), firstRow: 0 }))
        : { samples: plane(array, index), firstRow: 0 }
    },
  }
}

/** The source of a picture's pixels. */
export interface PictureDecoding {
  /** Gives the samples of a level (0 is full resolution, n the n-th overview), those of a pixel together. */
  decode(level: number): Promise<RasterArray>
  /** The mask of all bands, 0 or 255 for each pixel; undefined if there is none. */
  readonly decodeMask: (() => Promise<Uint8Array>) | undefined
}

/** A picture file that is open for reading. Its pixels are decoded all at once, when the first ones are read. */
export class PictureDataset implements BackendDataset {
  readonly info: DatasetInfo
  readonly #limits: Limits
  readonly #decoding: PictureDecoding
  /** By level. */
  readonly #pixels = new Map<number, Promise<RasterArray>>()
  #mask: Promise<Uint8Array> | undefined

  constructor(info: DatasetInfo, limits: Limits, decoding: PictureDecoding) {
    this.info = info
    this.#limits = limits
    this.#decoding = decoding
  }

  async read(request: ReadRequest, out: RasterArray): Promise<void> {
    const { bands } = this.info
    const { maxBytes } = this.#limits
    const { level } = request
    const { width, height } = bands[0]?.overviews[level - 1] ?? this.info
    const dtype = bands[0]?.dtype ?? 'uint8'
    const shape = { width, height, bands: bands.length, dtype, planarConfiguration: 'contiguous' } as const
    const size = width * height * bands.length * sampleSize(dtype)
    if (size > maxBytes) {
      throw new RasterError(
        'LIMIT',
        `The picture takes ${size} bytes, and is decoded as a whole; the limit is ${maxBytes}. Open with a higher \`limits.maxBytes\`.`,
      )
    }
    const image = pictureImage(shape, () => this.#load(level))
    const maskShape = { ...shape, bands: 1, dtype: 'uint8' } as const
    const hasMask = this.#decoding.decodeMask !== undefined && level === 0
    const mask = hasMask ? pictureImage(maskShape, () => this.#loadMask()) : undefined
    const shown = request.source === 'mask' ? mask : image
    if (shown === undefined) throw new TypeError('The picture has no mask')
    // First: a picture of few bytes may claim a row of a length for which planning the read takes gigabytes.
    await (shown === mask ? this.#loadMask() : this.#load(level))
    await readLevel({ info: this.info, image: shown, mask, maskSample: () => 0, maxBytes }, request, out)
  }

  async close(): Promise<void> {
    this.#pixels.clear()
    this.#mask = undefined
  }

  discard(): Promise<void> {
    return this.close()
  }

  #load(level: number): Promise<RasterArray> {
    let pixels = this.#pixels.get(level)
    if (pixels === undefined) {
      pixels = this.#decoding.decode(level).catch((error: unknown) => {
        this.#pixels.delete(level)
        throw error
      })
      this.#pixels.set(level, pixels)
    }
    return pixels
  }

  #loadMask(): Promise<Uint8Array> {
    this.#mask ??= (this.#decoding.decodeMask?.() ?? Promise.reject(new TypeError('There is no mask'))).catch(
      (error: unknown) => {
        this.#mask = undefined
        throw error
      },
    )
    return this.#mask
  }
}
