import type { MemoryDirectory } from '@memraster/core/backend'
import type { CRS } from '@memraster/crs'
import { epsgOfGeoKeys } from './epsg-of-geo-keys.ts'
import { readGeoKeys } from './geo-keys.ts'

/** Files of one source have few systems among them. */
const MOST_SYSTEMS = 64

/**
 * Remembers coordinate reference systems by the GeoKeys that GDAL has made them from: it takes milliseconds to
 * look one up, which is longer than all else that opening a file takes.
 */
export class KnownSystems {
  readonly #systems = new Map<string, CRS | undefined>()

  /**
   * What tells the system of a file by itself: its GeoKeys. Undefined where another file might have a say.
   */
  keysOf(directory: MemoryDirectory, filename: string): string | undefined {
    const bytes = directory.names.length === 1 ? directory.get(filename) : undefined
    const keys = bytes && readGeoKeys(bytes)
    if (!keys) return undefined
    if (!this.#systems.has(keys.identity)) {
      const crs = epsgOfGeoKeys(keys)
      if (crs) this.set(keys.identity, crs)
    }
    return keys.identity
  }

  /** Whether the system of these keys, or that there is none, is known. */
  has(keys: string): boolean {
    return this.#systems.has(keys)
  }

  get(keys: string): CRS | undefined {
    return this.#systems.get(keys)
  }

  set(keys: string, crs: CRS | undefined): void {
    const [oldest] = this.#systems.keys()
    if (this.#systems.size >= MOST_SYSTEMS && oldest !== undefined) this.#systems.delete(oldest)
    this.#systems.set(keys, crs)
  }
}
