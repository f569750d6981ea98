import type { Steps } from '@memraster/ground'
import { corruptBlock } from '../block/corrupt-block.ts'
import { JpegBits } from './jpeg-bits.ts'
import type { JpegByKernel } from './jpeg-by-kernel.ts'
import type { JpegFrame } from './jpeg-frame.ts'
import type { HuffmanTable } from './jpeg-huffman.ts'
import type { JpegPlane } from './jpeg-plane.ts'
import { ProgressiveScan } from './jpeg-progressive.ts'
import { type DecodeBlock, required, type ScanPart } from './jpeg-scan-part.ts'

/** The tables before a scan. */
export interface JpegTables {
  readonly quantisation: (Uint16Array | undefined)[]
  readonly dc: (HuffmanTable | undefined)[]
  readonly ac: (HuffmanTable | undefined)[]
  /** Units between restart markers; 0 for none. */
  restartInterval: number
}

/** A scan, and the place of its data. */
export interface JpegScan {
  readonly stream: Uint8Array
  /** The content of its header. */
  readonly header: Uint8Array
  /** The position behind its header. */
  readonly start: number
  /** Holds as many bytes as the stream. */
  readonly room: Uint8Array
  /** Decodes sequential scans, if the planes are in its memory. */
  readonly kernel: JpegByKernel | undefined
}

/**
 * Decodes one scan (ITU-T T.81 sections F.2 and G.2), a row of units a step, and returns the position behind it.
 *
 * @throws {RasterError} `CORRUPT`.
 */
export function* decodeScan(
  scan: JpegScan,
  frame: JpegFrame,
  planes: readonly JpegPlane[],
  tables: JpegTables,
): Steps<number> {
  const parts = scannedPlanes(scan.header, planes, tables)
  const [first] = parts as [ScanPart]
  const isAlone = parts.length === 1
  const { component } = first.plane
  const unitsAcross = isAlone ? component.blocksAcross : frame.unitsAcross
  const unitsDown = isAlone ? component.blocksDown : frame.unitsDown
  if (scan.kernel !== undefined && isPlainScan(frame, parts)) {
    return yield* scan.kernel.decodeScan(
      parts,
      { unitsAcross, unitsDown },
      scan.start,
      tables.restartInterval,
    )
  }
  const bits = new JpegBits(scan.stream, scan.start, scan.room)
  const selection = scan.header.subarray(1 + 2 * parts.length)
  const progressive = frame.progressive ? new ProgressiveScan(bits, selection) : undefined
  if (progressive !== undefined) for (const { plane } of parts) plane.countTold(progressive.span)
  const decodeWhole = progressive?.decoder ?? sequentialDecoder(bits)
  const missing = missingBlock(frame)
  let decodeBlock = decodeWhole
  let untilRestart = tables.restartInterval
  const decodeRow = (y: number): void => {
    for (let x = 0; x < unitsAcross; x++) {
      if (tables.restartInterval !== 0 && untilRestart-- === 0) {
        bits.restart()
        decodeBlock = decodeWhole
        progressive?.restart()
        for (const part of parts) part.last = 0
        untilRestart = tables.restartInterval - 1
      }
      // As libjpeg: blocks missing from a truncated interval have no coefficients.
      if (bits.isExhausted) decodeBlock = missing
      if (isAlone) {
        decodeBlock(first, x, y)
        continue
      }
      for (const part of parts) {
        const { across, down } = part.plane.component
        for (let v = 0; v < down; v++) {
          for (let h = 0; h < across; h++) decodeBlock(part, x * across + h, y * down + v)
        }
      }
    }
  }
  for (let y = 0; y < unitsDown; y++) {
    decodeRow(y)
    yield
  }
  return bits.position
}

/** Whether a scan is sequential, of whole blocks, and has its tables; errors are for what tells which are missing. */
function isPlainScan({ progressive }: JpegFrame, parts: readonly ScanPart[]): boolean {
  return (
    !progressive &&
    parts.every(({ plane, dc, ac }) => plane.side === 8 && dc !== undefined && ac !== undefined)
  )
}

/** Replaces the decoding of a block: by gray, or by the coefficients of earlier scans. */
function missingBlock({ progressive }: JpegFrame): DecodeBlock {
  if (progressive) return () => {}
  return ({ plane }, column, row) => plane.put(new Int32Array(64), 0, column, row)
}

function sequentialDecoder(bits: JpegBits): DecodeBlock {
  const block = new Int32Array(64)
  return (part, column, row) => {
    const { plane } = part
    const quantisation = plane.quantisation as Uint16Array
    part.last += bits.signed(bits.symbol(required(part.dc, 'Huffman')) & 15)
    block[0] = part.last * quantisation[0]!
    const last = bits.coefficients(required(part.ac, 'Huffman'), quantisation, block)
    plane.put(block, last, column, row)
  }
}

function scannedPlanes(
  header: Uint8Array,
  planes: readonly JpegPlane[],
  tables: JpegTables,
): readonly ScanPart[] {
  const count = header[0] ?? 0
  if (count === 0 || header.length < 4 + 2 * count) throw corruptBlock('JPEG', 'a scan has no components')
  const parts = Array.from({ length: count }, (_, k) => {
    const [id, table = 0] = header.subarray(1 + 2 * k)
    const plane = required(
      planes.find(({ component }) => component.id === id),
      'component',
    )
    plane.quantisation ??= required(tables.quantisation[plane.component.table], 'quantisation')
    return { plane, dc: tables.dc[(table >> 4) & 3], ac: tables.ac[table & 3], last: 0 }
  })
  const blocks = parts.reduce((sum, { plane: { component } }) => sum + component.across * component.down, 0)
  // The standard's limit (section B.2.3); a component that comes twice would otherwise be decoded twice.
  if (count > 1 && blocks > 10) throw corruptBlock('JPEG', `a scan has ${blocks} blocks in a unit`)
  return parts
}
