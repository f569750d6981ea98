import type { BlockCodec, Scratch } from '@memraster/codecs'
import { dtypeOfSamples } from '@memraster/codecs/samples'
import { type DType, isRasterError, type RasterArray, RasterError } from '@memraster/ground'
import type { TiffImage } from '@memraster/tiff'
import { BlockTable, blockExtent, type ImageLayout, storedRows } from '@memraster/tiff'
import type { BlockCache } from './block-cache.ts'
import type { BlockImage, LoadedRows } from './block-image.ts'
import {
  type BlockFormat,
  checkBlockSize,
  decodeBlock,
  type StoredBlock,
  unpackRows,
} from './decode-block.ts'
import { loadBlockCodec } from './load-block-codec.ts'

/** Settings that the images of one dataset share, and that an image's file does not state. */
export interface TiffImageOptions {
  /** Tells the blocks of this image from those of others in the cache. */
  readonly name: string
  readonly cache: BlockCache
  /** The most bytes that a decoded block may take. */
  readonly maxBytes: number
  /** The value of a 0-based sample in missing blocks. */
  readonly fillValue: (sample: number) => number | bigint
  /** Whether the image is a mask: samples of one bit stand for 0 and 255. */
  readonly isMask: boolean
}

/** Bytes of an uncompressed block that one load takes. */
const DIRECT_BYTES = 1 << 20

/** Bytes of tables that all blocks share, or of a block that is stored, beyond which other threads are not sent them. */
const MOST_TABLES = 1 << 16

/** The image of a TIFF directory: blocks are decoded when they are asked for. */
export class TiffBlockImage implements BlockImage {
  readonly layout: ImageLayout
  readonly dtype: DType
  readonly rowsPerLoad: number
  readonly #options: TiffImageOptions
  readonly #format: BlockFormat
  readonly #table: BlockTable
  readonly #decoding = new Map<number, Promise<RasterArray>>()
  readonly #isDirect: boolean
  #codec: BlockCodec | Promise<BlockCodec> | undefined

  /** @throws {RasterError} `UNSUPPORTED` for samples of no known data type. */
  constructor(image: TiffImage, options: TiffImageOptions) {
    const { layout, ifd } = image
    this.layout = layout
    this.dtype = dtypeOfSamples(layout)
    this.#options = options
    this.#format = { layout, littleEndian: ifd.file.littleEndian, isMask: options.isMask }
    this.#table = new BlockTable(ifd, layout)
    this.#isDirect = layout.compression === 1 && layout.fillOrder === 1
    this.rowsPerLoad = this.#isDirect
      ? Math.max(1, Math.floor(DIRECT_BYTES / layout.blockRowBytes))
      : layout.blockHeight
  }

  fillValue(sample: number): number | bigint {
    return this.#options.fillValue(sample)
  }

  isMissing(index: number): boolean {
    return this.#table.blockByteCount(index) === 0
  }

  load(
    index: number,
    first: number,
    last: number,
    keep: boolean,
    scratch?: Scratch,
  ): LoadedRows | undefined | Promise<LoadedRows | undefined> {
    if (this.#isDirect) return this.#loadDirectly(index, first, last, scratch)
    const { cache, name } = this.#options
    const key = `${name}/${index}`
    const put = (samples: RasterArray): LoadedRows => {
      if (keep) cache.put(key, samples)
      return { samples, firstRow: 0 }
    }
    const samples =
      cache.get(key) ?? this.#decoding.get(index) ?? this.#decode(index, keep ? undefined : scratch)
    return samples instanceof Promise ? samples.then(put) : samples && put(samples)
  }

  /**
   * The format in which other threads decode the blocks; undefined if that gains nothing: if there is little to do, or
   * if the codec has threads of its own.
   */
  async formatForOthers(): Promise<BlockFormat | undefined> {
    const { layout } = this
    const { jpegTables } = layout
    if (this.#isDirect || (jpegTables?.length ?? 0) > MOST_TABLES) return undefined
    try {
      const codec = await (this.#codec ?? this.#loadCodec())
      if (layout.blockRowBytes * layout.blockHeight >= (codec.threadsFrom?.decode ?? Infinity))
        return undefined
    } catch {
      // The block that is read first tells.
      return undefined
    }
    // A view would take the whole file along.
    return { ...this.#format, layout: { ...layout, jpegTables: jpegTables?.slice() } }
  }

  /** Block `index` for another thread; undefined if it is missing, in the cache already, or refused by `load`. */
  storedBlock(index: number): StoredBlock | undefined {
    const { cache, name, maxBytes } = this.#options
    if (cache.get(`${name}/${index}`) !== undefined || this.#decoding.has(index)) return undefined
    try {
      const bytes = this.#table.block(index)
      if (bytes === undefined) return undefined
      const height = storedRows(this.layout, index)
      checkBlockSize(this.layout, height, maxBytes)
      return {
        bytes,
        storedRows: height,
        visible: this.layout.tiled ? blockExtent(this.layout, index) : undefined,
      }
    } catch {
      return undefined
    }
  }

  /** Keeps block `index`, which another thread decoded. */
  keep(index: number, samples: RasterArray): void {
    const { cache, name } = this.#options
    cache.put(`${name}/${index}`, samples)
  }

  /** Rows of an uncompressed block: a view on the file if its bytes are aligned and in native order. */
  #loadDirectly(index: number, first: number, last: number, scratch?: Scratch): LoadedRows | undefined {
    const { layout } = this
    try {
      const encoded = this.#table.block(index)
      if (encoded === undefined) return undefined
      const start = first * layout.blockRowBytes
      const end = (last + 1) * layout.blockRowBytes
      if (encoded.length < end) {
        const size = storedRows(layout, index) * layout.blockRowBytes
        throw new RasterError('CORRUPT', `it has ${encoded.length} bytes where ${size} are expected.`)
      }
      const rows = last - first + 1
      checkBlockSize(layout, rows, this.#options.maxBytes)
      const samples = unpackRows(encoded.subarray(start, end), rows, this.#format, scratch)
      return { samples, firstRow: first }
    } catch (error) {
      throw this.#blockError(index, error)
    }
  }

  /** The whole block, decoded synchronously or not; undefined if it is missing. */
  #decode(index: number, scratch?: Scratch): RasterArray | Promise<RasterArray> | undefined {
    try {
      const encoded = this.#table.block(index)
      if (encoded === undefined) return undefined
      const rows = storedRows(this.layout, index)
      checkBlockSize(this.layout, rows, this.#options.maxBytes)
      const codec = this.#codec ?? this.#loadCodec()
      const visible = this.layout.tiled ? blockExtent(this.layout, index) : undefined
      const samples =
        codec instanceof Promise
          ? codec.then((loaded) => decodeBlock(encoded, rows, this.#format, loaded, undefined, visible))
          : decodeBlock(encoded, rows, this.#format, codec, scratch, visible)
      if (!(samples instanceof Promise)) return samples
      const decoding = samples
        .catch((error: unknown) => {
          throw this.#blockError(index, error)
        })
        .finally(() => this.#decoding.delete(index))
      this.#decoding.set(index, decoding)
      return decoding
    } catch (error) {
      throw this.#blockError(index, error)
    }
  }

  #loadCodec(): BlockCodec | Promise<BlockCodec> {
    const codec = loadBlockCodec(this.layout)
    this.#codec = codec
    if (codec instanceof Promise) {
      const settle = (loaded: BlockCodec | undefined): void => {
        this.#codec = loaded
      }
      codec.then(settle, () => settle(undefined))
    }
    return codec
  }

  /** The error for a block, with its place in the image. */
  #blockError(index: number, cause: unknown): RasterError {
    const { layout } = this
    const { plane, x, y } = blockExtent(layout, index)
    const place = `(${Math.floor(y / layout.blockHeight)}, ${Math.floor(x / layout.blockWidth)})`
    const shared = layout.planarConfiguration === 'contiguous' && layout.samplesPerPixel > 1
    const bands = shared ? `bands 1 to ${layout.samplesPerPixel}` : `band ${plane + 1}`
    const reason = cause instanceof Error ? cause.message : String(cause)
    const message = `Block ${place} of ${bands} cannot be read: ${reason}`
    const known = isRasterError(cause) ? cause : undefined
    return known?.code === 'UNSUPPORTED'
      ? new RasterError(known.code, message, { cause, feature: known.feature })
      : new RasterError(known?.code ?? 'CORRUPT', message, { cause })
  }
}
