import { corruptBlock } from './corrupt-block.ts'
import { loadZstdEngine } from './zstd-codec.ts'
import { readZstdFrame } from './zstd-frame.ts'

/**
 * The LERC blob of a block, out of the Deflate or Zstandard that `LERC_DEFLATE` and `LERC_ZSTD` put around it.
 *
 * Which it is shows in its first bytes. A blob has hardly more bytes than the `size` of its samples, which LERC stores
 * as they are where it cannot do better: headers, and a bit a pixel and band for masks.
 */
export async function unwrapLerc(encoded: Uint8Array, size: number): Promise<Uint8Array> {
  const most = size + Math.ceil(size / 4) + 64 * 1024
  const isZlib = encoded[0] === 0x78
  const isZstd = encoded[0] === 0x28 && encoded[1] === 0xb5
  try {
    if (isZlib)
      return (await import('fflate')).unzlibSync(encoded, {
        out: new Uint8Array(Math.min(most, encoded.length * 1032)),
      })
    if (isZstd) {
      const frame = readZstdFrame(encoded)
      return await (await loadZstdEngine()).decompress(frame, Math.min(frame.most, most))
    }
  } catch (error) {
    throw corruptBlock('LERC', error instanceof Error ? error.message : String(error), error)
  }
  return encoded
}
