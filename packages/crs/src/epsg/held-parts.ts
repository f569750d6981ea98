import type { EpsgPart } from './epsg-part.ts'

/** The parts of EPSG's table that are in memory, by their numbers. */
const held: (EpsgPart | undefined)[] = []
let isWhole = false

/** Whether the whole table is in memory. */
export function holdsWhole(): boolean {
  return isWhole
}

export function holdWhole(parts: readonly EpsgPart[]): void {
  for (const [number, part] of parts.entries()) held[number] = part
  isWhole = true
}

export function heldPart(number: number): EpsgPart | undefined {
  return held[number]
}

export function holdPart(number: number, part: EpsgPart | undefined): void {
  held[number] = part
}
