import { type RasterArray, RasterError } from '@memraster/ground'
import { NATIVE_LITTLE_ENDIAN, swapBytes } from '../bytes/byte-order.ts'
import { packBits } from './bit-packing.ts'
import { toHalfFloats } from './half-float.ts'
import { dtypeOfSamples, rowBytes, type SampleLayout } from './sample-layout.ts'

/**
 * The bytes of a block of samples, as they are to be encoded: the reverse of `unpackSamples`.
 *
 * `samples` are in the array type of their {@link dtypeOfSamples}. Integers beyond a depth that the array's type
 * exceeds become its greatest value, as with GDAL; floats of 16 bits
 * are cut off, as with GDAL.
 * A view on `samples` if they need no change, otherwise a new array; `samples` themselves are never changed. For a
 * predictor, `littleEndian` must be the machine's own order.
 *
 * @throws {RasterError} `UNSUPPORTED` for samples that cannot be written: floats of 24 bits and complex integers of
 * 64; `SHAPE` if `samples` is not the block's size.
 */
export function packSamples(samples: RasterArray, layout: SampleLayout): Uint8Array {
  const { bitsPerSample: bits, sampleFormat, width, height, samplesPerPixel } = layout
  const dtype = dtypeOfSamples(layout)
  const rowSamples = width * samplesPerPixel
  const elements = rowSamples * height * (dtype.startsWith('complex') ? 2 : 1)
  if (samples.length !== elements) {
    throw new RasterError(
      'SHAPE',
      `A block of ${elements} elements was expected, and ${samples.length} were given.`,
    )
  }
  if ((sampleFormat === 3 && bits === 24) || (sampleFormat === 5 && bits === 64)) {
    throw new RasterError(
      'UNSUPPORTED',
      `Samples of ${bits} bits with SampleFormat ${sampleFormat} can only be read.`,
      {
        feature: `${bits}-bit samples of SampleFormat ${sampleFormat}`,
      },
    )
  }
  let bytes: Uint8Array
  if (bits % 8 !== 0 || bits === 24) {
    bytes = packBits(clamped(samples, bits), bits, height, rowSamples)
  } else if (sampleFormat === 3 && bits === 16) {
    const patterns = new Uint16Array(elements)
    toHalfFloats(samples as Float32Array, patterns)
    bytes = new Uint8Array(patterns.buffer)
  } else {
    bytes = new Uint8Array(samples.buffer, samples.byteOffset, rowBytes(layout) * height)
  }
  // Packed bits have no byte order, except that libtiff swaps those of 24.
  const elementSize =
    bits === 24 ? 3 : bits % 8 !== 0 ? 1 : bits / 8 / (elements / (rowSamples * height) || 1)
  const swaps = bits === 24 ? !layout.littleEndian : layout.littleEndian !== NATIVE_LITTLE_ENDIAN
  if (!swaps || elementSize === 1) return bytes
  const swapped = bytes.buffer === samples.buffer ? bytes.slice() : bytes
  swapBytes(swapped, elementSize)
  return swapped
}

/** `samples` with what does not fit `bits` bits brought down to the greatest value that does. */
function clamped(samples: RasterArray, bits: number): Uint8Array | Uint16Array | Uint32Array {
  const greatest = 2 ** bits - 1
  const source =
    samples instanceof Int8Array
      ? new Uint8Array(samples.buffer, samples.byteOffset, samples.length)
      : samples
  const out = (source as Uint8Array | Uint16Array | Uint32Array).slice()
  for (let k = 0; k < out.length; k++) if (out[k]! > greatest) out[k] = greatest
  return out
}
