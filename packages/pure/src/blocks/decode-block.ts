import type { BlockCodec, BlockContext, Scratch } from '@memraster/codecs'
import { LONG_BLOCK, rowsInSteps } from '@memraster/codecs'
import { NATIVE_LITTLE_ENDIAN, undoPredictor } from '@memraster/codecs/predictors'
import { dtypeOfSamples, type SampleLayout, unpackSamples } from '@memraster/codecs/samples'
import {
  allocate,
  inSlices,
  isRasterError,
  type RasterArray,
  RasterError,
  sampleSize,
} from '@memraster/ground'
import type { ImageLayout } from '@memraster/tiff'
import { samplesInBlock } from './block-image.ts'

/** The storage of an image's samples, beyond its layout. */
export interface BlockFormat {
  readonly layout: ImageLayout
  readonly littleEndian: boolean
  /** Whether samples of one bit stand for 0 and 255. */
  readonly isMask: boolean
}

/** A block as it is stored, with what its format does not say of it. */
export interface StoredBlock {
  readonly bytes: Uint8Array
  /** A last strip may have fewer than the others. */
  readonly storedRows: number
  /** Its columns and rows that are in the image, if the others may be missing from it. */
  readonly visible?: BlockContext['visible']
}

/** The sample layout of `rows` rows of a block. */
export function sampleLayoutOf(format: BlockFormat, rows: number): SampleLayout {
  const { layout, littleEndian } = format
  return {
    bitsPerSample: layout.bitsPerSample,
    sampleFormat: layout.sampleFormat,
    littleEndian,
    width: layout.blockWidth,
    height: rows,
    samplesPerPixel: samplesInBlock(layout),
  }
}

/** The codec's context for a block of `rows` rows. */
export function blockContextOf(format: BlockFormat, rows: number): BlockContext {
  const { photometric, jpegTables, chromaSubsampling, extraSamples, t4Options, lercWrapping } = format.layout
  return {
    ...sampleLayoutOf(format, rows),
    photometric,
    jpegTables,
    chromaSubsampling,
    extraSamples,
    t4Options,
    lercWrapping,
  }
}

/**
 * The samples of a whole block of `rows` rows; if they come synchronously, they may be in memory of `scratch`.
 *
 * @param visible The columns and rows of the block that are in the image, if the others may be missing from it.
 * @throws {RasterError} As the codec, the predictor and `unpackSamples` do.
 */
export function decodeBlock(
  encoded: Uint8Array,
  rows: number,
  format: BlockFormat,
  codec: BlockCodec,
  scratch?: Scratch,
  visible?: BlockContext['visible'],
): RasterArray | Promise<RasterArray> {
  if (visible === undefined || visible.height >= rows) {
    return decodeRows(encoded, rows, format, codec, scratch, visible)
  }
  const decodeVisible = async (error: unknown): Promise<RasterArray> => {
    if (!isRasterError(error, 'CORRUPT')) throw error
    const samples = await decodeRows(encoded, visible.height, format, codec)
    const whole = allocate(
      dtypeOfSamples(format.layout),
      format.layout.blockWidth * rows * samplesInBlock(format.layout),
    )
    whole.set(samples as never)
    return whole
  }
  try {
    const samples = decodeRows(encoded, rows, format, codec, scratch, visible)
    return samples instanceof Promise ? samples.catch(decodeVisible) : samples
  } catch (error) {
    return decodeVisible(error)
  }
}

function decodeRows(
  encoded: Uint8Array,
  rows: number,
  format: BlockFormat,
  codec: BlockCodec,
  scratch?: Scratch,
  visible?: BlockContext['visible'],
): RasterArray | Promise<RasterArray> {
  const { layout } = format
  const samples = sampleLayoutOf(format, rows)
  const context = { ...blockContextOf(format, rows), visible }
  const predictor = codec.predicts ? layout.predictor : 1
  const rowSamples = layout.blockWidth * samplesInBlock(layout)
  const size = layout.blockRowBytes * rows
  const isLong = size > LONG_BLOCK && (predictor !== 1 || !isPlain(format))
  const raw = codec.decode(encoded, size, context, isLong ? undefined : scratch)
  const unpack = (bytes: Uint8Array): RasterArray => {
    const stored = undoPredictor(bytes, { ...samples, predictor })
    const littleEndian = codec.makesOwnOrder ? NATIVE_LITTLE_ENDIAN : stored
    return unpackRows(bytes, rows, { ...format, littleEndian })
  }
  const unpackInSlices = async (bytes: Uint8Array): Promise<RasterArray> => {
    if (bytes.length < size) return unpack(bytes)
    const unpacked = isPlain(format) ? undefined : allocate(dtypeOfSamples(layout), rowSamples * rows)
    let littleEndian = samples.littleEndian
    let row = 0
    const steps = rowsInSteps(bytes, layout.blockRowBytes, (part, height) => {
      const stored = undoPredictor(part, { ...samples, height, predictor })
      littleEndian = codec.makesOwnOrder ? NATIVE_LITTLE_ENDIAN : stored
      if (unpacked) {
        const own = unpackRows(part, height, { ...format, littleEndian })
        unpacked.set(own as never, (row * unpacked.length) / rows)
      }
      row += height
    })
    await inSlices(steps)
    return unpacked ?? unpackRows(bytes, rows, { ...format, littleEndian })
  }
  const finish = isLong ? unpackInSlices : unpack
  return raw instanceof Promise ? raw.then(finish) : finish(raw)
}

/** Whether the stored bytes are the samples: whole elements in the processor's byte order. */
function isPlain({ layout, littleEndian }: BlockFormat): boolean {
  const { bitsPerSample: bits, sampleFormat } = layout
  if (bits === 8) return true
  const isConverted = (sampleFormat === 3 && bits === 16) || (sampleFormat === 5 && bits === 64)
  return littleEndian === NATIVE_LITTLE_ENDIAN && [16, 32, 64, 128].includes(bits) && !isConverted
}

/** The samples of `rows` uncompressed rows: a view on `raw` if it needs no change, otherwise as `unpackSamples`. */
export function unpackRows(
  raw: Uint8Array,
  rows: number,
  format: BlockFormat,
  scratch?: Scratch,
): RasterArray {
  const { layout, isMask } = format
  const samples = unpackSamples(raw, sampleLayoutOf(format, rows), scratch)
  if (isMask && layout.bitsPerSample === 1) {
    for (let i = 0; i < samples.length; i++) if (samples[i] !== 0) samples[i] = 255
    return samples
  }
  return samples
}

/**
 * Refuses `rows` rows of a block that would take too much memory.
 *
 * @throws {RasterError} `LIMIT`.
 */
export function checkBlockSize(layout: ImageLayout, rows: number, maxBytes: number): void {
  const samples = layout.blockWidth * rows * samplesInBlock(layout)
  const size = Math.max(samples * sampleSize(dtypeOfSamples(layout)), layout.blockRowBytes * rows)
  if (size <= maxBytes) return
  throw new RasterError('LIMIT', `it takes ${size} bytes when decoded, and the limit is ${maxBytes}.`)
}
