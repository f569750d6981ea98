import { RasterError } from '@memraster/ground'

/** A source whose size is known. */
export interface OpenedSource {
  /** Of the file, in bytes; it stays the same. */
  readonly size: number
  /** The file's first bytes: as many as were asked for, or all of them. */
  readonly first: Uint8Array
  /**
   * Exactly `length` bytes from `offset` on, which are within the file: in memory that nobody else changes.
   *
   * @throws {RasterError} `IO` if it fails, or the file is no longer the one that was opened.
   */
  read(offset: number, length: number, signal: AbortSignal): Promise<Uint8Array>
}

/**
 * A source of a size that is known, with its first bytes.
 *
 * @param size As the source tells it.
 * @param length The most bytes to begin with.
 * @throws {RasterError} `IO` if the size is none.
 */
export async function openSized(
  size: unknown,
  length: number,
  read: (offset: number, length: number) => Promise<Uint8Array>,
): Promise<{ readonly size: number; readonly first: Uint8Array }> {
  if (typeof size !== 'number' || !Number.isSafeInteger(size) || size < 0) {
    throw new RasterError(
      'IO',
      `The source of the file has no usable size: it must be a whole number of bytes from 0 on, at most 2^53 - 1, not ${typeof size === 'number' ? size : typeof size}.`,
    )
  }
  const count = Math.min(size, length)
  return { size, first: count === 0 ? new Uint8Array(0) : await read(0, count) }
}

/** @throws {RasterError} `IO` unless a source gave as many bytes as it was asked for. */
export function requireLength(given: number, offset: number, length: number): void {
  if (given === length) return
  const what = given < length ? 'it may have been made shorter' : 'its source gives more than it is asked for'
  throw new RasterError(
    'IO',
    `Of bytes ${offset} to ${offset + length - 1} of the file, ${length} in all, ${given} came: ${what}.`,
  )
}

/** @throws {RasterError} `IO` that tells of a change. */
export function changedError(name: string, what: string): RasterError {
  return new RasterError(
    'IO',
    `${name} changed while it was being read: ${what}. What was read before is of its old state; open it again.`,
  )
}

/** @throws {RasterError} `LIMIT` if the runtime has no memory of that size. */
export function allocateBytes(length: number): Uint8Array {
  try {
    return new Uint8Array(length)
  } catch (cause) {
    throw new RasterError('LIMIT', `There is not enough memory for ${length} bytes of the file at once.`, {
      cause,
    })
  }
}
