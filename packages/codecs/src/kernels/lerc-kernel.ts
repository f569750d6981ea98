import { type Kernel, LazyKernel } from './kernel.ts'

/** What kernels/lerc exports. Places are those of its memory; see there. */
export interface LercFunctions {
  decodeBlocks(
    state: number,
    type: number,
    width: number,
    height: number,
    depth: number,
    side: number,
    top: number,
    bottom: number,
    out: number,
    room: number,
  ): number
  checksum(from: number, length: number): number
}

export type LercKernel = Kernel<LercFunctions>

/** The kernel of LERC. */
export const lercKernel: LazyKernel<LercFunctions> = new LazyKernel(() => import('#kernels/lerc'))
