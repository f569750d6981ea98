import type { CrsDefinition, CrsUnit, GeographicCrs, VerticalCrs } from '../definition/crs-definition.ts'
import { knownUnit } from '../definition/known-units.ts'
import { bareName } from '../definition/projection-method.ts'
import { epsgCandidates, epsgWkt } from '../epsg/epsg-table.ts'
import { parseWkt } from '../wkt1/parse-wkt.ts'
import { readWkt1 } from '../wkt1/read-wkt1.ts'

/** Esri's names, without their `GCS_`, of common geographic systems, and EPSG's codes of the same. */
const CODES: ReadonlyMap<string, number> = new Map([
  ['WGS_1984', 4326],
  ['WGS_1972', 4322],
  ['North_American_1983', 4269],
  ['North_American_1927', 4267],
  ['North_American_1983_HARN', 4152],
  ['North_American_1983_CSRS', 4617],
  ['NAD_1983_2011', 6318],
  ['NAD_1983_NSRS2007', 4759],
  ['ETRS_1989', 4258],
  ['European_1950', 4230],
  ['Belge_1972', 4313],
  ['OSGB_1936', 4277],
  ['GDA_1994', 4283],
  ['GDA2020', 7844],
  ['NZGD_2000', 4167],
  ['New_Zealand_1949', 4272],
  ['NTF', 4275],
  ['RGF_1993', 4171],
  ['Deutsches_Hauptdreiecksnetz', 4314],
  ['CH1903', 4149],
  ['CH1903+', 4150],
  ['Pulkovo_1942', 4284],
  ['Tokyo', 4301],
  ['JGD_2000', 4612],
  ['JGD_2011', 6668],
  ['SIRGAS_2000', 4674],
  ['South_American_1969', 4618],
  ['Beijing_1954', 4214],
  ['Xian_1980', 4610],
  ['China_Geodetic_Coordinate_System_2000', 4490],
])

/** Names of Esri's own systems, which GDAL checks before it compares parts. */
const OWN_NAMES: readonly RegExp[] = [
  /^USA_Contiguous_Albers_Equal_Area_Conic_USGS_version$/,
  /^(North|South)_Pole_Lambert_Azimuthal_Equal_Area$/,
  /^World_(Plate_Carree|Behrmann)$/,
  /^Germany_Zone_[1-5]$/,
  /^(Nord|Sud)_(Maroc|Algerie_Ancienne)_Degree$/,
  /^ETRS_1989_UTM_Zone_\d+N_8stellen$/,
  /^WGS_1984_Complex_UTM_Zone_\d+N$/,
  /^NAD_1983_HARN_WISCRS_\w+_County_(Meters|Feet)$/,
  /^NAD_1983_\(CSRS\)_v6_UTM_Zone_\d+N$/,
]

/** Whether `name` is that of a system of Esri's, which has no EPSG code even if an EPSG entry equals it. */
export function isEsriSystem(name: string): boolean {
  return OWN_NAMES.some((pattern) => pattern.test(name))
}

/** Whether `name` is spelled as Esri spells projected systems, `WGS_1984_UTM_Zone_18N`. */
export function isEsriStyle(name: string): boolean {
  return name.includes('_') && !/[\s/]/.test(name)
}

/**
 * `definition` with EPSG's names and codes in place of those of Esri's dialect, such as `GCS_WGS_1984` and
 * `D_WGS_1984`.
 */
export function replaceEsriNames(definition: CrsDefinition): CrsDefinition {
  if (definition.kind === 'geographic') return replaceGeographic(definition)
  if (definition.kind === 'vertical') return replaceHeights(definition)
  if (definition.kind === 'compound') {
    return { ...definition, horizontal: replaceEsriNames(definition.horizontal) }
  }
  if (definition.kind !== 'projected' || !definition.base.name.startsWith('GCS_')) return definition
  const unit = replaceUnit(definition.unit)
  return {
    ...definition,
    name: esriProjectedName(definition.name),
    base: replaceGeographic(definition.base),
    unit,
  }
}

const UTM = /^(WGS_1984|NAD_1983|NAD_1927|WGS_1972|ETRS_1989)_UTM_Zone_(\d+[NS])$/
const DATUMS: Readonly<Record<string, string>> = {
  WGS_1984: 'WGS 84',
  NAD_1983: 'NAD83',
  NAD_1927: 'NAD27',
  WGS_1972: 'WGS 72',
  ETRS_1989: 'ETRS89',
}

/** EPSG's name for Esri's `name` of a UTM zone or web Mercator; otherwise `name` itself. */
export function esriProjectedName(name: string): string {
  if (name === 'WGS_1984_Web_Mercator_Auxiliary_Sphere') return 'WGS 84 / Pseudo-Mercator'
  const [, datum = '', zone] = UTM.exec(name) ?? []
  return zone === undefined ? name : `${DATUMS[datum]} / UTM zone ${zone}`
}

/** EPSG's codes of heights that Esri names. */
const HEIGHTS: ReadonlyMap<string, number> = new Map([
  ['NAVD_1988', 5703],
  ['NGVD_1929', 5702],
  ['EGM96_Geoid', 5773],
  ['EGM2008_Geoid', 3855],
  ['EGM84_Geoid', 5798],
  ['Newlyn', 5701],
  ['DHHN92', 5783],
  ['NAP', 5709],
  ['CGVD_1928', 5713],
])

/** Heights that Esri names, under EPSG's names, without its code. */
function replaceHeights(heights: VerticalCrs): VerticalCrs {
  const code = HEIGHTS.get(heights.name)
  const wkt = code === undefined ? undefined : epsgWkt(code)
  const known = wkt === undefined ? undefined : readWkt1(parseWkt(wkt))
  if (known?.kind !== 'vertical') return heights
  const { id: _, ...datum } = known.datum
  return { kind: 'vertical', name: known.name, datum, unit: replaceUnit(heights.unit), axes: known.axes }
}

function replaceUnit(unit: CrsUnit): CrsUnit {
  return knownUnit(unit.name === 'Foot_US' ? 'US survey foot' : unit.name, unit.factor) ?? unit
}

/** EPSG's geographic system that Esri calls `name`, `GCS_WGS_1984`. */
export function esriGeographic(name: string): GeographicCrs | undefined {
  const own = name.replace(/^GCS_/, '')
  const code = CODES.get(own) ?? epsgCodeNamed(own)
  const wkt = code === undefined ? undefined : epsgWkt(code)
  const known = wkt === undefined ? undefined : readWkt1(parseWkt(wkt))
  return known?.kind === 'geographic' ? known : undefined
}

function replaceGeographic(crs: GeographicCrs): GeographicCrs {
  if (!crs.name.startsWith('GCS_')) return crs
  const known = esriGeographic(crs.name)
  if (known !== undefined && isSameFigure(known, crs)) {
    return { ...crs, name: known.name, datum: known.datum }
  }
  return crs
}

function isSameFigure(a: GeographicCrs, b: GeographicCrs): boolean {
  return (
    Math.abs(a.datum.ellipsoid.semiMajor - b.datum.ellipsoid.semiMajor) < 1e-3 &&
    Math.abs(a.datum.ellipsoid.inverseFlattening - b.datum.ellipsoid.inverseFlattening) < 1e-6 &&
    Math.abs(a.primeMeridian.longitude - b.primeMeridian.longitude) < 1e-7
  )
}

/** EPSG's code of the geographic system whose name is `name` but for its punctuation. */
function epsgCodeNamed(name: string): number | undefined {
  const bare = bareName(name)
  for (const { code, texts } of epsgCandidates('GEOGCS')) {
    if (bareName(texts[0] ?? '') === bare) return code
  }
  return undefined
}
