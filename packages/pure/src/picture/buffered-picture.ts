import {
  applyChange,
  type BackendDataset,
  type DatasetInfo,
  type MemoryDirectory,
  type MetadataChange,
  type ReadRequest,
  type ResolvedProfile,
  type WriteRequest,
} from '@memraster/core/backend'
import { copySamples, runConcurrently, type TaskControl } from '@memraster/core/internal'
import { encodeMaskFile, newRasterFacts } from '@memraster/core/internal/late'
import { allocate, type RasterArray, RasterError, sampleSize, throwIfAborted } from '@memraster/ground'
import { pamName } from '@memraster/tiff/metadata'
import type { BlockImage } from '../blocks/block-image.ts'
import { readLevel } from '../read/read-level.ts'
import { encodePam } from './encode-pam.ts'
import { pictureImage } from './picture-dataset.ts'

/** The most bytes of pixels that are kept until the file is made. */
const MOST_BYTES = 2 ** 31

/** A picture file, and what it says itself. */
export interface EncodedPicture {
  readonly bytes: Uint8Array
  /** Whether the nodata values are in it. */
  readonly holdsNodata: boolean
  /** Whether the mask is in it; one that is not goes into a sidecar. */
  readonly holdsMask?: boolean
}

/** Encodes a format's file from bands, one after the other, and an optional mask of 0 and 255. */
export type EncodePicture = (
  pixels: RasterArray,
  info: DatasetInfo,
  mask: Uint8Array | undefined,
) => Promise<EncodedPicture>

/** A picture in the making: all of its pixels in memory, which become a file when it is closed. */
export class BufferedPicture implements BackendDataset {
  readonly info: DatasetInfo
  readonly #files: MemoryDirectory
  readonly #filename: string
  readonly #encode: EncodePicture
  readonly #pixels: RasterArray
  readonly #image: BlockImage
  readonly #worldFile: boolean
  /** 0 and 255 by pixel, once there is one. */
  #mask: Uint8Array | undefined
  #facts: DatasetInfo

  /** @throws {RasterError} `LIMIT` for more than two gibibytes of pixels. */
  constructor(files: MemoryDirectory, filename: string, profile: ResolvedProfile, encode: EncodePicture) {
    const { width, height, count, dtype, driver } = profile
    const size = width * height * count
    if (size * sampleSize(dtype) > MOST_BYTES) {
      throw new RasterError(
        'LIMIT',
        `${driver} is written when it is closed, and ${size} samples of ${dtype} are more than are kept until then; write a GTiff.`,
      )
    }
    this.#files = files
    this.#filename = filename
    this.#encode = encode
    this.#worldFile = profile.options.worldfile === true
    this.#pixels = allocate(dtype, size)
    const shape = { width, height, bands: count, dtype, planarConfiguration: 'separate' } as const
    this.#image = pictureImage(shape, () => this.#pixels)
    this.info = describeNewPicture(profile, filename)
    this.#facts = this.info
  }

  async read(request: ReadRequest, out: RasterArray): Promise<void> {
    const own = this.#mask
    const { width, height } = this.info
    const shape = { width, height, bands: 1, dtype: 'uint8', planarConfiguration: 'separate' } as const
    const mask = own && pictureImage(shape, () => own)
    const image = request.source === 'mask' ? mask : this.#image
    if (image === undefined) throw new TypeError('The picture has no mask')
    const images = { info: this.#facts, image, mask, maskSample: () => 0, maxBytes: MOST_BYTES }
    await readLevel(images, request, out)
  }

  async write(request: WriteRequest, data: RasterArray): Promise<void> {
    const { bands, window, offset, stride } = request
    const { width, height } = this.info
    if (request.target === 'mask') {
      this.#mask ??= new Uint8Array(width * height)
      for (let row = 0; row < window.height; row++) {
        const [from, to] = [offset + row * stride[1], (window.rowOff + row) * width + window.colOff]
        copySamples(data, 'uint8', from, stride[2], this.#mask, 'uint8', to, 1, window.width)
      }
      this.#facts = {
        ...this.#facts,
        bands: this.#facts.bands.map((band) => ({ ...band, storedMask: 'dataset' })),
      }
      return
    }
    const dtype = this.#image.dtype
    await runConcurrently(bands.length * window.height, request, (task) => {
      const [band, row] = [Math.floor(task / window.height), task % window.height]
      const from = offset + band * stride[0] + row * stride[1]
      const to = ((bands[band]! - 1) * height + window.rowOff + row) * width + window.colOff
      copySamples(data, dtype, from, stride[2], this.#pixels, dtype, to, 1, window.width)
    })
  }

  async update(change: MetadataChange): Promise<void> {
    this.#facts = applyChange(this.#facts, change)
  }

  async close(control: TaskControl): Promise<void> {
    const { bytes, holdsNodata, holdsMask } = await this.#encode(this.#pixels, this.#facts, this.#mask)
    const pam = encodePam(this.#facts, holdsNodata)
    const maskFile = this.#mask && !holdsMask ? await this.#maskFile() : undefined
    throwIfAborted(control.signal)
    this.#files.set(this.#filename, bytes)
    if (pam === undefined) this.#files.delete(pamName(this.#filename))
    else this.#files.set(pamName(this.#filename), new TextEncoder().encode(pam))
    const maskName = `${this.#filename}.msk`
    if (maskFile === undefined) this.#files.delete(maskName)
    else this.#files.set(maskName, maskFile)
    const { transform } = this.#facts
    if (this.#worldFile && transform) {
      const [a, b, c, d, e, f] = transform
      const lines = [a, d, b, e, c + (a + b) / 2, f + (d + e) / 2]
      this.#files.set(worldFileName(this.#filename), new TextEncoder().encode(`${lines.join('\n')}\n`))
    }
  }

  async discard(): Promise<void> {}

  async #maskFile(): Promise<Uint8Array> {
    const { createGeoTiff } = await import('../write/create-geotiff.ts')
    return encodeMaskFile({ create: createGeoTiff }, this, this.info)
  }
}

/** GDAL's choice of the names that a world file may have. */
function worldFileName(filename: string): string {
  const dot = filename.lastIndexOf('.')
  return `${dot < 0 ? filename : filename.slice(0, dot)}.wld`
}

function describeNewPicture(profile: ResolvedProfile, filename: string): DatasetInfo {
  const tags = profile.count > 1 ? { IMAGE_STRUCTURE: { INTERLEAVE: 'PIXEL' } } : {}
  return { ...newRasterFacts(profile, filename), tags }
}

/** The samples of one row of all bands, those of a pixel together. */
export function interleaveRow(
  pixels: RasterArray,
  { width, height, bands }: Pick<DatasetInfo, 'width' | 'height' | 'bands'>,
  row: number,
  out: RasterArray,
): void {
  const count = bands.length
  for (let band = 0; band < count; band++) {
    const start = (band * height + row) * width
    for (let column = 0, to = band; column < width; column++, to += count) out[to] = pixels[start + column]!
  }
}
