import { DATUM_NAMES } from './datum-names.generated.ts'

/** `name` spelled as in WKT 1: `World Geodetic System 1984` is `WGS_1984`. */
export function massageDatumName(name: string): string {
  // As PROJ names the datum of a PROJ string; GDAL leaves these as they are.
  if (/^unknown based on /i.test(name)) return name
  if (/^World Geodetic System 1984( ensemble)?$/i.test(name)) return 'WGS_1984'
  const trimmed = name.replace(/[^A-Za-z0-9+\u0080-\uffff-]+/g, '_').replace(/^_|_$/g, '')
  return trimmed === '' ? 'unknown' : trimmed
}

/** `name` spelled as in EPSG and WKT 2: `WGS_1984` is `World Geodetic System 1984`. */
export function officialDatumName(name: string): string {
  if (name === 'WGS_1984') return 'World Geodetic System 1984'
  if (name.startsWith('Unknown based on ')) return name
  const ellipsoid = /^Not_specified_based_on_(.*)$/.exec(name)?.[1]
  const official = DATUM_NAMES.split('\n').find((text) => massageDatumName(text) === name)
  if (official !== undefined) return official
  return ellipsoid === undefined
    ? name.replaceAll('_', ' ')
    : `Not specified (based on ${ellipsoid.replaceAll('_', ' ')})`
}
