import { NATIVE_LITTLE_ENDIAN, swapBytes } from '../bytes/byte-order.ts'
import { undoFloatPrediction } from './float-prediction.ts'
import {
  undoDifferences8,
  undoDifferences16,
  undoDifferences32,
  undoDifferences64,
} from './horizontal-differences.ts'
import { undoByKernel } from './predictor-kernel.ts'
import { checkPredictor, type PredictorLayout } from './predictor-layout.ts'

/**
 * Turns the decoded bytes of a block, in place, from what its predictor made of them back into samples.
 *
 * Returns whether the samples are now little-endian: with predictors 2 and 3 they come out in this machine's
 * byte order, whatever the file's.
 *
 * @throws {RasterError} `UNSUPPORTED` for a predictor, or a bit depth with it, that libtiff refuses; `CORRUPT`
 * if `raw` is not the block's size.
 */
export function undoPredictor(raw: Uint8Array, layout: PredictorLayout): boolean {
  if (layout.predictor === 1) return layout.littleEndian
  checkPredictor(raw, layout)
  if (raw.length > 0 && !undoByKernel(raw, layout)) undoPlainly(raw, layout)
  return NATIVE_LITTLE_ENDIAN
}

/** Takes a predictor off without a kernel, in place. `raw` is of the block's size, and not empty. */
export function undoPlainly(raw: Uint8Array, layout: PredictorLayout): void {
  const { predictor, width, height, samplesPerPixel, bitsPerSample, littleEndian } = layout
  const elementSize = bitsPerSample / 8
  const rowSamples = width * samplesPerPixel
  if (predictor === 3) {
    undoFloatPrediction(raw, height, rowSamples, samplesPerPixel, elementSize)
    return
  }
  // Typed arrays want aligned memory; a decoder may hand out a view that is not.
  const aligned = raw.byteOffset % Math.min(elementSize, 4) === 0
  const bytes = aligned ? raw : raw.slice()
  if (littleEndian !== NATIVE_LITTLE_ENDIAN) swapBytes(bytes, elementSize)
  const { buffer, byteOffset, length } = bytes
  if (elementSize === 1) undoDifferences8(bytes, height, rowSamples, samplesPerPixel)
  else if (elementSize === 2) {
    undoDifferences16(new Uint16Array(buffer, byteOffset, length / 2), height, rowSamples, samplesPerPixel)
  } else if (elementSize === 4) {
    undoDifferences32(new Int32Array(buffer, byteOffset, length / 4), height, rowSamples, samplesPerPixel)
  } else {
    undoDifferences64(new Uint32Array(buffer, byteOffset, length / 4), height, rowSamples, samplesPerPixel)
  }
  if (bytes !== raw) raw.set(bytes)
}
