import type { BlockCodec } from '../block/block-codec.ts'
import { EXCESS_SIZE } from '../block/block-limits.ts'
import { checkExpansion, corruptBlock, shortBlock } from '../block/corrupt-block.ts'
import { nodeZlib } from '../block/node-zlib.ts'
import type { ZstdEngine } from './zstd-engine.ts'
import { readZstdFrame } from './zstd-frame.ts'

/** GDAL's default of the creation option ZSTD_LEVEL. */
const DEFAULT_LEVEL = 9

/** Loads the codec of compression `ZSTD`, a Zstandard frame (RFC 8878) a block. */
export async function loadZstdCodec(): Promise<BlockCodec> {
  return createZstdCodec(await loadZstdEngine())
}

/**
 * Loads the runtime's engine for Zstandard: `node:zlib` if it can (Node 22.15 and later), otherwise
 * WebAssembly, and if a runtime forbids that, as Workers and strict content policies do, plain JavaScript, which
 * only decompresses.
 */
export async function loadZstdEngine(): Promise<ZstdEngine> {
  const zlib = nodeZlib()
  if (zlib?.zstdDecompress) return (await import('./zstd-node.ts')).createNodeEngine(zlib)
  try {
    return await (await import('./zstd-wasm.ts')).loadWasmEngine()
  } catch {
    return (await import('./zstd-plain.ts')).plainEngine
  }
}

/** The codec of compression `ZSTD` with a given engine. */
export function createZstdCodec(engine: ZstdEngine): BlockCodec {
  const { compress } = engine
  return {
    name: 'ZSTD',
    predicts: true,
    honoursFillOrder: true,
    threadsFrom: engine.threadsFrom,
    async decode(encoded, size) {
      const frame = readZstdFrame(encoded)
      checkExpansion('ZSTD', encoded.length, size, frame.most)
      let result: Uint8Array
      try {
        result = await engine.decompress(frame, Math.min(frame.most, size + EXCESS_SIZE))
      } catch (error) {
        throw corruptBlock('ZSTD', error instanceof Error ? error.message : String(error), error)
      }
      if (result.length < size) throw shortBlock('ZSTD', result.length, size)
      return new Uint8Array(result.buffer, result.byteOffset, size)
    },
    ...(compress && { encode: (raw, _context, { level = DEFAULT_LEVEL }) => compress(raw, level) }),
  }
}
