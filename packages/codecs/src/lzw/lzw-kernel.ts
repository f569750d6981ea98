import { atOnce, type Steps } from '@memraster/ground'
import { corruptBlock, shortBlock } from '../block/corrupt-block.ts'
import { Scratch } from '../block/scratch.ts'
import { type BlockKernel, blockKernel } from '../kernels/block-kernel.ts'
import { checkLzw, decodeLzwInSteps, isOldStyle } from './lzw-decoder.ts'

// The kernel's memory: its state with the starts of strings, the 256 bytes, the output, and the stream.
const BYTES = 1 << 15
const OUTPUT = BYTES + 256
/** Bytes behind the output that are written, and behind the stream that are read. */
const SPARE = 32
/** Bytes of the output that are decoded at a time. */
const PART = 1 << 20

/** Bytes that a kernel needs for a stream of `length` bytes of `size` decoded ones. */
export function lzwMemory(length: number, size: number): number {
  return OUTPUT + size + SPARE + length + SPARE
}

/**
 * As `decodeLzw`, by a kernel whose memory holds it. The result is a view on that.
 *
 * @throws {RasterError} As `decodeLzw`.
 */
export function decodeLzwByKernel(kernel: BlockKernel, encoded: Uint8Array, size: number): Uint8Array {
  return atOnce(decodeInSteps(kernel, encoded, size))
}

/** As {@link decodeLzwByKernel}, a part a step, of blocks that no shared memory holds; the result is a copy. */
export function* decodeLongLzw(encoded: Uint8Array, size: number): Steps<Uint8Array> {
  checkLzw(encoded, size)
  const kernel = blockKernel.borrow(lzwMemory(encoded.length, size))
  if (kernel === undefined) return yield* decodeLzwInSteps(encoded, size, new Scratch())
  try {
    return (yield* decodeInSteps(kernel, encoded, size)).slice()
  } finally {
    blockKernel.giveBack(kernel)
  }
}

function* decodeInSteps(
  { functions, bytes }: BlockKernel,
  encoded: Uint8Array,
  size: number,
): Steps<Uint8Array> {
  checkLzw(encoded, size)
  const end = OUTPUT + size
  const source = end + SPARE
  const oldStyle = isOldStyle(encoded)
  bytes.set(encoded, source)
  // The first five words of the state, which the starts follow from the eighth on.
  const state = new Uint32Array(bytes.buffer, 0, BYTES / 4)
  state.set([0, OUTPUT, 9, 258, oldStyle ? 513 : 512])
  for (let byte = 0; byte < 256; byte++) state[8 + byte] = BYTES + byte
  for (let byte = 0; byte < 256; byte++) bytes[BYTES + byte] = byte
  state[8 + 256] = OUTPUT
  while (state[1]! < end) {
    const stop = Math.min(end, state[1]! + PART)
    const fault = functions.decodeLzw(0, source, encoded.length, Number(oldStyle), stop, end)
    if (fault === 1) throw shortBlock('LZW', state[1]! - OUTPUT, size)
    if (fault === 2) throw corruptBlock('LZW', `code ${state[0]} is not in its table`)
    yield
  }
  return bytes.subarray(OUTPUT, end)
}
