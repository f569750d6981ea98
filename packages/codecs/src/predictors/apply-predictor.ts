import { NATIVE_LITTLE_ENDIAN, swapBytes } from '../bytes/byte-order.ts'
import { applyFloatPrediction } from './float-prediction.ts'
import {
  applyDifferences8,
  applyDifferences16,
  applyDifferences32,
  applyDifferences64,
} from './horizontal-differences.ts'
import { applyByKernel } from './predictor-kernel.ts'
import { checkPredictor, type PredictorLayout } from './predictor-layout.ts'

/**
 * Turns the samples of a block, in this machine's byte order, in place into what is to be encoded: with predictor 2
 * differences in the file's byte order, with 3 planes of bytes. Predictor 1 leaves them untouched.
 *
 * @throws {RasterError} `UNSUPPORTED` for a predictor, or a bit depth with it, that libtiff refuses; `CORRUPT`
 * if `raw` is not the block's size.
 */
export function applyPredictor(raw: Uint8Array, layout: PredictorLayout): void {
  if (layout.predictor === 1) return
  checkPredictor(raw, layout)
  if (raw.length > 0 && !applyByKernel(raw, layout)) applyPlainly(raw, layout)
}

/** Puts a predictor on without a kernel, in place. `raw` is of the block's size, and not empty. */
export function applyPlainly(raw: Uint8Array, layout: PredictorLayout): void {
  const { predictor, width, height, samplesPerPixel, bitsPerSample, littleEndian } = layout
  const elementSize = bitsPerSample / 8
  const rowSamples = width * samplesPerPixel
  if (predictor === 3) {
    applyFloatPrediction(raw, height, rowSamples, samplesPerPixel, elementSize)
    return
  }
  const aligned = raw.byteOffset % Math.min(elementSize, 4) === 0
  const bytes = aligned ? raw : raw.slice()
  const { buffer, byteOffset, length } = bytes
  if (elementSize === 1) applyDifferences8(bytes, height, rowSamples, samplesPerPixel)
  else if (elementSize === 2) {
    applyDifferences16(new Uint16Array(buffer, byteOffset, length / 2), height, rowSamples, samplesPerPixel)
  } else if (elementSize === 4) {
    applyDifferences32(new Int32Array(buffer, byteOffset, length / 4), height, rowSamples, samplesPerPixel)
  } else {
    applyDifferences64(new Uint32Array(buffer, byteOffset, length / 4), height, rowSamples, samplesPerPixel)
  }
  if (littleEndian !== NATIVE_LITTLE_ENDIAN) swapBytes(bytes, elementSize)
  if (bytes !== raw) raw.set(bytes)
}
