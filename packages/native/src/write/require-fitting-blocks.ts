import { RasterError } from '@memraster/ground'
import type { GdalDataset } from '../binding/gdal-binding.ts'

/**
 * Refuses blocks that GDAL would hold as a whole: a high strip that it reads row by row is one block when the file is
 * open for update, whatever the facts say.
 *
 * @throws {RasterError} `LIMIT`.
 */
export function requireFittingBlocks({ bands }: GdalDataset, maxBytes: number): void {
  const { x, y } = (bands as NonNullable<typeof bands>).get(1).blockSize
  if (x * y <= Math.max(maxBytes, SMALL_BLOCK)) return
  throw new RasterError(
    'LIMIT',
    `A block of ${y} x ${x} pixels is held as a whole when the file is changed; the limit is ${maxBytes} bytes. Open with a higher \`limits.maxBytes\`, or write a new file.`,
  )
}

/** Bytes that are of no account, however low the limit. */
const SMALL_BLOCK = 1 << 20
