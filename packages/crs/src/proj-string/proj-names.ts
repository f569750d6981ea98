import type { CrsUnit, Ellipsoid, PrimeMeridian } from '../definition/crs-definition.ts'
import { METRE } from '../definition/known-units.ts'

/** Ellipsoids as PROJ knows them: key, semi-major axis in metres, inverse flattening or `b` and the minor axis, name. */
const ELLIPSOIDS = `MERIT 6378137 298.257 MERIT 1983
SGS85 6378136 298.257 Soviet Geodetic System 85
GRS80 6378137 298.257222101 GRS 1980
IAU76 6378140 298.257 IAU 1976
airy 6377563.396 299.3249646 Airy 1830
APL4.9 6378137 298.25 Appl. Physics. 1965
NWL9D 6378145 298.25 Naval Weapons Lab., 1965
mod_airy 6377340.189 b6356034.446 Modified Airy
andrae 6377104.43 300 Andrae 1876 (Den., Iclnd.)
danish 6377019.2563 300 Andrae 1876 (Denmark, Iceland)
aust_SA 6378160 298.25 Australian Natl & S. Amer. 1969
GRS67 6378160 298.247167427 GRS 67(IUGG 1967)
GSK2011 6378136.5 298.2564151 GSK-2011
bessel 6377397.155 299.1528128 Bessel 1841
bess_nam 6377483.865 299.1528128 Bessel 1841 (Namibia)
clrk66 6378206.4 b6356583.8 Clarke 1866
clrk80 6378249.145 293.4663 Clarke 1880 mod.
clrk80ign 6378249.2 293.4660212936269 Clarke 1880 (IGN).
CPM 6375738.7 334.29 Comm. des Poids et Mesures 1799
delmbr 6376428 311.5 Delambre 1810 (Belgium)
engelis 6378136.05 298.2566 Engelis 1985
evrst30 6377276.345 300.8017 Everest 1830
evrst48 6377304.063 300.8017 Everest 1948
evrst56 6377301.243 300.8017 Everest 1956
evrst69 6377295.664 300.8017 Everest 1969
evrstSS 6377298.556 300.8017 Everest (Sabah & Sarawak)
fschr60 6378166 298.3 Fischer (Mercury Datum) 1960
fschr60m 6378155 298.3 Modified Fischer 1960
fschr68 6378150 298.3 Fischer 1968
helmert 6378200 298.3 Helmert 1906
hough 6378270 297 Hough
intl 6378388 297 International 1924 (Hayford 1909, 1910)
krass 6378245 298.3 Krassovsky, 1942
kaula 6378163 298.24 Kaula 1961
lerch 6378139 298.257 Lerch 1979
mprts 6397300 191 Maupertius 1738
new_intl 6378157.5 b6356772.2 New International 1967
plessis 6376523 b6355863 Plessis 1817 (France)
PZ90 6378136 298.25784 PZ-90
SEasia 6378155 b6356773.3205 Southeast Asia
walbeck 6376896 b6355834.8467 Walbeck
WGS60 6378165 298.3 WGS 60
WGS66 6378145 298.25 WGS 66
WGS72 6378135 298.26 WGS 72
WGS84 6378137 298.257223563 WGS 84
sphere 6370997 0 Normal Sphere (r=6370997)`

/** EPSG's codes of the ellipsoids to which PROJ assigns one. */
const ELLIPSOID_CODES: Readonly<Record<string, string>> = { WGS84: '7030', GRS80: '7019' }

/** Datums as PROJ knows them, and EPSG's geographic system of each. */
const DATUMS: Readonly<Record<string, number>> = {
  WGS84: 4326,
  NAD83: 4269,
  NAD27: 4267,
  GGRS87: 4121,
  potsdam: 4314,
  carthage: 4223,
  hermannskogel: 4312,
  ire65: 4299,
  nzgd49: 4272,
  OSGB36: 4277,
}

/** Degrees east of Greenwich. */
const MERIDIANS: Readonly<Record<string, number>> = {
  greenwich: 0,
  lisbon: -9.131906111111112,
  paris: 2.33722917,
  bogota: -74.08091666666667,
  madrid: -3.687938888888889,
  rome: 12.452333333333334,
  bern: 7.439583333333333,
  jakarta: 106.80771944444444,
  ferro: -17.666666666666668,
  brussels: 4.367975,
  stockholm: 18.05827777777778,
  athens: 23.7163375,
  oslo: 10.722916666666666,
  copenhagen: 12.577875,
}

/** Key, metres, EPSG's code or 0, name. */
const UNITS: readonly (readonly [key: string, factor: number, code: number, name: string])[] = [
  ['m', 1, 9001, 'metre'],
  ['km', 1000, 9036, 'kilometre'],
  ['dm', 0.1, 0, 'decimetre'],
  ['cm', 0.01, 1033, 'centimetre'],
  ['mm', 0.001, 1025, 'millimetre'],
  ['kmi', 1852, 9030, 'nautical mile'],
  ['in', 0.0254, 0, 'inch'],
  ['ft', 0.3048, 9002, 'foot'],
  ['yd', 0.9144, 9096, 'yard'],
  ['mi', 1609.344, 9093, 'Statute mile'],
  ['fath', 1.8288, 9014, 'fathom'],
  ['ch', 20.1168, 9097, 'chain'],
  ['link', 0.201168, 9098, 'link'],
  ['us-in', 0.025400050800101, 0, 'US survey inch'],
  ['us-ft', 0.304800609601219, 9003, 'US survey foot'],
  ['us-yd', 0.914401828803658, 0, 'US survey yard'],
  ['us-ch', 20.1168402336805, 9033, 'US survey chain'],
  ['us-mi', 1609.34721869444, 9035, 'US survey mile'],
  ['ind-yd', 0.91439523, 9085, 'Indian yard (1937)'],
  ['ind-ft', 0.30479841, 9081, 'Indian foot (1937)'],
  ['ind-ch', 20.11669506, 0, 'Indian chain'],
]

/** The ellipsoid that PROJ calls `key`. */
export function projEllipsoid(key: string): Ellipsoid | undefined {
  const line = ELLIPSOIDS.split('\n').find((text) => text.startsWith(`${key} `))
  const [, major = '', shape = '', name = ''] = /^\S+ (\S+) (\S+) (.*)$/.exec(line ?? '') ?? []
  if (name === '') return undefined
  const semiMajor = Number(major)
  const inverseFlattening = shape.startsWith('b')
    ? semiMajor / (semiMajor - Number(shape.slice(1)))
    : Number(shape)
  const code = ELLIPSOID_CODES[key]
  return {
    name,
    semiMajor,
    inverseFlattening,
    ...(code === undefined ? {} : { id: { authority: 'EPSG', code } }),
  }
}

/** EPSG's code of the geographic system on the datum that PROJ calls `key`. */
export function projDatumCode(key: string): number | undefined {
  return Object.hasOwn(DATUMS, key) ? DATUMS[key] : undefined
}

/** The prime meridian that PROJ calls `key`. */
export function projMeridian(key: string): PrimeMeridian | undefined {
  const longitude = Object.hasOwn(MERIDIANS, key) ? MERIDIANS[key] : undefined
  if (longitude === undefined) return undefined
  const name = `${key.charAt(0).toUpperCase()}${key.slice(1)}`
  return { name, longitude, ...(key === 'paris' ? { id: { authority: 'EPSG', code: '8903' } } : {}) }
}

/** The unit of length that PROJ calls `key`, or, if `key` is a number, one of that many metres. */
export function projUnit(key: string | number): CrsUnit | undefined {
  const found = UNITS.find(([name, factor]) =>
    typeof key === 'string' ? name === key : Math.abs(factor - key) < 1e-10 * key,
  )
  if (found === undefined) return typeof key === 'string' ? undefined : { name: 'unknown', factor: key }
  const [, factor, code, name] = found
  if (code === 9001) return METRE
  return { name, factor, ...(code === 0 ? {} : { id: { authority: 'EPSG', code: String(code) } }) }
}
