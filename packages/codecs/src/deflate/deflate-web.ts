import { corruptBlock, shortBlock } from '../block/corrupt-block.ts'

/** Inflates a block to `size` bytes with `DecompressionStream`, or with fflate if that is missing or refuses. */
export async function inflateWeb(encoded: Uint8Array, size: number): Promise<Uint8Array> {
  if (typeof DecompressionStream === 'function') {
    try {
      return await inflateStream(encoded, size)
    } catch {
      // It also refuses what other readers accept: bytes behind the end. fflate tells those from damage.
    }
  }
  return inflatePlain(encoded, size)
}

async function inflateStream(encoded: Uint8Array, size: number): Promise<Uint8Array> {
  const out = new Uint8Array(size)
  let filled = 0
  const reader = new Blob([encoded as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate'))
    .getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    if (filled + value.length > size) {
      out.set(value.subarray(0, size - filled), filled)
      await reader.cancel()
      return out
    }
    out.set(value, filled)
    filled += value.length
  }
  if (filled < size) throw shortBlock('DEFLATE', filled, size)
  return out
}

/** Inflates a block to `size` bytes in plain JavaScript, with the checks that fflate leaves out. */
export async function inflatePlain(encoded: Uint8Array, size: number): Promise<Uint8Array> {
  // The shortest zlib stream there is; fflate takes a shorter one for a whole output of zeros.
  if (encoded.length < 8) throw shortBlock('DEFLATE', 0, size)
  const { FlateErrorCode, unzlibSync } = await import('fflate')
  // A byte more than wanted tells a stream of the right length from one that is cut off at it.
  const out = new Uint8Array(size + 1)
  let filled: number
  try {
    filled = unzlibSync(encoded, { out }).length
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === FlateErrorCode.UnexpectedEOF) {
      return inflateCut(encoded, size)
    }
    throw damaged(error)
  }
  if (filled < size) throw shortBlock('DEFLATE', filled, size)
  const raw = out.subarray(0, size)
  if (filled === size && !endsWithChecksum(encoded, adler32(raw))) {
    throw corruptBlock('DEFLATE', 'its checksum differs')
  }
  return raw
}

/** Bytes that fflate takes at a time of a stream that may make more than is wanted. */
const PIECE = 16 * 1024

/** Inflates a block from a stream without an end, whose checksum is not missed. */
async function inflateCut(encoded: Uint8Array, size: number): Promise<Uint8Array> {
  const { Unzlib } = await import('fflate')
  const out = new Uint8Array(size)
  let filled = 0
  const inflater = new Unzlib((piece) => {
    out.set(piece.subarray(0, size - filled), filled)
    filled = Math.min(filled + piece.length, size)
  })
  try {
    for (let at = 0; at < encoded.length && filled < size; at += PIECE) {
      inflater.push(encoded.subarray(at, at + PIECE))
    }
  } catch (error) {
    throw damaged(error)
  }
  if (filled < size) throw shortBlock('DEFLATE', filled, size)
  return out
}

function damaged(error: unknown): Error {
  return corruptBlock('DEFLATE', error instanceof Error ? error.message : String(error), error)
}

/** Whether the last bytes hold `checksum`; a few may follow it, since writers pad blocks to whole words. */
function endsWithChecksum(encoded: Uint8Array, checksum: number): boolean {
  const view = new DataView(encoded.buffer, encoded.byteOffset, encoded.length)
  const last = encoded.length - 4
  for (let at = last; at >= Math.max(2, last - 16); at--) {
    if (view.getUint32(at) === checksum) return true
  }
  return false
}

/** Adler-32 (RFC 1950 section 8); 5552 bytes are the most that cannot overflow 32 bits. */
function adler32(bytes: Uint8Array): number {
  let a = 1
  let b = 0
  for (let start = 0; start < bytes.length; start += 5552) {
    const end = Math.min(start + 5552, bytes.length)
    for (let at = start; at < end; at++) {
      a += bytes[at]!
      b += a
    }
    a %= 65521
    b %= 65521
  }
  return ((b << 16) | a) >>> 0
}

/** Deflates a block with `CompressionStream` if it has the level, its own 6, and with fflate otherwise. */
export async function deflateWeb(raw: Uint8Array, level: number): Promise<Uint8Array> {
  if (level === 6 && typeof CompressionStream === 'function') {
    const stream = new Blob([raw as Uint8Array<ArrayBuffer>])
      .stream()
      .pipeThrough(new CompressionStream('deflate'))
    return new Uint8Array(await new Response(stream).arrayBuffer())
  }
  const { zlibSync } = await import('fflate')
  return zlibSync(raw, { level: level as 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 })
}
