import type { Steps } from '@memraster/ground'
import { corruptBlock } from '../block/corrupt-block.ts'
import type { JpegComponent, JpegFrame } from './jpeg-frame.ts'
import { inverseCosineTransform, inverseTransformOfQuarter, LAST_IN_QUARTER } from './jpeg-idct.ts'
import { inverseTransformTo1, inverseTransformTo2, inverseTransformTo4 } from './jpeg-reduced-idct.ts'
import { ZIGZAG } from './jpeg-zigzag.ts'

/** The side of a decoded block: 8 at full size, 1 at an eighth of it. */
export type BlockSide = 1 | 2 | 4 | 8

/** A coefficient has 14 bits, and each scan tells one of them at least (ITU-T T.81 section G.1.1.1). */
const MOST_TOLD = 64 * 14

/** The samples of one component, which its blocks are put into as they are decoded. */
export class JpegPlane {
  readonly component: JpegComponent
  readonly side: BlockSide
  /** Row by row, whole units. */
  readonly samples: Uint8ClampedArray
  /** The same memory. */
  readonly words: Int32Array
  /** A multiple of 4. */
  readonly stride: number
  /** Samples that belong to the picture. */
  readonly width: number
  readonly height: number
  /** In zigzag order; it is that of the component's first scan. */
  quantisation: Uint16Array | undefined
  /** Of all blocks, each in zigzag order, as they are stored, if they come in several scans. */
  readonly coefficients: Int16Array | undefined
  /** Coefficients of a block that the scans so far were about. */
  #told = 0

  /** @param memory Of `planeSize` bytes and any content, from a whole word on. */
  constructor(component: JpegComponent, side: BlockSide, frame: JpegFrame, memory: Uint8Array) {
    const { paddedAcross, paddedDown, across, down } = component
    this.component = component
    this.side = side
    this.stride = strideOf(component, side)
    this.samples = new Uint8ClampedArray(memory.buffer, memory.byteOffset, memory.length)
    this.words = new Int32Array(memory.buffer, memory.byteOffset, memory.length / 4)
    this.width = Math.ceil((frame.width * across * side) / (8 * frame.mostAcross))
    this.height = Math.ceil((frame.height * down * side) / (8 * frame.mostDown))
    this.coefficients = frame.progressive ? new Int16Array(paddedAcross * paddedDown * 64) : undefined
  }

  /**
   * Puts a block's samples in its place.
   *
   * @param block Dequantised coefficients in natural order; left full of zeros.
   * @param last The place of the last that is not 0, in zigzag order.
   */
  put(block: Int32Array, last: number, column: number, row: number): void {
    const { samples, words, stride, side } = this
    const to = row * side * stride + column * side
    if (last === 0) {
      const value = ((block[0]! + 4) >> 3) + 128
      block[0] = 0
      if (side === 8) fillEight(words, to >> 2, stride >> 2, value)
      else for (let y = 0, at = to; y < side; y++, at += stride) samples.fill(value, at, at + side)
    } else if (side === 8) {
      if (last <= LAST_IN_QUARTER) inverseTransformOfQuarter(block, samples, to, stride)
      else inverseCosineTransform(block, samples, to, stride)
    } else {
      if (side === 4) inverseTransformTo4(block, samples, to, stride)
      else if (side === 2) inverseTransformTo2(block, samples, to, stride)
      else inverseTransformTo1(block, samples, to)
      block.fill(0)
    }
  }

  /**
   * Counts the coefficients of a block that a further scan is about. A few bytes can make a scan that visits all of
   * them, so that a small file of many would take minutes.
   *
   * @throws {RasterError} `CORRUPT` for more than have anything to tell.
   */
  countTold(coefficients: number): void {
    this.#told += coefficients
    if (this.#told > MOST_TOLD) throw corruptBlock('JPEG', 'its scans repeat what others tell')
  }

  /** Transforms the blocks whose coefficients came in several scans. */
  *complete(): Steps<void> {
    const { coefficients, quantisation, component } = this
    if (quantisation === undefined) throw corruptBlock('JPEG', 'one of its components is missing')
    if (coefficients === undefined) return
    const block = new Int32Array(64)
    for (let row = 0; row < component.paddedDown; row++) {
      for (let column = 0; column < component.paddedAcross; column++) {
        const from = (row * component.paddedAcross + column) * 64
        let last = 0
        for (let k = 0; k < 64; k++) {
          const value = coefficients[from + k]!
          if (value === 0) continue
          block[ZIGZAG[k]!] = value * quantisation[k]!
          last = k
        }
        this.put(block, last, column, row)
      }
      yield
    }
  }
}

/** The bytes of a component's plane: whole words. */
export function planeSize(component: JpegComponent, side: BlockSide): number {
  return strideOf(component, side) * component.paddedDown * side
}

function strideOf({ paddedAcross }: JpegComponent, side: BlockSide): number {
  return (paddedAcross * side + 3) & ~3
}

/** Fills a block of 8 by 8 samples. */
function fillEight(words: Int32Array, to: number, stride: number, value: number): void {
  const four = Math.imul(Math.min(255, Math.max(0, value)), 0x01010101)
  for (let y = 0, at = to; y < 8; y++, at += stride) {
    words[at] = four
    words[at + 1] = four
  }
}
