import type { CRS } from './crs.ts'
import { withEpsg } from './epsg/load-epsg.ts'
import { missingParts } from './epsg/loaded-parts.ts'

/**
 * Loads the parts of EPSG's table in which the members of some systems look up codes.
 *
 * @param systemsOf Returns the systems, and may look up codes itself. Not called if the table is loaded.
 */
export async function knowCodes(systemsOf: () => readonly (CRS | undefined)[]): Promise<void> {
  if (missingParts().length === 0) return
  for (const crs of await withEpsg(systemsOf)) await withEpsg(() => [crs?.toEpsg(), crs?.definition])
}
