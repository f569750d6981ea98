import { createRequire } from 'node:module'

interface GdalFiles {
  readonly fs: { readDir(path: string): string[] }
  readonly vsimem: Record<'set' | 'copy', (bytes: Buffer, path: string) => void>
}

const folders = new Set<string>()
let gdal: GdalFiles | undefined

/** Takes note of the folders of GDAL's files in memory that the native backend makes from now on. */
export function watchGdalFolders(): void {
  // The backend's own copy of the binding, which this package does not depend on.
  gdal = createRequire(import.meta.resolve('@memraster/native'))('gdal-async') as GdalFiles
  for (const way of ['set', 'copy'] as const) {
    const make = gdal.vsimem[way]
    gdal.vsimem[way] = (bytes, path) => {
      folders.add(path.slice(0, path.lastIndexOf('/')))
      make(bytes, path)
    }
  }
}

/** The files that are in these folders; folders without any are forgotten. */
export function filesOfGdal(): string[] {
  return [...folders].flatMap((folder) => {
    const files = namesIn(folder).map((name) => `${folder}/${name}`)
    if (files.length === 0) folders.delete(folder)
    return files
  })
}

function namesIn(folder: string): string[] {
  try {
    return gdal?.fs.readDir(folder).filter((name) => name !== '.' && name !== '..') ?? []
  } catch {
    return []
  }
}
