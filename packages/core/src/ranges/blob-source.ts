import { type OpenedSource, openSized, requireLength } from './opened-source.ts'

/** Whether `value` is a Blob or a File, from any realm. */
export function isBlob(value: object): value is Blob {
  const tag = Object.prototype.toString.call(value)
  return tag === '[object Blob]' || tag === '[object File]'
}

/** The bytes of a Blob are read where it has them: of a File, on the disk. Such reads cannot be cancelled. */
export async function openBlob(blob: Blob, length: number): Promise<OpenedSource> {
  const read = async (offset: number, length: number): Promise<Uint8Array> => {
    const bytes = new Uint8Array(await blob.slice(offset, offset + length).arrayBuffer())
    requireLength(bytes.length, offset, length)
    return bytes
  }
  return { ...(await openSized(blob.size, length, read)), read }
}
