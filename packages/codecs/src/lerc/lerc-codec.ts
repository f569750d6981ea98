import { RasterError } from '@memraster/ground'
import type { BlockCodec, BlockContext } from '../block/block-codec.ts'
import { corruptBlock, shortBlock } from '../block/corrupt-block.ts'
import { coversBlock, placePicture } from '../block/place-picture.ts'
import { encodeLercBlock } from './lerc-block.ts'
import { unwrapLerc, wrapLerc } from './lerc-wrapping.ts'

const NAME = 'LERC'

/** The LERC decoder's result for a block. */
interface LercPixels {
  readonly pixels: readonly {
    readonly buffer: ArrayBuffer
    readonly byteOffset: number
    readonly byteLength: number
  }[]
  /** A byte a pixel, 0 if it has no value; null if all pixels have one. */
  readonly mask: Uint8Array | null
  /** The same by band, if they have masks of their own. */
  readonly bandMasks: readonly Uint8Array[] | null
}

/**
 * The codec of compression `LERC`, with Deflate or Zstandard around it or without.
 *
 * Samples come out in this machine's byte order. A mask makes NaN of floats; if a block has a sample a pixel
 * more than LERC stores, that is the mask as alpha, as libtiff writes it. Esri's decoder, which is WebAssembly, is
 * loaded when it is first needed; the encoder is own code.
 */
export const lercCodec: BlockCodec = {
  name: NAME,
  predicts: false,
  honoursFillOrder: false,
  async decode(encoded, size, context) {
    const lerc = await loadDecoder()
    const blob = await unwrapLerc(encoded, size)
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
    const own = (size / (context.width * context.height)) * picture.width * picture.height
    const samples = samplesOf(decoded, own, { ...context, ...picture })
    return placePicture({ ...picture, samples }, size, context)
  },
  encode(raw, context, { maxError = 0, level }) {
    return wrapLerc(encodeLercBlock(raw, context, maxError), context.lercWrapping ?? 0, level)
  },
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
