import { type CrsUnit, epsgCode } from './crs-definition.ts'
import { bareName } from './projection-method.ts'

const SEARS_YARD = 36 / 39.370147
/** EPSG's units of length: code, name, metres. */
const LENGTHS: readonly (readonly [code: number, name: string, factor: number])[] = [
  [9001, 'metre', 1],
  [9002, 'foot', 0.3048],
  [9003, 'US survey foot', 12 / 39.37],
  [9005, "Clarke's foot", 0.3047972654],
  [9014, 'fathom', 1.8288],
  [9030, 'nautical mile', 1852],
  [9031, 'German legal metre', 1.0000135965],
  [9033, 'US survey chain', 792 / 39.37],
  [9034, 'US survey link', 7.92 / 39.37],
  [9035, 'US survey mile', 63360 / 39.37],
  [9036, 'kilometre', 1000],
  [9037, "Clarke's yard", 0.9143917962],
  [9038, "Clarke's chain", 20.1166195164],
  [9039, "Clarke's link", 0.201166195164],
  [9040, 'British yard (Sears 1922)', SEARS_YARD],
  [9041, 'British foot (Sears 1922)', SEARS_YARD / 3],
  [9042, 'British chain (Sears 1922)', SEARS_YARD * 22],
  [9043, 'British link (Sears 1922)', SEARS_YARD * 0.22],
  [9050, 'British yard (Benoit 1895 A)', 0.9143992],
  [9051, 'British foot (Benoit 1895 A)', 0.9143992 / 3],
  [9052, 'British chain (Benoit 1895 A)', 20.1167824],
  [9053, 'British link (Benoit 1895 A)', 0.201167824],
  [9060, 'British yard (Benoit 1895 B)', 36 / 39.370113],
  [9061, 'British foot (Benoit 1895 B)', 12 / 39.370113],
  [9062, 'British chain (Benoit 1895 B)', 792 / 39.370113],
  [9063, 'British link (Benoit 1895 B)', 7.92 / 39.370113],
  [9070, 'British foot (1865)', 0.9144025 / 3],
  [9080, 'Indian foot', 12 / 39.370142],
  [9081, 'Indian foot (1937)', 0.30479841],
  [9082, 'Indian foot (1962)', 0.3047996],
  [9083, 'Indian foot (1975)', 0.3047995],
  [9084, 'Indian yard', 36 / 39.370142],
  [9085, 'Indian yard (1937)', 0.91439523],
  [9086, 'Indian yard (1962)', 0.9143988],
  [9087, 'Indian yard (1975)', 0.9143985],
  [9093, 'Statute mile', 1609.344],
  [9094, 'Gold Coast foot', 6378300 / 20926201],
  [9095, 'British foot (1936)', 0.3048007491],
  [9096, 'yard', 0.9144],
  [9097, 'chain', 20.1168],
  [9098, 'link', 0.201168],
  [9099, 'British yard (Sears 1922 truncated)', 0.914398],
  [9300, 'British foot (Sears 1922 truncated)', 0.914398 / 3],
  [9301, 'British chain (Sears 1922 truncated)', 20.116756],
  [9302, 'British link (Sears 1922 truncated)', 0.20116756],
  [1033, 'centimetre', 0.01],
  [1025, 'millimetre', 0.001],
]

/** EPSG's units of angle: code, name, radians. */
const ANGLES: readonly (readonly [code: number, name: string, factor: number])[] = [
  [9101, 'radian', 1],
  [9102, 'degree', Math.PI / 180],
  [9103, 'arc-minute', Math.PI / 10800],
  [9104, 'arc-second', Math.PI / 648000],
  [9105, 'grad', 0.01570796326794895],
  [9106, 'gon', Math.PI / 200],
  [9107, 'degree minute second', Math.PI / 180],
  [9108, 'degree minute second hemisphere', Math.PI / 180],
  [9109, 'microradian', 1e-6],
  [9112, 'centesimal minute', Math.PI / 20000],
  [9113, 'centesimal second', Math.PI / 2000000],
  [9114, 'mil_6400', Math.PI / 3200],
  [9122, 'degree', Math.PI / 180],
]

/** The degree of EPSG's geographic systems. */
export const DEGREE: CrsUnit = {
  name: 'degree',
  factor: Math.PI / 180,
  id: { authority: 'EPSG', code: '9122' },
}

export const METRE: CrsUnit = { name: 'metre', factor: 1, id: { authority: 'EPSG', code: '9001' } }

/** The unit of length that EPSG counts as `code`. */
export function lengthUnit(code: number): CrsUnit | undefined {
  return find(LENGTHS, ([key]) => key === code)
}

/** The unit of angle that EPSG counts as `code`. */
export function angleUnit(code: number): CrsUnit | undefined {
  return find(ANGLES, ([key]) => key === code)
}

/** EPSG's entry for a unit of this name and size; for a degree that is 9122. */
export function knownUnit(name: string, factor: number): CrsUnit | undefined {
  const bare = bareName(name)
  if (bare === 'degree' && near(factor, DEGREE.factor)) return DEGREE
  const wanted = bare === 'meter' ? 'metre' : bare
  return find([...LENGTHS, ...ANGLES], ([, key, size]) => bareName(key) === wanted && near(size, factor))
}

/** The factor of `unit`, with all digits if text has truncated that of an EPSG unit. */
export function exactFactor(unit: CrsUnit): number {
  const code = epsgCode(unit.id)
  const known = code === undefined ? undefined : (lengthUnit(code) ?? angleUnit(code))
  return known !== undefined && near(known.factor, unit.factor) ? known.factor : unit.factor
}

function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-10 * Math.abs(b)
}

function find(
  units: readonly (readonly [code: number, name: string, factor: number])[],
  matches: (unit: readonly [code: number, name: string, factor: number]) => boolean,
): CrsUnit | undefined {
  const unit = units.find(matches)
  return unit && { name: unit[1], factor: unit[2], id: { authority: 'EPSG', code: String(unit[0]) } }
}
