import { isRasterError, RasterError, shown, throwIfAborted } from '@memraster/ground'
import { isBlob, openBlob } from './blob-source.ts'
import { isFileHandle, openFileHandle, type RangeFileHandle } from './handle-source.ts'
import { type HttpOptions, isUrl, openUrl } from './http-source.ts'
import type { OpenedSource } from './opened-source.ts'
import { isOwnSource, openOwnSource, type RangeSource } from './own-source.ts'
import { thrownMessage } from './thrown-message.ts'

/** Where the bytes of a file come from, a range at a time. */
export type RangeInput = URL | Blob | RangeFileHandle | RangeSource

/**
 * Opens a source: finds its size, and reads its first bytes.
 *
 * What a source throws, at any time, becomes a `RasterError`.
 *
 * @param length The number of bytes to begin with: of a URL, they come with the size in one request.
 * @throws {TypeError} If `source` is none.
 * @throws {RasterError} `IO` if it fails, gives anything but what it was asked for, or changes; `LIMIT` for a server
 *   without ranges whose file is too large to be read whole; `ABORTED` if the signal aborts.
 */
export async function openSource(
  source: RangeInput,
  options: HttpOptions,
  length: number,
  signal: AbortSignal,
): Promise<OpenedSource> {
  const opener = openerOf(source, options)
  if (opener === undefined) {
    const hint = typeof source === 'string' ? '; make a `new URL()` of an address' : ''
    throw new TypeError(
      `The source of a file's ranges is a URL, a Blob, a FileHandle or an object with size and read(), not ${shown(source)}${hint}.`,
    )
  }
  const { size, first, read } = await guarded(signal, () => opener(length, signal))
  return {
    size,
    first,
    read: (offset, length, signal) => guarded(signal, () => read(offset, length, signal)),
  }
}

type Opener = (length: number, signal: AbortSignal) => Promise<OpenedSource>

function openerOf(source: RangeInput, options: HttpOptions): Opener | undefined {
  if (typeof source !== 'object' || source === null) return undefined
  if (isUrl(source)) return openUrl(source, options)
  if (isBlob(source)) return (length) => openBlob(source, length)
  if (isFileHandle(source)) return (length) => openFileHandle(source, length)
  if (isOwnSource(source)) return (length, signal) => openOwnSource(source, length, signal)
  return undefined
}

async function guarded<T>(signal: AbortSignal, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (cause) {
    throwIfAborted(signal, 'reading the source of the file')
    if (isRasterError(cause)) throw cause
    throw new RasterError('IO', `The source of the file failed: ${thrownMessage(cause)}`, { cause })
  }
}
