import { RasterError, shown } from '@memraster/ground'
import { isBytes, viewBytes } from '../directory/bytes-like.ts'
import { joinInSlices } from './join-parts.ts'
import { changedError, type OpenedSource, openSized, requireLength } from './opened-source.ts'

/**
 * The caller's own source of a file's bytes.
 *
 * @example
 * const source = {
 *   size: 1_000_000,
 *   read: async (offset, length, { signal }) => await bucket.get(key, { offset, length, signal }),
 * }
 */
export interface RangeSource {
  /** Of the file, in bytes. It must not change: that, too, is a change of the file. */
  readonly size: number
  /**
   * Exactly `length` bytes from `offset` on; the range is always within the file. Called several times at once. The
   * bytes are copied: at once, so that their memory may be used again, but of more than 4 MB bit by bit.
   *
   * @param options `signal` aborts when nobody waits for these bytes any more.
   */
  read(offset: number, length: number, options: { readonly signal: AbortSignal }): Promise<Uint8Array>
}

/** Whether `value` has the members of a source, whatever they are worth. */
export function isOwnSource(value: object): value is RangeSource {
  return 'size' in value && 'read' in value && typeof value.read === 'function'
}

/** @throws Whatever the source throws; {RasterError} `IO` for wrong bytes, and if its size changes. */
export async function openOwnSource(
  source: RangeSource,
  length: number,
  signal: AbortSignal,
): Promise<OpenedSource> {
  const size: unknown = source.size
  const read: OpenedSource['read'] = async (offset, length, signal) => {
    const given: unknown = await source.read(offset, length, { signal })
    if (!isBytes(given)) {
      throw new RasterError('IO', `The source of the file gave ${shown(given)} where bytes are expected.`)
    }
    const bytes = viewBytes(given)
    requireLength(bytes.length, offset, length)
    const copy = await joinInSlices([{ start: 0, bytes }], 0, length)
    requireLength(bytes.length, offset, length)
    if (source.size !== size) throw changedError('The file', 'its source tells another size')
    return copy
  }
  const opened = await openSized(size, length, (offset, count) => read(offset, count, signal))
  return { ...opened, read }
}
