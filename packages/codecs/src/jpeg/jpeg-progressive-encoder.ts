import type { Steps } from '@memraster/ground'
import {
  acTable,
  dcTable,
  forEachBlock,
  type PlannedScan,
  putValue,
  type ScanPlan,
  tableOf,
} from './jpeg-scan-plan.ts'
import type { JpegSink } from './jpeg-sink.ts'

/** libjpeg's scans (jpeg_simple_progression) of gray, and of YCbCr. */
export function progressiveScans(components: number): readonly ScanPlan[] {
  const all = Array.from({ length: components }, (_, index) => index)
  const plan = (
    over: readonly number[],
    first: number,
    last: number,
    high: number,
    low: number,
  ): ScanPlan => ({
    components: over,
    first,
    last,
    high,
    low,
  })
  const isColor = components === 3
  return [
    plan(all, 0, 0, 0, 1),
    plan([0], 1, 5, 0, 2),
    ...(isColor ? [plan([2], 1, 63, 0, 1), plan([1], 1, 63, 0, 1)] : []),
    plan([0], 6, 63, 0, 2),
    plan([0], 1, 63, 2, 1),
    plan(all, 0, 0, 1, 0),
    ...(isColor ? [plan([2], 1, 63, 1, 0), plan([1], 1, 63, 1, 0)] : []),
    plan([0], 1, 63, 1, 0),
  ]
}

/** Encodes one scan of a progressive picture (ITU-T T.81 annex G). */
export function* encodeProgressiveScan(scan: PlannedScan, sink: JpegSink): Steps<void> {
  if (scan.first > 0) {
    const encoder = new AcEncoder(scan, sink)
    yield* forEachBlock(scan, (_index, blocks, at) => {
      if (scan.high === 0) encoder.first(blocks, at)
      else encoder.refine(blocks, at)
    })
    encoder.flush()
    return
  }
  const last = new Int32Array(scan.coefficients.length)
  yield* forEachBlock(scan, (index, blocks, at) => {
    const value = blocks[at]! >> scan.low
    if (scan.high > 0) sink.bits(value & 1, 1)
    else {
      putValue(sink, dcTable(tableOf(scan, index)), 0, value - last[index]!)
      last[index] = value
    }
  })
}

/** Blocks without further coefficients that one symbol tells of, and libjpeg's room for their refinements. */
const MOST_EMPTY_BLOCKS = 0x7fff
const MOST_REFINEMENTS = 1000 - 63

class AcEncoder {
  readonly #sink: JpegSink
  readonly #table: number
  readonly #scan: ScanPlan
  #emptyBlocks = 0
  /** Bits that refine coefficients of the empty blocks. */
  #waiting: number[] = []

  constructor(scan: PlannedScan, sink: JpegSink) {
    this.#sink = sink
    this.#table = acTable(tableOf(scan, scan.components[0] ?? 0))
    this.#scan = scan
  }

  /** The bits of a block's coefficients that come first (section G.1.2.2). */
  first(blocks: Int16Array, at: number): void {
    const { first, last, low } = this.#scan
    let run = 0
    for (let k = first; k <= last; k++) {
      const value = blocks[at + k]!
      const size = Math.abs(value) >> low
      if (size === 0) {
        run++
        continue
      }
      this.flush()
      for (; run > 15; run -= 16) this.#sink.symbol(this.#table, 0xf0)
      putValue(this.#sink, this.#table, run, value < 0 ? -size : size)
      run = 0
    }
    if (run > 0 && ++this.#emptyBlocks === MOST_EMPTY_BLOCKS) this.flush()
  }

  /** One more bit of each coefficient of a block (section G.1.2.3). */
  refine(blocks: Int16Array, at: number): void {
    const { first, last, low } = this.#scan
    let end = 0
    for (let k = first; k <= last; k++) if (Math.abs(blocks[at + k]!) >> low === 1) end = k
    let run = 0
    let refinements: number[] = []
    for (let k = first; k <= last; k++) {
      const value = blocks[at + k]!
      const size = Math.abs(value) >> low
      if (size === 0) {
        run++
        continue
      }
      for (; run > 15 && k <= end; run -= 16) {
        this.flush()
        this.#sink.symbol(this.#table, 0xf0)
        this.#put(refinements)
        refinements = []
      }
      if (size > 1) {
        refinements.push(size & 1)
        continue
      }
      this.flush()
      this.#sink.symbol(this.#table, (run << 4) | 1)
      this.#sink.bits(value < 0 ? 0 : 1, 1)
      this.#put(refinements)
      refinements = []
      run = 0
    }
    if (run === 0 && refinements.length === 0) return
    this.#emptyBlocks++
    this.#waiting.push(...refinements)
    if (this.#emptyBlocks === MOST_EMPTY_BLOCKS || this.#waiting.length > MOST_REFINEMENTS) this.flush()
  }

  /** Tells of the empty blocks so far. */
  flush(): void {
    if (this.#emptyBlocks === 0) return
    const size = 31 - Math.clz32(this.#emptyBlocks)
    this.#sink.symbol(this.#table, size << 4)
    if (size > 0) this.#sink.bits(this.#emptyBlocks, size)
    this.#emptyBlocks = 0
    this.#put(this.#waiting)
    this.#waiting = []
  }

  #put(refinements: readonly number[]): void {
    for (const bit of refinements) this.#sink.bits(bit, 1)
  }
}
