import { CRS } from '@memraster/crs'
import { isRasterError } from '@memraster/ground'
import type { GeoKeys } from './geo-keys.ts'

/** GeoKeys and their values: GeoTIFF 1.1, annex B. */
const MODEL_TYPE = 1024
const RASTER_TYPE = 1025
const CITATION = 1026
const GEODETIC_CRS = 2048
const GEODETIC_CITATION = 2049
const ANGULAR_UNITS = 2054
const SEMI_MAJOR = 2057
const INVERSE_FLATTENING = 2059
const PROJECTED_CRS = 3072
const LINEAR_UNITS = 3076
const PROJECTED = 1
const GEOGRAPHIC = 2
const DEGREE = 9102
const METRE = 9001

type Expected = readonly (readonly [key: number, value: number | string | undefined])[]

const WGS84: Expected = [
  [MODEL_TYPE, GEOGRAPHIC],
  [GEODETIC_CRS, 4326],
  [GEODETIC_CITATION, 'WGS 84'],
  [ANGULAR_UNITS, DEGREE],
  [SEMI_MAJOR, 6378137],
  [INVERSE_FLATTENING, 298.257223563],
]

/**
 * The CRS of GeoKeys that say no more than a code of EPSG's and what EPSG says of it too, as GDAL writes them for
 * WGS 84 and for projected systems in metres. Undefined for all others, which take GDAL to tell: of other geographic
 * systems it makes what the keys say of the ellipsoid.
 */
export function epsgOfGeoKeys({ values }: GeoKeys): CRS | undefined {
  if (saysOnly(values, WGS84)) return CRS.fromEpsg(4326)
  const code = values.get(PROJECTED_CRS)
  const crs = typeof code === 'number' ? crsOf(code) : undefined
  const definition = crs?.definition
  if (definition?.kind !== 'projected') return undefined
  const { name, base, unit } = definition
  const isThat = saysOnly(values, [
    [MODEL_TYPE, PROJECTED],
    [CITATION, name],
    [GEODETIC_CITATION, base.name],
    [ANGULAR_UNITS, base.unit.name === 'degree' ? DEGREE : undefined],
    [PROJECTED_CRS, code],
    [LINEAR_UNITS, unit.factor === 1 ? METRE : undefined],
  ])
  return isThat ? crs : undefined
}

/** Whether keys have these values, and no other key is there but whether pixels are areas or points. */
function saysOnly(values: GeoKeys['values'], expected: Expected): boolean {
  return (
    values.has(RASTER_TYPE) &&
    values.size === expected.length + 1 &&
    expected.every(([key, value]) => value !== undefined && values.get(key) === value)
  )
}

function crsOf(code: number): CRS | undefined {
  try {
    return CRS.fromEpsg(code)
  } catch (error) {
    if (isRasterError(error, 'CRS')) return undefined
    throw error
  }
}
