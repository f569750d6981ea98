import type { BlockContext } from '../block/block-codec.ts'
import { encodeLerc } from './lerc-encoder.ts'
import type { LercSamples } from './lerc-image.ts'

/** ExtraSamples (tag 338) of alpha that the colours are not multiplied with. */
const UNASSOCIATED_ALPHA = 2

/**
 * The LERC blob of a block, as libtiff makes it: alpha of nothing but 0 and 255 becomes the blob's mask, and so do
 * floats that are not a number if a pixel has one value.
 *
 * If it has several, libtiff 4.5 cannot read its own masks, so there they are stored among the values. Colours that
 * alpha hides would be lost, so there it is stored as a value like the others.
 */
export function encodeLercBlock(raw: Uint8Array, context: BlockContext, maxError: number): Uint8Array {
  const { width, height, samplesPerPixel: depth, extraSamples = [] } = context
  const samples = samplesOf(raw, context)
  const size = { width, height }
  if (samples instanceof Uint8Array && depth > 1 && extraSamples.at(-1) === UNASSOCIATED_ALPHA) {
    const split = splitAlpha(samples, depth)
    if (split !== undefined) return encodeLerc({ ...size, ...split, depth: depth - 1 }, maxError)
  }
  const isFloat = samples instanceof Float32Array || samples instanceof Float64Array
  const mask = isFloat && depth === 1 ? numbersIn(samples) : undefined
  return encodeLerc({ ...size, samples, depth, mask }, maxError)
}

/** A view on `raw`, or a copy if it is not aligned. */
function samplesOf(raw: Uint8Array, { bitsPerSample, sampleFormat }: BlockContext): LercSamples {
  const bytes = raw.byteOffset % (bitsPerSample / 8) === 0 ? raw : raw.slice()
  const { buffer, byteOffset } = bytes
  const count = bytes.length / (bitsPerSample / 8)
  const isSigned = sampleFormat === 2
  switch (bitsPerSample) {
    case 8:
      return isSigned ? new Int8Array(buffer, byteOffset, count) : bytes
    case 16:
      return isSigned ? new Int16Array(buffer, byteOffset, count) : new Uint16Array(buffer, byteOffset, count)
    case 32:
      if (sampleFormat === 3) return new Float32Array(buffer, byteOffset, count)
      return isSigned ? new Int32Array(buffer, byteOffset, count) : new Uint32Array(buffer, byteOffset, count)
    default:
      return new Float64Array(buffer, byteOffset, count)
  }
}

/** The colours and their mask; undefined if alpha is no mask, or hides colours. */
function splitAlpha(
  samples: Uint8Array,
  depth: number,
): { readonly samples: Uint8Array; readonly mask: Uint8Array } | undefined {
  const pixels = samples.length / depth
  const mask = new Uint8Array(pixels)
  const colors = new Uint8Array(pixels * (depth - 1))
  let from = 0
  let to = 0
  for (let pixel = 0; pixel < pixels; pixel++) {
    let any = 0
    for (let k = 1; k < depth; k++) {
      const color = samples[from++]!
      any |= color
      colors[to++] = color
    }
    const alpha = samples[from++]!
    if (alpha !== 255 && (alpha !== 0 || any !== 0)) return undefined
    mask[pixel] = alpha
  }
  return { samples: colors, mask }
}

/** A byte a value, 0 for NaN; undefined if no value is NaN. */
function numbersIn(samples: Float32Array | Float64Array): Uint8Array | undefined {
  const mask = new Uint8Array(samples.length)
  let all = true
  for (let k = 0; k < samples.length; k++) {
    if (Number.isNaN(samples[k]!)) all = false
    else mask[k] = 1
  }
  return all ? undefined : mask
}
