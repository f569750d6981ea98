import type { Transform } from './georeference.ts'
import type { SiblingNames } from './sibling-names.ts'
import { parseWorldFile, worldFileNames } from './world-file.ts'

/** A file beside a raster that gives its transform. */
export interface WorldFile {
  readonly name: string
  readonly transform: Transform
}

/** The first world file beside a raster that gives a transform. */
export function findWorldFile(filename: string, names: SiblingNames): WorldFile | undefined {
  for (const wanted of worldFileNames(filename)) {
    const name = names.find(wanted)
    const transform = name === undefined ? undefined : parseWorldFile(names.text(name, MOST_BYTES))
    if (name !== undefined && transform !== undefined) return { name, transform }
  }
  return undefined
}

/** A world file has six numbers. */
const MOST_BYTES = 1 << 16
