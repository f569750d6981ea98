import { ZSTDDecoder } from 'zstddec'
import type { ZstdEngine } from './zstd-engine.ts'
import { plainEngine } from './zstd-plain.ts'

/** The bytes that one WebAssembly memory can surely take; larger blocks are decompressed in plain JavaScript. */
const LARGEST = 2 ** 30

/** Zstandard in WebAssembly; the part that compresses is loaded when it is first wanted. */
export async function loadWasmEngine(): Promise<ZstdEngine> {
  const decoder = new ZSTDDecoder()
  await decoder.init()
  return {
    decompress(frame, capacity) {
      if (frame.bytes.length + capacity > LARGEST) return plainEngine.decompress(frame, capacity)
      // A capacity of 0 would make it ask the frame itself. Damage comes back as no bytes at all.
      return decoder.decode(frame.bytes, Math.max(1, capacity))
    },
    async compress(raw, level) {
      const compressor = await (await import('./zstd-compressor.ts')).compressor
      return compressor.compress(raw, level)
    },
  }
}
