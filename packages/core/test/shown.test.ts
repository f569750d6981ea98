import { shown } from '@memraster/ground'
import { expect, it } from 'vitest'
import { CRS, MemoryFile, RasterError, Window } from '../src/index.ts'

it.each([
  ['a text', 'a "b"', '"a \\"b\\""'],
  ['numbers, as they are', [1.5, -0, NaN, 3n], '[1.5, 0, NaN, 3]'],
  [
    'pairs in a list',
    [
      [0, 3],
      [1, 'b'],
    ],
    '[[0, 3], [1, "b"]]',
  ],
  ['an object, by its keys', { ns: 'x', bidx: 1 }, '{ ns, bidx }'],
  ['bytes, by their number', new Uint16Array(5), 'Uint16Array of 10 bytes'],
  ['a function', () => 1, 'a function'],
  ['nothing', undefined, 'undefined'],
])('%s', (_, value, text) => expect(shown(value)).toBe(text))

const long = 'y'.repeat(1e6)
const many = Array.from({ length: 1e5 }, (_, i) => i)

it.each([long, many, [many, long], new Map([[long, long]]), { [long]: long }, Symbol(long), 10n ** 9999n])(
  'of what is long only the beginning',
  (value) => expect(shown(value).length).toBeLessThan(500),
)

it.each<[string, () => unknown]>([
  ['a source', () => MemoryFile.from(long as never)],
  ['a CRS', () => CRS.fromUserInput(long)],
  ['a CRS that is nearly one', () => CRS.fromWkt(`GEOGCS["${long}"`)],
  ['a window', () => Window.from(many as never)],
  ['a file name', () => new MemoryFile(undefined, { filename: `${long}/` }).open()],
])('no message holds %s', async (_, misuse) => {
  const error = await Promise.resolve()
    .then(misuse)
    .then(() => undefined)
    .catch((thrown: Error) => thrown)
  expect(error).toBeInstanceOf(Error)
  expect(error?.message.length).toBeLessThan(500)
})

it('words of others are cut off', () => {
  expect(new RasterError('IO', long).message.length).toBeLessThan(2100)
})
