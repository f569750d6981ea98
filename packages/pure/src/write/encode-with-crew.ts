import { asBytes } from '@memraster/codecs/samples'
import type { RasterArray } from '@memraster/ground'
import type { BlockFormat } from '../blocks/decode-block.ts'
import { type BlockEncoding, encodeBlock } from '../blocks/encode-block.ts'
import { blockCrew } from '../workers/block-crew.ts'

/** Bytes of a block's samples below which a message to a worker takes about as long as encoding them here. */
const LEAST_SENT = 1 << 14

/** Encodes a block of so many rows, as {@link encodeBlock} does. */
export type EncodeWithCrew = (samples: RasterArray, rows: number) => Promise<Uint8Array>

/**
 * Calls the workers for blocks of an image, of `totalSize` bytes as samples: each block is encoded in a worker that is
 * free, or in this thread, and here too if a worker fails, so that errors are the same as without workers.
 *
 * @returns Undefined if workers do not help.
 */
export function callCrew(
  format: BlockFormat,
  encoding: BlockEncoding,
  totalSize: number,
): EncodeWithCrew | undefined {
  const { codec, settings } = encoding
  const { layout } = format
  const { compression, blockRowBytes, blockHeight, jpegTables } = layout
  const size = blockRowBytes * blockHeight
  if (compression === 1 || size < LEAST_SENT || size >= (codec.threadsFrom?.encode ?? Infinity))
    return undefined
  if (!blockCrew.call(totalSize)) return undefined
  // A view would take the whole file along.
  const sentFormat = { ...format, layout: { ...layout, jpegTables: jpegTables?.slice() } }
  return async (samples, rows) => {
    const { worker, leave } = await blockCrew.take(samples.byteLength)
    try {
      if (worker !== undefined) {
        const { memory } = worker
        new Uint8Array(memory).set(asBytes(samples))
        const length = samples.byteLength
        const job = { kind: 'encode', format: sentFormat, settings, rows, memory, length } as const
        const answer = await worker.perform(job)
        if (answer?.encoded !== undefined) return answer.encoded
      }
      return await encodeBlock(samples, rows, format, encoding)
    } finally {
      leave()
    }
  }
}
