import type { DatasetInfo, MetadataChange, ResolvedProfile } from '@memraster/core/backend'
import { CRS } from '@memraster/crs'
import { isRasterError } from '@memraster/ground'
import type { PlainChange, PlainInfo, PlainProfile } from '../engine/engine.ts'

/**
 * The facts of a raster, with coordinate reference systems for texts.
 *
 * @param crs For a raster whose CRS the engine was not asked for.
 */
export function infoFromPlain(plain: PlainInfo, crs: CRS | undefined = crsFromText(plain.crs)): DatasetInfo {
  return { ...plain, crs, gcpsCrs: crsFromText(plain.gcpsCrs) }
}

/** A change of metadata as an engine takes it. */
export function plainChange({ crs, gcps, ...rest }: MetadataChange): PlainChange {
  return {
    ...rest,
    ...(crs !== undefined && { crs: crs === null ? null : crs.toWkt() }),
    ...(gcps !== undefined && { gcps: gcps && { points: gcps.points, crs: gcps.crs?.toWkt() } }),
  }
}

/** A profile as an engine takes it. */
export function plainProfile(profile: ResolvedProfile): PlainProfile {
  return { ...profile, crs: profile.crs?.toWkt(), gcpsCrs: profile.gcpsCrs?.toWkt() }
}

/** A system that is not known here, such as an engineering one of an exotic format, is none. */
function crsFromText(wkt: string | undefined): CRS | undefined {
  if (wkt === undefined) return undefined
  try {
    return CRS.fromWkt(wkt)
  } catch (error) {
    if (isRasterError(error, 'CRS')) return undefined
    throw error
  }
}
