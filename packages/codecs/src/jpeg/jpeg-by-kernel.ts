import type { Steps } from '@memraster/ground'
import type { JpegKernel } from '../kernels/jpeg-kernel.ts'
import type { JpegFrame } from './jpeg-frame.ts'
import type { HuffmanTable } from './jpeg-huffman.ts'
import type { JpegPlane } from './jpeg-plane.ts'
import type { ScanPart } from './jpeg-scan-part.ts'
import { ZIGZAG } from './jpeg-zigzag.ts'

// The kernel's memory: a scan, a block of coefficients, the order of zigzag, tables; from PLANES on the picture.
const SCAN = 0
const BLOCK = 1024
const ORDER = 2048
const QUANTISATION = 2560
const HUFFMAN = 4096
const PLANES = 1 << 16

/** Words of the parts of a scan, and the word at which they begin. */
const PART_WORDS = 8
const PARTS = 16

/** Bytes of a Huffman table: what is looked up at once, limits, offsets and symbols. */
const [LIMITS, OFFSETS, SYMBOLS, HUFFMAN_SIZE] = [4096, 4096 + 68, 4096 + 136, 4608]

/** Bytes behind the result, an interval, and the stream that are written or read as well. */
const SPARE = 64
const ZEROS = 10 * 64 * 4 + SPARE

/** Units, and pixels, that take about a millisecond. */
const UNITS = 2048
const PIXELS = 1 << 19

/** The sizes of what a kernel holds, in bytes. */
export interface JpegSizes {
  readonly planes: number
  readonly result: number
  readonly stream: number
  /** Of the longest row of samples. */
  readonly row: number
}

/** Bytes of memory that a kernel needs for a picture. */
export function jpegMemory({ planes, result, stream, row }: JpegSizes): number {
  return PLANES + planes + result + SPARE + 2 * stream + 2 * SPARE + ZEROS + 4 * (row + SPARE)
}

/** A picture in the memory of a kernel. */
export class JpegByKernel {
  /** Memory for its planes, and for its samples. */
  readonly planes: Uint8Array<ArrayBuffer>
  readonly result: Uint8Array<ArrayBuffer>
  readonly #kernel: JpegKernel
  readonly #words: Int32Array
  readonly #stream: number
  readonly #streamEnd: number
  readonly #data: number
  readonly #room: number

  /** @param kernel Of as much memory as `jpegMemory` says; it is given up to the picture. */
  constructor(kernel: JpegKernel, stream: Uint8Array, { planes, result }: JpegSizes) {
    const { bytes } = kernel
    this.#kernel = kernel
    this.#words = new Int32Array(bytes.buffer, 0, PLANES / 4)
    this.planes = bytes.subarray(PLANES, PLANES + planes)
    this.result = bytes.subarray(PLANES + planes, PLANES + planes + result)
    this.#stream = PLANES + planes + result + SPARE
    this.#streamEnd = this.#stream + stream.length
    this.#data = this.#streamEnd + SPARE
    this.#room = this.#data + stream.length + ZEROS
    bytes.set(stream, this.#stream)
    bytes.set(ZIGZAG, ORDER)
    bytes.fill(0, BLOCK, BLOCK + 256)
  }

  /**
   * Decodes a sequential scan whose tables are all there, as `decodeScan` does.
   *
   * @param start Its place in the stream.
   */
  *decodeScan(
    parts: readonly ScanPart[],
    { unitsAcross, unitsDown }: Pick<JpegFrame, 'unitsAcross' | 'unitsDown'>,
    start: number,
    restartInterval: number,
  ): Steps<number> {
    const { functions } = this.#kernel
    this.#putScan(parts, start, unitsAcross, restartInterval)
    functions.beginScan(SCAN)
    const rows = Math.max(1, Math.floor(UNITS / unitsAcross))
    for (let row = 0; row < unitsDown; row += rows) {
      functions.decodeUnits(SCAN, row, Math.min(unitsDown, row + rows))
      yield
    }
    return this.#words[SCAN / 4]! - this.#stream
  }

  #putScan(parts: readonly ScanPart[], start: number, unitsAcross: number, restartInterval: number): void {
    const words = this.#words
    words.fill(0, 0, PARTS + parts.length * PART_WORDS)
    words[0] = this.#stream + start
    words[1] = this.#streamEnd
    words[2] = this.#data
    words[8] = restartInterval
    words[9] = restartInterval
    words[10] = unitsAcross
    words[11] = parts.length
    words[12] = BLOCK
    words[13] = ORDER
    for (const [k, { plane, dc, ac }] of parts.entries()) {
      // A component that is alone in its scan has one block a unit.
      const { across, down } = parts.length === 1 ? ALONE : plane.component
      const quantisation = QUANTISATION + k * 128
      new Uint16Array(words.buffer, quantisation, 64).set(plane.quantisation as Uint16Array)
      const huffman = HUFFMAN + 2 * k * HUFFMAN_SIZE
      this.#putHuffman(dc as HuffmanTable, huffman)
      this.#putHuffman(ac as HuffmanTable, huffman + HUFFMAN_SIZE)
      words.set(
        [
          plane.samples.byteOffset,
          plane.stride,
          across,
          down,
          quantisation,
          huffman,
          huffman + HUFFMAN_SIZE,
          0,
        ],
        PARTS + k * PART_WORDS,
      )
    }
  }

  #putHuffman({ quick, limits, offsets, symbols }: HuffmanTable, at: number): void {
    this.#words.set(quick, at / 4)
    this.#words.set(limits, (at + LIMITS) / 4)
    this.#words.set(offsets, (at + OFFSETS) / 4)
    this.#kernel.bytes.set(symbols.subarray(0, 256), at + SYMBOLS)
  }

  /** Whether `joinRows` is for these components: luminance of each pixel, and chroma of one to four. */
  joins(planes: readonly JpegPlane[], { components, mostAcross, mostDown }: JpegFrame): boolean {
    const [y, cb, cr] = components
    if (components.length !== 3 || y === undefined || cb === undefined || cr === undefined) return false
    return (
      planes.every(({ side }) => side === 8) &&
      y.across === mostAcross &&
      y.down === mostDown &&
      cb.across === cr.across &&
      cb.down === cr.down &&
      mostAcross / cb.across <= 2 &&
      mostDown / cb.down <= 2 &&
      // Narrower ones are not interpolated.
      (mostAcross === cb.across || (planes[1] as JpegPlane).width > 2)
    )
  }

  /** Converts the components of a picture, as `joins` has them, to samples of red, green and blue. */
  *joinRows(planes: readonly JpegPlane[], { width, height, mostAcross, mostDown }: JpegFrame): Steps<void> {
    const [y, cb, cr] = planes as [JpegPlane, JpegPlane, JpegPlane]
    const rows = Math.max(1, Math.floor(PIXELS / width))
    for (let row = 0; row < height; row += rows) {
      this.#kernel.functions.joinRows(
        row,
        Math.min(height, row + rows),
        width,
        y.samples.byteOffset,
        y.stride,
        cb.samples.byteOffset,
        cr.samples.byteOffset,
        cb.stride,
        cb.width,
        cb.height,
        mostAcross / cb.component.across,
        mostDown / cb.component.down,
        this.result.byteOffset,
        this.#room,
      )
      yield
    }
  }
}

const ALONE = { across: 1, down: 1 }
