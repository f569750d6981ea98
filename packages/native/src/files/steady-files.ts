import { MemoryDirectory } from '@memraster/core/backend'

/**
 * The files of a directory in memory that stays as it is: GDAL's threads read it while others may shrink a buffer that can
 * be resized, or write into one that is shared. Files in such buffers are copied.
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

/** Whether other code can change the size of a buffer, or other threads its content. */
function isUnsteady(buffer: ArrayBufferLike): boolean {
  return (
    buffer instanceof SharedArrayBuffer || (buffer as { readonly resizable?: boolean }).resizable === true
  )
}
