import { RasterError } from '@memraster/ground'
import { allocateBytes, changedError, type OpenedSource, openSized, requireLength } from './opened-source.ts'

/** The part of Node's `FileHandle` that reading ranges needs. Its position in the file is left as it is. */
export interface RangeFileHandle {
  readonly fd: number
  read(
    buffer: Uint8Array,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ readonly bytesRead: number }>
  stat(): Promise<{ readonly size: number; readonly mtimeMs: number }>
}

/** Bytes of one call: the system takes at most 2^31 - 1. */
const MOST_BYTES = 1 << 30

/** Whether `value` is an open file of Node. */
export function isFileHandle(value: object): value is RangeFileHandle {
  return 'fd' in value && 'read' in value && 'stat' in value
}

/**
 * Each read also looks at the file's size and its time of change, so that a file that is written meanwhile is noticed.
 * The handle stays the caller's, and open. Reads cannot be cancelled.
 */
export async function openFileHandle(handle: RangeFileHandle, length: number): Promise<OpenedSource> {
  const known = await handle.stat()
  const read = async (offset: number, length: number): Promise<Uint8Array> => {
    const bytes = allocateBytes(length)
    let filled = 0
    while (filled < length) {
      const most = Math.min(length - filled, MOST_BYTES)
      const { bytesRead } = await handle.read(bytes, filled, most, offset + filled)
      if (!(Number.isInteger(bytesRead) && bytesRead >= 0 && bytesRead <= most)) {
        throw new RasterError('IO', `The file's handle says that it read ${bytesRead} of ${most} bytes.`)
      }
      if (bytesRead === 0) break
      filled += bytesRead
    }
    requireLength(filled, offset, length)
    const { size, mtimeMs } = await handle.stat()
    if (size !== known.size || mtimeMs !== known.mtimeMs) {
      throw changedError('The file', 'its size or its time of change is another one')
    }
    return bytes
  }
  return { ...(await openSized(known.size, length, read)), read }
}
