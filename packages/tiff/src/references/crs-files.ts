import { decodeEntities } from '@memraster/core/internal/late'

/** What ends a value of PROJ's within a definition. */
const END = String.raw`(?=[\s\0]|$|"\s*[\])}])`

/** What names grids in words of PROJ or WKT, unless they are none: a quote, a comma or a space more would name others. */
const GRIDS = [
  new RegExp(String.raw`grids\s*=(?!\s*@?null${END})`, 'gi'),
  /PROJ4_GRIDS(?!"\s*,\s*"@?null"\s*[\])])/gi,
  /PARAMETERFILE\s*[[(]/gi,
]

/** Other parameters of PROJ whose values are files, but for numbers, and for its own table of EPSG's codes. */
const FILES = new RegExp(String.raw`(?:init|file|model)\s*=(?!\s*(?:epsg:\d+|[\d.+-]+)${END})`, 'gi')

/** The same in PROJ's JSON. */
const JSON_FILES = /"value"\s*:\s*(?!"(?:null|[\d.+-]*)")"/g

/** What a text has that is, or holds, a definition in PROJ's words. */
const PROJ_WORDS = /(?:proj|\+init)\s*=/i

/** Those that WKT may have for others, in UTF-8 or read as Latin-1. */
const CURLY_QUOTES = /[\u201c\u201d]|\xe2\x80[\x9c\x9d]|\xe2\u20ac[\u0153\x9d]/g

/**
 * The first file that the definition of a CRS somewhere in a text names; undefined if there is none. PROJ opens it as
 * soon as GDAL reads the definition.
 */
export function gridFileOf(text: string): string | undefined {
  const plain = plainText(text)
  return firstFile(plain, PROJ_WORDS.test(plain) ? [...GRIDS, FILES] : GRIDS)
}

/** The first file or address that the definition of a CRS makes GDAL or PROJ read; undefined if there is none. */
export function fileOfCrs(definition: string): string | undefined {
  const file = firstFile(plainText(definition), [...GRIDS, FILES, JSON_FILES])
  if (file !== undefined) return file
  const text = definition.trim()
  // Other texts are names, or the address or path of a definition.
  return /^(?:[a-z+]+:\/\/|[/\\.~]|[a-z]:\\)/i.test(text) && !isOgcAddress(text) ? text : undefined
}

function firstFile(text: string, patterns: readonly RegExp[]): string | undefined {
  // GDAL joins the lines of some files, and keeps those of others.
  const texts = /[\r\n]/.test(text) ? [text, text.replace(/[\r\n]+/g, '')] : [text]
  for (const each of texts) {
    for (const pattern of patterns) {
      const [found] = each.matchAll(pattern)
      if (found) return nameAfter(each, found)
    }
  }
  return undefined
}

/** What a message shows: the value, or the word before it if there is none. */
function nameAfter(text: string, { index, 0: word }: RegExpExecArray): string {
  const start = index + word.length
  return /^[\s"',]*([^\s"\])]+)/.exec(text.slice(start, start + 300))?.[1] ?? word
}

/** A text whose letters are not written by their numbers, as XML and JSON allow, and which has quotes of one kind. */
function plainText(text: string): string {
  const plain = text
    .replace(/&(?:#x?[0-9a-f]+|quot|apos);/gi, decodeEntities)
    .replace(/\\u([0-9a-f]{4})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))
  // Two quotes end nothing: among others, no quote is sure to be an end.
  return plain.search(CURLY_QUOTES) < 0 ? plain : plain.replace(CURLY_QUOTES, '"').replaceAll('"', '""')
}

/** GDAL knows these without asking anybody. */
function isOgcAddress(text: string): boolean {
  return /^https?:\/\/(?:www\.)?opengis\.net\/(?:def\/crs\/|gml\/srs\/epsg\.xml#)[\w./#-]+$/i.test(text)
}
