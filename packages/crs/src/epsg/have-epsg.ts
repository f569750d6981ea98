import { holdsWhole, holdWhole } from './held-parts.ts'

/** Loads all of EPSG's table, so that any code can be looked up. */
export async function haveEpsg(): Promise<void> {
  if (!holdsWhole()) holdWhole((await import('./parts/whole.generated.ts')).WHOLE)
}
