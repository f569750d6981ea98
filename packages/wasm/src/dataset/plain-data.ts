import type { DatasetInfo, MetadataChange, ResolvedProfile } from '@memraster/core/backend'
import { CRS, withEpsg } from '@memraster/crs/internal'
import { isRasterError } from '@memraster/ground'
import type { PlainChange, PlainInfo, PlainProfile, StatedRaster } from '../engine/engine.ts'

/** The facts of a raster that an engine has described, with coordinate reference systems for texts. */
export function infoFromPlain(plain: PlainInfo | undefined): Promise<DatasetInfo> {
  if (!plain) throw new TypeError('The engine was not asked for the facts')
  return withEpsg(() => ({ ...plain, crs: crsFromText(plain.crs), gcpsCrs: crsFromText(plain.gcpsCrs) }))
}

/** The part of the facts that an engine needs. */
export function statedRaster({ width, height, bands }: DatasetInfo): StatedRaster {
  return {
    width,
    height,
    bands: bands.map(({ dtype, nodata, overviews, maskOverviews, storedMask }) => ({
      dtype,
      nodata,
      overviews,
      maskOverviews,
      storedMask,
    })),
  }
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
