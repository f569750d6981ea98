import { type NodeZlib, nodeZlib } from '../block/node-zlib.ts'

/** Deflates a block in the thread that calls it; undefined if that takes more than `room` bytes. */
export type DeflateAtOnce = (raw: Uint8Array, level: number, room: number) => Uint8Array | undefined

/** The fastest way to deflate without waiting, for callers that cannot: `node:zlib`, otherwise fflate. */
export async function loadDeflateAtOnce(zlib: NodeZlib | undefined = nodeZlib()): Promise<DeflateAtOnce> {
  if (zlib) return (raw, level, room) => deflateWithin(zlib, raw, level, room)
  const { zlibSync } = await import('fflate')
  return (raw, level, room) => {
    const encoded = zlibSync(raw, { level: level as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 })
    return encoded.length > room ? undefined : encoded
  }
}

function deflateWithin(zlib: NodeZlib, raw: Uint8Array, level: number, room: number): Uint8Array | undefined {
  try {
    // One chunk for all: joining several would be one more copy.
    return zlib.deflateSync(raw, { level, chunkSize: Math.max(room, 64), maxOutputLength: room })
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE') return undefined
    throw error
  }
}
