import { isSameFigure } from '../definition/compare-crs.ts'
import type { CrsDefinition, GeodeticDatum, GeographicCrs } from '../definition/crs-definition.ts'
import { epsgDatumNamed } from '../epsg/epsg-geodesy.ts'
import { epsgWkt } from '../epsg/epsg-table.ts'
import { parseWkt } from '../wkt1/parse-wkt.ts'
import { readWkt1 } from '../wkt1/read-wkt1.ts'

/**
 * `definition` with EPSG's code for a datum without one that has the name and ellipsoid of an EPSG datum, as GDAL
 * completes WKT 1 if WKT 1 and EPSG spell that name differently. GDAL leaves `WGS_1984` alone, except in web Mercator,
 * whose base it takes entirely from EPSG.
 */
export function nameDatum(definition: CrsDefinition): CrsDefinition {
  switch (definition.kind) {
    case 'geographic':
    case 'geocentric':
      return { ...definition, datum: withCode(definition.datum) }
    case 'projected':
      return { ...definition, base: nameBase(definition.base, definition.proj4) }
    case 'compound':
      return { ...definition, horizontal: nameDatum(definition.horizontal) }
    default:
      return definition
  }
}

function nameBase(base: GeographicCrs, proj4: string | undefined): GeographicCrs {
  if (
    proj4?.includes('+nadgrids=@null') === true &&
    base.datum.name === 'WGS_1984' &&
    base.id === undefined
  ) {
    const wgs84 = readWkt1(parseWkt(epsgWkt(4326) ?? ''))
    if (wgs84.kind === 'geographic') return wgs84
  }
  return { ...base, datum: withCode(base.datum) }
}

function withCode(datum: GeodeticDatum): GeodeticDatum {
  if (datum.id !== undefined || datum.name === 'WGS_1984' || !datum.name.includes('_')) return datum
  const known = epsgDatumNamed(datum.name)
  return known?.id !== undefined && isSameFigure(known, datum) ? { ...datum, id: known.id } : datum
}
