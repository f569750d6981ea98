import { type Kernel, LazyKernel } from './kernel.ts'

/** What kernels/blocks exports. Places are those of its memory; see there. */
export interface BlockFunctions {
  decodeLzw(
    state: number,
    source: number,
    length: number,
    oldStyle: number,
    stop: number,
    end: number,
  ): 0 | 1 | 2
  undoDifferences(
    start: number,
    rows: number,
    rowBytes: number,
    stride: number,
    elementSize: number,
    room: number,
  ): void
  applyDifferences(start: number, rows: number, rowBytes: number, stride: number, elementSize: number): void
  undoFloatPrediction(
    start: number,
    rows: number,
    rowSamples: number,
    stride: number,
    elementSize: number,
    room: number,
  ): void
  applyFloatPrediction(
    start: number,
    rows: number,
    rowSamples: number,
    stride: number,
    elementSize: number,
    room: number,
  ): void
  swapBytes(at: number, length: number, elementSize: number): void
  dropFourth(from: number, pixels: number, to: number): void
}

export type BlockKernel = Kernel<BlockFunctions>

/** The kernel of compressions and predictors. */
export const blockKernel: LazyKernel<BlockFunctions> = new LazyKernel(() => import('#kernels/blocks'))
