import { isSameCrs, isSameFigure } from './compare-crs.ts'
import { type CrsDefinition, epsgCode, type GeodeticDatum, type ProjectedCrs } from './crs-definition.ts'
import { epsgCandidates, epsgWkt } from './epsg-table.ts'
import { isEsriStyle, isEsriSystem } from './esri-names.ts'
import { parseWkt } from './parse-wkt.ts'
import { bareName, projectionMethod } from './projection-method.ts'
import { readWkt1 } from './read-wkt1.ts'
import { formatNumber } from './write-wkt.ts'

/**
 * EPSG's code of what `definition` describes: the one that it carries, or else that of an entry which places
 * coordinates alike. An entry of the same name comes first, then the order of the alphabet, as in GDAL's
 * `OSRFindMatches` with a confidence of 70; an entry that EPSG withdrew is found by its name alone, with
 * the `(deprecated)` that GDAL adds to it.
 *
 * A system that carries the code of another authority is not looked for. A compound one has the code of the entry
 * that joins the codes of its parts.
 */
export function identifyEpsg(definition: CrsDefinition): number | undefined {
  if (definition.id !== undefined) return epsgCode(definition.id)
  if (isEsriSystem(definition.name)) return undefined
  switch (definition.kind) {
    case 'geographic':
      return definition.axes.length === 2 ? find('GEOGCS', definition, isSameCrs) : undefined
    case 'geocentric':
      return find('GEOCCS', definition, isSameCrs)
    case 'projected':
      return find('PROJCS', definition, isSameProjected)
    case 'vertical':
      return find('VERT_CS', definition, isSameCrs)
    case 'compound':
      return findCompound(identifyEpsg(definition.horizontal), identifyEpsg(definition.vertical))
    default:
      return undefined
  }
}

function findCompound(horizontal: number | undefined, vertical: number | undefined): number | undefined {
  if (horizontal === undefined || vertical === undefined) return undefined
  for (const { code, texts, isWithdrawn } of epsgCandidates('COMPD_CS')) {
    if (!isWithdrawn && texts[1] === String(horizontal) && texts[2] === String(vertical)) return code
  }
  return undefined
}

/** The best of the entries whose WKT begins with `keyword` and that `isSame` as `crs`. */
function find<Crs extends CrsDefinition>(
  keyword: string,
  crs: Crs,
  isSame: (candidate: CrsDefinition, crs: Crs) => boolean,
): number | undefined {
  const texts = crs.kind === 'projected' ? crs.parameters.map(([, value]) => formatNumber(value)) : []
  const withdrawn = crs.name.endsWith('(deprecated)')
  const byNameAlone =
    withdrawn ||
    crs.kind === 'vertical' ||
    (crs.kind === 'projected' && projectionMethod(crs.method) === undefined)
  let best: { readonly code: number; readonly name: string } | undefined
  for (const { code, texts: row, isWithdrawn } of epsgCandidates(keyword)) {
    if (isWithdrawn !== withdrawn || !texts.every((text) => row.includes(text))) continue
    const wkt = epsgWkt(code)
    if (wkt === undefined || !mentionsDatum(wkt, crs)) continue
    const candidate = readWkt1(parseWkt(wkt))
    if (!isSame(candidate, crs)) continue
    if (bareName(candidate.name) === bareName(crs.name)) return code
    if (!byNameAlone && (best === undefined || candidate.name < best.name))
      best = { code, name: candidate.name }
  }
  return best?.code
}

/** Whether `wkt` may have the datum of `crs`, so that most entries need no parsing. */
function mentionsDatum(wkt: string, crs: CrsDefinition): boolean {
  if (crs.kind !== 'geographic' && crs.kind !== 'geocentric') return true
  const { name, id } = crs.datum
  return wkt.includes(`DATUM["${name}"`) || (id !== undefined && wkt.includes(`"${id.code}"]]`))
}

/** Of projected systems the axes' order counts too, which Esri's dialect does not say, and a datum without a name is any of its ellipsoid. */
function isSameProjected(candidate: CrsDefinition, crs: ProjectedCrs): boolean {
  if (candidate.kind !== 'projected') return false
  if (
    !isEsriStyle(crs.name) &&
    candidate.axes.some((axis, index) => axis.direction !== crs.axes[index]?.direction)
  )
    return false
  const renamed = isEsriStyle(crs.name) ? { ...crs, axes: candidate.axes } : crs
  if (!isNameless(crs.base.datum) || !isSameFigure(candidate.base.datum, crs.base.datum))
    return isSameCrs(candidate, renamed)
  return isSameCrs(candidate, { ...renamed, base: { ...crs.base, datum: candidate.base.datum } })
}

function isNameless(datum: GeodeticDatum): boolean {
  return datum.id === undefined && (/^unknown/i.test(datum.name) || datum.name === 'unnamed')
}
