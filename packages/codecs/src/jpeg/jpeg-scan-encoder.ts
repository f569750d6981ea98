import type { Steps } from '@memraster/ground'
import { encodeProgressiveScan } from './jpeg-progressive-encoder.ts'
import { acTable, dcTable, forEachBlock, type PlannedScan, putValue, tableOf } from './jpeg-scan-plan.ts'
import type { JpegSink } from './jpeg-sink.ts'

/** Encodes a scan. Components have the Huffman tables of the number that their quantisation table has. */
export function* encodeScan(scan: PlannedScan, sink: JpegSink): Steps<void> {
  if (scan.frame.progressive) {
    yield* encodeProgressiveScan(scan, sink)
    return
  }
  const last = new Int32Array(scan.coefficients.length)
  yield* forEachBlock(scan, (index, blocks, at) => {
    const number = tableOf(scan, index)
    const difference = blocks[at]! - last[index]!
    last[index] = blocks[at]!
    putValue(sink, dcTable(number), 0, difference)
    encodeAc(sink, acTable(number), blocks, at)
  })
}

/** ITU-T T.81 section F.1.2.2. */
function encodeAc(sink: JpegSink, table: number, blocks: Int16Array, at: number): void {
  let run = 0
  for (let k = 1; k < 64; k++) {
    const value = blocks[at + k]!
    if (value === 0) {
      run++
      continue
    }
    for (; run > 15; run -= 16) sink.symbol(table, 0xf0)
    putValue(sink, table, run, value)
    run = 0
  }
  if (run > 0) sink.symbol(table, 0)
}
