import type { CRS } from './crs.ts'
import { withEpsg } from './epsg/load-epsg.ts'
import { missingParts } from './epsg/loaded-parts.ts'

/** Loads the parts of EPSG's table in which the members of these systems look up codes. */
export async function knowCodes(systems: readonly (CRS | undefined)[]): Promise<void> {
  if (missingParts().length === 0) return
  for (const crs of systems) await withEpsg(() => [crs?.toEpsg(), crs?.definition])
}
