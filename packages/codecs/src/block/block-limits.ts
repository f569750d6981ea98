/**
 * Raw bytes from which a block goes to a runtime's thread pool. Below it the way there and back costs more than a
 * second core gains: at 64 KiB sync is 1.4 times as fast as four in flight on two cores, at 128 KiB 0.85 times.
 */
export const THREAD_POOL_SIZE: number = 128 * 1024

/**
 * The most excess bytes of a decoded block before it is refused: a last strip is sometimes stored at
 * the full height of the others.
 */
export const EXCESS_SIZE: number = 8 * 1024 * 1024

/** Options with which zlib takes `size` bytes in one chunk: growing by its 16 KiB costs a fifth of the whole time. */
export function outputLimits(size: number): { readonly chunkSize: number; readonly maxOutputLength: number } {
  return { chunkSize: Math.max(size + 64, 16 * 1024), maxOutputLength: size + EXCESS_SIZE }
}
