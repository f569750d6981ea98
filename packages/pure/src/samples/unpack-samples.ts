import { RasterError } from '@memraster/core'
import { allocate, type RasterArray, viewAs } from '@memraster/core/backend'
import { NATIVE_LITTLE_ENDIAN } from '../predictors/predictor-layout.ts'
import { swapBytes } from '../predictors/swap-bytes.ts'
import { unpackBits, unpackWideBits } from './bit-packing.ts'
import { fromHalfFloats, fromTripleFloats } from './half-float.ts'
import { dtypeOfSamples, rowBytes, type SampleLayout } from './sample-layout.ts'

/**
 * The samples of a decoded block in the array type of their {@link dtypeOfSamples}, row by row, `samplesPerPixel`
 * to a pixel; complex ones as pairs.
 *
 * A view on `raw` where it is aligned and needs no change, otherwise a new array. `raw` itself is never changed.
 *
 * @throws {RasterError} `UNSUPPORTED` for samples that GDAL refuses, `CORRUPT` where `raw` is too short.
 */
export function unpackSamples(raw: Uint8Array, layout: SampleLayout): RasterArray {
  const { bitsPerSample: bits, sampleFormat, width, height, samplesPerPixel } = layout
  const dtype = dtypeOfSamples(layout)
  const rowSamples = width * samplesPerPixel
  const count = rowSamples * height
  const size = rowBytes(layout) * height
  if (raw.length < size) {
    throw new RasterError('CORRUPT', `A block of ${raw.length} bytes was decoded where ${size} are expected.`)
  }
  const bytes = raw.subarray(0, size)

  if (bits === 24) {
    // libtiff swaps the bytes of 24-bit samples in big-endian files, integers included, before they are looked at.
    const triples = layout.littleEndian ? bytes : swapped(bytes, 3)
    if (sampleFormat !== 3) return unpackedIntegers(triples, layout)
    const out = new Float32Array(count)
    fromTripleFloats(triples, out)
    return out
  }
  if (bits % 8 !== 0) return unpackedIntegers(bytes, layout)

  // Each part of a complex sample is an element of its own.
  const parts = sampleFormat >= 5 && bits >= 32 && dtype !== 'uint32' ? 2 : 1
  const elementSize = bits / 8 / parts
  let native = bytes
  if (elementSize > 1 && layout.littleEndian !== NATIVE_LITTLE_ENDIAN) native = swapped(bytes, elementSize)
  else if (bytes.byteOffset % elementSize !== 0) native = bytes.slice()

  if (sampleFormat === 3 && bits === 16) {
    const out = new Float32Array(count)
    fromHalfFloats(new Uint16Array(native.buffer, native.byteOffset, count), out)
    return out
  }
  if (sampleFormat === 5 && bits === 64) {
    return Float32Array.from(new Int32Array(native.buffer, native.byteOffset, count * 2))
  }
  return viewAs(dtype, native.buffer, native.byteOffset, count)
}

function unpackedIntegers(bytes: Uint8Array, layout: SampleLayout): RasterArray {
  const { bitsPerSample: bits, height } = layout
  const rowSamples = layout.width * layout.samplesPerPixel
  const out = allocate(bits <= 8 ? 'uint8' : bits <= 16 ? 'uint16' : 'uint32', rowSamples * height)
  if (out instanceof Uint32Array && bits > 24) unpackWideBits(bytes, bits, height, rowSamples, out)
  else unpackBits(bytes, bits, height, rowSamples, out)
  return dtypeOfSamples(layout) === 'int8' ? new Int8Array(out.buffer) : out
}

function swapped(bytes: Uint8Array, elementSize: number): Uint8Array {
  const copy = bytes.slice()
  swapBytes(copy, elementSize)
  return copy
}
