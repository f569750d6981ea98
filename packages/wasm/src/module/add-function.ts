import type { Pointer } from './emscripten-module.ts'

/** A function of JavaScript's that C calls; it gives nothing or an integer. */
export type CFunction = (...args: number[]) => number | undefined

/** The bytes of WebAssembly's types, by the letters of emscripten's signatures. */
const TYPES: Readonly<Record<string, number>> = { i: 0x7f, d: 0x7c }

/**
 * Makes a function one that C can call. Emscripten's own way, `addFunction`, looks at each of the 24,000 functions
 * of the table first, which takes a tenth of a second.
 *
 * @param signature As emscripten's: the letter of the result, then those of the arguments; `v`, `i` or `d`.
 */
export function functionForC(callback: CFunction, signature: string): WebAssembly.ExportValue {
  const [result, ...args] = signature
  const results = result === 'v' ? [] : [typeOf(result)]
  const type = [0x60, args.length, ...args.map(typeOf), results.length, ...results]
  // WebAssembly Core Specification 2.0, section 5.5: a module that exports the function `f` that it imports from `e`.
  const bytes = Uint8Array.of(
    ...[0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00],
    ...[0x01, 1 + type.length, 0x01, ...type],
    ...[0x02, 0x07, 0x01, 0x01, 0x65, 0x01, 0x66, 0x00, 0x00],
    ...[0x07, 0x05, 0x01, 0x01, 0x66, 0x00, 0x00],
  )
  const instance = new WebAssembly.Instance(new WebAssembly.Module(bytes), { e: { f: callback } })
  return instance.exports.f as WebAssembly.ExportValue
}

/** Adds a function to the table, as in {@link functionForC}, and gives its place there, which is a pointer to it. */
export function addFunction(table: WebAssembly.Table, callback: CFunction, signature: string): Pointer {
  const place = table.grow(1)
  table.set(place, functionForC(callback, signature))
  return place
}

function typeOf(letter = ''): number {
  const type = TYPES[letter]
  if (type === undefined) throw new TypeError(`No type of C's: ${letter}`)
  return type
}
