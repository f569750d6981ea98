import { loadOnce } from '@memraster/ground'
import type { CRS } from './crs.ts'
import { holdsWhole } from './epsg/held-parts.ts'

const loadEpsg = /* @__PURE__ */ loadOnce(() => import('./epsg/load-epsg.ts'))

/**
 * Loads the parts of EPSG's table in which the members of some systems look up codes.
 *
 * @param systemsOf Returns the systems, and may look up codes itself. Not called if the table is loaded.
 */
export async function knowCodes(systemsOf: () => readonly (CRS | undefined)[]): Promise<void> {
  if (holdsWhole() || hasNone(systemsOf)) return
  const { withEpsg } = await loadEpsg()
  for (const crs of await withEpsg(systemsOf)) await withEpsg(() => [crs?.toEpsg(), crs?.definition])
}

/** Whether there are no systems, so that not even the list of the table's parts is needed. */
function hasNone(systemsOf: () => readonly (CRS | undefined)[]): boolean {
  try {
    return systemsOf().every((crs) => crs === undefined)
  } catch {
    // They are asked for again, with the parts that they miss.
    return false
  }
}
