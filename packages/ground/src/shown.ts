/** The number of characters of a text, and of entries of a list, that a message quotes. */
const LONGEST = 80
const MOST = 8

/** A value as messages quote it: long ones are cut off, so that no message holds the caller's data. */
export function shown(value: unknown): string {
  if (typeof value === 'string') return quoted(value)
  if (typeof value === 'bigint') return abridged(String(value))
  if (typeof value === 'symbol' || typeof value === 'function') return `a ${typeof value}`
  if (typeof value !== 'object' || value === null) return String(value)
  if (Array.isArray(value)) return list(value)
  if (ArrayBuffer.isView(value)) return `${tagOf(value)} of ${value.byteLength} bytes`
  const kind = tagOf(value)
  if (kind !== 'Object') return abridged(kind)
  const keys = Object.keys(value)
  return keys.length === 0
    ? '{}'
    : `{ ${keys.slice(0, MOST).map(abridged).join(', ')}${keys.length > MOST ? ', …' : ''} }`
}

/** A text without quotation marks, such as a name or a foreign message. */
export function abridged(text: string): string {
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}… (${text.length} characters)` : text
}

function quoted(text: string): string {
  if (text.length <= LONGEST) return JSON.stringify(text)
  return `${JSON.stringify(`${text.slice(0, LONGEST)}…`)} (${text.length} characters)`
}

/** Nested lists are shown by their length alone. */
function list(values: readonly unknown[]): string {
  const first = values
    .slice(0, MOST)
    .map((value) => (Array.isArray(value) ? `${pairOf(value)}` : shown(value)))
  return `[${first.join(', ')}${values.length > MOST ? `, … ${values.length} in all` : ''}]`
}

function pairOf(values: readonly unknown[]): string {
  const isShort = values.length <= MOST && values.every((value) => typeof value !== 'object')
  return isShort ? `[${values.map(shown).join(', ')}]` : `a list of ${values.length}`
}

function tagOf(value: object): string {
  return Object.prototype.toString.call(value).slice(8, -1)
}
