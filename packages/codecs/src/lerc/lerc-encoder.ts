import { type BlockPlan, writeBlocks } from './lerc-blocks.ts'
import { encodeHuffman } from './lerc-huffman.ts'
import { LERC_SIZES, type LercImage, LercType, lercTypeOf } from './lerc-image.ts'
import { encodeLercMask } from './lerc-mask.ts'
import { LercWriter } from './lerc-writer.ts'

/** The version of Lerc2 that libtiff writes. */
const VERSION = 4

const HEADER_SIZE = 66

/** The offset of the checksum, which covers all bytes behind it. */
const CHECKSUM_AT = 10

/** The side of a block, and of the larger ones that pay if values hardly differ. */
const SIDE = 8

/** Bits a value below which larger blocks are tried. */
const FEW_BITS = 1.5

/**
 * A LERC blob (Lerc2 version 4, as Esri publishes it) of an image, none of whose values differs from what is read by
 * more than `maxError`; with 0 none differs at all, but that the sign of zeros is lost if there are only zeros.
 *
 * Values of pixels that the mask leaves out are not written.
 */
export function encodeLerc(image: LercImage, maxError: number): Uint8Array {
  const { width, height, depth, samples, mask } = image
  const type = lercTypeOf(samples)
  const isInteger = type < LercType.Float32
  const error = isInteger ? Math.max(0.5, Math.floor(maxError)) : raisedError(image, maxError)
  const pixels = width * height
  let valid = pixels
  if (mask !== undefined) for (let k = 0; k < pixels; k++) if (mask[k] === 0) valid--
  const maskBytes = valid === 0 || valid === pixels || mask === undefined ? undefined : encodeLercMask(mask)
  const inFull = valid * depth * (LERC_SIZES[type] as number)
  const ranges = rangesOf(image)
  const zMin = valid === 0 ? 0 : Math.min(...ranges.mins)
  const zMax = valid === 0 ? 0 : Math.max(...ranges.maxs)
  const isConstant = zMin === zMax
  const allConstant = isConstant || ranges.mins.every((min, k) => min === ranges.maxs[k])

  const plan = { image, type, maxError: error, side: SIDE }
  const body = allConstant ? undefined : bodyOf(plan, inFull)
  const rangesSize = isConstant ? 0 : 2 * depth * (LERC_SIZES[type] as number)
  const size = HEADER_SIZE + 4 + (maskBytes?.length ?? 0) + rangesSize + (body?.bytes.length ?? 0)
  const out = new LercWriter(size)
  out.copy(new TextEncoder().encode('Lerc2 '))
  for (const value of [VERSION, 0, height, width, depth, valid, body?.side ?? SIDE, size, type])
    out.int(value)
  for (const value of [error, zMin, zMax]) out.value(value, LercType.Float64)
  out.int(maskBytes?.length ?? 0)
  if (maskBytes !== undefined) out.copy(maskBytes)
  if (!isConstant) {
    for (const value of [...ranges.mins, ...ranges.maxs]) out.value(value, type)
    if (body !== undefined) out.copy(body.bytes)
  }
  const checksum = fletcher32(out.bytes.subarray(CHECKSUM_AT + 4))
  new DataView(out.bytes.buffer).setUint32(CHECKSUM_AT, checksum, true)
  return out.bytes
}

/**
 * The greatest of a few errors in which all values of an image still differ by no more than `maxError` from what is
 * read, since they are multiples of twice that error, or nearly so: such as those of 0.01, which then take fewer bits.
 */
function raisedError({ samples, mask, depth }: LercImage, maxError: number): number {
  if (maxError === 0) return 0
  for (const parts of FRACTIONS) {
    if (0.5 / parts <= maxError) return maxError
    // Half of it, since the least value, from which all others are counted, may be off as much.
    const most = (maxError * parts) / 2
    let k = 0
    while (k < samples.length) {
      const value = samples[k]! * parts
      const isValid = mask === undefined || mask[Math.floor(k / depth)] !== 0
      if (isValid && Math.abs(Math.floor(value + 0.5) - value) > most) break
      k++
    }
    if (k === samples.length) return 0.5 / parts
  }
  return maxError
}

/** The number of parts of one that are tried as steps between values. */
const FRACTIONS: readonly number[] = [1, 2, 10, 20, 100, 200, 1000, 2000, 10000]

interface Body {
  readonly side: number
  readonly bytes: Uint8Array
}

/** All values, in the shortest of the encodings. */
function bodyOf(plan: BlockPlan, inFull: number): Body {
  const { image, type, maxError } = plan
  const huffmanApplies = type <= LercType.Uint8 && maxError === 0.5
  const heads = huffmanApplies ? [0, 0] : [0]
  let best = blocksOf(plan, heads)
  const huffman = huffmanApplies ? encodeHuffman(image) : undefined
  const isDense = (best.bytes.length - heads.length) * 8 >= image.samples.length * FEW_BITS
  if (!isDense && (image.width > SIDE || image.height > SIDE)) {
    const larger = blocksOf({ ...plan, side: 2 * SIDE }, heads)
    if (larger.bytes.length <= best.bytes.length) best = larger
  }
  if (huffman !== undefined && 2 + huffman.bytes.length < best.bytes.length) {
    const out = new LercWriter(2 + huffman.bytes.length)
    out.byte(0)
    out.byte(huffman.mode)
    out.copy(huffman.bytes)
    best = { side: SIDE, bytes: out.bytes }
  }
  return best.bytes.length <= 1 + inFull ? best : { side: SIDE, bytes: valuesInFull(plan, inFull) }
}

function blocksOf(plan: BlockPlan, heads: readonly number[]): Body {
  const { image, side, type } = plan
  const blocks = Math.ceil(image.width / side) * Math.ceil(image.height / side) * image.depth
  const out = new LercWriter(heads.length + blocks + image.samples.length * (LERC_SIZES[type] as number))
  for (const head of heads) out.byte(head)
  writeBlocks(plan, out)
  return { side, bytes: out.bytes.subarray(0, out.length) }
}

/** Behind a 1, the values of all valid pixels as they are. */
function valuesInFull({ image, type }: BlockPlan, size: number): Uint8Array {
  const { samples, mask, depth } = image
  const out = new LercWriter(1 + size)
  out.byte(1)
  for (let pixel = 0, k = 0; k < samples.length; pixel++) {
    const end = k + depth
    if (mask !== undefined && mask[pixel] === 0) k = end
    while (k < end) out.value(samples[k++]!, type)
  }
  return out.bytes
}

/**
 * The least and the greatest of each value of a pixel. If some are not a number they are made to differ, since
 * readers look at none of the values of an image that has only one.
 */
function rangesOf({ samples, mask, depth }: LercImage): { mins: number[]; maxs: number[] } {
  const mins = new Float64Array(depth).fill(Infinity)
  const maxs = new Float64Array(depth).fill(-Infinity)
  const hasNaN = new Uint8Array(depth)
  for (let pixel = 0, k = 0; k < samples.length; pixel++) {
    if (mask !== undefined && mask[pixel] === 0) {
      k += depth
      continue
    }
    for (let index = 0; index < depth; index++) {
      const value = samples[k++]!
      if (value < mins[index]!) mins[index] = value
      if (value > maxs[index]!) maxs[index] = value
      if (Number.isNaN(value)) hasNaN[index] = 1
    }
  }
  for (let index = 0; index < depth; index++) {
    if (hasNaN[index] === 0) continue
    mins[index] = Math.min(mins[index]!, 0)
    maxs[index] = Math.max(maxs[index]!, 1)
  }
  return { mins: [...mins], maxs: [...maxs] }
}

/** Fletcher's checksum over words whose higher byte comes first; two steps a byte. */
function fletcher32(bytes: Uint8Array): number {
  let sum1 = 0xffff
  let sum2 = 0xffff
  const even = bytes.length & ~1
  for (let at = 0; at < even; ) {
    // So many words do not overflow 32 bits.
    const end = Math.min(even, at + 2 * 359)
    while (at < end) {
      sum1 += (bytes[at]! << 8) | bytes[at + 1]!
      sum2 += sum1
      at += 2
    }
    sum1 = (sum1 & 0xffff) + (sum1 >>> 16)
    sum2 = (sum2 & 0xffff) + (sum2 >>> 16)
  }
  if (even < bytes.length) {
    sum1 += bytes[even]! << 8
    sum2 += sum1
  }
  sum1 = (sum1 & 0xffff) + (sum1 >>> 16)
  sum2 = (sum2 & 0xffff) + (sum2 >>> 16)
  return ((sum2 << 16) | sum1) >>> 0
}
