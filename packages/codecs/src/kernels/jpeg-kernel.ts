import { type Kernel, LazyKernel } from './kernel.ts'

/** What kernels/jpeg exports. Places are those of its memory; see there. */
export interface JpegFunctions {
  beginScan(scan: number): void
  decodeUnits(scan: number, row: number, end: number): void
  joinRows(
    row: number,
    end: number,
    width: number,
    y: number,
    stride: number,
    cb: number,
    cr: number,
    chromaStride: number,
    chromaWidth: number,
    chromaHeight: number,
    across: number,
    down: number,
    out: number,
    room: number,
  ): void
}

export type JpegKernel = Kernel<JpegFunctions>

/** The kernel of JPEG. */
export const jpegKernel: LazyKernel<JpegFunctions> = new LazyKernel(() => import('#kernels/jpeg'))
