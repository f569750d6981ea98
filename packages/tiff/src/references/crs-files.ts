/** What names a grid: PROJ's parameter for it, and what WKT and PROJJSON have. */
const GRIDS = [
  /\b(?:nad|geoid)grids\s*=\s*([^\s"'\]]+)/gi,
  /\bPARAMETERFILE\s*[[(]\s*"[^"]*"\s*,\s*"([^"]+)"/gi,
  /\bEXTENSION\s*[[(]\s*"PROJ4_GRIDS"\s*,\s*"([^"]+)"/gi,
]

/** Other parameters of PROJ whose values are files. */
const FILES = [/\b(?:init|\w*grids|file|model)\s*=\s*([^\s"'\]]+)/gi, /"value"\s*:\s*"([^"]*)"/g]

/** Values of these that name no file: no grid, and PROJ's own table of EPSG's codes. */
const NO_FILE = /^(?:@null|null|epsg:\d+|[\d.+-]+)$/i

/**
 * The first file that the definition of a CRS somewhere in a text names as a grid; undefined if there is none. PROJ
 * opens it as soon as GDAL reads the definition.
 */
export function gridFileOf(text: string): string | undefined {
  return firstFile(text, GRIDS)
}

/** The first file or address that the definition of a CRS makes GDAL or PROJ read; undefined if there is none. */
export function fileOfCrs(definition: string): string | undefined {
  const file = firstFile(definition, [...GRIDS, ...FILES])
  if (file !== undefined) return file
  const text = definition.trim()
  // Other texts are names, or the address or path of a definition.
  return /^(?:[a-z+]+:\/\/|[/\\.~]|[a-z]:\\)/i.test(text) && !isOgcAddress(text) ? text : undefined
}

function firstFile(text: string, patterns: readonly RegExp[]): string | undefined {
  const values = patterns.flatMap((pattern) => [...text.matchAll(pattern)])
  for (const [, value = ''] of values) if (!NO_FILE.test(value)) return value
  return undefined
}

/** GDAL knows these without asking anybody. */
function isOgcAddress(text: string): boolean {
  return /^https?:\/\/(?:www\.)?opengis\.net\/(?:def\/crs\/|gml\/srs\/epsg\.xml#)[\w./#-]+$/i.test(text)
}
