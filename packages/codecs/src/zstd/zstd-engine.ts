import type { BlockCodec } from '../block/block-codec.ts'
import type { ZstdFrame } from './zstd-frame.ts'

/** A way to compress and decompress Zstandard frames. */
export interface ZstdEngine {
  /** Decompresses a frame, to `capacity` bytes at most; throws if it is damaged or holds more. */
  readonly decompress: (frame: ZstdFrame, capacity: number) => Uint8Array | Promise<Uint8Array>
  readonly threadsFrom?: BlockCodec['threadsFrom']
  readonly compress?: (raw: Uint8Array, level: number) => Promise<Uint8Array>
}
