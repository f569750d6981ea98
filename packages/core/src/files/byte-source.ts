import { isRasterError, RasterError, shown, untilAborted } from '@memraster/ground'
import { type BytesLike, isBytes, viewBytes } from '../directory/bytes-like.ts'
import { MemoryBuffer } from '../directory/memory-buffer.ts'
import { isBlob } from '../ranges/blob-source.ts'

/** The part of Node's `FileHandle` that reading a file needs. */
export interface ReadableFileHandle {
  readonly fd: number
  read(
    buffer: Uint8Array,
    offset: number,
    length: number,
    position: null,
  ): Promise<{ readonly bytesRead: number }>
}

/** All sources of a file's content. Iterables, such as a Node `Readable`, must yield bytes. */
export type FileSource =
  | BytesLike
  | Blob
  | Response
  | ReadableStream<BytesLike>
  | AsyncIterable<BytesLike>
  | Iterable<BytesLike>
  | ReadableFileHandle

const HANDLE_CHUNK = 1 << 20

/**
 * Reads `source` to its end. A stream is cancelled if it cannot be used; a file handle is left open.
 *
 * @returns Bytes in memory of their own, which may have room to grow.
 * @throws {TypeError} If `source` cannot be read as bytes, or yields anything else.
 * @throws {RasterError} `IO` if reading fails, and for a response with an error status; `ABORTED` if it was aborted or
 *   `signal` aborts, even while the source stalls; `LIMIT` if the bytes do not fit into one buffer.
 */
export async function readSource(source: FileSource, signal?: AbortSignal): Promise<Uint8Array> {
  return await untilAborted('reading the source of the file', signal, () => readAll(source, signal))
}

async function readAll(source: FileSource, signal: AbortSignal | undefined): Promise<Uint8Array> {
  if (isBytes(source)) return new Uint8Array(viewBytes(source))
  if (isBlob(source)) return readAtOnce(source)
  if (isResponse(source)) return readAtOnce(checkResponse(source))
  const buffer = MemoryBuffer.empty()
  for await (const chunk of chunksOf(source)) {
    // The caller has the error; leaving the loop cancels the source.
    if (signal?.aborted) break
    buffer.write(buffer.length, viewBytes(chunk))
  }
  return buffer.view()
}

async function readAtOnce(source: Blob | Response): Promise<Uint8Array> {
  try {
    return new Uint8Array(await source.arrayBuffer())
  } catch (cause) {
    throw failure(cause)
  }
}

function checkResponse(response: Response): Response {
  if (!response.ok) {
    throw new RasterError(
      'IO',
      `The response for ${response.url || 'the file'} has status ${`${response.status} ${response.statusText}`.trimEnd()}, so that its body is not the file.`,
      { subject: response.url },
    )
  }
  if (response.bodyUsed) {
    throw new TypeError(
      'The body of the response was read before; pass it on before reading, or a clone() of it.',
    )
  }
  return response
}

/** The chunks of the source; its own failures, but not those of the reader, become RasterErrors. */
async function* chunksOf(source: FileSource): AsyncGenerator<BytesLike, void, undefined> {
  const chunks = iterate(source)
  try {
    yield* chunks
  } catch (cause) {
    throw failure(cause)
  }
}

function iterate(source: FileSource): AsyncIterable<BytesLike> | Iterable<BytesLike> {
  if (typeof source === 'object' && source !== null) {
    if (Symbol.asyncIterator in source) return source
    if (isStream(source)) return iterateStream(source)
    if (Symbol.iterator in source) return source
    if ('fd' in source && 'read' in source) return iterateHandle(source)
  }
  throw new TypeError(
    `A file is made from bytes, a Blob, a Response, a stream, an iterable of bytes or a FileHandle, not from ${shown(source)}.`,
  )
}

/** For the browsers whose streams are no async iterables. */
async function* iterateStream(stream: ReadableStream<BytesLike>): AsyncGenerator<BytesLike, void, undefined> {
  const reader = stream.getReader()
  let isDone = false
  try {
    for (;;) {
      const { done, value } = await reader.read()
      isDone = done
      if (done) return
      yield value
    }
  } finally {
    if (!isDone) await reader.cancel()
    reader.releaseLock()
  }
}

async function* iterateHandle(handle: ReadableFileHandle): AsyncGenerator<Uint8Array, void, undefined> {
  const chunk = new Uint8Array(HANDLE_CHUNK)
  for (;;) {
    const { bytesRead } = await handle.read(chunk, 0, chunk.byteLength, null)
    if (bytesRead === 0) return
    yield chunk.subarray(0, bytesRead)
  }
}

function isStream(source: object): source is ReadableStream<BytesLike> {
  return 'getReader' in source
}

function isResponse(source: FileSource): source is Response {
  return Object.prototype.toString.call(source) === '[object Response]'
}

function failure(cause: unknown): unknown {
  if (isRasterError(cause)) return cause
  const message = cause instanceof Error ? cause.message : String(cause)
  const aborted = cause instanceof Error && cause.name === 'AbortError'
  return new RasterError(aborted ? 'ABORTED' : 'IO', `The source of the file failed: ${message}`, { cause })
}
