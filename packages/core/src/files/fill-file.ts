import { loadOnce } from '@memraster/ground'
import { type BytesLike, isBytes } from '../directory/bytes-like.ts'
import type { MemoryDirectory } from '../directory/memory-directory.ts'
import type { FileSource } from './byte-source.ts'

/** Programs whose files are bytes in memory do not load it. */
export const loadReading: () => ReadSource | Promise<ReadSource> = /* @__PURE__ */ loadOnce(
  () => import('./byte-source.ts'),
)

type ReadSource = typeof import('./byte-source.ts')

/** A file of a directory. */
interface Fillable {
  readonly directory: MemoryDirectory
  readonly filename: string
}

const filled = new WeakSet<Fillable>()

/** Whether a file was filled from a source, even an empty one. */
export function isFilled(file: Fillable): boolean {
  return filled.has(file)
}

/**
 * The file that `create` makes, of borrowed bytes, or with bytes of its own if they are copied or read from elsewhere.
 *
 * @throws {TypeError} If `source` cannot be read as bytes.
 * @throws {RasterError} `IO` if reading it fails; `ABORTED` if it was aborted.
 */
export async function fillFile<File extends Fillable>(
  source: FileSource,
  copy: boolean | undefined,
  create: (bytes?: BytesLike) => File,
): Promise<File> {
  const isBorrowed = isBytes(source) && !copy
  const bytes = isBorrowed ? undefined : await (await loadReading()).readSource(source)
  const file = isBorrowed ? create(source) : create()
  if (bytes) file.directory.set(file.filename, bytes)
  filled.add(file)
  return file
}
