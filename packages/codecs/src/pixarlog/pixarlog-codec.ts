import { RasterError } from '@memraster/ground'
import type { BlockCodec, BlockContext } from '../block/block-codec.ts'
import { createDeflateCodec } from '../deflate/deflate-codec.ts'

const NAME = 'PIXARLOG'

/** Codes, and the one that stands for 1. */
const CODES = 2048
const ONE = 1250

/**
 * Compression `PIXARLOG`, which is only read: differences of logarithms in 11 bits, deflated. Floats are the light
 * itself, integers of 8 and 16 bits its share of their range, as libtiff makes them; of pixels with other than three or
 * four samples it loses the first of each row.
 */
export function createPixarlogCodec(): BlockCodec {
  const deflate = createDeflateCodec()
  return {
    name: NAME,
    predicts: false,
    honoursFillOrder: false,
    makesOwnOrder: true,
    async decode(encoded, _size, context) {
      const { width, height, samplesPerPixel, littleEndian } = context
      const table = tableFor(context)
      const count = width * height * samplesPerPixel
      const words = await deflate.decode(encoded, count * 2, context)
      const view = new DataView(words.buffer, words.byteOffset, count * 2)
      const out = outputFor(context, count)
      const rowSamples = width * samplesPerPixel
      const codes = new Uint16Array(samplesPerPixel)
      for (let i = 0, sample = 0; i < count; i++, sample = (sample + 1) % samplesPerPixel) {
        if (i % rowSamples === 0) codes.fill(0)
        codes[sample]! += view.getUint16(2 * i, littleEndian)
        out[i] = table[codes[sample]! & (CODES - 1)]!
      }
      return new Uint8Array(out.buffer)
    },
  }
}

function outputFor({ bitsPerSample }: BlockContext, count: number): Uint8Array | Uint16Array | Float32Array {
  if (bitsPerSample === 8) return new Uint8Array(count)
  return bitsPerSample === 16 ? new Uint16Array(count) : new Float32Array(count)
}

/**
 * The value of each code.
 *
 * @throws {RasterError} `UNSUPPORTED` for samples that are not made.
 */
function tableFor({ bitsPerSample, sampleFormat }: BlockContext): Float32Array {
  const light = lightOfCodes()
  if (bitsPerSample === 32 && sampleFormat === 3) return light
  const isUnsigned = sampleFormat === 1 || sampleFormat === 4
  if (isUnsigned && (bitsPerSample === 8 || bitsPerSample === 16)) {
    const most = 2 ** bitsPerSample - 1
    return light.map((value) => Math.min(most, Math.floor(value * most + 0.5)))
  }
  throw new RasterError(
    'UNSUPPORTED',
    `Samples of ${bitsPerSample} bits and format ${sampleFormat} cannot be made of ${NAME}; it has unsigned integers of 8 and 16 bits and floats of 32.`,
    { feature: NAME },
  )
}

/** First equal steps, then equal ratios of about 1.004. */
function lightOfCodes(): Float32Array {
  const steps = Math.trunc(1 / Math.log(1.004))
  const factor = Math.exp(-ONE / steps)
  const step = (factor / steps) * Math.E
  return Float32Array.from({ length: CODES }, (_, code) =>
    code < steps ? code * step : factor * Math.exp(code / steps),
  )
}
