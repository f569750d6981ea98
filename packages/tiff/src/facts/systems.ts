import type { CRS } from '@memraster/crs/internal'
import { knowCodes } from '@memraster/crs/table'
import { crsFromText } from '../georeference/crs-from-text.ts'
import type { RawGeoKeys } from '../georeference/georeference.ts'
import type { CrsSource } from './choose-place.ts'
import { systemOfKeys } from './system-of-keys.ts'

/** The systems of a raster, which are made when they are first asked for: that takes longer than all other facts. */
export interface Systems {
  /** The system of its transform, or else of its points. */
  crs(): CRS | undefined
  /** The unit of heights by the GeoKeys. */
  heightUnit(): string | undefined
}

/**
 * The systems of a raster, with the parts of EPSG's table that they need.
 *
 * @param keys The GeoKeys of the file, whether or not they define the system.
 */
export async function readSystems(
  { srs, geoKeys }: CrsSource,
  keys: RawGeoKeys | undefined,
): Promise<Systems> {
  const ofKeys = lazily(() => systemOfKeys(keys))
  const crs = lazily(() => (srs === undefined && geoKeys !== undefined ? ofKeys().crs : crsFromText(srs)))
  await knowCodes(() => [crs(), ofKeys().crs])
  return { crs, heightUnit: () => ofKeys().heightUnit }
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
