import * as zstd from '@bokuweb/zstd-wasm'

/**
 * The WebAssembly compressor, started once: to start it a second time would pull the memory from under the first.
 *
 * Import this file lazily; it begins to load with it.
 */
export const compressor: Promise<{ compress(raw: Uint8Array, level: number): Uint8Array }> = zstd
  .init()
  .then(() => ({ compress: zstd.compress }))
