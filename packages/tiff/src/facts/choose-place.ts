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
  /**
   * The name of the world file or the MapInfo file among the raster's files; a world file only if its transform is
   * used.
   */
  readonly file: string | undefined
}

/** The georeferencing of a GeoTIFF by GDAL's rules, from the given sources in order of precedence. */
export function choosePlace(order: GeorefSources, sources: PlaceSources): Place {
  const has = (source: GeorefSource): boolean => order.includes(source)
  const isPamBefore = (source: GeorefSource): boolean =>
    has('PAM') && !(has(source) && order.indexOf(source) < order.indexOf('PAM'))
  const { found, table, file } = firstTransform(order, sources)
  const own = has('INTERNAL') ? sources.internal : undefined
  const pam = has('PAM') ? sources.pam : undefined
  const over = found === undefined || isPamBefore(found.source) ? pam?.transform : undefined
  const isPamFirst = isPamBefore('INTERNAL')
  const internalPoints = found === undefined ? (own?.gcps ?? []) : []
  const points = internalPoints.length > 0 ? internalPoints : (table?.gcps ?? [])
  const pamPoints = pam?.gcps ?? []
  const takesPamPoints = pamPoints.length > 0 && (isPamFirst || points.length === 0)
  // MapInfo's system counts more than that of the GeoKeys, which GDAL then does not read.
  const geoKeys = table?.srs === undefined ? own?.geoKeys : undefined
  const isOwn = !isPamFirst && (table?.srs ?? geoKeys) !== undefined
  const crs =
    pam?.srs === undefined || isOwn ? { srs: table?.srs, geoKeys } : { srs: pam.srs, geoKeys: undefined }
  const needsKeys = !isPamFirst || (pam?.srs === undefined && !takesPamPoints)
  return {
    transform: over ?? found?.transform,
    gcps: takesPamPoints ? pamPoints : points,
    crs,
    gcpsCrs: takesPamPoints ? { srs: pam?.gcpsSrs, geoKeys: undefined } : crs,
    rasterType: geoKeys !== undefined && needsKeys ? own?.rasterType : undefined,
    file: over !== undefined && found?.source === 'WORLDFILE' ? undefined : file,
  }
}

/** The first transform in the file and its sidecars other than PAM, and what was found on the way to it. */
interface FirstTransform {
  readonly found?: { readonly source: GeorefSource; readonly transform: Transform }
  /** A MapInfo file, with or without a transform. */
  readonly table?: TabFile | undefined
  /** The name of the last file that was found. */
  readonly file?: string | undefined
}

function firstTransform(order: GeorefSources, { internal, world, tab }: PlaceSources): FirstTransform {
  let table: TabFile | undefined
  for (const source of order) {
    if (source === 'PAM') continue
    if (source === 'TABFILE') table = tab()
    const beside = source === 'WORLDFILE' ? world() : source === 'TABFILE' ? table : undefined
    const transform = source === 'INTERNAL' ? internal.transform : beside?.transform
    if (transform !== undefined) return { found: { source, transform }, table, file: (beside ?? table)?.name }
  }
  return { table, file: table?.name }
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
