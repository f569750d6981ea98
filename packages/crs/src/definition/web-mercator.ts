import type { ProjectedCrs } from './crs-definition.ts'
import { parameterRole } from './projection-method.ts'

/** A method with its parameters, and the PROJ string for what the method's name cannot express. */
export type ExtendedMethod = Pick<ProjectedCrs, 'method' | 'parameters' | 'proj4'>

/** Whether a method's name or EPSG's code is that of web Mercator, which projects ellipsoidal latitudes on a sphere. */
export function isWebMercator(method: string, code?: number): boolean {
  return (
    code === 1024 ||
    /^(mercator_auxiliary_sphere|popular[_ ]visualisation[_ ]pseudo[_ -]mercator)$/i.test(method)
  )
}

/** Web Mercator as GDAL writes it in WKT 1: a Mercator with a PROJ string beside it. */
export function webMercator(given: ProjectedCrs['parameters']): ExtendedMethod {
  const numberFor = (role: string) => given.find(([name]) => parameterRole(name) === role)?.[1] ?? 0
  const [longitude, easting, northing] = [
    numberFor('longitude'),
    numberFor('falseEasting'),
    numberFor('falseNorthing'),
  ]
  return {
    method: 'Mercator_1SP',
    parameters: [
      ['central_meridian', longitude],
      ['scale_factor', 1],
      ['false_easting', easting],
      ['false_northing', northing],
    ],
    proj4:
      `+proj=merc +a=6378137 +b=6378137 +lat_ts=0 +lon_0=${longitude} +x_0=${easting} +y_0=${northing} ` +
      '+k=1 +units=m +nadgrids=@null +wktext +no_defs',
  }
}
