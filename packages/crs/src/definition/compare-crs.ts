import type { CrsDefinition, CrsUnit, GeodeticDatum, ProjectedCrs } from './crs-definition.ts'
import { bareName, parameterRole } from './projection-method.ts'

/**
 * Whether two definitions place coordinates alike, whatever their names and the order of their axes. Datums are alike
 * if name and ellipsoid are.
 */
export function isSameCrs(a: CrsDefinition, b: CrsDefinition): boolean {
  if (a.kind === 'geographic' && b.kind === 'geographic') {
    return (
      a.axes.length === b.axes.length &&
      a.derivation === b.derivation &&
      isSameUnit(a.unit, b.unit) &&
      isSameDatum(a.datum, b.datum) &&
      near(a.primeMeridian.longitude, b.primeMeridian.longitude, 1e-7) &&
      hasSameDirections(a.axes, b.axes)
    )
  }
  if (a.kind === 'projected' && b.kind === 'projected') return isSameProjected(a, b)
  if (a.kind === 'geocentric' && b.kind === 'geocentric') {
    return isSameUnit(a.unit, b.unit) && isSameDatum(a.datum, b.datum)
  }
  if (a.kind === 'vertical' && b.kind === 'vertical') {
    return (
      isSameUnit(a.unit, b.unit) &&
      bareName(a.datum.name) === bareName(b.datum.name) &&
      hasSameDirections(a.axes, b.axes)
    )
  }
  if (a.kind === 'compound' && b.kind === 'compound') {
    return isSameCrs(a.horizontal, b.horizontal) && isSameCrs(a.vertical, b.vertical)
  }
  if (a.kind === 'engineering' && b.kind === 'engineering') {
    return isSameUnit(a.unit, b.unit)
  }
  return false
}

/** Whether the axes of two systems come in the same order; default axes match any. */
export function hasSameAxisOrder(a: CrsDefinition, b: CrsDefinition): boolean {
  if (a.kind === 'compound') return b.kind === 'compound' && hasSameAxisOrder(a.horizontal, b.horizontal)
  if (b.kind === 'compound') return false
  // Only default axes have an abbreviation.
  if (a.axes[0]?.abbreviation !== undefined || b.axes[0]?.abbreviation !== undefined) return true
  return a.axes.every((axis, index) => axis.direction === b.axes[index]?.direction)
}

function isSameDatum(a: GeodeticDatum, b: GeodeticDatum): boolean {
  const named = bareName(a.name) === bareName(b.name) || (a.id !== undefined && a.id.code === b.id?.code)
  return named && isSameFigure(a, b)
}

/** Whether the ellipsoids of two datums have the same size and shape. */
export function isSameFigure({ ellipsoid: a }: GeodeticDatum, { ellipsoid: b }: GeodeticDatum): boolean {
  return near(a.semiMajor, b.semiMajor, 1e-10) && near(a.inverseFlattening, b.inverseFlattening, 1e-8)
}

function isSameProjected(a: ProjectedCrs, b: ProjectedCrs): boolean {
  if (a.method !== b.method || a.proj4 !== b.proj4) return false
  if (!isSameUnit(a.unit, b.unit) || !isSameUnit(a.base.unit, b.base.unit)) return false
  if (!isSameDatum(a.base.datum, b.base.datum)) return false
  if (!near(a.base.primeMeridian.longitude, b.base.primeMeridian.longitude, 1e-7)) return false
  if (!hasSameDirections(a.axes, b.axes)) return false
  const values = new Map(a.parameters.map(([name, value]) => [parameterRole(name) ?? name, value]))
  if (values.size !== b.parameters.length) return false
  return b.parameters.every(([name, value]) => {
    const other = values.get(parameterRole(name) ?? name)
    return other !== undefined && near(other, value, 1e-10)
  })
}

function isSameUnit(a: CrsUnit, b: CrsUnit): boolean {
  return near(a.factor, b.factor, 1e-10)
}

function hasSameDirections(
  a: readonly { readonly direction: string }[],
  b: readonly { readonly direction: string }[],
): boolean {
  const directions = (axes: readonly { readonly direction: string }[]) =>
    axes
      .map((axis) => axis.direction)
      .sort()
      .join()
  return directions(a) === directions(b)
}

function near(a: number, b: number, tolerance: number): boolean {
  return Math.abs(a - b) <= tolerance * Math.max(1, Math.abs(a), Math.abs(b))
}
