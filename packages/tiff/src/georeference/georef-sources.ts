/** Where GDAL looks for the place of a GeoTIFF; TABFILE is MapInfo's. */
export type GeorefSource = 'PAM' | 'INTERNAL' | 'TABFILE' | 'WORLDFILE'

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
