import { hasSameAxisOrder, isSameCrs, isSameFigure } from '../definition/compare-crs.ts'
import {
  type CrsDefinition,
  epsgCode,
  type GeodeticDatum,
  type ProjectedCrs,
} from '../definition/crs-definition.ts'
import { massageDatumName, officialDatumName } from '../definition/datum-name.ts'
import { bareName, projectionMethod } from '../definition/projection-method.ts'
import { epsgCandidates, epsgWkt } from '../epsg/epsg-table.ts'
import { wktNumber } from '../wkt1/write-wkt.ts'
import { isEsriStyle, isEsriSystem } from './esri-names.ts'
import { readDefinition } from './read-definition.ts'

/**
 * EPSG's code of the system that `definition` describes: the one it carries, if EPSG defines it alike, or else that of
 * an entry which places coordinates alike. An entry of the same name comes first, then alphabetical order, as in GDAL's
 * `OSRFindMatches` with a confidence of 70; a deprecated entry is found by its name alone, after all others.
 *
 * A system that carries the code of another authority is not looked up. A compound one has the code of the entry that
 * joins the codes of its parts.
 */
export function identifyEpsg(definition: CrsDefinition): number | undefined {
  if (definition.id !== undefined) return checkCode(definition)
  if (isEsriSystem(definition.name)) return undefined
  switch (definition.kind) {
    case 'geographic':
      if (definition.derivation !== undefined) return undefined
      return find(definition.axes.length === 2 ? 'GEOGCS' : 'GEOGCRS', definition, isSameCrs)
    case 'geocentric':
      return find('GEOCCS', definition, isSameCrs)
    case 'projected':
      return identifyProjected(definition)
    case 'vertical':
      return find('VERT_CS', definition, isSameCrs)
    case 'compound':
      return findCompound(identifyEpsg(definition.horizontal), identifyEpsg(definition.vertical))
    default:
      return undefined
  }
}

/** The code that `definition` carries, if EPSG defines it alike. */
function checkCode(definition: CrsDefinition): number | undefined {
  const code = epsgCode(definition.id)
  const wkt = code === undefined ? undefined : epsgWkt(code)
  if (wkt === undefined) return code
  const known = readDefinition(wkt).definition
  // The table has no definition of a deprecated code, but that of its successor.
  const isHeir = epsgCode(known.id) !== code && known.kind === definition.kind
  const isSame = (isHeir || isSameCrs(known, definition)) && hasSameAxisOrder(known, definition)
  return isSame ? code : undefined
}

function identifyProjected(crs: ProjectedCrs): number | undefined {
  const keyword = isOfWkt1(crs) ? 'PROJCS' : 'PROJCRS'
  const isOrdered = (candidate: CrsDefinition) => hasSameOrder(candidate, crs)
  // Default axes have an abbreviation; GDAL then accepts any order.
  const isAnyOrder = crs.axes[0]?.abbreviation !== undefined
  const isSame = (candidate: CrsDefinition) =>
    (isAnyOrder || isOrdered(candidate)) && isSameProjected(candidate, crs)
  return find(keyword, crs, isSame, isOrdered)
}

/** Whether EPSG's table has systems of this method in WKT 1. */
function isOfWkt1({ method, axes }: ProjectedCrs): boolean {
  return axes.length < 3 && (projectionMethod(method) !== undefined || method.includes('_'))
}

function findCompound(horizontal: number | undefined, vertical: number | undefined): number | undefined {
  if (horizontal === undefined || vertical === undefined) return undefined
  for (const { code, texts, isWithdrawn } of epsgCandidates('COMPD_CS')) {
    if (!isWithdrawn && texts[1] === String(horizontal) && texts[2] === String(vertical)) return code
  }
  return undefined
}

/**
 * The best of the entries whose WKT begins with `keyword` and that `isSame` as `crs`: one of the same name, or else the
 * alphabetically first of the preferred ones.
 */
function find<Crs extends CrsDefinition>(
  keyword: string,
  crs: Crs,
  isSame: (candidate: CrsDefinition, crs: Crs) => boolean,
  isPreferred: (candidate: CrsDefinition) => boolean = () => true,
): number | undefined {
  const values = crs.kind === 'projected' ? crs.parameters.map(([, value]) => wktNumber(value)) : []
  // The last of 15 digits depends on the number's source.
  const texts = [...new Set(values)].filter((text) => text.length < 14)
  const projection = keyword === 'PROJCS' && crs.kind === 'projected' ? `PROJECTION["${crs.method}"]` : ''
  const withdrawn = crs.name.endsWith('(deprecated)')
  const byNameAlone =
    withdrawn ||
    crs.kind === 'vertical' ||
    (crs.kind === 'projected' && projectionMethod(crs.method) === undefined)
  const name = undeprecated(crs.name)
  const datums = datumTexts(crs)
  // As any datum may be the one without a name, the ellipsoid decides.
  const isUnnamed = crs.kind === 'projected' && isNameless(crs.base.datum)
  let best: { readonly code: number; readonly name: string; readonly isFirst: boolean } | undefined
  let heirless: number | undefined
  for (const { code, texts: row, isWithdrawn, template } of epsgCandidates(keyword)) {
    if (withdrawn && !isWithdrawn) continue
    if (isWithdrawn && !isNamed(row[0] ?? '', name)) continue
    if (!template.includes(projection) || !texts.every((text) => row.includes(text))) continue
    const wkt = epsgWkt(code)
    if (wkt === undefined || !datums.some((text) => wkt.includes(text))) continue
    const candidate = readDefinition(wkt).definition
    if (!isSame(candidate, crs) || (isUnnamed && !hasExactFigure(candidate, crs))) continue
    if (isWithdrawn) {
      if (undeprecated(candidate.name) === name) heirless = code
      continue
    }
    if (bareName(candidate.name) === name) return code
    if (byNameAlone) continue
    const isFirst = isPreferred(candidate)
    if (
      best === undefined ||
      (isFirst && !best.isFirst) ||
      (isFirst === best.isFirst && candidate.name < best.name)
    )
      best = { code, name: candidate.name, isFirst }
  }
  return best?.code ?? heirless
}

/** Whether two projected systems have the same ellipsoid: WGS 84 and GRS 1980 differ. */
function hasExactFigure(a: CrsDefinition, b: CrsDefinition): boolean {
  if (a.kind !== 'projected' || b.kind !== 'projected') return true
  const [one, other] = [a.base.datum.ellipsoid.inverseFlattening, b.base.datum.ellipsoid.inverseFlattening]
  return Math.abs(one - other) <= 1e-9 * Math.abs(one)
}

/** `name` normalized for comparison, without the mark of deprecated systems. */
function undeprecated(name: string): string {
  return bareName(name.replace(/ \(deprecated\)$/, ''))
}

/** Whether the text of a row, which may lack the base's name, may define a system named `name`. */
function isNamed(text: string, name: string): boolean {
  return name.endsWith(undeprecated(text.replace('~', '')))
}

/**
 * Texts of which an entry with the datum of `crs` contains one, so that most entries need no parsing; empty if any
 * entry may match.
 */
function datumTexts(crs: CrsDefinition): readonly string[] {
  if (crs.kind !== 'geographic' && crs.kind !== 'geocentric') return ['']
  const { name, id } = crs.datum
  // Entries with three axes are in WKT 2.
  if (crs.kind === 'geographic' && crs.axes.length === 3)
    return [`"${officialDatumName(massageDatumName(name))}`]
  return [`DATUM["${name}"`, ...(id === undefined ? [] : [`"${id.code}"]]`])]
}

/** Whether the axes come in the same order, which Esri's dialect does not tell. */
function hasSameOrder(candidate: CrsDefinition, crs: ProjectedCrs): boolean {
  if (candidate.kind !== 'projected') return false
  return (
    isAxisless(crs) || candidate.axes.every((axis, index) => axis.direction === crs.axes[index]?.direction)
  )
}

function isAxisless({ name, method, axes }: ProjectedCrs): boolean {
  return axes[0]?.abbreviation !== undefined && isEsriStyle(name) && projectionMethod(method) !== undefined
}

/** Whether both are alike but for the order of the axes; an unnamed datum matches any with its ellipsoid. */
function isSameProjected(candidate: CrsDefinition, crs: ProjectedCrs): boolean {
  if (candidate.kind !== 'projected') return false
  const renamed = isAxisless(crs) ? { ...crs, axes: candidate.axes } : crs
  if (!isNameless(crs.base.datum) || !isSameFigure(candidate.base.datum, crs.base.datum))
    return isSameCrs(candidate, renamed)
  return isSameCrs(candidate, { ...renamed, base: { ...crs.base, datum: candidate.base.datum } })
}

function isNameless(datum: GeodeticDatum): boolean {
  return datum.id === undefined && (/^unknown/i.test(datum.name) || datum.name === 'unnamed')
}
