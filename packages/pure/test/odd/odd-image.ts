import { loadCodec } from '@memraster/codecs'
import { Tag } from '@memraster/tiff'
import { FieldType } from '@memraster/tiff/encoding'
import type { OddField, TiffBuilder } from './tiff-builder.ts'

/** An image to be made; what is left out is GDAL's default. */
export interface OddImage {
  readonly width: number
  readonly height: number
  readonly samples?: number
  readonly bits?: number
  readonly format?: number
  readonly photometric?: number
  readonly compression?: number
  readonly separate?: boolean
  readonly tile?: readonly [width: number, height: number]
  readonly rowsPerStrip?: number
  readonly extraSamples?: readonly number[]
  readonly subfile?: number
  /** Blocks at the right and the lower edge are no larger than the picture. */
  readonly tight?: 'rows' | 'both'
  /** Tells the pixels of this image from those of others. */
  readonly seed?: number
  readonly more?: readonly OddField[]
}

export const short = (tag: number, ...values: number[]): OddField => ({ tag, type: FieldType.Short, values })
export const long = (tag: number, ...values: number[]): OddField => ({ tag, type: FieldType.Long, values })
export const ascii = (tag: number, text: string): OddField => ({
  tag,
  type: FieldType.Ascii,
  values: [...new TextEncoder().encode(text), 0],
})

/** Encodes the blocks of an image and puts them into the file: the fields of its directory. */
export async function imageFields(
  builder: TiffBuilder,
  image: OddImage,
  bigEndian = false,
): Promise<OddField[]> {
  const { width, height, samples = 1, bits = 8, format = 1, photometric = samples >= 3 ? 2 : 1 } = image
  const { compression = 1, separate = false, tile, rowsPerStrip = height, extraSamples, seed = 1 } = image
  const [blockWidth, blockHeight] = tile ?? [width, Math.min(rowsPerStrip, height)]
  const across = Math.ceil(width / blockWidth)
  const down = Math.ceil(height / blockHeight)
  const inBlock = separate ? 1 : samples
  const offsets: number[] = []
  const counts: number[] = []
  const codec = await loadCodec(compression)
  for (let plane = 0; plane < (separate ? samples : 1); plane++) {
    for (let row = 0; row < down; row++) {
      for (let column = 0; column < across; column++) {
        const left = column * blockWidth
        const top = row * blockHeight
        const isTight = image.tight !== undefined || tile === undefined
        const rows = isTight ? Math.min(blockHeight, height - top) : blockHeight
        const columns = image.tight === 'both' ? Math.min(blockWidth, width - left) : blockWidth
        const raw = pack(bits, columns * inBlock, rows, bigEndian, (x, y) => {
          const sample = separate ? plane : x % inBlock
          return valueAt(left + Math.floor(x / inBlock), top + y, sample, seed)
        })
        const context = {
          width: columns,
          height: rows,
          samplesPerPixel: inBlock,
          bitsPerSample: bits,
          sampleFormat: format,
          photometric,
        }
        const encoded = await codec.encode?.(
          raw,
          { ...context, chromaSubsampling: [2, 2] },
          { lossless: true },
        )
        if (encoded === undefined) throw new Error(`Nothing encodes compression ${compression}`)
        offsets.push(builder.put(encoded))
        counts.push(encoded.length)
      }
    }
  }
  const fields: OddField[] = [
    ...(image.subfile === undefined ? [] : [long(Tag.NewSubfileType, image.subfile)]),
    short(Tag.ImageWidth, width),
    short(Tag.ImageLength, height),
    short(Tag.BitsPerSample, ...new Array(samples).fill(bits)),
    short(Tag.Compression, compression),
    short(Tag.Photometric, photometric),
    ...(tile ? [] : [long(Tag.StripOffsets, ...offsets)]),
    short(Tag.SamplesPerPixel, samples),
    ...(tile ? [] : [short(Tag.RowsPerStrip, rowsPerStrip), long(Tag.StripByteCounts, ...counts)]),
    short(Tag.PlanarConfiguration, separate ? 2 : 1),
    ...(tile ? [short(Tag.TileWidth, tile[0]), short(Tag.TileLength, tile[1])] : []),
    ...(tile ? [long(Tag.TileOffsets, ...offsets), long(Tag.TileByteCounts, ...counts)] : []),
    ...(extraSamples ? [short(Tag.ExtraSamples, ...extraSamples)] : []),
    short(Tag.SampleFormat, ...new Array(samples).fill(format)),
    ...(photometric === 6 ? [short(Tag.YCbCrSubsampling, 2, 2)] : []),
  ]
  const own = new Set(image.more?.map(({ tag }) => tag))
  return [...fields.filter(({ tag }) => !own.has(tag)), ...(image.more ?? [])].sort((a, b) => a.tag - b.tag)
}

/** Smooth, so that what compresses compresses, and other at every place. */
function valueAt(x: number, y: number, sample: number, seed: number): number {
  return Math.floor(x * 7 + y * 11 + sample * 50 + seed * 31 + ((x * y * seed) % 5))
}

/** Samples as they stand in a block; those of floats are integers. */
function pack(
  bits: number,
  rowSamples: number,
  rows: number,
  bigEndian: boolean,
  value: (x: number, y: number) => number,
): Uint8Array {
  const rowBytes = Math.ceil((rowSamples * bits) / 8)
  const out = new Uint8Array(rowBytes * rows)
  const view = new DataView(out.buffer)
  for (let y = 0; y < rows; y++) {
    for (let x = 0; x < rowSamples; x++) {
      const v = value(x, y)
      if (bits === 8) out[y * rowBytes + x] = v
      else if (bits === 16) view.setUint16(y * rowBytes + 2 * x, v * 13, !bigEndian)
      else if (bits === 32) view.setFloat32(y * rowBytes + 4 * x, v, !bigEndian)
      else {
        const at = x * bits
        const part = v & ((1 << bits) - 1)
        out[y * rowBytes + (at >> 3)]! |= part << (8 - bits - (at & 7))
      }
    }
  }
  return out
}
