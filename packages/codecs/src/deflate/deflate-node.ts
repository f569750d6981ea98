import type { BlockCodec } from '../block/block-codec.ts'
import { outputLimits, THREAD_POOL_SIZE } from '../block/block-limits.ts'
import { corruptBlock, shortBlock } from '../block/corrupt-block.ts'
import type { NodeZlib } from '../block/node-zlib.ts'

/** Zlib's `Z_SYNC_FLUSH`, with which a stream needs no end. */
const SYNC_FLUSH = 2

/** The sizes from which blocks go to the thread pool. */
export const ZLIB_THREADS: NonNullable<BlockCodec['threadsFrom']> = {
  decode: THREAD_POOL_SIZE,
  encode: THREAD_POOL_SIZE / 4,
}

/** Inflates a block to `size` bytes: synchronously if it is small, on the thread pool if it is large. */
export function inflateNode(
  zlib: NodeZlib,
  encoded: Uint8Array,
  size: number,
): Uint8Array | Promise<Uint8Array> {
  if (size < ZLIB_THREADS.decode) {
    let result: Uint8Array
    try {
      result = zlib.inflateSync(encoded, outputLimits(size))
    } catch (error) {
      if (!isCut(error)) throw damaged(error)
      result = inflateCut(zlib, encoded, size)
    }
    return start(result, size)
  }
  return new Promise((resolve, reject) => {
    zlib.inflate(encoded, outputLimits(size), (error, result) => {
      if (isCut(error)) {
        try {
          resolve(start(inflateCut(zlib, encoded, size), size))
        } catch (cause) {
          reject(cause)
        }
      } else if (error !== null) reject(damaged(error))
      else if (result.length < size) reject(shortBlock('DEFLATE', result.length, size))
      else resolve(start(result, size))
    })
  })
}

/** Whether an error of zlib's says that the stream has no end. */
function isCut(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'Z_BUF_ERROR'
}

/** What there is of a stream without an end: as zlib in libtiff, a whole block counts without its checksum. */
function inflateCut(zlib: NodeZlib, encoded: Uint8Array, size: number): Uint8Array {
  try {
    return zlib.inflateSync(encoded, { ...outputLimits(size), finishFlush: SYNC_FLUSH })
  } catch (error) {
    throw damaged(error)
  }
}

/** Deflates a block, on the thread pool if it is large. */
export function deflateNode(
  zlib: NodeZlib,
  raw: Uint8Array,
  level: number,
): Uint8Array | Promise<Uint8Array> {
  // Results are copied to their length: a result of one chunk holds on to the chunk.
  if (raw.length < ZLIB_THREADS.encode) return new Uint8Array(zlib.deflateSync(raw, { level }))
  return new Promise((resolve, reject) => {
    zlib.deflate(raw, { level, chunkSize: 64 * 1024 }, (error, result) => {
      if (error === null) resolve(new Uint8Array(result))
      else reject(error)
    })
  })
}

/** The first `size` bytes of a Node `Buffer`, as a plain array. */
function start(buffer: Uint8Array, size: number): Uint8Array {
  if (buffer.length < size) throw shortBlock('DEFLATE', buffer.length, size)
  return new Uint8Array(buffer.buffer, buffer.byteOffset, size)
}

function damaged(error: unknown): Error {
  return corruptBlock('DEFLATE', error instanceof Error ? error.message : String(error), error)
}
