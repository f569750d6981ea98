import { type RasterArray, RasterError, viewAs } from '@memraster/ground'
import { Scratch } from '../block/scratch.ts'
import { NATIVE_LITTLE_ENDIAN, swapBytes } from '../bytes/byte-order.ts'
import { unpackBits, unpackWideBits } from './bit-packing.ts'
import { fromHalfFloats, fromTripleFloats } from './half-float.ts'
import { dtypeOfSamples, rowBytes, type SampleLayout } from './sample-layout.ts'

/**
 * The samples of a decoded block in the array type of their {@link dtypeOfSamples}, row by row, `samplesPerPixel`
 * to a pixel; complex ones as pairs.
 *
 * A view on `raw` if it is aligned and needs no change, otherwise in memory of `scratch`, which must not be that of
 * `raw`, or a new array. `raw` itself is never changed.
 *
 * @throws {RasterError} `UNSUPPORTED` for samples that GDAL refuses, `CORRUPT` if `raw` is too short.
 */
export function unpackSamples(
  raw: Uint8Array,
  layout: SampleLayout,
  scratch: Scratch = new Scratch(),
): RasterArray {
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
    // libtiff first swaps the bytes of 24-bit samples in big-endian files, integers included.
    const triples = layout.littleEndian ? bytes : swapped(bytes, 3, new Scratch())
    if (sampleFormat !== 3) return unpackedIntegers(triples, layout, scratch)
    const out = new Float32Array(count)
    fromTripleFloats(triples, out)
    return out
  }
  if (bits % 8 !== 0) return unpackedIntegers(bytes, layout, scratch)

  // Each part of a complex sample is an element of its own.
  const parts = sampleFormat >= 5 && bits >= 32 && dtype !== 'uint32' ? 2 : 1
  const elementSize = bits / 8 / parts
  let native = bytes
  if (elementSize > 1 && layout.littleEndian !== NATIVE_LITTLE_ENDIAN)
    native = swapped(bytes, elementSize, scratch)
  else if (bytes.byteOffset % elementSize !== 0) native = copied(bytes, scratch)

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

function unpackedIntegers(bytes: Uint8Array, layout: SampleLayout, scratch: Scratch): RasterArray {
  const { bitsPerSample: bits, height } = layout
  const rowSamples = layout.width * layout.samplesPerPixel
  const count = rowSamples * height
  const size = bits <= 8 ? 1 : bits <= 16 ? 2 : 4
  const { buffer } = scratch.take(count * size)
  if (bits > 24) unpackWideBits(bytes, bits, height, rowSamples, new Uint32Array(buffer, 0, count))
  else {
    const Unsigned = size === 1 ? Uint8Array : size === 2 ? Uint16Array : Uint32Array
    unpackBits(bytes, bits, height, rowSamples, new Unsigned(buffer, 0, count))
  }
  return viewAs(dtypeOfSamples(layout), buffer, 0, count)
}

function swapped(bytes: Uint8Array, elementSize: number, scratch: Scratch): Uint8Array {
  const copy = copied(bytes, scratch)
  swapBytes(copy, elementSize)
  return copy
}

function copied(bytes: Uint8Array, scratch: Scratch): Uint8Array {
  const copy = scratch.take(bytes.length)
  copy.set(bytes)
  return copy
}
