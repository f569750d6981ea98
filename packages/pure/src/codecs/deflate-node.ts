import { corruptBlock, shortBlock } from './corrupt-block.ts'
import type { NodeZlib } from './node-zlib.ts'

/**
 * Raw bytes from which a block goes to the thread pool. Below it the way there and back costs more than a
 * second core gains: at 64 KiB sync is 1.4 times as fast as four in flight on two cores, at 128 KiB 0.85 times.
 */
const THREAD_POOL_SIZE = 128 * 1024

/** Inflates a block to `size` bytes: at once where it is small, on the thread pool where it is large. */
export function inflateNode(
  zlib: NodeZlib,
  encoded: Uint8Array,
  size: number,
): Uint8Array | Promise<Uint8Array> {
  // One chunk that takes all of it: growing by zlib's 16 KiB costs a fifth of the whole time.
  const options = { chunkSize: size + 64, maxOutputLength: size + 64 }
  if (size >= THREAD_POOL_SIZE) {
    return new Promise((resolve, reject) => {
      zlib.inflate(encoded, options, (error, result) => {
        if (error === null) {
          if (result.length < size) reject(shortBlock('DEFLATE', result.length, size))
          else resolve(plainView(result, size))
        } else if (isTooLarge(error)) resolve(inflateStart(zlib, encoded, size))
        else reject(corruptBlock('DEFLATE', error.message, error))
      })
    })
  }
  let result: Uint8Array
  try {
    result = zlib.inflateSync(encoded, options)
  } catch (error) {
    if (isTooLarge(error)) return inflateStart(zlib, encoded, size)
    throw corruptBlock('DEFLATE', error instanceof Error ? error.message : String(error), error)
  }
  if (result.length < size) throw shortBlock('DEFLATE', result.length, size)
  return plainView(result, size)
}

/** Deflates a block, on the thread pool where it is large. */
export function deflateNode(
  zlib: NodeZlib,
  raw: Uint8Array,
  level: number,
): Uint8Array | Promise<Uint8Array> {
  const options = { level, chunkSize: 64 * 1024 }
  // Copied to its length: a result of one chunk holds on to the chunk.
  if (raw.length < THREAD_POOL_SIZE / 4) return new Uint8Array(zlib.deflateSync(raw, options))
  return new Promise((resolve, reject) => {
    zlib.deflate(raw, options, (error, result) => {
      if (error === null) resolve(new Uint8Array(result))
      else reject(error)
    })
  })
}

/** The first `size` bytes of a stream that holds more, such as a last strip that was padded to full height. */
async function inflateStart(zlib: NodeZlib, encoded: Uint8Array, size: number): Promise<Uint8Array> {
  const out = new Uint8Array(size)
  let filled = 0
  const stream = zlib.createInflate({ chunkSize: 64 * 1024 })
  stream.end(encoded)
  try {
    for await (const chunk of stream) {
      const part = chunk.subarray(0, size - filled)
      out.set(part, filled)
      filled += part.length
      // Leaving the loop destroys the stream.
      if (filled === size) return out
    }
  } catch (error) {
    throw corruptBlock('DEFLATE', error instanceof Error ? error.message : String(error), error)
  }
  throw shortBlock('DEFLATE', filled, size)
}

/** The first `size` bytes of a Node `Buffer`, as the plain array that the rest of the code expects. */
function plainView(buffer: Uint8Array, size: number): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, size)
}

function isTooLarge(error: unknown): boolean {
  return (error as { code?: unknown }).code === 'ERR_BUFFER_TOO_LARGE'
}
