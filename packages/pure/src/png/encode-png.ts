import { nodeZlib } from '@memraster/codecs'
import { deflateNode, deflateWeb } from '@memraster/codecs/deflate'
import type { Colormap, DatasetInfo } from '@memraster/core/backend'
import { crc32 } from '@memraster/core/internal/late'
import { nextSlice, type RasterArray, sliceIsOver } from '@memraster/ground'
import { type EncodedPicture, interleaveRow } from '../picture/buffered-picture.ts'
import { concatenate } from '../picture/concatenate.ts'
import { filterRow } from './row-filters.ts'

/** The layout of a new PNG file. */
export interface PngEncoding {
  /** Bits per sample, if fewer than the dtype's. */
  readonly bits: number | undefined
  /** Effort of Deflate, 1 to 9. */
  readonly level: number
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
/** The colour types of 1 to 4 bands (PNG, table 11.1). */
const COLOR_TYPES = [0, 4, 2, 6] as const
const PALETTE = 3

/** The PNG file of bands of `uint8` or `uint16` that follow one another. One band with a colour table is a palette. */
export async function encodePng(
  pixels: RasterArray,
  info: DatasetInfo,
  { bits, level }: PngEncoding,
): Promise<EncodedPicture> {
  const { width, height, bands } = info
  const [first] = bands
  const wide = first?.dtype === 'uint16'
  const depth = bits ?? (wide ? 16 : 8)
  const colormap = bands.length === 1 && !wide ? first?.colormap : undefined
  const colorType = colormap ? PALETTE : (COLOR_TYPES[bands.length - 1] as number)
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, width)
  view.setUint32(4, height)
  header.set([depth, colorType, 0, 0, 0], 8)
  const transparency = transparencyOf(info, colorType, depth)
  const raw = await filteredRows(pixels, info, depth, colorType)
  const zlib = nodeZlib()
  const data = await (zlib === undefined ? deflateWeb(raw, level) : deflateNode(zlib, raw, level))
  const parts = [
    SIGNATURE,
    chunk('IHDR', header),
    ...(colormap ? [chunk('PLTE', paletteOf(colormap, depth))] : []),
    ...(transparency ? [chunk('tRNS', transparency)] : []),
    chunk('IDAT', data),
    chunk('IEND', new Uint8Array(0)),
  ]
  // A palette's entry, and a colour, are transparent if they are the nodata value.
  return {
    bytes: concatenate(parts),
    holdsNodata: transparency !== undefined && holdsNodata(info, colorType),
  }
}

async function filteredRows(
  pixels: RasterArray,
  info: DatasetInfo,
  depth: number,
  colorType: number,
): Promise<Uint8Array> {
  const { width, height, bands } = info
  const count = bands.length
  const rowBytes = Math.ceil((width * count * depth) / 8)
  const raw = new Uint8Array((rowBytes + 1) * height)
  const samples = depth === 16 ? new Uint16Array(width * count) : new Uint8Array(width * count)
  const spare = new Uint8Array(rowBytes + 1)
  let [row, before] = [new Uint8Array(rowBytes), new Uint8Array(rowBytes)]
  // PNG section 12.7: filters do not help palettes and few bits.
  const filters = colorType !== PALETTE && depth >= 8
  const distance = Math.max(1, (count * depth) >> 3)
  for (let y = 0; y < height; y++) {
    while (sliceIsOver()) await nextSlice()
    interleaveRow(pixels, info, y, samples)
    packRow(samples, depth, row)
    const out = raw.subarray(y * (rowBytes + 1), (y + 1) * (rowBytes + 1))
    if (filters) filterRow(row, y === 0 ? undefined : before, distance, out, spare)
    else out.set(row, 1)
    ;[row, before] = [before, row]
  }
  return raw
}

/** Samples of 16 bits are big-endian; of fewer bits than 8, the lowest are taken. */
function packRow(samples: Uint8Array | Uint16Array, depth: number, row: Uint8Array): void {
  if (depth === 8) {
    row.set(samples)
  } else if (depth === 16) {
    for (let i = 0, to = 0; i < samples.length; i++) {
      row[to++] = samples[i]! >> 8
      row[to++] = samples[i]! & 255
    }
  } else {
    row.fill(0)
    const mask = (1 << depth) - 1
    for (let i = 0; i < samples.length; i++) {
      const bit = i * depth
      row[bit >> 3] = row[bit >> 3]! | ((samples[i]! & mask) << (8 - depth - (bit & 7)))
    }
  }
}

/** Red, green and blue of all entries up to the last one; black if the table has none. */
function paletteOf(colormap: Colormap, depth: number): Uint8Array {
  const palette = new Uint8Array(3 * paletteSize(colormap, depth))
  for (let i = 0; 3 * i < palette.length; i++) palette.set(colormap[i]?.slice(0, 3) ?? [], 3 * i)
  return palette
}

function paletteSize(colormap: Colormap, depth: number): number {
  return Math.min(Math.max(0, ...Object.keys(colormap).map(Number)) + 1, 2 ** depth)
}

/** tRNS: the alphas of a palette, or the colour that is no data. */
function transparencyOf({ bands }: DatasetInfo, colorType: number, depth: number): Uint8Array | undefined {
  const [first] = bands
  if (colorType === PALETTE) {
    const colormap = first?.colormap ?? {}
    const size = paletteSize(colormap, depth)
    const alphas = Uint8Array.from({ length: size }, (_, i) =>
      first?.nodata === i ? 0 : (colormap[i]?.[3] ?? 255),
    )
    return alphas.some((alpha) => alpha < 255) ? alphas : undefined
  }
  if (colorType !== 0 && colorType !== 2) return undefined
  const values = bands.map(({ nodata }) => nodata)
  if (!values.every((value) => typeof value === 'number' && Number.isInteger(value) && value >= 0))
    return undefined
  return Uint8Array.from(values.flatMap((value) => [Number(value) >> 8, Number(value) & 255]))
}

/** Whether transparency stands for the nodata value: in a palette only if it is the one transparent entry. */
function holdsNodata({ bands }: DatasetInfo, colorType: number): boolean {
  if (colorType !== PALETTE) return true
  const clear = Object.entries(bands[0]?.colormap ?? {}).filter(([, color]) => color[3] === 0)
  return clear.every(([key]) => Number(key) === bands[0]?.nodata)
}

function chunk(kind: string, content: Uint8Array): Uint8Array {
  const out = new Uint8Array(content.length + 12)
  const view = new DataView(out.buffer)
  view.setUint32(0, content.length)
  for (let i = 0; i < 4; i++) out[4 + i] = kind.charCodeAt(i)
  out.set(content, 8)
  view.setUint32(content.length + 8, crc32(out.subarray(4, content.length + 8)))
  return out
}
