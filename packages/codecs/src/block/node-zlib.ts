import { nodeBuiltin } from '@memraster/ground'

/** The part of `node:zlib` that the codecs use. */
export interface NodeZlib {
  inflateSync(data: Uint8Array, options: ZlibOptions): Uint8Array
  inflate(data: Uint8Array, options: ZlibOptions, done: ZlibCallback): void
  deflateSync(data: Uint8Array, options: ZlibOptions): Uint8Array
  deflate(data: Uint8Array, options: ZlibOptions, done: ZlibCallback): void
  /** From Node 22.15 on, as the three below. */
  zstdDecompressSync?(data: Uint8Array, options: ZlibOptions): Uint8Array
  zstdDecompress?(data: Uint8Array, options: ZlibOptions, done: ZlibCallback): void
  zstdCompressSync?(data: Uint8Array, options: ZlibOptions): Uint8Array
  zstdCompress?(data: Uint8Array, options: ZlibOptions, done: ZlibCallback): void
}

interface ZlibOptions {
  readonly chunkSize?: number
  readonly maxOutputLength?: number
  readonly level?: number
  readonly finishFlush?: number
  readonly params?: { readonly [parameter: number]: number }
}

type ZlibCallback = (error: Error | null, result: Uint8Array) => void

/** `node:zlib`, if the runtime has it (Node, Bun, Deno, Workers with `nodejs_compat`). */
export function nodeZlib(): NodeZlib | undefined {
  return nodeBuiltin<NodeZlib>('node:zlib')
}
