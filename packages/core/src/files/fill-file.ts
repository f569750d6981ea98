import { type BytesLike, type FileSource, isBytes, readSource } from './byte-source.ts'
import type { MemoryFile } from './memory-file.ts'

/**
 * The file that `create` makes, of bytes that are borrowed, or with bytes of its own where they are copied or read
 * from elsewhere.
 *
 * @throws {TypeError} Where `source` is nothing that gives bytes.
 * @throws {RasterError} `IO` where reading it fails; `ABORTED` where that was aborted.
 */
export async function fillFile<File extends MemoryFile>(
  source: FileSource,
  copy: boolean | undefined,
  create: (bytes?: BytesLike) => File,
): Promise<File> {
  if (isBytes(source) && !copy) return create(source)
  const bytes = await readSource(source)
  const file = create()
  file.directory.set(file.filename, bytes)
  return file
}
