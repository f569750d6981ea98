import type { Tags } from '@memraster/core/backend'
import { TagCollector } from '../../metadata/tag-domains.ts'

/**
 * A list of keywords such as those of `.IMD` and `.RPB` files: `name = value;`, in groups, whose names become prefixes
 * of their keywords. Parsed as by GDAL; undefined if it has no end.
 */
export function parseKeywordList(text: string): Tags | undefined {
  const keywords = new TagCollector()
  const reader = new WordReader(text)
  const groups: string[] = []
  for (;;) {
    const name = reader.word()
    if (name === undefined) return undefined
    const upper = name.toUpperCase()
    let value = ''
    if (upper !== 'END') {
      if (reader.skipEquals()) {
        const read = readValue(reader)
        if (read === undefined) return undefined
        value = read
      } else if (upper !== 'END_GROUP' && upper !== 'END_OBJECT') return undefined
    }
    if (upper === 'BEGIN_GROUP' || upper === 'GROUP') {
      if (groups.length >= MOST_GROUPS) return undefined
      groups.push(value)
    } else if (upper.startsWith('END')) {
      if (groups.pop() === undefined) return keywords.toDomains()[''] ?? {}
    } else {
      keywords.set('', [...groups, name].join('.'), value)
    }
  }
}

/** Groups within one another. */
const MOST_GROUPS = 30

/** The rest of a line with a semicolon at its end, a word, a list in parentheses, or either with a unit in angle brackets. */
function readValue(reader: WordReader): string | undefined {
  const line = reader.line()
  if (line !== undefined) return line
  let value = reader.word()
  if (value === undefined) return undefined
  if (value.startsWith('(')) {
    let depth = depthOf(value)
    while (depth > 0) {
      const word = reader.word()
      if (word === undefined) return undefined
      value += word
      depth += depthOf(word)
    }
  }
  return reader.skipsTo('<') ? `${value} ${reader.unit()}` : value
}

/** The number of parentheses that a word leaves open, not counting quoted ones. */
function depthOf(word: string): number {
  let depth = 0
  for (const character of word.replace(/"[^"]*"/g, '')) {
    if (character === '(') depth++
    else if (character === ')') depth--
  }
  return depth
}

const WHITE = /(?:\s|\/\*[\s\S]*?\*\/|#[^\r\n]*)*/y
const WORD = /(?:"[^"]*"|'[^']*'|[^\s=;"'])*/y
const LINE = /(?!["'(])([^;\r\n]*);(?=\r?\n)/y
const UNIT = /<[^>]*>;?/y

class WordReader {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  /** The next word, without a semicolon that ends it; undefined at the end. */
  word(): string | undefined {
    this.#skip(WHITE)
    if (this.#at >= this.#text.length) return undefined
    const word = this.#skip(WORD)
    if (this.#text[this.#at] === ';') this.#at++
    // Something that is no word, such as a quote without end.
    else if (word === '') return undefined
    return word
  }

  /** A value with spaces and without quotes: the rest of a line up to the semicolon that ends it, as older GDAL wrote it. */
  line(): string | undefined {
    this.#skip(WHITE)
    LINE.lastIndex = this.#at
    const [whole = '', value = ''] = LINE.exec(this.#text) ?? []
    if (whole === '' || (value.includes('<') && value.includes('>'))) return undefined
    this.#at += whole.length
    return value.replace(/ +$/, '')
  }

  skipEquals(): boolean {
    const found = this.skipsTo('=')
    if (found) this.#at++
    return found
  }

  skipsTo(character: string): boolean {
    this.#skip(WHITE)
    return this.#text[this.#at] === character
  }

  unit(): string {
    return this.#skip(UNIT).replace(/\s|;$/g, '')
  }

  #skip(pattern: RegExp): string {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)?.[0] ?? ''
    this.#at += found.length
    return found
  }
}
