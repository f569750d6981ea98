import { RasterError } from '@memraster/core'
import { corruptBlock } from './corrupt-block.ts'
import { type HuffmanTable, huffmanTable, JpegBits } from './jpeg-bits.ts'
import { inverseCosineTransform } from './jpeg-idct.ts'
import type { JpegStream } from './jpeg-stream.ts'

/** The natural position of each coefficient in its zigzag order (ITU-T T.81 figure A.6). */
const ZIGZAG = Uint8Array.of(
  ...[
    0, 1, 8, 16, 9, 2, 3, 10, 17, 24, 32, 25, 18, 11, 4, 5, 12, 19, 26, 33, 40, 48, 41, 34, 27, 20, 13, 6, 7,
    14, 21,
  ],
  ...[
    28, 35, 42, 49, 56, 57, 50, 43, 36, 29, 22, 15, 23, 30, 37, 44, 51, 58, 59, 52, 45, 38, 31, 39, 46, 53,
    60, 61,
  ],
  ...[54, 47, 55, 62, 63],
)

interface Component {
  readonly id: number
  readonly index: number
  /** The number of its quantisation table, which may stand behind the frame header. */
  readonly table: number
}

interface Tables {
  readonly quantisation: (Uint16Array | undefined)[]
  readonly dc: (HuffmanTable | undefined)[]
  readonly ac: (HuffmanTable | undefined)[]
  restartInterval: number
}

/**
 * Decodes a sequential JPEG stream with any number of components, all of one size, to interleaved samples as they
 * are stored, equal to libjpeg's.
 *
 * @throws {RasterError} `CORRUPT` for damaged streams, `UNSUPPORTED` for progressive and subsampled ones.
 */
export function decodeSequentialJpeg(stream: JpegStream): Uint8Array {
  if (!stream.sequential) throw refused('progressive')
  const { bytes, width, height, components: count } = stream
  const out = new Uint8ClampedArray(width * height * count)
  const tables: Tables = { quantisation: [], dc: [], ac: [], restartInterval: 0 }
  let components: Component[] = []
  let at = 2
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) throw corruptBlock('JPEG', 'a scan does not end with a marker')
    const marker = bytes[at + 1]!
    if (marker === 0xff) {
      at++
      continue
    }
    if (marker === 0xd9) break
    const end = at + 2 + ((bytes[at + 2]! << 8) | bytes[at + 3]!)
    const content = bytes.subarray(at + 4, end)
    at = end
    if (marker === 0xdb) readQuantisation(content, tables)
    else if (marker === 0xc4) readHuffman(content, tables)
    else if (marker === 0xdd) tables.restartInterval = ((content[0] ?? 0) << 8) | (content[1] ?? 0)
    else if (marker === 0xc0 || marker === 0xc1) components = readComponents(content, count)
    else if (marker === 0xda) at = decodeScan(stream, content, at, components, tables, out)
  }
  return new Uint8Array(out.buffer)
}

function readQuantisation(content: Uint8Array, { quantisation }: Tables): void {
  for (let at = 0; at < content.length; ) {
    const head = content[at++]!
    const wide = head >> 4 !== 0
    if (at + (wide ? 128 : 64) > content.length) throw corruptBlock('JPEG', 'a quantisation table is cut off')
    const table = new Uint16Array(64)
    for (let k = 0; k < 64; k++) {
      table[k] = wide ? (content[at]! << 8) | content[at + 1]! : content[at]!
      at += wide ? 2 : 1
    }
    quantisation[head & 3] = table
  }
}

function readHuffman(content: Uint8Array, tables: Tables): void {
  for (let at = 0; at + 17 <= content.length; ) {
    const head = content[at]!
    const counts = content.subarray(at + 1, at + 17)
    const symbols = content.subarray(at + 17, at + 17 + counts.reduce((sum, length) => sum + length, 0))
    ;(head >> 4 === 0 ? tables.dc : tables.ac)[head & 3] = huffmanTable(counts, symbols)
    at += 17 + symbols.length
  }
}

function readComponents(content: Uint8Array, count: number): Component[] {
  if (content.length < 6 + 3 * count) throw corruptBlock('JPEG', 'its frame header is too short')
  return Array.from({ length: count }, (_, index) => {
    const [id = 0, sampling = 0, table = 0] = content.subarray(6 + 3 * index)
    if (sampling !== content[7]) throw refused('subsampled')
    return { id, index, table: table & 3 }
  })
}

/** Decodes one scan (ITU-T T.81 section F.2) and returns the position behind it. */
function decodeScan(
  { bytes, width, height, components: count }: JpegStream,
  header: Uint8Array,
  start: number,
  components: readonly Component[],
  tables: Tables,
  out: Uint8ClampedArray,
): number {
  const scanned = Array.from({ length: header[0] ?? 0 }, (_, k) => {
    const [id, table = 0] = header.subarray(1 + 2 * k)
    const component = required(
      components.find((candidate) => candidate.id === id),
      'component',
    )
    return {
      index: component.index,
      quantisation: required(tables.quantisation[component.table], 'quantisation'),
      dc: required(tables.dc[(table >> 4) & 3], 'Huffman'),
      ac: required(tables.ac[table & 3], 'Huffman'),
      last: 0,
    }
  })
  const bits = new JpegBits(bytes, start)
  const block = new Int32Array(64)
  let untilRestart = tables.restartInterval
  for (let top = 0; top < height; top += 8) {
    for (let left = 0; left < width; left += 8) {
      if (tables.restartInterval !== 0 && untilRestart-- === 0) {
        bits.restart()
        for (const part of scanned) part.last = 0
        untilRestart = tables.restartInterval - 1
      }
      for (const part of scanned) {
        const { quantisation, index } = part
        part.last = decodeBlock(bits, part.dc, part.ac, part.last, quantisation, block)
        const rows = Math.min(8, height - top)
        const columns = Math.min(8, width - left)
        for (let row = 0; row < rows; row++) {
          let to = ((top + row) * width + left) * count + index
          for (let column = 0; column < columns; column++) {
            out[to] = block[row * 8 + column]! + 128
            to += count
          }
        }
      }
    }
  }
  bits.finish()
  return nextMarker(bytes, bits.position)
}

/** Decodes a block of 64 samples into `block` and returns its DC coefficient, from which the next one differs. */
function decodeBlock(
  bits: JpegBits,
  dc: HuffmanTable,
  ac: HuffmanTable,
  last: number,
  quantisation: Uint16Array,
  block: Int32Array,
): number {
  block.fill(0)
  const value = last + bits.signed(bits.symbol(dc) & 15)
  block[0] = value * quantisation[0]!
  for (let k = 1; k < 64; k++) {
    const symbol = bits.symbol(ac)
    const size = symbol & 15
    k += symbol >> 4
    if (size === 0) {
      // 15 zeros and another, or the end of the block.
      if (symbol !== 0xf0) break
      continue
    }
    if (k > 63) throw corruptBlock('JPEG', 'a block has more than 64 coefficients')
    block[ZIGZAG[k]!] = bits.signed(size) * quantisation[k]!
  }
  inverseCosineTransform(block)
  return value
}

function nextMarker(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from)
  while (at !== -1 && ((bytes[at + 1] ?? 0) === 0 || bytes[at + 1] === 0xff)) at = bytes.indexOf(0xff, at + 1)
  return at === -1 ? bytes.length : at
}

function required<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw corruptBlock('JPEG', `a scan names a ${what} table that is not there`)
  return value
}

function refused(kind: string): RasterError {
  return new RasterError(
    'UNSUPPORTED',
    `A ${kind} JPEG with neither one nor three components cannot be decoded here; open the file with the native backend.`,
    { feature: 'JPEG' },
  )
}
