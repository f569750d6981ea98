import { nodeZlib } from '@memraster/codecs'
import { concatenate } from '../picture/concatenate.ts'

/**
 * The content of a zlib stream of unknown size; undefined for a damaged one, and for one that would exceed a number of
 * bytes.
 */
export async function inflateText(encoded: Uint8Array, most: number): Promise<Uint8Array | undefined> {
  const zlib = nodeZlib()
  try {
    if (zlib !== undefined) return zlib.inflateSync(encoded, { maxOutputLength: Math.max(1, most) })
    return await inflateStream(encoded, most)
  } catch {
    return undefined
  }
}

async function inflateStream(encoded: Uint8Array, most: number): Promise<Uint8Array | undefined> {
  const reader = new Blob([encoded.slice()])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'))
    .getReader()
  const parts: Uint8Array[] = []
  let left = most
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return concatenate(parts)
    left -= value.length
    if (left < 0) {
      await reader.cancel()
      return undefined
    }
    parts.push(value)
  }
}
