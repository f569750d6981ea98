import { atOnce, inSlices, RasterError, type Steps } from '@memraster/ground'
import type { BlockCodec, BlockContext } from '../block/block-codec.ts'
import { EXCESS_SIZE } from '../block/block-limits.ts'
import { checkExpansion, corruptBlock } from '../block/corrupt-block.ts'
import { LONG_BLOCK } from '../block/long-block.ts'
import { CcittDecoder } from './ccitt-decoder.ts'

/** The facsimile schemes by value of the Compression tag (259). */
const NAMES = { 2: 'CCITTRLE', 3: 'CCITTFAX3', 4: 'CCITTFAX4' } as const

/** In T4Options (tag 292): rows may be coded by those above them. */
const TWO_DIMENSIONAL = 1

/**
 * Compressions `CCITTRLE`, `CCITTFAX3` and `CCITTFAX4` (TIFF 6.0 sections 10 and 11; ITU-T T.4 and T.6), which are
 * only read: pixels of one bit, 1 for what is black on paper.
 */
export function createCcittCodec(compression: keyof typeof NAMES): BlockCodec {
  const name = NAMES[compression]
  return {
    name,
    predicts: false,
    honoursFillOrder: true,
    decode(encoded, size, context) {
      checkSamples(name, context)
      const rowBytes = Math.ceil(context.width / 8)
      // A row takes at least one bit, unless all are missing.
      checkExpansion(name, encoded.length, size, Math.max(EXCESS_SIZE, encoded.length * 8 * rowBytes))
      const steps = decoding(compression, encoded, new Uint8Array(size), context)
      return size + encoded.length * 8 > LONG_BLOCK ? inSlices(steps) : atOnce(steps)
    },
  }
}

/** Bytes of rows that are decoded at a step. */
const PART = 1 << 15

function* decoding(
  compression: keyof typeof NAMES,
  encoded: Uint8Array,
  out: Uint8Array,
  { width, height, t4Options = 0 }: BlockContext,
): Steps<Uint8Array> {
  const name = NAMES[compression]
  const rowBytes = Math.ceil(width / 8)
  const decoder = new CcittDecoder(name, encoded, width)
  const hasTag = compression === 3 && (t4Options & TWO_DIMENSIONAL) !== 0
  const rows = Math.ceil(PART / rowBytes)
  for (let row = 0; row < height; row++) {
    if (row % rows === rows - 1) yield
    if (compression === 4) {
      const { runs, isLast } = decoder.readLastDifferences()
      if (isLast && row === 0) throw corruptBlock(name, 'it ends before its first row does')
      blackenRow(out, row * rowBytes, runs)
      if (isLast) break
      continue
    }
    if (compression === 3) yield* decoder.skippingToRow()
    const byDifferences = hasTag && decoder.takeBit() === 0
    blackenRow(out, row * rowBytes, byDifferences ? decoder.readDifferences() : decoder.readRuns())
    if (compression === 2) decoder.alignToByte()
  }
  return out
}

function checkSamples(name: string, { bitsPerSample, samplesPerPixel }: BlockContext): void {
  if (bitsPerSample === 1 && samplesPerPixel === 1) return
  throw new RasterError(
    'UNSUPPORTED',
    `Pixels of ${samplesPerPixel} samples of ${bitsPerSample} bits cannot be compressed with ${name}, which has 1 of 1 bit.`,
    { feature: name },
  )
}

/** Sets the bits of a row's black runs. */
function blackenRow(out: Uint8Array, base: number, runs: Int32Array): void {
  let x = 0
  for (let k = 0; k + 1 < runs.length; k += 2) {
    const start = x + runs[k]!
    x = start + runs[k + 1]!
    blacken(out, base, start, x)
  }
}

/** Sets the bits from `start` up to `end` of a row that begins at byte `base`. */
function blacken(out: Uint8Array, base: number, start: number, end: number): void {
  if (start >= end) return
  const first = base + (start >> 3)
  const last = base + (end >> 3)
  const head = 0xff >> (start & 7)
  const tail = ~(0xff >> (end & 7)) & 0xff
  if (first === last) {
    out[first]! |= head & tail
    return
  }
  out[first]! |= head
  out.fill(0xff, first + 1, last)
  if (tail !== 0) out[last]! |= tail
}
