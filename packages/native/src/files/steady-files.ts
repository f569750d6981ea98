import { MemoryDirectory } from '@memraster/core/backend'

/**
 * The files of a directory in memory that nobody else changes: GDAL's threads must not read a buffer while it is
 * resized, or written to by other threads. Files in resizable and shared buffers are copied.
 */
export function steadyFiles(directory: MemoryDirectory): MemoryDirectory {
  const files = directory.names.map((name) => ({ name, bytes: directory.get(name) }))
  if (!files.some(({ bytes }) => bytes && isUnsteady(bytes.buffer))) return directory
  const steady = new MemoryDirectory()
  for (const { name, bytes } of files) {
    if (bytes) steady.share(name, isUnsteady(bytes.buffer) ? new Uint8Array(bytes) : bytes)
  }
  return steady
}

/** Whether a buffer may be resized, or changed by other threads. */
function isUnsteady(buffer: ArrayBufferLike): boolean {
  return (
    buffer instanceof SharedArrayBuffer || (buffer as { readonly resizable?: boolean }).resizable === true
  )
}
