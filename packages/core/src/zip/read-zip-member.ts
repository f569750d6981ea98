import { RasterError } from '@memraster/ground'
import { crc32 } from './crc32.ts'
import { chooseInflate, type Inflate } from './inflate.ts'
import { corrupt, LOCAL_HEADER_SIZE, type ZipEntry } from './zip-directory.ts'

const LOCAL_SIGNATURE = 0x04034b50
const STORED = 0
const DEFLATED = 8
/** RFC 1951: a match of 258 bytes takes two bits at least. */
const GREATEST_RATIO = 1032

/** Methods by APPNOTE 4.4.5, for messages. */
const METHOD_NAMES: Readonly<Record<number, string>> = {
  1: 'Shrink',
  6: 'Implode',
  9: 'Deflate64',
  12: 'BZip2',
  14: 'LZMA',
  93: 'Zstandard',
  95: 'XZ',
  98: 'PPMd',
}

/**
 * The bytes of a member: a view on the archive if it is stored, else inflated; checked against their CRC.
 *
 * @throws {RasterError} `UNSUPPORTED` for an encrypted member and for other methods; `CORRUPT` if it is damaged or has
 *   another size than the archive says.
 */
export async function readZipMember(
  archive: Uint8Array,
  entry: ZipEntry,
  inflate: Inflate = chooseInflate(),
): Promise<Uint8Array> {
  const { path, method, size } = entry
  if (entry.encrypted) throw unsupported(path, 'encrypted', 'encryption')
  if (method !== STORED && method !== DEFLATED) {
    const name = METHOD_NAMES[method] ?? `method ${method}`
    throw unsupported(path, `compressed with ${name}`, name)
  }
  const data = memberData(archive, entry)
  const bytes = method === STORED ? data : await inflateMember(data, entry, inflate)
  if (bytes.length !== size)
    throw corrupt(`${path} has ${bytes.length} bytes, but its directory says ${size}`)
  if (crc32(bytes) !== entry.crc32) throw corrupt(`the CRC of ${path} is not that of its directory`)
  return bytes
}

/** A view on a member's data in the archive. */
function memberData(archive: Uint8Array, { path, offset, compressedSize, limit }: ZipEntry): Uint8Array {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength)
  if (view.getUint32(offset, true) !== LOCAL_SIGNATURE) throw corrupt(`${path} is not at byte ${offset}`)
  const start =
    offset + LOCAL_HEADER_SIZE + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true)
  if (start + compressedSize > limit) throw corrupt(`${path} runs into what follows it`)
  return archive.subarray(start, start + compressedSize)
}

async function inflateMember(
  data: Uint8Array,
  { path, size }: ZipEntry,
  inflate: Inflate,
): Promise<Uint8Array> {
  if (size > data.length * GREATEST_RATIO) {
    throw corrupt(`${path} claims ${size} bytes, which its ${data.length} cannot hold`)
  }
  try {
    return await inflate(data, size)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new RasterError('CORRUPT', `The ZIP archive is damaged: ${path} cannot be inflated: ${reason}`, {
      cause,
    })
  }
}

function unsupported(path: string, state: string, feature: string): RasterError {
  return new RasterError(
    'UNSUPPORTED',
    `${path} is ${state}; stored and deflated members are read. Unpack the archive, or repack it.`,
    { feature, subject: path },
  )
}
