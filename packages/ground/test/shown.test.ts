import { expect, test } from 'vitest'
import { decodeText } from '../src/decode-text.ts'
import { abridged, shown } from '../src/shown.ts'

const eight = [1, 2, 3, 4, 5, 6, 7, 8]
const keys = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, i) => [`k${i}`, i]))

test.each<[unknown, string]>([
  ['x'.repeat(80), `"${'x'.repeat(80)}"`],
  ['x'.repeat(81), `"${'x'.repeat(80)}…" (81 characters)`],
  ['a\n"b"', '"a\\n\\"b\\""'],
  [7, '7'],
  [10n ** 80n, `1${'0'.repeat(79)}… (81 characters)`],
  [true, 'true'],
  [null, 'null'],
  [undefined, 'undefined'],
  [Symbol('s'), 'a symbol'],
  [() => 1, 'a function'],
  [[], '[]'],
  [eight, '[1, 2, 3, 4, 5, 6, 7, 8]'],
  [[...eight, 9], '[1, 2, 3, 4, 5, 6, 7, 8, … 9 in all]'],
  [[[1, 'b'], eight], '[[1, "b"], [1, 2, 3, 4, 5, 6, 7, 8]]'],
  [[[...eight, 9], [[1]], [1, [2]]], '[a list of 9, a list of 1, a list of 2]'],
  [new Uint16Array(5), 'Uint16Array of 10 bytes'],
  [new DataView(new ArrayBuffer(3)), 'DataView of 3 bytes'],
  [new Map(), 'Map'],
  [{ [Symbol.toStringTag]: 'T'.repeat(81) }, `${'T'.repeat(80)}… (81 characters)`],
  [{}, '{}'],
  [{ ns: 'x', bidx: 1 }, '{ ns, bidx }'],
  [keys(8), '{ k0, k1, k2, k3, k4, k5, k6, k7 }'],
  [keys(9), '{ k0, k1, k2, k3, k4, k5, k6, k7, … }'],
  [{ ['k'.repeat(81)]: 1 }, `{ ${'k'.repeat(80)}… (81 characters) }`],
])('%o is quoted in messages as %s', (value, text) => expect(shown(value)).toBe(text))

test('a name of more than 80 characters is cut off', () => {
  expect(abridged('x'.repeat(80))).toBe('x'.repeat(80))
  expect(abridged('x'.repeat(81))).toBe(`${'x'.repeat(80)}… (81 characters)`)
})

test('text is decoded from memory of any kind, in its encoding', () => {
  const shared = new Uint8Array(new SharedArrayBuffer(3))
  shared.set([0x61, 0xc3, 0xa9])
  expect(decodeText(shared)).toBe('aé')
  expect(decodeText(shared, 'latin1')).toBe('aÃ©')
  const marked = Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)
  expect(decodeText(marked)).toBe('a')
  expect(decodeText(marked, 'utf-8', true)).toBe('\ufeffa')
})
