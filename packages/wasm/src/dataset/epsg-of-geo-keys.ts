import { CRS, isRasterError } from '@memraster/core/backend'
import type { GeoKeys } from './geo-keys.ts'

/** GeoKeys and their values: GeoTIFF 1.1, annex B. */
const MODEL_TYPE = 1024
const RASTER_TYPE = 1025
const CITATION = 1026
const GEODETIC_CITATION = 2049
const ANGULAR_UNITS = 2054
const PROJECTED_CRS = 3072
const LINEAR_UNITS = 3076
const PROJECTED = 1
const DEGREE = 9102
const METRE = 9001

/**
 * The CRS of GeoKeys that say no more than the code of a projected system of EPSG's and what EPSG says of it too, as
 * GDAL writes them for systems in metres. Undefined for all others, which take GDAL to tell: of geographic systems it
 * makes what the keys say of the ellipsoid.
 */
export function epsgOfGeoKeys({ values }: GeoKeys): CRS | undefined {
  const code = values.get(PROJECTED_CRS)
  const crs = typeof code === 'number' ? crsOf(code) : undefined
  const definition = crs?.definition
  if (definition?.kind !== 'projected') return undefined
  const { name, base, unit } = definition
  const expected = new Map<number, number | string | undefined>([
    [MODEL_TYPE, PROJECTED],
    [RASTER_TYPE, values.get(RASTER_TYPE)],
    [CITATION, name],
    [GEODETIC_CITATION, base.name],
    [ANGULAR_UNITS, base.unit.name === 'degree' ? DEGREE : undefined],
    [PROJECTED_CRS, code],
    [LINEAR_UNITS, unit.factor === 1 ? METRE : undefined],
  ])
  const isThat = [...expected.keys()].every((key) => values.get(key) === expected.get(key))
  return isThat && values.size === expected.size ? crs : undefined
}

function crsOf(code: number): CRS | undefined {
  try {
    return CRS.fromEpsg(code)
  } catch (error) {
    if (isRasterError(error, 'CRS')) return undefined
    throw error
  }
}
