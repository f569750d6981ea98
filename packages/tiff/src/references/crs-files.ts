/** What names a file: parameters of PROJ, and what WKT and PROJJSON have for them. */
const FILE_PARAMETERS = [
  /\b(?:init|\w*grids|file|model)\s*=\s*([^\s"'\]]+)/gi,
  /\bPARAMETERFILE\s*[[(]\s*"[^"]*"\s*,\s*"([^"]+)"/gi,
  /\bEXTENSION\s*[[(]\s*"PROJ4_GRIDS"\s*,\s*"([^"]+)"/gi,
  /"value"\s*:\s*"([^"]*)"/g,
]

/** Values of these that name no file: no grid, and PROJ's own table of EPSG's codes. */
const NO_FILE = /^(?:@null|null|epsg:\d+|[\d.+-]+)$/i

/**
 * The first file or address that the definition of a CRS makes GDAL or PROJ read; undefined if there is none. PROJ
 * looks grids up as soon as coordinates are transformed, also those of the corners that gdalinfo tells.
 */
export function fileOfCrs(definition: string): string | undefined {
  const values = FILE_PARAMETERS.flatMap((pattern) => [...definition.matchAll(pattern)])
  for (const [, value = ''] of values) if (!NO_FILE.test(value)) return value
  const text = definition.trim()
  // Other texts are names, or the address or path of a definition.
  return /^(?:[a-z+]+:\/\/|[/\\.~]|[a-z]:\\)/i.test(text) && !isOgcAddress(text) ? text : undefined
}

/** GDAL knows these without asking anybody. */
function isOgcAddress(text: string): boolean {
  return /^https?:\/\/(?:www\.)?opengis\.net\/(?:def\/crs\/|gml\/srs\/epsg\.xml#)[\w./#-]+$/i.test(text)
}
