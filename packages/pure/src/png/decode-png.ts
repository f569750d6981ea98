import { checkExpansion, nodeZlib } from '@memraster/codecs'
import { inflateNode, inflateWeb } from '@memraster/codecs/deflate'
import { nextSlice, sliceIsOver } from '@memraster/ground'
import { concatenate } from '../picture/concatenate.ts'
import { corruptPng, type Png } from './parse-png.ts'
import { unfilterRow } from './row-filters.ts'

/** Samples of a pixel, by colour type. */
const CHANNELS: Readonly<Record<Png['colorType'], number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }

/** First column and row, and the steps, of the passes of an interlaced picture (PNG section 8.2, Adam7). */
const ADAM7 = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const
const WHOLE = [[0, 0, 1, 1]] as const

/** Pixels stored together in the data, and their target. */
interface Pass {
  readonly left: number
  readonly top: number
  readonly across: number
  readonly down: number
  readonly columns: number
  readonly rows: number
  readonly rowBytes: number
}

/**
 * The samples of a PNG file, those of a pixel together: as they are stored, without expanding palettes or few bits.
 *
 * @throws {RasterError} `CORRUPT` for damaged or missing pixels.
 */
export async function decodePng(png: Png): Promise<Uint8Array | Uint16Array> {
  const { width, height, bitDepth } = png
  const channels = CHANNELS[png.colorType]
  const passes = passesOf(png)
  const size = passes.reduce((sum, { rows, rowBytes }) => sum + rows * (rowBytes + 1), 0)
  const raw = await inflate(concatenate(png.data), size)
  const count = width * height * channels
  const out = bitDepth === 16 ? new Uint16Array(count) : new Uint8Array(count)
  const distance = Math.max(1, (channels * bitDepth) >> 3)
  let at = 0
  for (const pass of passes) {
    let before: Uint8Array | undefined
    for (let row = 0; row < pass.rows; row++) {
      while (sliceIsOver()) await nextSlice()
      const filter = raw[at] as number
      const bytes = raw.subarray(at + 1, at + 1 + pass.rowBytes)
      if (filter > 4) throw corruptPng(`row ${row} has the filter ${filter}`)
      unfilterRow(filter, bytes, before, distance)
      const to = ((pass.top + row * pass.down) * width + pass.left) * channels
      putRow(bytes, bitDepth, pass.columns, channels, out, to, pass.across * channels)
      before = bytes
      at += 1 + pass.rowBytes
    }
  }
  return out
}

function passesOf({ width, height, bitDepth, colorType, interlaced }: Png): Pass[] {
  return (interlaced ? ADAM7 : WHOLE)
    .map(([left, top, across, down]) => {
      const columns = Math.max(0, Math.ceil((width - left) / across))
      const rows = Math.max(0, Math.ceil((height - top) / down))
      const rowBytes = Math.ceil((columns * CHANNELS[colorType] * bitDepth) / 8)
      return { left, top, across, down, columns, rows, rowBytes }
    })
    .filter(({ columns, rows }) => columns > 0 && rows > 0)
}

async function inflate(encoded: Uint8Array, size: number): Promise<Uint8Array> {
  checkExpansion('DEFLATE', encoded.length, size, encoded.length * 1032)
  const zlib = nodeZlib()
  return await (zlib === undefined ? inflateWeb(encoded, size) : inflateNode(zlib, encoded, size))
}

/** A load and a store per sample, with shifts for few bits. */
function putRow(
  bytes: Uint8Array,
  bitDepth: number,
  columns: number,
  channels: number,
  out: Uint8Array | Uint16Array,
  start: number,
  step: number,
): void {
  if (bitDepth === 8 && step === channels && out instanceof Uint8Array) {
    out.set(bytes, start)
    return
  }
  if (bitDepth >= 8) {
    const wide = bitDepth === 16
    for (let column = 0, from = 0, to = start; column < columns; column++, to += step) {
      for (let channel = 0; channel < channels; channel++) {
        if (wide) out[to + channel] = (bytes[from++]! << 8) | bytes[from++]!
        else out[to + channel] = bytes[from++]!
      }
    }
    return
  }
  // Fewer bits are those of one channel; the first pixel is in the highest.
  const mask = (1 << bitDepth) - 1
  for (let column = 0, to = start; column < columns; column++, to += step) {
    const bit = column * bitDepth
    out[to] = (bytes[bit >> 3]! >> (8 - bitDepth - (bit & 7))) & mask
  }
}
