import type { GroundControlPoint } from '@memraster/core'
import type { Georeference, RawGeoKeys, Transform } from '../georeference/georeference.ts'
import type { Pam } from '../sidecars/pam.ts'
import type { TabFile } from '../sidecars/tab-file.ts'
import type { WorldFile } from '../sidecars/world-file.ts'

/** The georeferencing from each source. */
export interface PlaceSources {
  readonly internal: Georeference
  readonly pam: Pam | undefined
  /** Looks for a world file. */
  world(): WorldFile | undefined
  /** Looks for a file of MapInfo's. */
  tab(): TabFile | undefined
}

/** The definition of a coordinate reference system: a text, or else GeoKeys. */
export interface CrsSource {
  /** WKT, or another text that GDAL accepts; empty if a source declares that there is none. */
  readonly srs: string | undefined
  readonly geoKeys: RawGeoKeys | undefined
}

/** The place of a raster. */
export interface Place {
  readonly transform: Transform | undefined
  readonly gcps: readonly GroundControlPoint[]
  readonly crs: CrsSource
  readonly gcpsCrs: CrsSource
  /** GDAL reports it if it had to read the GeoKeys. */
  readonly rasterType: Georeference['rasterType']
  /** The name of the world file, or the file of MapInfo's, that gave the transform or the points. */
  readonly file: string | undefined
}

/** The georeferencing of a GeoTIFF by GDAL's rules, from the given sources in order of precedence. */
export function choosePlace(sources: GeorefSources, { internal, pam, world, tab }: PlaceSources): Place {
  const has = (source: GeorefSource): boolean => sources.includes(source)
  const isBefore = (first: GeorefSource, second: GeorefSource): boolean =>
    has(first) && !(has(second) && sources.indexOf(second) < sources.indexOf(first))
  const found = firstPlace(sources, { internal, world, tab })
  const isPamFirst = isBefore('PAM', found?.source ?? 'PAM')
  const over = has('PAM') && pam?.transform && (found === undefined || isPamFirst) ? pam.transform : undefined
  const geoKeys = has('INTERNAL') ? internal.geoKeys : undefined
  const own = found?.gcps ?? (has('INTERNAL') ? internal.gcps : [])
  const points = has('PAM') ? (pam?.gcps ?? []) : []
  const isPamBeforeFile = isBefore('PAM', 'INTERNAL')
  const takesPam = points.length > 0 && (own.length === 0 || isPamBeforeFile)
  const srs = (has('PAM') ? pam?.srs : undefined) ?? (geoKeys === undefined ? found?.srs : undefined)
  const crs = isPamBeforeFile || geoKeys === undefined ? { srs, geoKeys } : { srs: undefined, geoKeys }
  const isAsked =
    has('INTERNAL') &&
    !(isPamBeforeFile && ((srs !== undefined && geoKeys !== undefined) || points.length > 0))
  return {
    transform: over ?? found?.transform,
    gcps: takesPam ? points : own,
    crs,
    gcpsCrs: takesPam ? { srs: pam?.gcpsSrs, geoKeys: undefined } : crs,
    rasterType: isAsked ? internal.rasterType : undefined,
    file: over === undefined ? found?.file : undefined,
  }
}

/** The georeferencing of a source: a transform, or else points. */
interface FoundPlace {
  readonly source: GeorefSource
  readonly transform: Transform | undefined
  readonly gcps: readonly GroundControlPoint[]
  readonly srs: string | undefined
  readonly file: string | undefined
}

/** The first georeferencing found in the file and its sidecars. */
function firstPlace(
  sources: GeorefSources,
  { internal, world, tab }: Pick<PlaceSources, 'internal' | 'world' | 'tab'>,
): FoundPlace | undefined {
  for (const source of sources) {
    const bare = { source, gcps: [], srs: undefined }
    if (source === 'INTERNAL' && internal.transform !== undefined)
      return { ...bare, transform: internal.transform, file: undefined }
    const file = source === 'WORLDFILE' ? world() : undefined
    if (file !== undefined) return { ...bare, transform: file.transform, file: file.name }
    const table = source === 'TABFILE' ? tab() : undefined
    if (table !== undefined) return { ...table, source, file: table.name }
  }
  return undefined
}

/** The sources of a GeoTIFF's georeferencing in GDAL; TABFILE is MapInfo's. */
type GeorefSource = 'PAM' | 'INTERNAL' | 'TABFILE' | 'WORLDFILE'

/** Those that count, the first one most. */
export type GeorefSources = readonly GeorefSource[]

/** GDAL's default. */
const GEOREF_SOURCES: GeorefSources = ['PAM', 'INTERNAL', 'TABFILE', 'WORLDFILE']

/** The open option GEOREF_SOURCES: names with commas between them; GDAL passes over others, such as NONE. */
export function parseGeorefSources(option: string | undefined): GeorefSources {
  if (option === undefined) return GEOREF_SOURCES
  const names = option.toUpperCase().split(',')
  return GEOREF_SOURCES.filter((source) => names.includes(source)).sort(
    (a, b) => names.indexOf(a) - names.indexOf(b),
  )
}
