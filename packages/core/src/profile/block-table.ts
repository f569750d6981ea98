import { RasterError } from '@memraster/ground'

/** Bytes of the offset and the byte count of one block. */
const BYTES_OF_BLOCK = 16

/**
 * Refuses an image of so many blocks that their places alone would exceed the limit, in memory as in the file.
 *
 * @param image What is to be made, as the message names it.
 * @throws {RasterError} `LIMIT`.
 */
export function checkBlockTable(image: string, blocks: number, maxBytes: number): void {
  const bytes = blocks * BYTES_OF_BLOCK
  if (bytes <= maxBytes) return
  throw new RasterError(
    'LIMIT',
    `${image} would have ${blocks} blocks, whose table takes ${bytes} bytes; the limit is ${maxBytes}. Make larger blocks, or a smaller raster.`,
  )
}
