import type { EpsgPart } from './epsg-part.ts'
import { heldPart, holdPart } from './held-parts.ts'
import { LOADERS } from './parts/loaders.generated.ts'

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
  const part = heldPart(number)
  if (part === undefined) throw new PartsMissing([number])
  return part
}

/** The number of parts, for a search through all of them. */
export function requireAllParts(): number {
  const missing = missingParts()
  if (missing.length > 0) throw new PartsMissing(missing)
  return LOADERS.length
}

/** The numbers of the parts that are in memory. */
export function loadedParts(): number[] {
  return [...LOADERS.keys()].filter((number) => heldPart(number) !== undefined)
}

/** The numbers of the parts that are not in memory. */
export function missingParts(): number[] {
  return [...LOADERS.keys()].filter((number) => heldPart(number) === undefined)
}

/** Loads parts by their numbers. */
export async function loadParts(numbers: readonly number[]): Promise<void> {
  await Promise.all(
    numbers.map(async (number) => {
      holdPart(number, await LOADERS[number]?.[1]())
    }),
  )
}
