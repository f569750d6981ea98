import { isSameCrs, isSameDatum } from './compare-crs.ts'
import { type CrsDefinition, epsgCode, type GeographicCrs, type ProjectedCrs } from './crs-definition.ts'
import { epsgCandidates, epsgWkt } from './epsg-table.ts'
import { parseWkt } from './parse-wkt.ts'
import { readWkt1 } from './read-wkt1.ts'
import { formatNumber } from './write-wkt.ts'

/**
 * EPSG's code of what `definition` describes: the one that it carries, or else that of an entry which places
 * coordinates alike, one of the same name first.
 *
 * As GDAL's `OSRFindMatches` with a confidence of 70; a system that carries the code of another authority is
 * not looked for.
 */
export function identifyEpsg(definition: CrsDefinition): number | undefined {
  if (definition.id !== undefined) return epsgCode(definition.id)
  if (definition.kind === 'geographic') return identifyGeographic(definition)
  if (definition.kind === 'projected') return identifyProjected(definition)
  return undefined
}

function identifyGeographic(crs: GeographicCrs): number | undefined {
  if (crs.axes.length !== 2) return undefined
  let found: number | undefined
  for (const { code } of epsgCandidates('GEOGCS')) {
    const candidate = definitionOf(code)
    if (candidate?.kind !== 'geographic' || !isSameCrs(candidate, crs)) continue
    if (candidate.name === crs.name) return code
    if (!candidate.name.endsWith('(deprecated)')) found ??= code
  }
  return found
}

function identifyProjected(crs: ProjectedCrs): number | undefined {
  const wanted = crs.parameters.map(([, value]) => formatNumber(value))
  let found: number | undefined
  for (const { code, texts } of epsgCandidates('PROJCS')) {
    if (!wanted.every((value) => texts.includes(value))) continue
    const candidate = definitionOf(code)
    if (candidate?.kind !== 'projected' || !isSameDatum(candidate.base.datum, crs.base.datum)) continue
    if (!isSameCrs(candidate, crs)) continue
    if (candidate.name === crs.name) return code
    if (!candidate.name.endsWith('(deprecated)')) found ??= code
  }
  return found
}

function definitionOf(code: number): CrsDefinition | undefined {
  const wkt = epsgWkt(code)
  return wkt === undefined ? undefined : readWkt1(parseWkt(wkt))
}
