import type { EpsgPart } from './epsg-part.ts'
import { LOADERS } from './parts/loaders.generated.ts'

/** The parts of EPSG's table that are in memory, by their numbers. */
const loaded: (EpsgPart | undefined)[] = LOADERS.map(() => undefined)

/** Thrown by look-ups that need parts of EPSG's table which are not in memory. */
export class PartsMissing extends Error {
  readonly numbers: readonly number[]

  constructor(numbers: readonly number[]) {
    super(
      "The part of EPSG's table that this needs is not loaded. Import CRS, which brings the whole table along, and give a CRS in place of a code.",
    )
    this.numbers = numbers
  }
}

/** The number of the part in which `code` would be; undefined if it comes before the first. */
export function partWith(code: number): number | undefined {
  const number = LOADERS.findLastIndex(([first]) => first <= code)
  return number < 0 ? undefined : number
}

/** A part, for a look-up by code. */
export function requirePart(number: number): EpsgPart {
  const part = loaded[number]
  if (part === undefined) throw new PartsMissing([number])
  return part
}

/** The number of parts, for a search through all of them. */
export function requireAllParts(): number {
  const missing = missingParts()
  if (missing.length > 0) throw new PartsMissing(missing)
  return loaded.length
}

/** The numbers of the parts that are in memory. */
export function loadedParts(): number[] {
  return [...loaded.keys()].filter((number) => loaded[number] !== undefined)
}

/** The numbers of the parts that are not in memory. */
export function missingParts(): number[] {
  return [...loaded.keys()].filter((number) => loaded[number] === undefined)
}

/** Puts the whole table into memory. */
export function haveParts(parts: readonly EpsgPart[]): void {
  for (const [number, part] of parts.entries()) loaded[number] = part
}

/** Loads parts by their numbers. */
export async function loadParts(numbers: readonly number[]): Promise<void> {
  await Promise.all(
    numbers.map(async (number) => {
      loaded[number] = await LOADERS[number]?.[1]()
    }),
  )
}
