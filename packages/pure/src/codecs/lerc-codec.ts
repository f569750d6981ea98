import { RasterError } from '@memraster/core'
import type { BlockCodec, BlockContext } from './block-codec.ts'
import { corruptBlock, shortBlock } from './corrupt-block.ts'
import { unwrapLerc } from './lerc-wrapping.ts'

const NAME = 'LERC'

/** What the LERC decoder makes of a block. */
interface LercPixels {
  readonly pixels: readonly {
    readonly buffer: ArrayBuffer
    readonly byteOffset: number
    readonly byteLength: number
  }[]
  /** A byte a pixel, 0 where there is no value; null where all pixels have one. */
  readonly mask: Uint8Array | null
}

/**
 * Loads the codec of compression `LERC`, with Deflate or Zstandard around it or without, which decodes only.
 *
 * Samples come out in this machine's byte order. A mask makes NaN of floats; where a block has a sample a pixel
 * more than LERC stores, that is the mask as alpha, as libtiff writes it.
 *
 * @throws {RasterError} `UNSUPPORTED` where the runtime cannot load the decoder, which is WebAssembly.
 */
export async function loadLercCodec(): Promise<BlockCodec> {
  const lerc = await import('lerc')
  try {
    await lerc.load()
  } catch (cause) {
    const message =
      'The LERC decoder, which is WebAssembly, cannot be loaded here; open the file with the native backend.'
    throw new RasterError('UNSUPPORTED', message, { feature: NAME, cause })
  }
  return {
    name: NAME,
    predicts: false,
    honoursFillOrder: false,
    async decode(encoded, size, context) {
      const blob = await unwrapLerc(encoded, size)
      let decoded: LercPixels
      try {
        // The header first: it says how much memory the pixels will take.
        const { width, height, depthCount, bandCount } = lerc.getBlobInfo(blob)
        checkShape(width, height, depthCount * bandCount, context)
        decoded = lerc.decode(blob, { returnInterleaved: true })
      } catch (error) {
        if (error instanceof RasterError) throw error
        throw corruptBlock(NAME, error instanceof Error ? error.message : String(error), error)
      }
      return samplesOf(decoded, size, context)
    },
  }
}

function checkShape(width: number, height: number, samples: number, context: BlockContext): void {
  const missing = context.samplesPerPixel - samples
  if (width === context.width && height === context.height && (missing === 0 || missing === 1)) return
  throw corruptBlock(
    NAME,
    `it is ${width} x ${height} with ${samples} values a pixel where ${context.width} x ${context.height} with ${context.samplesPerPixel} are expected`,
  )
}

function samplesOf({ pixels, mask }: LercPixels, size: number, context: BlockContext): Uint8Array {
  const [first] = pixels
  if (first === undefined || pixels.length > 1)
    throw corruptBlock(NAME, `it has ${pixels.length} bands in one block`)
  const bytes = new Uint8Array(first.buffer, first.byteOffset, first.byteLength)
  const { samplesPerPixel, bitsPerSample, sampleFormat } = context
  const count = context.width * context.height
  if (mask !== null && bitsPerSample === 8 && bytes.length === count * (samplesPerPixel - 1)) {
    return withAlpha(bytes, mask, samplesPerPixel)
  }
  if (bytes.length !== size) throw shortBlock(NAME, bytes.length, size)
  if (mask !== null && sampleFormat === 3) {
    const floats = bitsPerSample === 64 ? new Float64Array(first.buffer) : new Float32Array(first.buffer)
    for (let k = 0; k < floats.length; k++) if (mask[Math.floor(k / samplesPerPixel)] === 0) floats[k] = NaN
  }
  return bytes
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
