import { allocate, type DType, isComplex, type RasterArray } from '@memraster/ground'
import { describe, expect, test } from 'vitest'
import { copyRunBetween, gatherRunBetween, type Samples } from '../../src/copying/copy-run.ts'
import { splitRunBetween } from '../../src/copying/split-pixels.ts'

/** One for each width of samples, and complex ones. */
const DTYPES = ['uint8', 'int16', 'float32', 'float64', 'uint64', 'complex64', 'complex_int16'] as const

/** Samples before those that count, so that bytes are aligned in many ways. */
const LEADS = [0, 1, 2, 3]

/** Runs on both sides of each limit: four to a step, and what is left to `set`. */
const COUNTS = [0, 1, 3, 4, 9, 1023, 1030]

/** Samples after those that count, of which none may be touched. */
const BEYOND = 8

/** The bytes of a whole array are where its buffer begins; of this one, `lead` samples later. */
function samplesAt(lead: number, dtype: DType, count: number): Samples {
  const parts = isComplex(dtype) ? 2 : 1
  const array = allocate(dtype, lead + count).subarray(lead * parts) as RasterArray
  return { array, dtype }
}

/** Numbers that any dtype holds, no two neighbours of which are the same. */
function fill({ array }: Samples, valueAt = (i: number): number => 1 + (i % 113)): void {
  for (let i = 0; i < array.length; i++)
    array[i] = typeof array[0] === 'bigint' ? BigInt(valueAt(i)) : valueAt(i)
}

function numbers({ array }: Samples): number[] {
  return Array.from(array, Number)
}

/** The parts of a target after samples of the source were put there; 0 is what it had. */
function expected(
  source: Samples,
  target: Samples,
  places: readonly (readonly [from: number, to: number])[],
): number[] {
  const [from, to] = [numbers(source), new Array<number>(target.array.length).fill(0)]
  const [parts, toParts] = [source, target].map(({ dtype }) => (isComplex(dtype) ? 2 : 1)) as [number, number]
  for (const [at, toAt] of places) {
    for (let k = 0; k < toParts; k++)
      to[toAt * toParts + k] = k < parts ? (from[at * parts + k] as number) : 0
  }
  return to
}

const PAIRS: readonly (readonly [DType, DType])[] = [
  ...DTYPES.map((dtype) => [dtype, dtype] as const),
  ['uint8', 'float32'],
  ['int16', 'uint8'],
  ['uint8', 'complex64'],
  ['complex_int16', 'complex64'],
]

describe.each(PAIRS)('samples of %s, as %s', (dtype, toDtype) => {
  test.each([
    [1, 1],
    [3, 1],
    [1, 2],
    [2, 3],
  ])('are copied %i apart to %i apart, wherever their bytes begin', (step, toStep) => {
    for (const lead of LEADS) {
      for (const toLead of LEADS) {
        for (const count of COUNTS) {
          const source = samplesAt(lead, dtype, 2 + count * step + BEYOND)
          const target = samplesAt(toLead, toDtype, 1 + count * toStep + BEYOND)
          fill(source)
          copyRunBetween(source, target)(2, step, 1, toStep, count)
          const places = Array.from({ length: count }, (_, i) => [2 + i * step, 1 + i * toStep] as const)
          expect(numbers(target)).toEqual(expected(source, target, places))
        }
      }
    }
  })

  test('are gathered from columns, of which some are repeated or left out', () => {
    const columns = Int32Array.of(9, 0, 0, 2, 5, 5, 6, 9)
    const gather = (source: Samples, target: Samples): void => {
      const run = gatherRunBetween(source, target)
      // A longer run after a shorter one.
      run(1, 3, 12, 1, columns, 2, 3)
      run(1, 3, 0, 2, columns, 1, 7)
    }
    const source = samplesAt(1, dtype, 30)
    const target = samplesAt(2, toDtype, 14 + BEYOND)
    fill(source)
    gather(source, target)
    const places = [0, 0, 2, 5, 5, 6].map((column, i) => [1 + column * 3, 2 * i] as const)
    expect(numbers(target)).toEqual(expected(source, target, [[1, 12], ...places]))
  })
})

describe.each(['uint8', 'uint16'] as const)('pixels of %s', (dtype) => {
  test.each([2, 3, 4])('are split into %i bands, wherever their bytes begin', (bands) => {
    const group = dtype === 'uint8' ? 4 : 2
    for (const [lead, toLead, gap, from, to, count] of [
      [0, 0, 0, 0, 0, 16],
      [0, 0, 1, 0, 0, 16],
      [1, 0, 0, 0, 0, 15],
      [0, 3, 0, 0, 0, 15],
      // Begun where the bytes are aligned, though those of the array are not.
      [0, 3, 0, 0, 1, 15],
      [3, 0, 0, 1, 0, 15],
      [0, 0, 0, 4, 8, 23],
      [0, 0, 0, 1, 0, 9],
      [0, 0, 0, 0, 1, 9],
      [0, 0, 2, 3, 5, 4999],
      [0, 0, 0, 0, 0, 1],
    ] as const) {
      const size = BEYOND + 8 * Math.ceil((to + count) / 8) + gap
      const source = samplesAt(lead, dtype, from + (count + BEYOND) * bands)
      const target = samplesAt(toLead, dtype, BEYOND + size * bands)
      // Values of two bytes, so that halves cannot be swapped.
      fill(source, (i) => (dtype === 'uint8' ? 1 + (i % 255) : 1 + ((i * 257) % 65_535)))
      const starts = Array.from({ length: bands }, (_, band) => BEYOND + band * size)
      const taken = splitRunBetween(source.array, target.array, starts)?.(from, to, count)
      expect(taken).toBe(count - (count % group))
      const places = Array.from({ length: (taken ?? 0) * bands }, (_, i) => {
        const [pixel, band] = [Math.floor(i / bands), i % bands]
        return [from + i, (starts[band] ?? 0) + to + pixel] as const
      })
      expect(numbers(target)).toEqual(expected(source, target, places))
    }
  })

  test('are not split if there is one sample to a pixel, or more than four, or another width', () => {
    const { array } = samplesAt(0, dtype, 20)
    expect(splitRunBetween(array, array, [0])).toBeUndefined()
    expect(splitRunBetween(array, array, [0, 4, 8, 12, 16])).toBeUndefined()
    expect(splitRunBetween(array, new Float32Array(20), [0, 4])).toBeUndefined()
    expect(splitRunBetween(new Float32Array(20), new Float32Array(20), [0, 4])).toBeUndefined()
  })
})
