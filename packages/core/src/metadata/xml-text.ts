import { atOnce, type Steps } from '@memraster/ground'

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Entities between two steps: a millisecond's worth. */
const PART = 4096
const ENTITY = /&(?:#x([0-9a-f]+)|#([0-9]+)|(lt|gt|amp|quot|apos));/iy

/** Replaces the five entities of XML and numeric ones, each once. As in GDAL, a text ends at any other. */
export function decodeEntities(text: string): string {
  return text.includes('&') ? atOnce(decodingEntities(text)) : text
}

/** {@link decodeEntities} in steps. */
export function* decodingEntities(text: string): Steps<string> {
  let decoded = ''
  let start = 0
  for (let count = 1; ; count++) {
    const at = text.indexOf('&', start)
    if (at < 0) return decoded + text.slice(start)
    decoded += text.slice(start, at)
    ENTITY.lastIndex = at
    const match = ENTITY.exec(text)
    if (match === null) return decoded
    start = ENTITY.lastIndex
    const [, hex, decimal, name] = match
    const code = hex === undefined ? codeOf(decimal ?? '', 10) : codeOf(hex, 16)
    const character = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    decoded += name === undefined ? character : ENTITIES[name.toLowerCase()]
    if (count % PART === 0) yield
  }
}

/** The number of a character, of any number of digits, as GDAL computes it: in 32 bits, to which no more digits add. */
function codeOf(digits: string, base: 10 | 16): number {
  let code = 0
  for (const digit of digits.slice(-32)) code = (Math.imul(code, base) + Number.parseInt(digit, base)) >>> 0
  return code
}

/** Escapes the characters that have a meaning in XML, and drops the control characters that it cannot have. */
export function escapeXml(text: string, quotes = true): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 excludes these.
  const clean = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '')
  const escaped = clean.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return quotes ? escaped.replace(/"/g, '&quot;') : escaped
}

/** Characters between two steps. */
const STRETCH = 1 << 16

/** {@link escapeXml} in steps. */
export function* escapingXml(text: string, quotes = true): Steps<string> {
  let escaped = ''
  for (let start = 0; start < text.length; start += STRETCH) {
    escaped += escapeXml(text.slice(start, start + STRETCH), quotes)
    if (start > 0) yield
  }
  return escaped
}
