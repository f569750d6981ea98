import { loadParts, PartsMissing } from './loaded-parts.ts'

/**
 * The result of `compute`, which may look up systems in EPSG's table. If parts of it are missing, they are loaded, and
 * `compute` is called once more.
 */
export async function withEpsg<T>(compute: () => T | Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await compute()
    } catch (error) {
      if (!(error instanceof PartsMissing)) throw error
      await loadParts(error.numbers)
    }
  }
}
