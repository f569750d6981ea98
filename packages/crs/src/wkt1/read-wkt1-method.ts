import type { ProjectedCrs } from '../definition/crs-definition.ts'
import {
  arrangeParameters,
  type ProjectionMethod,
  parameterRole,
  projectionMethod,
} from '../definition/projection-method.ts'
import { type ExtendedMethod, isWebMercator, webMercator } from '../definition/web-mercator.ts'

type Parameters = ProjectedCrs['parameters']

/** Esri's parameters for the axes of a Krovak. */
const KROVAK_AXES = /^(X_Scale|Y_Scale|XY_Plane_Rotation)$/i

/** A method of projection and its parameters, by the names of OGC, GDAL or Esri. */
export function readMethod(methodName: string, given: Parameters): ExtendedMethod {
  if (isWebMercator(methodName)) return webMercator(given)
  const named = (name: string) => given.find(([key]) => key.toLowerCase() === name)?.[1]
  const bare = methodName.toLowerCase()
  if (bare === 'lambert_conformal_conic' || bare === 'lambert_conformal_conic_1sp') {
    const name =
      named('standard_parallel_2') === undefined
        ? 'Lambert_Conformal_Conic_1SP'
        : 'Lambert_Conformal_Conic_2SP'
    const method = projectionMethod(name)
    // Esri repeats the latitude of origin as the first parallel of a cone with one.
    const kept = name.endsWith('1SP')
      ? given.filter(([key]) => key.toLowerCase() !== 'standard_parallel_1')
      : given
    if (method !== undefined) return { method: name, parameters: arrangeParameters(method, kept) }
  }
  if (bare.startsWith('stereographic_') && bare.endsWith('_pole')) {
    const method = projectionMethod(methodName)
    const kept = given
      .filter(([key]) => key.toLowerCase() !== 'scale_factor')
      .map(
        ([key, value]) =>
          [key.toLowerCase() === 'standard_parallel_1' ? 'latitude_of_origin' : key, value] as const,
      )
    if (method !== undefined) return { method: method.name, parameters: arrangeParameters(method, kept) }
  }
  const isPole = Math.abs(given.find(([name]) => parameterRole(name) === 'latitude')?.[1] ?? 0) === 90
  const method = projectionMethod(bare === 'stereographic' && isPole ? 'Polar_Stereographic' : methodName)
  if (method === undefined) return { method: methodName, parameters: given }
  return {
    method: method.name,
    parameters: arrangeParameters(method, withGridAngle(method, withoutOption(withoutScale(bare, given)))),
  }
}

/** `given` without the 0 by which Esri chooses the usual variant of a method, and without parameters of axes. */
function withoutOption(given: Parameters): Parameters {
  return given.filter(([name, value]) => (name !== 'Option' || value !== 0) && !KROVAK_AXES.test(name))
}

/** `given` without a scale of 1 if the latitude is that of true scale, or if the method has no scale. */
function withoutScale(method: string, given: Parameters): Parameters {
  if (method !== 'polar_stereographic' && method !== 'cassini') return given
  return given.filter(([name, value]) => parameterRole(name) !== 'scale' || value !== 1)
}

/** `given` with the angle of the grid, which Esri omits if it equals the azimuth. */
function withGridAngle(method: ProjectionMethod, given: Parameters): Parameters {
  const azimuth = given.find(([name]) => parameterRole(name) === 'azimuth')
  const needsAngle = method.parameters.includes('rectified_grid_angle')
  if (!needsAngle || azimuth === undefined || given.some(([name]) => parameterRole(name) === 'gridAngle'))
    return given
  return [...given, ['rectified_grid_angle', azimuth[1]]]
}

/** The axes of a projected system that names none, as PROJ has them. */
export function projectedAxes(method: ExtendedMethod, given: Parameters): string {
  return isSouthWest(method.method, given) ? 'Southing SOUTH Westing WEST' : usualAxes(method)
}

/** Whether a Krovak has its own axes; Esri's scale of -1 means that they point east and north. */
function isSouthWest(method: string, given: Parameters): boolean {
  return method === 'Krovak' && !given.some(([name, value]) => name.toUpperCase() === 'X_SCALE' && value < 0)
}

/** PROJ's default axes of a projection: at a pole both point away from it. */
function usualAxes({ method, parameters }: ExtendedMethod): string {
  if (method === 'Transverse_Mercator_South_Orientated') return 'Easting WEST Northing SOUTH'
  const latitude = parameters.find(([name]) => parameterRole(name) === 'latitude')?.[1] ?? 0
  const isPolar =
    method === 'Polar_Stereographic' ||
    (method === 'Lambert_Azimuthal_Equal_Area' && Math.abs(latitude) === 90)
  if (!isPolar) return 'Easting EAST Northing NORTH'
  return latitude > 0 ? 'Easting SOUTH Northing SOUTH' : 'Easting NORTH Northing NORTH'
}
