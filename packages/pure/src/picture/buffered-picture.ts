import {
  allocate,
  applyChange,
  type BackendDataset,
  type BandInfo,
  type ColorInterpretation,
  copySamples,
  type DatasetInfo,
  type MemoryDirectory,
  type MetadataChange,
  type RasterArray,
  RasterError,
  type ReadRequest,
  type ResolvedProfile,
  sampleSize,
  type WriteRequest,
} from '@memraster/core/backend'
import { pamName } from '../metadata/pam.ts'
import type { BlockImage } from '../read/block-image.ts'
import { readLevel } from '../read/read-level.ts'
import { runConcurrently } from '../run-concurrently.ts'
import { encodePam } from './encode-pam.ts'
import { pictureImage } from './picture-dataset.ts'

/** The most bytes of pixels that are kept until the file is made. */
const MOST_BYTES = 2 ** 31

/** A picture file, and what it says itself. */
export interface EncodedPicture {
  readonly bytes: Uint8Array
  /** Whether the nodata values are in it. */
  readonly holdsNodata: boolean
}

/** How a format makes its file, of bands that follow one another. */
export type EncodePicture = (pixels: RasterArray, info: DatasetInfo) => Promise<EncodedPicture>

/** A picture in the making: all of its pixels in memory, which become a file when it is closed. */
export class BufferedPicture implements BackendDataset {
  readonly info: DatasetInfo
  readonly #files: MemoryDirectory
  readonly #filename: string
  readonly #encode: EncodePicture
  readonly #pixels: RasterArray
  readonly #image: BlockImage
  readonly #worldFile: boolean
  #facts: DatasetInfo

  /**
   * @param colors Of the bands.
   * @throws {RasterError} `LIMIT` for more than two gibibytes of pixels.
   */
  constructor(
    files: MemoryDirectory,
    filename: string,
    profile: ResolvedProfile,
    colors: readonly ColorInterpretation[],
    encode: EncodePicture,
  ) {
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
    this.info = describeNewPicture(profile, colors, filename)
    this.#facts = this.info
  }

  async read(request: ReadRequest, out: RasterArray): Promise<void> {
    const maskSample = (band: number): number => band - 1
    const images = {
      info: this.#facts,
      image: this.#image,
      mask: undefined,
      maskSample,
      maxBytes: MOST_BYTES,
    }
    await readLevel(images, request, out)
  }

  async write(request: WriteRequest, data: RasterArray): Promise<void> {
    if (request.target === 'mask') {
      throw new RasterError(
        'UNSUPPORTED',
        `${this.info.driver} files have no mask; write an alpha band, or a GTiff.`,
        {
          feature: 'mask.write',
        },
      )
    }
    const { bands, window, offset, stride } = request
    const { width, height } = this.info
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

  async close(): Promise<void> {
    const { bytes, holdsNodata } = await this.#encode(this.#pixels, this.#facts)
    const pam = encodePam(this.#facts, holdsNodata)
    this.#files.set(this.#filename, bytes)
    if (pam === undefined) this.#files.delete(pamName(this.#filename))
    else this.#files.set(pamName(this.#filename), new TextEncoder().encode(pam))
    const { transform } = this.#facts
    if (this.#worldFile && transform) {
      const [a, b, c, d, e, f] = transform
      const lines = [a, d, b, e, c + (a + b) / 2, f + (d + e) / 2]
      this.#files.set(worldFileName(this.#filename), new TextEncoder().encode(`${lines.join('\n')}\n`))
    }
  }

  async discard(): Promise<void> {}
}

/** GDAL's choice of the names that a world file may have. */
function worldFileName(filename: string): string {
  const dot = filename.lastIndexOf('.')
  return `${dot < 0 ? filename : filename.slice(0, dot)}.wld`
}

function describeNewPicture(
  profile: ResolvedProfile,
  colors: readonly ColorInterpretation[],
  filename: string,
): DatasetInfo {
  const { width, height, dtype, nodata } = profile
  const bands = colors.map(
    (colorInterpretation): BandInfo => ({
      dtype,
      nodata,
      blockShape: [1, width],
      colorInterpretation,
      description: undefined,
      unit: undefined,
      scale: 1,
      offset: 0,
      colormap: undefined,
      tags: {},
      overviews: [],
      maskOverviews: [],
      storedMask: 'none',
    }),
  )
  return {
    driver: profile.driver,
    width,
    height,
    bands,
    crs: profile.crs,
    transform: profile.transform,
    gcps: profile.gcps,
    gcpsCrs: profile.gcpsCrs,
    rpcs: profile.rpcs,
    tags: bands.length > 1 ? { IMAGE_STRUCTURE: { INTERLEAVE: 'PIXEL' } } : {},
    subdatasets: [],
    files: [filename],
  }
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
