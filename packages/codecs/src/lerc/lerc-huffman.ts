import type { LercImage } from './lerc-image.ts'
import { bitLength, LercWriter } from './lerc-writer.ts'

/** The encodings of an image's 8-bit values, by their number in the blob. */
const HuffmanMode = { Differences: 1, Values: 2 } as const

/** An image in Huffman codes. */
export interface HuffmanImage {
  readonly mode: (typeof HuffmanMode)[keyof typeof HuffmanMode]
  readonly bytes: Uint8Array
}

/** The longest code that readers take. */
const LONGEST = 32

interface Codes {
  /** Bits of each value's code; 0 of values that do not occur. */
  readonly lengths: Uint8Array
  readonly codes: Uint32Array
  /** Of the encoded values, and of their code table. */
  readonly bits: number
}

/**
 * An image of 8-bit samples in Huffman codes, of its values or of their differences, whichever is shorter; undefined
 * if all are the same or a code would be too long. A few steps a value.
 */
export function encodeHuffman(image: LercImage): HuffmanImage | undefined {
  const { samples } = image
  const offset = samples instanceof Int8Array ? 128 : 0
  const differences = differencesOf(image, offset)
  const values = valuesOf(image, offset)
  const ofValues = codesOf(values)
  const ofDifferences = codesOf(differences)
  if (ofValues !== undefined && ofValues.bits <= (ofDifferences?.bits ?? Infinity)) {
    return { mode: HuffmanMode.Values, bytes: writeCoded(values, ofValues) }
  }
  return ofDifferences && { mode: HuffmanMode.Differences, bytes: writeCoded(differences, ofDifferences) }
}

/** All values of valid pixels, pixel by pixel. */
function valuesOf({ samples, mask, depth }: LercImage, offset: number): Uint8Array {
  const out = new Uint8Array(samples.length)
  let count = 0
  for (let k = 0; k < samples.length; k++) {
    if (mask === undefined || mask[Math.floor(k / depth)] !== 0) out[count++] = samples[k]! + offset
  }
  return out.subarray(0, count)
}

/** By value of a pixel, then row by row: differences to the pixel before, or above if that has no value. */
function differencesOf({ width, height, depth, samples, mask }: LercImage, offset: number): Uint8Array {
  const out = new Uint8Array(samples.length)
  let count = 0
  for (let index = 0; index < depth; index++) {
    let last = 0
    for (let row = 0, pixel = 0; row < height; row++) {
      for (let column = 0; column < width; column++, pixel++) {
        if (mask !== undefined && mask[pixel] === 0) continue
        const value = samples[pixel * depth + index]!
        const hasLeft = column > 0 && (mask === undefined || mask[pixel - 1] !== 0)
        const hasAbove = row > 0 && (mask === undefined || mask[pixel - width] !== 0)
        const before = !hasLeft && hasAbove ? samples[(pixel - width) * depth + index]! : last
        // Modulo 256, as the array stores it.
        out[count++] = value - before + offset
        last = value
      }
    }
  }
  return out.subarray(0, count)
}

/** Huffman's codes for the symbols, the longest ones having the least values. */
function codesOf(symbols: Uint8Array): Codes | undefined {
  const counts = new Float64Array(256)
  for (let k = 0; k < symbols.length; k++) counts[symbols[k]!]!++
  const lengths = codeLengths(counts)
  if (lengths === undefined) return undefined
  const order = Array.from(lengths.keys())
    .filter((symbol) => lengths[symbol] !== 0)
    .sort((a, b) => (lengths[b] as number) - (lengths[a] as number) || a - b)
  const codes = new Uint32Array(256)
  let length = lengths[order[0] as number] as number
  let code = 0
  let bits = 0
  for (const symbol of order) {
    const own = lengths[symbol] as number
    bits += own * ((counts[symbol] as number) + 1)
    code >>>= length - own
    length = own
    codes[symbol] = code++
  }
  return { lengths, codes, bits }
}

function codeLengths(counts: Float64Array): Uint8Array | undefined {
  interface Node {
    readonly weight: number
    readonly symbols: readonly number[]
  }
  const nodes: Node[] = []
  for (const [symbol, weight] of counts.entries()) if (weight > 0) nodes.push({ weight, symbols: [symbol] })
  if (nodes.length < 2) return undefined
  const lengths = new Uint8Array(256)
  while (nodes.length > 1) {
    // At most 256, in which the two rarest are found again and again.
    nodes.sort((a, b) => b.weight - a.weight)
    const [a, b] = nodes.splice(-2) as [Node, Node]
    const symbols = [...a.symbols, ...b.symbols]
    for (const symbol of symbols) if (++lengths[symbol]! > LONGEST) return undefined
    nodes.push({ weight: a.weight + b.weight, symbols })
  }
  return lengths
}

/** The range of symbols that have codes, which may wrap around from 255 to 0. */
function codeRange(lengths: Uint8Array): readonly [first: number, end: number] {
  const size = lengths.length
  let first = 0
  while (lengths[first] === 0) first++
  let end = size
  while (lengths[end - 1] === 0) end--
  let gapStart = 0
  let gap = 0
  for (let k = 0; k < size; ) {
    while (k < size && lengths[k] !== 0) k++
    const start = k
    while (k < size && lengths[k] === 0) k++
    if (k - start > gap) [gapStart, gap] = [start, k - start]
  }
  return size - gap < end - first ? [gapStart + gap, gapStart + size] : [first, end]
}

/** The table of the codes, and the symbols in them. */
function writeCoded(symbols: Uint8Array, { lengths, codes, bits }: Codes): Uint8Array {
  const [first, end] = codeRange(lengths)
  const used = Uint32Array.from({ length: end - first }, (_, k) => lengths[(first + k) & 0xff] as number)
  const inOrder = Uint8Array.from({ length: end - first }, (_, k) => (first + k) & 0xff)
  // The table has its own head, and the length of each code; words are whole.
  const out = new LercWriter(16 + 8 + 256 + Math.ceil(bits / 8) + 16)
  // The version that says that the codes are in order of their lengths, and how many symbols there may be.
  for (const value of [4, 256, first, end]) out.int(value)
  out.packed(used, used.length, bitLength(used.reduce((most, length) => Math.max(most, length))))
  writeCodes(
    inOrder.filter((symbol) => lengths[symbol] !== 0),
    lengths,
    codes,
    out,
  )
  writeCodes(symbols, lengths, codes, out)
  // Readers look ahead by a word.
  out.int(0)
  return out.bytes.subarray(0, out.length)
}

/** Codes from the highest bit of a word of 32 on: a few steps a symbol. */
function writeCodes(symbols: Uint8Array, lengths: Uint8Array, codes: Uint32Array, out: LercWriter): void {
  let word = 0
  let free = 32
  for (let k = 0; k < symbols.length; k++) {
    const symbol = symbols[k]!
    const length = lengths[symbol]!
    const code = codes[symbol]!
    if (length <= free) {
      free -= length
      word |= code << free
      if (free > 0) continue
      out.int(word)
      word = 0
      free = 32
    } else {
      const rest = length - free
      out.int(word | (code >>> rest))
      free = 32 - rest
      word = code << free
    }
  }
  if (free < 32) out.int(word)
}
