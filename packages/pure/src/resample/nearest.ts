import type { Chunk, ResultRows } from './chunk.ts'

/** The rows of a chunk's overview by nearest neighbour (GDALResampleChunk32R_Near). */
export function* nearest(chunk: Chunk): ResultRows {
  const { pixels, width, targetWidth, targetHeight } = chunk
  const line = new Float32Array(targetWidth)
  for (let y = 0; y < targetHeight; y++) {
    const base = nearestPixel(chunk.targetRow + y, chunk.ratioY, chunk.row) * width
    for (let x = 0; x < targetWidth; x++) {
      line[x] = pixels[base + nearestPixel(chunk.targetColumn + x, chunk.ratioX, chunk.column)]!
    }
    yield line
  }
}

/** The source pixel, counted from the chunk's first, at which an overview's pixel begins. */
export function nearestPixel(target: number, ratio: number, start: number): number {
  return Math.max(0, Math.trunc(0.5 + target * ratio) - start)
}
