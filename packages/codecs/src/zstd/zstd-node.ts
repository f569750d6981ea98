import { THREAD_POOL_SIZE } from '../block/block-limits.ts'
import type { NodeZlib } from '../block/node-zlib.ts'
import type { ZstdEngine } from './zstd-engine.ts'

/** `ZSTD_c_compressionLevel` of zstd.h. */
const COMPRESSION_LEVEL = 100

/** Zstandard by `node:zlib`: synchronously if a block is small, on the thread pool if it is large. */
export function createNodeEngine(zlib: NodeZlib): ZstdEngine {
  return {
    threadsFrom: { decode: THREAD_POOL_SIZE, encode: 0 },
    decompress({ bytes }, capacity) {
      const options = { chunkSize: Math.max(capacity, 1024), maxOutputLength: Math.max(capacity, 1) }
      if (capacity < THREAD_POOL_SIZE && zlib.zstdDecompressSync)
        return zlib.zstdDecompressSync(bytes, options)
      return new Promise((resolve, reject) => {
        zlib.zstdDecompress?.(bytes, options, (error, result) =>
          error === null ? resolve(result) : reject(error),
        )
      })
    },
    compress(raw, level) {
      const params = { [COMPRESSION_LEVEL]: level }
      return new Promise((resolve, reject) => {
        zlib.zstdCompress?.(raw, { params }, (error, result) => {
          if (error === null) resolve(new Uint8Array(result))
          else reject(error)
        })
      })
    },
  }
}
