import { LERC_SIZES, type LercImage, LercType } from './lerc-image.ts'
import { bitLength, type LercWriter, sizeOfCount } from './lerc-writer.ts'

/** The parameters of all blocks of an image. */
export interface BlockPlan {
  readonly image: LercImage
  readonly type: LercType
  /** 0 for floats without loss, 0.5 for integers without loss. */
  readonly maxError: number
  /** The side of a block. */
  readonly side: number
}

/** The most steps that a block's values may be apart for them to be written as whole numbers. */
const MOST_STEPS: readonly number[] = [
  0x7fff, 0x7fff, 0x7fff, 0x7fff, 0x3fffffff, 0x3fffffff, 0x3fffffff, 0x3fffffff,
]

/** The encoding of a block's values, in the two lowest bits of its first byte. */
const RAW = 0
const PACKED = 1
const ZEROS = 2
const CONSTANT = 3

/**
 * Writes an image in blocks of pixels, each value of a pixel for itself: as zeros, a constant, whole steps from the
 * least value in as few bits as they need, directly or through a table, or as they are.
 *
 * The rules are those of Esri's Lerc2 version 4, and so is what is chosen. A dozen steps a value.
 */
export function writeBlocks(plan: BlockPlan, out: LercWriter): void {
  const { width, height, depth } = plan.image
  const block = new Block(plan, out)
  for (let top = 0; top < height; top += plan.side) {
    const bottom = Math.min(height, top + plan.side)
    for (let left = 0; left < width; left += plan.side) {
      const right = Math.min(width, left + plan.side)
      for (let index = 0; index < depth; index++) {
        block.load(top, bottom, left, right, index)
        block.write(left)
      }
    }
  }
}

/** The values of one block, with memory that all blocks share. */
class Block {
  readonly #plan: BlockPlan
  readonly #out: LercWriter
  readonly #values: Float64Array
  readonly #steps: Uint32Array
  #count = 0
  #min = 0
  #max = 0
  /** Whether most values are those before them. */
  #repeats = false
  #hasNaN = false

  constructor(plan: BlockPlan, out: LercWriter) {
    this.#plan = plan
    this.#out = out
    this.#values = new Float64Array(plan.side * plan.side)
    this.#steps = new Uint32Array(plan.side * plan.side)
  }

  load(top: number, bottom: number, left: number, right: number, index: number): void {
    const { image, maxError } = this.#plan
    const { width, depth, samples, mask } = image
    const values = this.#values
    let count = 0
    let same = 0
    let min = Infinity
    let max = -Infinity
    let last = mask === undefined ? 0 : NaN
    this.#hasNaN = false
    for (let row = top; row < bottom; row++) {
      for (let column = left; column < right; column++) {
        const pixel = row * width + column
        if (mask !== undefined && mask[pixel] === 0) continue
        const value = samples[pixel * depth + index]!
        values[count++] = value
        if (value < min) min = value
        if (value > max) max = value
        if (Number.isNaN(value)) this.#hasNaN = true
        if (value === last) same++
        last = value
      }
    }
    this.#count = count
    this.#min = count === 0 ? 0 : min
    this.#max = count === 0 ? 0 : max
    this.#repeats = count > 4 && max > min + 3 * maxError && 2 * same > count
  }

  /** @param left The first column, which the block repeats as a check. */
  write(left: number): void {
    const { type, maxError } = this.#plan
    const out = this.#out
    const count = this.#count
    const min = this.#min
    const max = this.#max
    const check = ((left >> 3) & 15) << 2
    if (count === 0 || (min === 0 && max === 0 && !this.#hasNaN)) {
      out.byte(check | ZEROS)
      return
    }
    const range = min === max ? 0 : maxError === 0 ? Infinity : (max - min) * (1 / (2 * maxError))
    const most = Math.floor(range + 0.5)
    const [reduced, code] = reducedType(min, type)
    const headSize = 1 + (LERC_SIZES[reduced] as number)
    const fits = range <= (MOST_STEPS[type] as number) && !this.#hasNaN
    if (fits && most === 0) {
      out.byte(check | CONSTANT | (code << 6))
      out.value(min, reduced)
      return
    }
    const raw = 1 + count * (LERC_SIZES[type] as number)
    if (fits) {
      this.#quantize()
      const table = this.#repeats ? tableOf(this.#steps, count) : undefined
      const direct = packedSize(count, bitLength(most))
      const viaTable = table === undefined ? Infinity : tableSize(table, count)
      if (headSize + Math.min(direct, viaTable) < raw) {
        out.byte(check | PACKED | (code << 6))
        out.value(min, reduced)
        if (table !== undefined && viaTable < direct) writeTable(table, this.#steps, count, out)
        else out.packed(this.#steps, count, bitLength(most))
        return
      }
    }
    out.byte(check | RAW)
    for (let k = 0; k < count; k++) out.value(this.#values[k]!, type)
  }

  #quantize(): void {
    const scale = 1 / (2 * this.#plan.maxError)
    const min = this.#min
    for (let k = 0; k < this.#count; k++) this.#steps[k] = (this.#values[k]! - min) * scale + 0.5
  }
}

/** The narrowest type that a block's least value may be written in, and its code in the block's first byte. */
function reducedType(value: number, type: LercType): readonly [type: LercType, code: number] {
  const isWhole = Number.isInteger(value)
  const isByte = isWhole && value >= 0 && value <= 0xff
  const isShort = isWhole && value >= -0x8000 && value <= 0x7fff
  switch (type) {
    case LercType.Int16:
      if (value >= -0x80 && value <= 0x7f) return [LercType.Int8, 2]
      return isByte ? [LercType.Uint8, 1] : [type, 0]
    case LercType.Uint16:
      return isByte ? [LercType.Uint8, 1] : [type, 0]
    case LercType.Int32:
      if (isByte) return [LercType.Uint8, 3]
      if (isShort) return [LercType.Int16, 2]
      return value >= 0 && value <= 0xffff ? [LercType.Uint16, 1] : [type, 0]
    case LercType.Uint32:
      if (isByte) return [LercType.Uint8, 2]
      return value <= 0xffff ? [LercType.Uint16, 1] : [type, 0]
    case LercType.Float32:
      if (isByte) return [LercType.Uint8, 2]
      return isShort ? [LercType.Int16, 1] : [type, 0]
    case LercType.Float64:
      if (isShort) return [LercType.Int16, 3]
      if (isWhole && value >= -0x80000000 && value <= 0x7fffffff) return [LercType.Int32, 2]
      return Math.fround(value) === value ? [LercType.Float32, 1] : [type, 0]
    default:
      return [type, 0]
  }
}

function packedSize(count: number, bits: number): number {
  return 1 + sizeOfCount(count) + Math.ceil((count * bits) / 8)
}

/** The steps that occur, in their order, but for 0, which is the first of them always. */
function tableOf(steps: Uint32Array, count: number): Uint32Array {
  const sorted = steps.slice(0, count).sort()
  let size = 0
  for (let k = 1; k < count; k++) if (sorted[k] !== sorted[k - 1]) sorted[size++] = sorted[k]!
  return sorted.subarray(0, size)
}

function tableSize(table: Uint32Array, count: number): number {
  const bits = bitLength(table.at(-1) ?? 0)
  const indexBits = bitLength(table.length)
  return 2 + sizeOfCount(count) + Math.ceil((table.length * bits) / 8) + Math.ceil((count * indexBits) / 8)
}

const TABLE_FLAG = 1 << 5

function writeTable(table: Uint32Array, steps: Uint32Array, count: number, out: LercWriter): void {
  const bits = bitLength(table.at(-1) ?? 0)
  const indexes = new Map<number, number>([[0, 0]])
  for (const [k, step] of table.entries()) indexes.set(step, k + 1)
  out.packed(steps, count, bits, TABLE_FLAG)
  out.byte(table.length + 1)
  out.bits(table, table.length, bits)
  const places = new Uint32Array(count)
  for (let k = 0; k < count; k++) places[k] = indexes.get(steps[k]!) as number
  out.bits(places, count, bitLength(table.length))
}
