import { decompress } from 'fzstd'
import type { ZstdEngine } from './zstd-engine.ts'

/** Zstandard in plain JavaScript, for runtimes that compile no WebAssembly: a third as fast, and it only decodes. */
export const plainEngine: ZstdEngine = {
  decompress({ bytes, most }) {
    const singleSegment = ((bytes[4] ?? 0) & 0x20) !== 0
    if (singleSegment) return decompress(bytes)
    // fzstd sets the frame's whole window aside. No match reaches back further than the frame is long, so a window
    // of that length, a power of two of 1 KiB or more, does as well (RFC 8878 section 3.1.1.1.2).
    const exponent = Math.max(0, Math.ceil(Math.log2(most)) - 10)
    if (exponent << 3 >= (bytes[5] ?? 0)) return decompress(bytes)
    const smaller = bytes.slice()
    smaller[5] = exponent << 3
    return decompress(smaller)
  },
}
