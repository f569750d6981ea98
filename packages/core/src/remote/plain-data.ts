import { CRS, withEpsg } from '@memraster/crs/internal'
import { isRasterError, RasterError, type RasterErrorCode } from '@memraster/ground'
import type { DatasetInfo } from '../backend/dataset-info.ts'
import type { MetadataChange } from '../backend/metadata-change.ts'
import type { ResolvedProfile } from '../backend/resolved-profile.ts'

/** The facts of a raster as plain data: a CRS is its well-known text. */
export interface PlainInfo extends Omit<DatasetInfo, 'crs' | 'gcpsCrs'> {
  readonly crs: string | undefined
  readonly gcpsCrs: string | undefined
}

/** A change of metadata as plain data. */
export interface PlainChange extends Omit<MetadataChange, 'crs' | 'gcps'> {
  readonly crs?: string | null
  readonly gcps?: { readonly points: DatasetInfo['gcps']; readonly crs: string | undefined } | null
}

/** A profile as plain data. */
export interface PlainProfile extends Omit<ResolvedProfile, 'crs' | 'gcpsCrs'> {
  readonly crs: string | undefined
  readonly gcpsCrs: string | undefined
}

/** An error as plain data. */
export interface PlainError {
  readonly code: RasterErrorCode
  readonly message: string
  readonly feature: string | undefined
  readonly subject: string | undefined
}

export function plainInfo(info: DatasetInfo): PlainInfo {
  return { ...info, crs: info.crs?.toWkt(), gcpsCrs: info.gcpsCrs?.toWkt() }
}

/** The facts of a raster, with a `CRS` for each well-known text. */
export function infoFromPlain(plain: PlainInfo | undefined): Promise<DatasetInfo> {
  if (!plain) throw new TypeError('The facts of the raster were not asked for.')
  return withSystems(plain)
}

export function plainChange({ crs, gcps, ...rest }: MetadataChange): PlainChange {
  return {
    ...rest,
    ...(crs !== undefined && { crs: crs === null ? null : crs.toWkt() }),
    ...(gcps !== undefined && { gcps: gcps && { points: gcps.points, crs: gcps.crs?.toWkt() } }),
  }
}

export function changeFromPlain({ crs, gcps, ...rest }: PlainChange): Promise<MetadataChange> {
  const crsOf = (wkt: string | undefined): CRS | undefined => (wkt === undefined ? wkt : CRS.fromWkt(wkt))
  return withEpsg(() => ({
    ...rest,
    ...(crs !== undefined && { crs: crsOf(crs ?? undefined) ?? null }),
    ...(gcps !== undefined && { gcps: gcps && { points: gcps.points, crs: crsOf(gcps.crs) } }),
  }))
}

export function plainProfile(profile: ResolvedProfile): PlainProfile {
  return { ...profile, crs: profile.crs?.toWkt(), gcpsCrs: profile.gcpsCrs?.toWkt() }
}

export function profileFromPlain(plain: PlainProfile): Promise<ResolvedProfile> {
  return withSystems(plain)
}

export function plainError(error: unknown): PlainError {
  const { code, message, feature, subject } = isRasterError(error)
    ? error
    : new RasterError('IO', error instanceof Error ? error.message : String(error))
  return { code, message, feature, subject }
}

export function errorFromPlain({ code, message, feature, subject }: PlainError): RasterError {
  const details = subject === undefined ? {} : { subject }
  return code === 'UNSUPPORTED' || feature !== undefined
    ? new RasterError(code, message, { ...details, feature: feature ?? 'other' })
    : new RasterError(code, message, details)
}

/** Replaces texts by systems, loading the parts of EPSG's table that they need. */
function withSystems<T extends { readonly crs: string | undefined; readonly gcpsCrs: string | undefined }>(
  plain: T,
): Promise<Omit<T, 'crs' | 'gcpsCrs'> & Pick<DatasetInfo, 'crs' | 'gcpsCrs'>> {
  return withEpsg(() => ({ ...plain, crs: crsFromText(plain.crs), gcpsCrs: crsFromText(plain.gcpsCrs) }))
}

/** Undefined for a system that memraster does not know, such as an engineering one. */
function crsFromText(wkt: string | undefined): CRS | undefined {
  if (wkt === undefined) return undefined
  try {
    return CRS.fromWkt(wkt)
  } catch (error) {
    if (isRasterError(error, 'CRS')) return undefined
    throw error
  }
}
