import { isRasterError } from '@memraster/ground'
import { crsFromGeoKeys, type SystemOfKeys } from '../geokeys/crs-from-geo-keys.ts'
import { parseGeoKeyDirectory } from '../geokeys/geo-key-directory.ts'
import type { RawGeoKeys } from '../georeference/georeference.ts'

/** Files of one source have few systems among them. */
const MOST_SYSTEMS = 64

/** The longest keys that are kept, in characters. */
const LONGEST_KEYS = 4096

/** Systems by their keys: creating one takes longer than reading all other facts of a file. */
const known = new Map<string, SystemOfKeys>()

/** The coordinate reference system of a file's GeoKeys; none for invalid keys. */
export function systemOfKeys(keys: RawGeoKeys | undefined): SystemOfKeys {
  if (keys === undefined) return makeSystem(keys)
  const identity = `${keys.directory} ${keys.doubles} ${keys.ascii}`
  const found = known.get(identity)
  if (found) return found
  const system = makeSystem(keys)
  if (identity.length > LONGEST_KEYS) return system
  const [oldest] = known.keys()
  if (known.size >= MOST_SYSTEMS && oldest !== undefined) known.delete(oldest)
  known.set(identity, system)
  return system
}

function makeSystem(keys: RawGeoKeys | undefined): SystemOfKeys {
  try {
    return crsFromGeoKeys(
      keys === undefined ? new Map() : parseGeoKeyDirectory(keys.directory, keys.doubles, keys.ascii),
    )
  } catch (error) {
    if (isRasterError(error)) return { crs: undefined, heightUnit: undefined }
    throw error
  }
}
