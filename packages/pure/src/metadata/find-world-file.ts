import type { MemoryDirectory } from '@memraster/core/backend'
import type { Transform } from './georeference.ts'
import { parseWorldFile, worldFileNames } from './world-file.ts'

/** The first world file beside a raster that gives a transform. */
export function findWorldFile(
  files: MemoryDirectory,
  filename: string,
): { readonly name: string; readonly transform: Transform } | undefined {
  for (const name of worldFileNames(filename)) {
    const bytes = files.get(name)
    const transform = bytes && parseWorldFile(new TextDecoder().decode(bytes))
    if (transform !== undefined) return { name, transform }
  }
  return undefined
}
