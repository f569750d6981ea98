/**
 * An axis' name and abbreviation as PROJ writes them in WKT 2: `geodetic latitude (Lat)`, but `longitude`, `(E)` and
 * `(X)` alone.
 */
export function axisLabel(name: string, abbreviation: string, direction: string, order: number): string {
  const label = `${name.charAt(0).toLowerCase()}${name.slice(1)}`
  if (abbreviation === '' || name === 'Latitude' || name === 'Longitude') return label
  const isPlain =
    /^geocentric[XYZ]$/.test(direction) ||
    (order === 1 && name === 'Easting' && abbreviation === 'E') ||
    (order === 2 && name === 'Northing' && abbreviation === 'N')
  return isPlain || label === '' ? `(${abbreviation})` : `${label} (${abbreviation})`
}
