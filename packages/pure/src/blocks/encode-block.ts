import type { BlockCodec, EncodeSettings } from '@memraster/codecs'
import { rowsInSteps } from '@memraster/codecs'
import { applyPredictor, NATIVE_LITTLE_ENDIAN } from '@memraster/codecs/predictors'
import { packSamples, type SampleLayout } from '@memraster/codecs/samples'
import { inSlices, nextSlice, type RasterArray, sliceIsOver } from '@memraster/ground'
import { type BlockFormat, blockContextOf, sampleLayoutOf } from './decode-block.ts'

/** The encoding of a new image's blocks. */
export interface BlockEncoding {
  readonly codec: BlockCodec
  readonly settings: EncodeSettings
}

/** The bytes of a block of `rows` rows as they go into the file; `samples` are given up: a predictor works in them. */
export async function encodeBlock(
  samples: RasterArray,
  rows: number,
  format: BlockFormat,
  encoding: BlockEncoding,
): Promise<Uint8Array> {
  const { layout } = format
  const { codec, settings } = encoding
  const predictor = codec.predicts ? layout.predictor : 1
  const packed = sampleLayoutOf(format, rows)
  // A predictor works on samples in the machine's order, and brings them into the file's.
  const raw = await packInSlices(
    samples,
    predictor === 1 ? packed : { ...packed, littleEndian: NATIVE_LITTLE_ENDIAN },
  )
  if (predictor !== 1) {
    const steps = rowsInSteps(raw, layout.blockRowBytes, (part, height) => {
      applyPredictor(part, { ...packed, height, predictor })
    })
    await inSlices(steps)
  }
  if (codec.encode === undefined) throw new TypeError(`${codec.name} cannot be written`)
  return codec.encode(raw, blockContextOf(format, rows), settings)
}

/** Samples that are packed at a time, which takes a few milliseconds. */
const PART = 1 << 17

/** As {@link packSamples}, which takes seconds for a block, or one row, of hundreds of megabytes. */
async function packInSlices(samples: RasterArray, layout: SampleLayout): Promise<Uint8Array> {
  const { width, height, samplesPerPixel } = layout
  if (width * samplesPerPixel * height <= PART) return packSamples(samples, layout)
  // A multiple of eight, so that each part starts at a whole byte.
  const columns = Math.min(width, 8 * Math.ceil(PART / samplesPerPixel / 8))
  const rows = Math.max(1, Math.floor(PART / (width * samplesPerPixel)))
  const elements = samples.length / (width * height)
  const pack = (row: number, column: number): Uint8Array => {
    const part = { ...layout, width: Math.min(columns, width - column), height: Math.min(rows, height - row) }
    const from = (row * width + column) * elements
    return packSamples(samples.subarray(from, from + part.width * part.height * elements), part)
  }
  if (pack(0, 0).buffer === samples.buffer) return packSamples(samples, layout)
  const parts: Uint8Array[] = []
  for (let row = 0; row < height; row += rows) {
    for (let column = 0; column < width; column += columns) {
      while (sliceIsOver()) await nextSlice()
      parts.push(pack(row, column))
    }
  }
  return joined(parts)
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
