import type { CrsDefinition } from '../definition/crs-definition.ts'
import { projectionMethod } from '../definition/projection-method.ts'
import { WKT2_KEYWORDS } from './read-wkt2.ts'

/** Whether a text is WKT 2, by its first keyword. */
export function isWkt2Text(wkt: string): boolean {
  return WKT2_KEYWORDS.includes(wkt.slice(0, wkt.indexOf('[')))
}

/** Whether WKT 1 can express a definition from WKT 2. */
export function canWriteWkt1(definition: CrsDefinition): boolean {
  switch (definition.kind) {
    case 'compound':
      return canWriteWkt1(definition.horizontal) && canWriteWkt1(definition.vertical)
    case 'projected':
      return (
        definition.axes.length < 3 &&
        (projectionMethod(definition.method) !== undefined || /_/.test(definition.method))
      )
    default:
      return (
        definition.kind !== 'geographic' ||
        (definition.axes.length < 3 && definition.derivation === undefined)
      )
  }
}

/** Whether a text of WKT 2 is that of 2015, which has scopes without a `USAGE` and geographic systems as `GEODCRS`. */
export function is2015(text: string): boolean {
  return text.includes(',SCOPE[') || (text.includes('GEODCRS[') && text.includes('CS[ellipsoidal'))
}

/** `wkt` without the spaces and line ends between its parts. */
export function compactWkt(wkt: string): string {
  return wkt.replace(/("(?:[^"]|"")*")|\s+/g, (_, quoted: string | undefined) => quoted ?? '')
}
