import { RasterError } from '@memraster/ground'

/** The error for a block of compression `name` that cannot be decoded because of `fault`, a clause without a full stop. */
export function corruptBlock(name: string, fault: string, cause?: unknown): RasterError {
  return new RasterError(
    'CORRUPT',
    `A block compressed with ${name} is damaged: ${fault}. Get the file anew.`,
    {
      cause,
    },
  )
}

/** The error for a block of `actual` instead of `size` bytes. */
export function shortBlock(name: string, actual: number, size: number, cause?: unknown): RasterError {
  return corruptBlock(name, `it holds ${actual} bytes where ${size} are expected`, cause)
}

/**
 * Refuses a block that claims more than its encoded bytes can hold, before memory is set aside for it.
 *
 * @throws {RasterError} `CORRUPT` if `size` is greater than `most`.
 */
export function checkExpansion(name: string, encodedSize: number, size: number, most: number): void {
  if (size <= most) return
  throw corruptBlock(name, `${encodedSize} bytes make at most ${most}, and ${size} are expected`)
}
