import { atOnce, inSlices, RasterError } from '@memraster/ground'
import type { BlockCodec, BlockContext } from '../block/block-codec.ts'
import { corruptBlock, shortBlock } from '../block/corrupt-block.ts'
import { LONG_BLOCK } from '../block/long-block.ts'
import { coversBlock, placePicture } from '../block/place-picture.ts'
import { SHARED_SIZE } from '../kernels/kernel.ts'
import { lercKernel } from '../kernels/lerc-kernel.ts'
import { encodeLercBlock } from './lerc-block.ts'
import { decodeLercByKernel, type LercValues, lercShape } from './lerc-by-kernel.ts'
import { unwrapLerc, wrapLerc } from './lerc-wrapping.ts'

const NAME = 'LERC'

/** The LERC decoder's result for a block. */
interface LercPixels {
  readonly pixels: readonly {
    readonly buffer: ArrayBufferLike
    readonly byteOffset: number
    readonly byteLength: number
  }[]
  /** A byte a pixel, 0 if it has no value; null if all pixels have one. */
  readonly mask: Uint8Array | null
  /** The same by band, if they have masks of their own. */
  readonly bandMasks: readonly Uint8Array[] | null
}

/** Loads the codec of compression `LERC`. */
export async function loadLercCodec(): Promise<BlockCodec> {
  await lercKernel.load()
  return lercCodec
}

/**
 * The codec of compression `LERC`, with Deflate or Zstandard around it or without.
 *
 * Samples come out in this machine's byte order. A mask makes NaN of floats; if a block has a sample a pixel more than
 * LERC stores, that is the mask as alpha, as libtiff writes it. Most blocks are decoded by a kernel. Esri's decoder, which
 * is WebAssembly, too, is loaded for those with masks, in Huffman codes, of other versions, and for damaged ones. The
 * encoder is own code.
 */
const lercCodec: BlockCodec = {
  name: NAME,
  predicts: false,
  honoursFillOrder: false,
  decode(encoded, size, context, scratch) {
    if (size > LONG_BLOCK) return decodeLater(encoded, size, context)
    const kernel = lercKernel.shared
    const shape = lercShape(encoded)
    if (kernel === undefined || shape === undefined || shape.memory > SHARED_SIZE) {
      return decodeLater(encoded, size, context)
    }
    checkShape(shape.width, shape.height, shape.depth, context)
    const values = atOnce(decodeLercByKernel(kernel, encoded))
    if (values === undefined) return decodeLater(encoded, size, context)
    const block = blockOfValues(values, size, context)
    return scratch === undefined && block.buffer === kernel.bytes.buffer ? block.slice() : block
  },
  encode(raw, context, { maxError = 0, level }) {
    return wrapLerc(encodeLercBlock(raw, context, maxError), context.lercWrapping ?? 0, level)
  },
}

/** Decodes what is wrapped, long, or not for a kernel; the result has memory of its own. */
async function decodeLater(encoded: Uint8Array, size: number, context: BlockContext): Promise<Uint8Array> {
  const blob = await unwrapLerc(encoded, size)
  return (await decodeByKernel(blob, size, context)) ?? decodeByLibrary(blob, size, context)
}

async function decodeByKernel(
  blob: Uint8Array,
  size: number,
  context: BlockContext,
): Promise<Uint8Array | undefined> {
  const shape = lercShape(blob)
  if (shape === undefined) return undefined
  checkShape(shape.width, shape.height, shape.depth, context)
  const kernel = lercKernel.borrow(shape.memory)
  if (kernel === undefined) return undefined
  try {
    const values = await inSlices(decodeLercByKernel(kernel, blob))
    return values && blockOfValues(values, size, context).slice()
  } finally {
    lercKernel.giveBack(kernel)
  }
}

async function decodeByLibrary(blob: Uint8Array, size: number, context: BlockContext): Promise<Uint8Array> {
  const lerc = await loadDecoder()
  let decoded: LercPixels
  let picture: { readonly width: number; readonly height: number }
  try {
    // The header first: it says how much memory the pixels will take.
    const { width, height, depthCount, bandCount } = lerc.getBlobInfo(blob)
    checkShape(width, height, depthCount * bandCount, context)
    decoded = lerc.decode(blob, { returnInterleaved: true })
    picture = { width, height }
  } catch (error) {
    if (error instanceof RasterError) throw error
    throw corruptBlock(NAME, error instanceof Error ? error.message : String(error), error)
  }
  return blockOf(decoded, picture, size, context)
}

function blockOfValues(
  { width, height, bytes }: LercValues,
  size: number,
  context: BlockContext,
): Uint8Array {
  return blockOf({ pixels: [bytes], mask: null, bandMasks: null }, { width, height }, size, context)
}

/** The rows of a block from its pixels. */
function blockOf(
  decoded: LercPixels,
  picture: { readonly width: number; readonly height: number },
  size: number,
  context: BlockContext,
): Uint8Array {
  const own = (size / (context.width * context.height)) * picture.width * picture.height
  const samples = samplesOf(decoded, own, { ...context, ...picture })
  return placePicture({ ...picture, samples }, size, context)
}

const isNode =
  (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node !== undefined

/** The URL of the decoder in a page; bundlers put it there, since they recognize this way to name a package's file. */
function wasmUrl(): string {
  return new URL('lerc/lerc-wasm.wasm', import.meta.url).href
}

/** @throws {RasterError} `UNSUPPORTED` if the runtime cannot load the decoder. */
async function loadDecoder(): Promise<typeof import('lerc')> {
  const lerc = await import('lerc')
  try {
    await lerc.load(isNode ? {} : { locateFile: () => wasmUrl() })
    return lerc
  } catch (cause) {
    const message =
      'The LERC decoder, which is WebAssembly, cannot be loaded here; open the file with the native backend.'
    throw new RasterError('UNSUPPORTED', message, { feature: NAME, cause })
  }
}

function checkShape(width: number, height: number, samples: number, context: BlockContext): void {
  const missing = context.samplesPerPixel - samples
  const covers = coversBlock({ width, height }, context) && height <= context.height
  if (covers && (missing === 0 || missing === 1)) return
  throw corruptBlock(
    NAME,
    `it is ${width} x ${height} with ${samples} values a pixel where ${context.width} x ${context.height} with ${context.samplesPerPixel} are expected`,
  )
}

function samplesOf(decoded: LercPixels, size: number, context: BlockContext): Uint8Array {
  const { samplesPerPixel, bitsPerSample, sampleFormat } = context
  const [first, ...others] = decoded.pixels
  if (first === undefined) throw corruptBlock(NAME, 'it has no pixels')
  if (others.length > 0) return interleaved(decoded, size, context)
  const bytes = new Uint8Array(first.buffer, first.byteOffset, first.byteLength)
  const count = context.width * context.height
  const { mask } = decoded
  if (mask !== null && bitsPerSample === 8 && bytes.length === count * (samplesPerPixel - 1)) {
    return withAlpha(bytes, mask, samplesPerPixel)
  }
  if (bytes.length !== size) throw shortBlock(NAME, bytes.length, size)
  if (mask !== null && sampleFormat === 3) {
    const floats = floatsOf(bytes, bitsPerSample)
    for (let k = 0; k < floats.length; k++) if (mask[Math.floor(k / samplesPerPixel)] === 0) floats[k] = NaN
  }
  return bytes
}

/** The samples of a blob for each, which have masks of their own: floats that are not a number. */
function interleaved(
  { pixels, mask, bandMasks }: LercPixels,
  size: number,
  context: BlockContext,
): Uint8Array {
  const { samplesPerPixel, bitsPerSample, sampleFormat } = context
  const total = pixels.reduce((sum, { byteLength }) => sum + byteLength, 0)
  if (pixels.length !== samplesPerPixel || total !== size || sampleFormat !== 3) {
    throw corruptBlock(NAME, `it has ${pixels.length} bands in one block`)
  }
  const out = floatsOf(new Uint8Array(size), bitsPerSample)
  for (const [sample, band] of pixels.entries()) {
    const bytes = new Uint8Array(band.buffer, band.byteOffset, band.byteLength)
    const values = floatsOf(bytes, bitsPerSample)
    const own = bandMasks?.[sample] ?? mask
    for (let k = 0, to = sample; k < values.length; k++, to += samplesPerPixel) {
      out[to] = own?.[k] === 0 ? NaN : values[k]!
    }
  }
  return new Uint8Array(out.buffer)
}

function floatsOf(bytes: Uint8Array, bits: number): Float32Array | Float64Array {
  const { buffer, byteOffset, byteLength } = bytes
  return bits === 64
    ? new Float64Array(buffer, byteOffset, byteLength / 8)
    : new Float32Array(buffer, byteOffset, byteLength / 4)
}

function withAlpha(colours: Uint8Array, mask: Uint8Array, samplesPerPixel: number): Uint8Array {
  const out = new Uint8Array(mask.length * samplesPerPixel)
  let from = 0
  let to = 0
  for (let pixel = 0; pixel < mask.length; pixel++) {
    for (let k = 1; k < samplesPerPixel; k++) out[to++] = colours[from++]!
    out[to++] = mask[pixel] === 0 ? 0 : 255
  }
  return out
}
