import { type BlockKernel, blockKernel } from '../kernels/block-kernel.ts'
import type { PredictorLayout } from './predictor-layout.ts'

/** Bytes that are copied to a kernel and back at a time: few enough for the processor's second cache. */
const PART = 1 << 18

/** Bytes before the rows, for vectors that a kernel makes. */
const ROOM = 64

/** Loads the kernel that predictors are put on and taken off by; undefined if there is nothing to wait for. */
export function loadPredictorKernel(): Promise<void> | undefined {
  return blockKernel.load()
}

/** Takes a predictor off by the kernel, in place; false if there is none, and nothing is done. */
export function undoByKernel(bytes: Uint8Array, layout: PredictorLayout): boolean {
  const { predictor, samplesPerPixel, bitsPerSample, littleEndian } = layout
  const { rowBytes, rowSamples } = rowOf(layout)
  const size = bitsPerSample / 8
  return eachPart(bytes, rowBytes, ({ functions }, at, rows, room) => {
    if (predictor === 3) {
      functions.undoFloatPrediction(at, rows, rowSamples, samplesPerPixel, size, room)
      return
    }
    if (!littleEndian && size > 1) functions.swapBytes(at, rows * rowBytes, size)
    functions.undoDifferences(at, rows, rowBytes, samplesPerPixel * size, size, room)
  })
}

/** Puts a predictor on by the kernel, in place; false if there is none, and nothing is done. */
export function applyByKernel(bytes: Uint8Array, layout: PredictorLayout): boolean {
  const { predictor, samplesPerPixel, bitsPerSample, littleEndian } = layout
  const { rowBytes, rowSamples } = rowOf(layout)
  const size = bitsPerSample / 8
  return eachPart(bytes, rowBytes, ({ functions }, at, rows, room) => {
    if (predictor === 3) {
      functions.applyFloatPrediction(at, rows, rowSamples, samplesPerPixel, size, room)
      return
    }
    functions.applyDifferences(at, rows, rowBytes, samplesPerPixel * size, size)
    if (!littleEndian && size > 1) functions.swapBytes(at, rows * rowBytes, size)
  })
}

function rowOf({ width, samplesPerPixel, bitsPerSample }: PredictorLayout): {
  readonly rowBytes: number
  readonly rowSamples: number
} {
  const rowSamples = width * samplesPerPixel
  return { rowBytes: (rowSamples * bitsPerSample) / 8, rowSamples }
}

/**
 * Has rows worked on in the kernel's memory: where they are if that is in it, otherwise in copies of some of them.
 * `room` is where a row and a few bytes more have place beside them.
 */
function eachPart(
  bytes: Uint8Array,
  rowBytes: number,
  work: (kernel: BlockKernel, at: number, rows: number, room: number) => void,
): boolean {
  const kernel = blockKernel.shared
  if (kernel === undefined || rowBytes > PART) return false
  const memory = kernel.bytes
  const room = memory.length - PART - ROOM
  if (bytes.buffer === memory.buffer) {
    if (bytes.byteOffset + bytes.length > room) return false
    work(kernel, bytes.byteOffset, bytes.length / rowBytes, room)
    return true
  }
  const size = Math.floor(PART / rowBytes) * rowBytes
  for (let start = 0; start < bytes.length; start += size) {
    const part = bytes.subarray(start, start + size)
    memory.set(part, 0)
    work(kernel, 0, part.length / rowBytes, room)
    bytes.set(memory.subarray(0, part.length), start)
  }
  return true
}
