import { parseNumber } from '@memraster/core/internal'
import type { Transform } from '../georeference/georeference.ts'
import { baseName, type SiblingNames } from './sibling-names.ts'

/** A sidecar with a raster's transform. */
export interface WorldFile {
  readonly name: string
  readonly transform: Transform
}

/** A world file has six numbers. */
const MOST_BYTES = 1 << 16

/**
 * The transform in a world file: six lines, the last two of which are the centre of the upper left pixel. `undefined`
 * if there are fewer, or if they do not make a transform.
 */
export function parseWorldFile(text: string): Transform | undefined {
  const lines = text.trim().split(/\s*[\r\n]+\s*/)
  if (lines.length < 6) return undefined
  const [a = 0, d = 0, b = 0, e = 0, x = 0, y = 0] = lines.slice(0, 6).map(parseNumber)
  // GDAL's check.
  if ((a === 0 && b === 0) || (e === 0 && d === 0) || ![a, b, d, e, x, y].every(Number.isFinite))
    return undefined
  return [a, b, x - 0.5 * (a + b), d, e, y - 0.5 * (d + e)]
}

/** The names that a raster's world file may have, in any case, in GDAL's order of lookup. */
export function worldFileNames(name: string): readonly string[] {
  const base = baseName(name)
  const extension = name.slice(base.length + 1)
  const short = extension.length < 2 ? [] : [`${extension[0]}${extension.at(-1)}w`, `${extension}w`]
  return [...new Set([...short, 'wld'].map((ending) => `${base}.${ending}`))]
}

/** The first world file beside a raster with a valid transform. */
export function findWorldFile(filename: string, names: SiblingNames): WorldFile | undefined {
  for (const wanted of worldFileNames(filename)) {
    const name = names.find(wanted)
    const transform = name === undefined ? undefined : parseWorldFile(names.text(name, MOST_BYTES))
    if (name !== undefined && transform !== undefined) return { name, transform }
  }
  return undefined
}
