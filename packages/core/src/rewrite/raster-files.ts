import type { DatasetInfo } from '../backend/dataset-info.ts'
import { MemoryDirectory } from '../directory/memory-directory.ts'

/** A directory of the same bytes in which files can be replaced. */
export function workingCopy(directory: MemoryDirectory, without: readonly string[]): MemoryDirectory {
  const files = new MemoryDirectory()
  for (const name of directory.names) {
    const bytes = directory.get(name)
    if (bytes && !without.includes(name)) files.set(name, bytes)
  }
  return files
}

/** Whether both are views of the same memory. */
export function isSameView(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return a.buffer === b?.buffer && a.byteOffset === b.byteOffset && a.length === b.length
}

/** Replaces a file by another, whoever owns its bytes. */
export function replaceFile(directory: MemoryDirectory, name: string, bytes: Uint8Array): void {
  // A file that others own is replaced as a whole.
  directory.delete(name)
  directory.set(name, bytes)
}

/** The name of the file with a raster's mask. */
export function maskName(filename: string): string {
  return `${filename}.msk`
}

/** The name of the file with a raster's overviews. */
export function overviewName(filename: string): string {
  return `${filename}.ovr`
}

/** A world file ends in `w`, or in `.wld`. */
export function worldFilesOf({ files }: DatasetInfo): readonly string[] {
  return files.slice(1).filter((name) => /\.(?:[a-z0-9]+w|wld)$/i.test(name))
}

/** The sidecars of a file, which are obsolete once it has been rewritten. */
export function staleSidecars(
  info: DatasetInfo,
  filename: string,
  hasPixels: boolean,
  isMoved: boolean,
): readonly string[] {
  const mask = maskName(filename)
  const overviews = hasPixels ? [overviewName(filename), overviewName(mask)] : []
  return [`${filename}.aux.xml`, mask, ...overviews, ...(isMoved ? worldFilesOf(info) : [])]
}
