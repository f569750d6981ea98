import type { Files } from '../recipe/recipe.ts'

/** A sound raster: what inputs are made of. */
export interface BaseRaster {
  /** Unique among all. */
  readonly name: string
  /** Its own file comes first, then those beside it. */
  readonly files: Files
}

export function filenameOf(files: Files): string {
  return files.keys().next().value as string
}
