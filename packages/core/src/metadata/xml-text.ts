const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Replaces the five entities of XML and numeric ones, each once. As in GDAL, a text ends at any other. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  const [before = '', ...parts] = text.split('&')
  let decoded = before
  for (const part of parts) {
    const [whole, hex, decimal, name] =
      /^(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(lt|gt|amp|quot|apos));/i.exec(part) ?? []
    if (whole === undefined) break
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    const character = code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
    decoded += (name === undefined ? character : ENTITIES[name.toLowerCase()]) + part.slice(whole.length)
  }
  return decoded
}

/** Escapes the characters that have a meaning in XML, and drops the control characters that it cannot have. */
export function escapeXml(text: string, quotes = true): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: XML 1.0 excludes these.
  const clean = text.replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '')
  const escaped = clean.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;')
  return quotes ? escaped.replace(/"/g, '&quot;') : escaped
}
