import { asBytes, dtypeOfSamples } from '@memraster/codecs/samples'
import { runConcurrently, type TaskControl } from '@memraster/core/internal'
import { allocate, type DType, type RasterArray, sampleSize, throwIfAborted } from '@memraster/ground'
import { type ImageLayout, storedRows } from '@memraster/tiff'
import type { BlockSource } from '@memraster/tiff/encoding'
import { eachPart } from '../blocks/array-parts.ts'
import { BlockCache } from '../blocks/block-cache.ts'
import { type BlockImage, type LoadedRows, loadWholeBlock, samplesInBlock } from '../blocks/block-image.ts'
import { type BlockSpan, blockSpans } from '../blocks/block-spans.ts'
import { type BlockFormat, decodeBlock } from '../blocks/decode-block.ts'
import { type BlockEncoding, encodeBlock } from '../blocks/encode-block.ts'
import { mayShare } from '../workers/worth-sharing.ts'
import { copyIntoBlock, type ImageWrite } from './copy-into-block.ts'
import type { EncodeWithCrew } from './encode-with-crew.ts'
import { EncodedBlocks } from './encoded-blocks.ts'
import { spreadEdges } from './spread-edges.ts'

/** A value of the Compression tag (259). */
const JPEG = 7

/** Bytes of decoded blocks that may wait for further writes, if one row of blocks takes less. */
const LEAST_WAITING = 32 << 20

/** If a row of blocks takes more, its blocks are rather encoded several times. */
const MOST_WAITING = 256 << 20

/** Encoded blocks whose memory is kept for the next ones: new memory would wait for the garbage collector. */
const MOST_SPARE = 16

/**
 * An image that is being made, or changed by copy on write: its new blocks are kept encoded, except for a few
 * incomplete ones; all others are read from its base.
 *
 * Blocks that are written whole are encoded at once; others wait, decoded, for the rest of their pixels, the
 * longest untouched of them being encoded when too many wait.
 */
export class BlockWriter implements BlockImage {
  readonly layout: ImageLayout
  readonly dtype: DType
  readonly rowsPerLoad: number
  readonly #format: BlockFormat
  readonly #encoding: BlockEncoding
  readonly #fillValue: () => number | bigint
  readonly #base: BlockImage | undefined
  readonly #encoded = new EncodedBlocks()
  readonly #cache = new BlockCache()
  /** Decoded blocks, in the order of their last use, each newer than what is encoded of it. */
  readonly #waiting = new Map<number, RasterArray>()
  /** Blocks on their way from `#waiting` to `#encoded`. */
  readonly #leaving = new Map<number, Promise<void>>()
  readonly #capacity: number
  readonly #spare: RasterArray[] = []
  /** Encodes blocks with the help of workers, from the first write on that is large. */
  #encodeWithCrew: EncodeWithCrew | undefined
  #waitingBytes = 0

  /**
   * @param fillValue The value of pixels that nobody wrote; asked each time, since nodata may change.
   * @param base The image under what is written (copy on write), of the same format; nothing for a new one.
   */
  constructor(
    format: BlockFormat,
    encoding: BlockEncoding,
    fillValue: () => number | bigint,
    base?: BlockImage,
  ) {
    const { layout } = format
    this.layout = layout
    this.dtype = dtypeOfSamples(layout)
    this.rowsPerLoad = base?.rowsPerLoad ?? layout.blockHeight
    this.#base = base
    this.#format = format
    this.#encoding = encoding
    this.#fillValue = fillValue
    const inRow = layout.width * layout.blockHeight * layout.samplesPerPixel * sampleSize(this.dtype)
    this.#capacity = Math.min(Math.max(LEAST_WAITING, inRow), MOST_WAITING)
  }

  fillValue(): number | bigint {
    return this.#fillValue()
  }

  async load(index: number, first: number, last: number, keep: boolean): Promise<LoadedRows | undefined> {
    if (!this.#isWritten(index)) return this.#base?.load(index, first, last, keep)
    const key = String(index)
    const samples = this.#cache.get(key) ?? (await this.#samplesOf(index))
    if (samples === undefined) return undefined
    if (keep && !this.#waiting.has(index)) this.#cache.put(key, samples)
    return { samples, firstRow: 0 }
  }

  /** Takes a window of whole pixels out of `data`, which is of the image's dtype. */
  write(request: ImageWrite, data: RasterArray): Promise<void> {
    const { rowOff, colOff, height, width } = request.window
    return eachPart([height, width], request, request, (part, control) => {
      const window = {
        rowOff: rowOff + part.row,
        colOff: colOff + part.column,
        height: part.height,
        width: part.width,
      }
      return this.#writePart({ ...request, ...control, window, offset: part.offset }, data)
    })
  }

  async #writePart(request: ImageWrite, data: RasterArray): Promise<void> {
    const { layout } = this
    const { window } = request
    const down = blockSpans(range(window.rowOff, window.height), layout.blockHeight)
    const across = blockSpans(range(window.colOff, window.width), layout.blockWidth)
    const separate = layout.planarConfiguration === 'separate'
    const planes = separate ? request.samples.length : 1
    const perPlane = down.length * across.length
    await this.#callCrew(planes * perPlane)
    await runConcurrently(planes * perPlane, request, (task) => {
      const band = Math.floor(task / perPlane)
      const rows = down[Math.floor((task % perPlane) / across.length)] as BlockSpan
      const columns = across[task % across.length] as BlockSpan
      const plane = separate ? (request.samples[band] as number) : 0
      const index = (plane * layout.blocksDown + rows.block) * layout.blocksAcross + columns.block
      return this.#writeBlock(index, rows, columns, separate ? band : undefined, request, data)
    })
  }

  /**
   * The blocks that were written. With `filled`, the others are blocks of the fill value, all of which are the
   * same bytes until they are in the file. The image must not be written afterwards.
   */
  async finish(filled: boolean, control: TaskControl): Promise<BlockSource> {
    const { layout } = this
    const waiting = [...this.#waiting.keys()]
    throwIfAborted(control.signal)
    await this.#callCrew(waiting.length)
    await runConcurrently(waiting.length, control, (i) => this.#settle(waiting[i] as number))
    this.#cache.clear()
    const encoded = this.#encoded
    const fillers = new Map<number, Uint8Array>()
    for (let index = 0; filled && index < layout.blockCount; index++) {
      if (encoded.size(index) !== undefined) continue
      const rows = storedRows(layout, index)
      if (fillers.has(rows)) continue
      fillers.set(rows, await encodeBlock(this.#filledBlock(rows), rows, this.#format, this.#encoding))
    }
    control.onProgress?.(1)
    throwIfAborted(control.signal)
    const filler = (index: number): Uint8Array | undefined => fillers.get(storedRows(layout, index))
    return {
      count: layout.blockCount,
      size: (index) => encoded.size(index) ?? filler(index)?.length ?? 0,
      moveTo(index, target, offset) {
        if (encoded.size(index) !== undefined) encoded.moveTo(index, target, offset)
        else target.set(filler(index) ?? new Uint8Array(0), offset)
      },
    }
  }

  /** Gives up all that was written. */
  clear(): void {
    this.#encoded.clear()
    this.#waiting.clear()
    this.#waitingBytes = 0
    this.#spare.length = 0
    this.#cache.clear()
  }

  #isWritten(index: number): boolean {
    return this.#waiting.has(index) || this.#leaving.has(index) || this.#encoded.size(index) !== undefined
  }

  /** @param band The one band of the array that the block takes; undefined if it takes all. */
  async #writeBlock(
    index: number,
    rows: BlockSpan,
    columns: BlockSpan,
    band: number | undefined,
    request: ImageWrite,
    data: RasterArray,
  ): Promise<void> {
    const { layout } = this
    this.#cache.delete(String(index))
    const taken = band === undefined ? request.samples.length : 1
    const whole =
      rows.end - rows.start ===
        Math.min(layout.blockHeight, layout.height - rows.block * layout.blockHeight) &&
      columns.end - columns.start ===
        Math.min(layout.blockWidth, layout.width - columns.block * layout.blockWidth) &&
      taken === samplesInBlock(layout)
    if (whole) {
      await this.#leaving.get(index)
      this.#forget(index)
      const samples = this.#newBlock(storedRows(layout, index))
      copyIntoBlock(this, samples, { rows, columns, band }, request, data)
      await this.#encode(index, samples)
      return
    }
    const samples = (await this.#samplesOf(index)) ?? this.#filledBlock(storedRows(layout, index))
    copyIntoBlock(this, samples, { rows, columns, band }, request, data)
    this.#forget(index)
    this.#waiting.set(index, samples)
    this.#waitingBytes += samples.byteLength
    for (const [oldest] of this.#waiting) {
      if (this.#waitingBytes <= this.#capacity) break
      await this.#settle(oldest)
    }
  }

  /** The samples of a block as written so far; undefined if nobody wrote any. */
  async #samplesOf(index: number): Promise<RasterArray | undefined> {
    await this.#leaving.get(index)
    const waiting = this.#waiting.get(index)
    if (waiting !== undefined) return waiting
    const rows = storedRows(this.layout, index)
    const encoded = this.#encoded.get(index)
    // The encoded block is a copy already, but rows of the base may be a view on its file.
    if (encoded !== undefined) return decodeBlock(encoded, rows, this.#format, this.#encoding.codec)
    return this.#base && (await loadWholeBlock(this.#base, index, rows))
  }

  /** Encodes a block that waits. */
  #settle(index: number): Promise<void> {
    const samples = this.#waiting.get(index)
    if (samples === undefined) return Promise.resolve()
    this.#forget(index)
    const before = this.#leaving.get(index) ?? Promise.resolve()
    const leaving = before
      .then(() => this.#encode(index, samples))
      .finally(() => {
        if (this.#leaving.get(index) === leaving) this.#leaving.delete(index)
      })
    this.#leaving.set(index, leaving)
    return leaving
  }

  async #encode(index: number, samples: RasterArray): Promise<void> {
    const rows = storedRows(this.layout, index)
    if (this.layout.compression === JPEG) spreadEdges(samples, this.layout, index)
    const encoded =
      this.#encodeWithCrew === undefined
        ? await encodeBlock(samples, rows, this.#format, this.#encoding)
        : await this.#encodeWithCrew(samples, rows)
    this.#encoded.put(index, encoded)
    if (this.#spare.length < MOST_SPARE) this.#spare.push(samples)
  }

  /** Has workers help with `count` blocks, if these are many and large. */
  async #callCrew(count: number): Promise<void> {
    const { layout, dtype } = this
    const size = layout.blockWidth * layout.blockHeight * samplesInBlock(layout) * sampleSize(dtype)
    if (!mayShare(count, size)) return
    const { callCrew } = await import('./encode-with-crew.ts')
    this.#encodeWithCrew = callCrew(this.#format, this.#encoding, count * size)
  }

  #forget(index: number): void {
    const samples = this.#waiting.get(index)
    if (samples === undefined) return
    this.#waiting.delete(index)
    this.#waitingBytes -= samples.byteLength
  }

  /** A block of zeros. */
  #newBlock(rows: number): RasterArray {
    const { layout, dtype } = this
    const spare = this.#spare.pop()
    const count = layout.blockWidth * rows * samplesInBlock(layout)
    if (spare?.byteLength !== count * sampleSize(dtype)) return allocate(dtype, count)
    asBytes(spare).fill(0)
    return spare
  }

  #filledBlock(rows: number): RasterArray {
    const { layout } = this
    const samples = this.#newBlock(rows)
    const value = this.#fillValue()
    if (value === 0 || value === 0n) return samples
    const step = samples.length / (layout.blockWidth * rows * samplesInBlock(layout))
    for (let i = 0; i < samples.length; i += step) samples[i] = value
    return samples
  }
}

function range(start: number, length: number): Int32Array {
  return Int32Array.from({ length }, (_, i) => start + i)
}
