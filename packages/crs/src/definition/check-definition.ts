import { requireNumber, requireObject, requireText, wrongType } from '@memraster/ground'
import type { CrsKind } from './crs-definition.ts'

/** Refuses what is not of a type, naming it. */
type Check = (what: string, value: unknown) => void

const ID = fields({}, { authority: requireText, code: requireText })
const NAMED = { name: requireText, id: optional(ID) }
const UNIT = fields(NAMED, { factor: requireNumber })
const AXES = listOf(fields({ name: requireText }, { direction: requireText }))
const ELLIPSOID = fields(NAMED, { semiMajor: requireNumber, inverseFlattening: requireNumber })
const GEODETIC_DATUM = fields(NAMED, {
  ellipsoid: ELLIPSOID,
  towgs84: optional(listOf(requireNumber)),
  grids: optional(requireText),
})
const OTHER_DATUM = fields(NAMED, { type: requireNumber, geoid: optional(requireText) })
const SYSTEM = { ...NAMED, unit: UNIT, axes: AXES }
const GEODETIC = {
  ...SYSTEM,
  datum: GEODETIC_DATUM,
  primeMeridian: fields(NAMED, { longitude: requireNumber }),
  derivation: optional(requireText),
}

const KINDS: Readonly<Record<CrsKind, Check>> = {
  geographic: fields(GEODETIC),
  geocentric: fields(GEODETIC),
  projected: fields(SYSTEM, {
    base: fields(GEODETIC),
    method: requireText,
    parameters: listOf(checkParameter),
    proj4: optional(requireText),
  }),
  vertical: fields(SYSTEM, { datum: OTHER_DATUM }),
  engineering: fields(SYSTEM, { datum: optional(OTHER_DATUM) }),
  compound: fields(NAMED, { horizontal: checkDefinition, vertical: checkDefinition }),
}

/** @throws {TypeError} Naming the field of a definition that is missing or of another type. */
export function checkDefinition(what: string, definition: unknown): void {
  requireObject(what, definition)
  const { kind } = definition as { readonly kind?: unknown }
  if (typeof kind !== 'string' || !Object.hasOwn(KINDS, kind))
    throw wrongType(`${what}.kind`, `one of ${Object.keys(KINDS).join(', ')}`, kind)
  KINDS[kind as CrsKind](what, definition)
}

function checkParameter(what: string, parameter: unknown): void {
  if (!Array.isArray(parameter)) throw wrongType(what, 'a pair [name, value]', parameter)
  requireText(`${what}[0]`, parameter[0])
  requireNumber(`${what}[1]`, parameter[1])
}

function fields(...checks: readonly Readonly<Record<string, Check>>[]): Check {
  const all = Object.entries(Object.assign({}, ...checks) as Record<string, Check>)
  return (what, value) => {
    requireObject(what, value)
    for (const [name, check] of all) check(`${what}.${name}`, value[name as keyof typeof value])
  }
}

function listOf(check: Check): Check {
  return (what, value) => {
    if (!Array.isArray(value)) throw wrongType(what, 'a list', value)
    for (const [i, each] of value.entries()) check(`${what}[${i}]`, each)
  }
}

function optional(check: Check): Check {
  return (what, value) => {
    if (value !== undefined) check(what, value)
  }
}
