import type { BlockContext } from './block-codec.ts'

/** A picture that a block holds, its pixels row by row without gaps. */
export interface BlockPicture {
  readonly width: number
  readonly height: number
  readonly samples: Uint8Array
}

/** Whether a picture is as large as its block, or as the part of the block that is in the image, or between these. */
export function coversBlock(
  { width, height }: { readonly width: number; readonly height: number },
  context: BlockContext,
): boolean {
  const { visible = context } = context
  return width >= visible.width && width <= context.width && height >= visible.height
}

/** The rows of a block from a picture that covers it; 0 outside of the picture. */
export function placePicture(
  { width, height, samples }: BlockPicture,
  size: number,
  context: BlockContext,
): Uint8Array {
  if (width === context.width && samples.length >= size) return samples.subarray(0, size)
  const out = new Uint8Array(size)
  const pixel = samples.length / (width * height)
  const rows = Math.min(height, context.height)
  for (let row = 0; row < rows; row++) {
    const from = row * width * pixel
    out.set(samples.subarray(from, from + width * pixel), row * context.width * pixel)
  }
  return out
}
