import { RasterError } from '@memraster/ground'
import type { BlockCodec } from '../block/block-codec.ts'
import { corruptBlock } from '../block/corrupt-block.ts'
import { loadZstdEngine } from '../zstd/zstd-codec.ts'
import { readZstdFrame } from '../zstd/zstd-frame.ts'

/**
 * The LERC blob of a block, out of the Deflate or Zstandard that `LERC_DEFLATE` and `LERC_ZSTD` put around it.
 *
 * Which it is shows in its first bytes. A blob has hardly more bytes than the `size` of its samples, which LERC stores
 * as they are if it cannot do better: headers, and a bit a pixel and band for masks.
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

/**
 * A LERC blob with what is to be around it.
 *
 * @param wrapping As in LercParameters (tag 50674): 0 nothing, 1 Deflate, 2 Zstandard.
 * @throws {RasterError} `UNSUPPORTED` for Zstandard if the runtime cannot compress it, and for other numbers.
 */
export async function wrapLerc(
  blob: Uint8Array,
  wrapping: number,
  level: number | undefined,
): Promise<Uint8Array> {
  if (wrapping === 0) return blob
  const codec = await wrappingCodec(wrapping)
  if (codec?.encode === undefined) {
    const name = wrapping === 2 ? 'LERC_ZSTD' : `LERC with addition ${wrapping}`
    throw new RasterError('UNSUPPORTED', `${name} cannot be compressed here; use LERC or LERC_DEFLATE.`, {
      feature: name,
    })
  }
  return codec.encode(blob, BYTES, { level })
}

async function wrappingCodec(wrapping: number): Promise<BlockCodec | undefined> {
  if (wrapping === 1) return (await import('../deflate/deflate-codec.ts')).createDeflateCodec()
  return wrapping === 2 ? (await import('../zstd/zstd-codec.ts')).loadZstdCodec() : undefined
}

/** The context for byte codecs, which ignore it. */
const BYTES = { width: 1, height: 1, samplesPerPixel: 1, bitsPerSample: 8, sampleFormat: 1, photometric: 1 }
