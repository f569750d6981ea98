import type { GroundControlPoint } from '@memraster/core'
import type { GeorefSource, GeorefSources } from './georef-sources.ts'
import type { Georeference, RawGeoKeys, Transform } from './georeference.ts'
import type { Pam } from './pam.ts'

/** What the three sources say of a raster's place. */
export interface PlaceSources {
  readonly internal: Georeference
  readonly pam: Pam | undefined
  /** Looks for a world file. */
  world(): { readonly name: string; readonly transform: Transform } | undefined
}

/** What defines a coordinate reference system: a text, or else GeoKeys. */
export interface CrsSource {
  /** WKT, or another text that GDAL takes; empty where a source says that there is none. */
  readonly srs: string | undefined
  readonly geoKeys: RawGeoKeys | undefined
}

/** The place of a raster. */
export interface Place {
  readonly transform: Transform | undefined
  readonly gcps: readonly GroundControlPoint[]
  readonly crs: CrsSource
  readonly gcpsCrs: CrsSource
  /** GDAL tells of it where it had to look at the GeoKeys. */
  readonly rasterType: Georeference['rasterType']
  /** The name of the world file that gave the transform. */
  readonly worldFile: string | undefined
}

/** The place of a GeoTIFF by GDAL's rules, from the sources that count, each before those that follow it. */
export function choosePlace(sources: GeorefSources, { internal, pam, world }: PlaceSources): Place {
  const has = (source: GeorefSource): boolean => sources.includes(source)
  const isBefore = (first: GeorefSource, second: GeorefSource): boolean =>
    has(first) && !(has(second) && sources.indexOf(second) < sources.indexOf(first))
  const found = firstTransform(sources, internal, world)
  const isPamFirst = isBefore('PAM', found?.source ?? 'PAM')
  const over = has('PAM') && pam?.transform && (found === undefined || isPamFirst) ? pam.transform : undefined
  const geoKeys = has('INTERNAL') ? internal.geoKeys : undefined
  const own = has('INTERNAL') && found === undefined ? internal.gcps : []
  const points = has('PAM') ? (pam?.gcps ?? []) : []
  const isPamBeforeFile = isBefore('PAM', 'INTERNAL')
  const takesPam = points.length > 0 && (own.length === 0 || isPamBeforeFile)
  const srs = has('PAM') ? pam?.srs : undefined
  const crs = isPamBeforeFile || geoKeys === undefined ? { srs, geoKeys } : { srs: undefined, geoKeys }
  const isAsked = has('INTERNAL') && !(isPamBeforeFile && (srs !== undefined || points.length > 0))
  return {
    transform: over ?? found?.transform,
    gcps: takesPam ? points : own,
    crs,
    gcpsCrs: takesPam ? { srs: pam?.gcpsSrs, geoKeys: undefined } : crs,
    rasterType: isAsked ? internal.rasterType : undefined,
    worldFile: over === undefined ? found?.worldFile : undefined,
  }
}

/** The first transform that the file and its world file give. */
function firstTransform(
  sources: GeorefSources,
  internal: Georeference,
  world: PlaceSources['world'],
): { source: GeorefSource; transform: Transform; worldFile: string | undefined } | undefined {
  for (const source of sources) {
    if (source === 'INTERNAL' && internal.transform !== undefined)
      return { source, transform: internal.transform, worldFile: undefined }
    const file = source === 'WORLDFILE' ? world() : undefined
    if (file !== undefined) return { source, transform: file.transform, worldFile: file.name }
  }
  return undefined
}
