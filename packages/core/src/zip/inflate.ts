import { nodeBuiltin } from '@memraster/ground'

/** The part of `node:zlib` that is used. */
interface NodeZlib {
  inflateRaw(
    data: Uint8Array,
    options: { readonly chunkSize: number; readonly maxOutputLength: number },
    done: (error: Error | null, result: Uint8Array) => void,
  ): void
}

/** Inflates a raw Deflate stream (RFC 1951) to at most `size` bytes; rejects if it is damaged or longer. */
export type Inflate = (deflated: Uint8Array, size: number) => Promise<Uint8Array>

/** The quickest way that the runtime has: `node:zlib`, its own streams, or fflate. */
export function chooseInflate(): Inflate {
  const zlib = nodeBuiltin<NodeZlib>('node:zlib')
  if (zlib !== undefined) return inflateWithNode(zlib)
  return typeof DecompressionStream === 'function' ? inflateWithStream : inflateWithFflate
}

/** {@link Inflate} on the thread pool of Node, Bun and Deno. */
function inflateWithNode(zlib: NodeZlib): Inflate {
  return (deflated, size) =>
    new Promise((resolve, reject) => {
      // A single output chunk avoids copies for growing.
      const options = { chunkSize: Math.max(64, size + 64), maxOutputLength: Math.max(1, size) }
      zlib.inflateRaw(deflated, options, (error, result) => {
        if (error !== null) reject(error)
        else resolve(new Uint8Array(result.buffer, result.byteOffset, result.byteLength))
      })
    })
}

/** {@link Inflate} with the streams of browsers and workers. */
export async function inflateWithStream(deflated: Uint8Array, size: number): Promise<Uint8Array> {
  const stream = new Blob([deflated as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
  const out = new Uint8Array(size)
  let filled = 0
  const reader = stream.getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return out.subarray(0, filled)
    if (filled + value.length > size) {
      await reader.cancel()
      throw longer(size)
    }
    out.set(value, filled)
    filled += value.length
  }
}

/** {@link Inflate} in plain JavaScript. */
export async function inflateWithFflate(deflated: Uint8Array, size: number): Promise<Uint8Array> {
  const { inflateSync } = await import('fflate')
  // fflate cuts off excess output, so one extra byte reveals a stream that is too long.
  const bytes = inflateSync(deflated, { out: new Uint8Array(size + 1) })
  if (bytes.length > size) throw longer(size)
  return bytes
}

function longer(size: number): RangeError {
  return new RangeError(`it is longer than ${size} bytes`)
}
