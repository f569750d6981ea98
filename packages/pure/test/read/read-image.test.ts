import { allocate, type DType, isComplex, type RasterArray } from '@memraster/ground'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { BlockCache, BlockStore } from '../../src/blocks/block-cache.ts'
import type { BlockImage } from '../../src/blocks/block-image.ts'
import { blockSpans, isContiguous } from '../../src/blocks/block-spans.ts'
import { readImage } from '../../src/read/read-image.ts'
import { creationLayout } from '../../src/write/creation-layout.ts'

const QUIET = { signal: undefined, onProgress: undefined }

interface Shape {
  readonly width: number
  readonly height: number
  readonly count: number
  readonly block: number
  readonly separate: boolean
  /** Rows of a block that one load takes; all, if it is not given. */
  readonly rowsPerLoad?: number
  /** Blocks that the file lacks. */
  readonly missing?: ReadonlySet<number>
  readonly isAsync?: boolean
}

/** The value of a sample, by its place. */
const valueAt = (sample: number, row: number, col: number): number => (sample * 71 + row * 13 + col * 3) % 251

/** The value of a sample in a block that is missing. */
const fillOf = (sample: number): number => 101 + sample

/** An image whose samples are known by arithmetic, and which notes what is loaded. */
function arithmeticImage(
  { width, height, count, block, separate, rowsPerLoad = block, missing, isAsync }: Shape,
  dtype: DType = 'uint8',
): BlockImage & { loads: number[]; kept: number } {
  const layout = creationLayout({
    driver: 'GTiff',
    width,
    height,
    count,
    dtype,
    nodata: undefined,
    crs: undefined,
    transform: undefined,
    gcps: [],
    gcpsCrs: undefined,
    rpcs: undefined,
    options: { tiled: true, blockxsize: block, blockysize: block, interleave: separate ? 'BAND' : 'PIXEL' },
  })
  return {
    layout,
    dtype,
    rowsPerLoad,
    loads: [],
    kept: 0,
    fillValue: fillOf,
    load(index, first, last, keep) {
      this.loads.push(index)
      if (keep) this.kept++
      const perPlane = layout.blocksAcross * layout.blocksDown
      const plane = Math.floor(index / perPlane)
      const top = Math.floor((index % perPlane) / layout.blocksAcross) * block
      const left = (index % layout.blocksAcross) * block
      if (missing?.has(index)) return undefined
      const isWhole = rowsPerLoad >= block
      const [firstRow, rows] = isWhole ? [0, block] : [first, last - first + 1]
      expect(rows).toBeLessThanOrEqual(Math.max(rowsPerLoad, isWhole ? block : 0))
      const pixel = separate ? 1 : count
      const samples = allocate(dtype, rows * block * pixel)
      const parts = isComplex(dtype) ? 2 : 1
      for (let i = 0; i < samples.length / parts; i++) {
        const row = top + firstRow + Math.floor(i / pixel / block)
        const col = left + (Math.floor(i / pixel) % block)
        samples[i * parts] = valueAt(separate ? plane : i % pixel, row, col)
      }
      const loaded = { samples, firstRow }
      return isAsync ? Promise.resolve(loaded) : loaded
    },
  }
}

/** What the output has where nothing is read to. */
const UNTOUCHED = 77

interface Reading {
  readonly colOff: number
  readonly rowOff: number
  readonly width: number
  readonly height: number
  readonly shape: readonly [rows: number, columns: number]
  readonly samples: readonly number[]
  readonly byPixel: boolean
  readonly dtype?: DType
}

/** Reads, and compares each sample with that at the centre of its pixel, and what lies around them. */
async function expectRead(shape: Shape, source: DType, reading: Reading): Promise<void> {
  const { colOff, rowOff, width, height, samples, byPixel, dtype = source } = reading
  const [rows, columns] = reading.shape
  const image = arithmeticImage(shape, source)
  const parts = isComplex(dtype) ? 2 : 1
  const [offset, beyond] = [3, 5]
  const bands = samples.length
  const stride: [number, number, number] = byPixel
    ? [1, columns * bands, bands]
    : [rows * columns, columns, 1]
  const out = allocate(dtype, offset + bands * rows * columns + beyond)
  out.fill((typeof out[0] === 'bigint' ? BigInt(UNTOUCHED) : UNTOUCHED) as never)
  const window = { colOff, rowOff, width, height }
  await readImage(image, { window, shape: [rows, columns], samples, dtype, offset, stride, ...QUIET }, out)

  const expected = new Array<number>(out.length).fill(UNTOUCHED)
  for (const [band, sample] of samples.entries()) {
    for (let row = 0; row < rows; row++) {
      for (let col = 0; col < columns; col++) {
        const y = rowOff + Math.floor(((row + 0.5) * height) / rows)
        const x = colOff + Math.floor(((col + 0.5) * width) / columns)
        const { layout } = image
        const plane = shape.separate ? sample * layout.blocksAcross * layout.blocksDown : 0
        const index = plane + Math.floor(y / shape.block) * layout.blocksAcross + Math.floor(x / shape.block)
        const at = (offset + band * stride[0] + row * stride[1] + col * stride[2]) * parts
        expected[at] = shape.missing?.has(index) ? fillOf(sample) : valueAt(sample, y, x)
        if (parts === 2) expected[at + 1] = 0
      }
    }
  }
  const wrong = expected.findIndex((value, i) => Number(out[i]) !== value)
  expect([wrong, out[wrong]]).toEqual([-1, undefined])
}

const WINDOWS = [
  { colOff: 0, rowOff: 0, width: 40, height: 36, shape: [36, 40] },
  { colOff: 0, rowOff: 16, width: 16, height: 20, shape: [20, 16] },
  // As wide as a block, but of two; and with rows left out.
  { colOff: 8, rowOff: 0, width: 16, height: 20, shape: [20, 16] },
  { colOff: 0, rowOff: 0, width: 16, height: 20, shape: [10, 16] },
  { colOff: 5, rowOff: 3, width: 30, height: 20, shape: [20, 30] },
  { colOff: 5, rowOff: 3, width: 30, height: 20, shape: [20, 11] },
  { colOff: 5, rowOff: 3, width: 30, height: 20, shape: [7, 30] },
  { colOff: 30, rowOff: 30, width: 4, height: 3, shape: [9, 10] },
] as const

describe.each([
  ['whole blocks', {}],
  ['blocks of which some are missing', { missing: new Set([0, 4, 8, 10, 20]) }],
  ['blocks of which four rows are loaded at a time', { rowsPerLoad: 4 }],
  ['blocks that are waited for', { isAsync: true }],
])('a read of %s', (_, how) => {
  test.each([
    [1, false],
    [3, false],
    [4, false],
    [5, false],
    [3, true],
  ])('of %i samples to a pixel, in planes: %o', async (count, separate) => {
    const all = Array.from({ length: count }, (_, i) => i)
    const shape = { width: 40, height: 36, block: 16, count, separate, ...how }
    for (const samples of [all, all.toReversed(), [count - 1], [0, 0]]) {
      for (const byPixel of [false, true]) {
        for (const window of WINDOWS) await expectRead(shape, 'uint8', { ...window, samples, byPixel })
      }
    }
  })

  test.each<[source: DType, dtype: DType]>([
    ['uint16', 'uint16'],
    ['uint8', 'float32'],
    ['complex_int16', 'complex_int16'],
    ['complex_int16', 'complex64'],
    ['uint8', 'int64'],
  ])('of %s, as %s', async (source, dtype) => {
    const shape = { width: 40, height: 36, block: 16, count: 2, separate: false, ...how }
    for (const byPixel of [false, true]) {
      for (const window of WINDOWS)
        await expectRead(shape, source, { ...window, samples: [0, 1], byPixel, dtype })
    }
  })
})

// Rows and columns are looked up 65,536 at a time.
test.each([
  ['rows', { width: 3, height: 66_000 }],
  ['columns', { width: 66_000, height: 3 }],
])('a read of very many %s takes each where it is', async (_, size) => {
  const shape = { ...size, block: 16, count: 2, separate: false }
  const whole = { colOff: 0, rowOff: 0, ...size, samples: [1, 0] }
  for (const byPixel of [false, true])
    await expectRead(shape, 'uint8', { ...whole, shape: [size.height, size.width], byPixel })
  const enlarged: [number, number] = [size.height, size.width]
  enlarged[size.height > size.width ? 0 : 1] *= 2
  await expectRead(shape, 'uint16', { ...whole, shape: enlarged, byPixel: false })
})

describe('a read', () => {
  test('puts the samples of any window into any layout and dtype', async () => {
    const shape = fc.record({
      width: fc.integer({ min: 1, max: 70 }),
      height: fc.integer({ min: 1, max: 50 }),
      count: fc.integer({ min: 1, max: 5 }),
      block: fc.constantFrom(16, 32),
      separate: fc.boolean(),
    })
    const stored = fc.constantFrom<DType>('uint8', 'uint16', 'complex_int16', 'float32')
    const dtypes = fc.constantFrom<DType | undefined>(undefined, 'int16', 'float64', 'uint64', 'complex64')
    const places = fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 5, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(
        shape,
        stored,
        dtypes,
        places,
        fc.boolean(),
        fc.boolean(),
        async (size, source, wanted, at, byPixel, whole) => {
          const [a = 0, b = 0, c = 0, d = 0, e = 0] = at
          const image = arithmeticImage(size, source)
          const dtype = wanted ?? source
          const colOff = whole ? 0 : Math.floor(a * size.width)
          const rowOff = whole ? 0 : Math.floor(b * size.height)
          const width = whole ? size.width : 1 + Math.floor(c * (size.width - colOff))
          const height = whole ? size.height : 1 + Math.floor(d * (size.height - rowOff))
          const samples = whole
            ? Array.from({ length: size.count }, (_, i) => i)
            : Array.from(
                { length: 1 + Math.floor(e * 3) },
                (_, i) => (i * 2 + Math.floor(e * 9)) % size.count,
              )
          const offset = Math.floor(e * 7)
          const stride: [number, number, number] = byPixel
            ? [1, width * samples.length, samples.length]
            : [width * height, width, 1]
          const out = allocate(dtype, offset + samples.length * width * height)
          const window = { colOff, rowOff, width, height }
          await readImage(
            image,
            { window, shape: [height, width], samples, dtype, offset, stride, ...QUIET },
            out,
          )
          const parts = isComplex(dtype) ? 2 : 1
          for (const [band, sample] of samples.entries()) {
            for (let row = 0; row < height; row++) {
              for (let col = 0; col < width; col++) {
                const position = offset + band * stride[0] + row * stride[1] + col * stride[2]
                const expected = valueAt(sample, rowOff + row, colOff + col)
                if (Number(out[position * parts]) !== expected) {
                  expect([band, row, col, Number(out[position * parts])]).toEqual([band, row, col, expected])
                }
              }
            }
          }
        },
      ),
      { numRuns: 400 },
    )
  })

  test.each(['uint8', 'float32', 'int64', 'complex128'] as const)(
    'samples at the centres of its pixels, as %s',
    async (dtype) => {
      const image = arithmeticImage({ width: 90, height: 70, count: 3, block: 16, separate: false })
      const out = allocate(dtype, 2 * 11 * 13)
      const window = { colOff: 5, rowOff: 3, width: 78, height: 55 }
      await readImage(
        image,
        { window, shape: [11, 13], samples: [2, 0], dtype, offset: 0, stride: [143, 13, 1], ...QUIET },
        out,
      )
      for (const [band, sample] of [2, 0].entries()) {
        for (let row = 0; row < 11; row++) {
          for (let col = 0; col < 13; col++) {
            const value = out[(band * 143 + row * 13 + col) * (dtype === 'complex128' ? 2 : 1)]
            expect(Number(value)).toBe(valueAt(sample, 3 + row * 5 + 2, 5 + col * 6 + 3))
          }
        }
      }
    },
  )

  const read = async (image: BlockImage, shape: [number, number], samples: number[]): Promise<void> => {
    const { width, height } = image.layout
    const out = allocate('uint8', shape[0] * shape[1] * samples.length)
    const stride: [number, number, number] = [shape[0] * shape[1], shape[1], 1]
    const window = { colOff: 0, rowOff: 0, width, height }
    await readImage(image, { window, shape, samples, dtype: 'uint8', offset: 0, stride, ...QUIET }, out)
  }

  test('loads each block once for all bands, and does not keep what it took whole', async () => {
    const image = arithmeticImage({ width: 64, height: 64, count: 3, block: 32, separate: false })
    await read(image, [64, 64], [0, 1, 2])
    expect(image.loads).toEqual([0, 1, 2, 3])
    expect(image.kept).toBe(0)
    await read(image, [64, 64], [1])
    expect(image.kept).toBe(4)
  })

  test.each([
    ['all', [36, 40], [36, 40], 0],
    ['all but the last row', [35, 40], [35, 40], 3],
    ['all but the last column', [36, 39], [36, 39], 3],
    ['every other row', [36, 40], [18, 40], 9],
    ['every other column', [36, 40], [36, 20], 9],
  ] as const)(
    'keeps the blocks that it did not take whole, of %s',
    async (_, [height, width], shape, kept) => {
      const image = arithmeticImage({ width: 40, height: 36, count: 1, block: 16, separate: false })
      const out = allocate('uint8', shape[0] * shape[1])
      const request = { samples: [0], dtype: 'uint8', offset: 0, stride: [0, shape[1], 1], ...QUIET } as const
      await readImage(image, { ...request, window: { colOff: 0, rowOff: 0, width, height }, shape }, out)
      expect([image.loads.length, image.kept]).toEqual([9, kept])
    },
  )

  test('loads as many rows at a time as it may', async () => {
    const image = arithmeticImage({
      width: 16,
      height: 32,
      count: 1,
      block: 16,
      separate: false,
      rowsPerLoad: 6,
    })
    await read(image, [32, 16], [0])
    expect(image.loads).toEqual([0, 0, 0, 1, 1, 1])
  })

  test('loads only the planes and the blocks that it has samples from', async () => {
    const image = arithmeticImage({ width: 160, height: 160, count: 2, block: 16, separate: true })
    // The centres of thirds of 160 pixels are in the blocks 1, 5 and 8 of 10.
    await read(image, [3, 3], [1])
    const blocks = [1, 5, 8].flatMap((row) => [1, 5, 8].map((column) => 100 + row * 10 + column))
    expect(image.loads).toEqual(blocks)
  })
})

test('positions are divided by blocks', () => {
  expect(blockSpans(Int32Array.of(0, 1, 15, 16, 17, 64), 16)).toEqual([
    { block: 0, start: 0, end: 3 },
    { block: 1, start: 3, end: 5 },
    { block: 4, start: 5, end: 6 },
  ])
  expect(isContiguous(Int32Array.of(3, 4, 5))).toBe(true)
  expect(isContiguous(Int32Array.of(3, 3, 5))).toBe(false)
})

test('a cache keeps the blocks that were used last, up to its size', () => {
  const cache = new BlockCache(new BlockStore(100_000))
  const block = (size: number): RasterArray => new Uint8Array(size)
  const [a, b, c] = [block(40_000), block(40_000), block(40_000)]
  cache.put('a', a)
  cache.put('b', b)
  expect(cache.get('a')).toBe(a)
  cache.put('c', c)
  expect([cache.get('a'), cache.get('b'), cache.get('c')]).toEqual([a, undefined, c])
  // The newest one stays, however large, and the others make room for it.
  const large = block(120_000)
  cache.put('large', large)
  expect([cache.get('a'), cache.get('c'), cache.get('large')]).toEqual([undefined, undefined, large])
  cache.put('b', b)
  expect([cache.get('large'), cache.get('b')]).toEqual([undefined, b])
  cache.clear()
  expect(cache.get('b')).toBeUndefined()
  // Blocks without samples take room, too.
  for (let i = 0; i < 1000; i++) cache.put(String(i), block(0))
  expect([cache.get('0'), cache.get('999')]).toEqual([undefined, block(0)])
})

test('caches share what they may keep, and each clears its own', () => {
  const store = new BlockStore(100_000)
  const [one, other] = [new BlockCache(store), new BlockCache(store)]
  const [a, b, c] = [new Uint8Array(40_000), new Uint8Array(40_000), new Uint8Array(40_000)]
  one.put('a', a)
  other.put('a', b)
  expect([one.get('a'), other.get('a')]).toEqual([a, b])
  other.put('c', c)
  expect([one.get('a'), other.get('a'), other.get('c')]).toEqual([undefined, b, c])
  one.put('a', a)
  expect([one.get('a'), other.get('a'), other.get('c')]).toEqual([a, undefined, c])
  other.clear()
  expect([one.get('a'), other.get('c')]).toEqual([a, undefined])
})

test('a cache has room for as much as it may keep, and for what has left it', () => {
  const cache = new BlockCache(new BlockStore(100_000))
  const [a, b, c] = [new Uint8Array(40_000), new Uint8Array(58_000), new Uint8Array(40_000)]
  cache.put('a', a)
  cache.put('b', b)
  expect([cache.get('a'), cache.get('b')]).toEqual([a, b])
  cache.delete('a')
  cache.delete('unknown')
  expect(cache.get('a')).toBeUndefined()
  cache.put('c', c)
  expect([cache.get('b'), cache.get('c')]).toEqual([b, c])
  // Put again, a block takes its room once.
  cache.put('c', c)
  expect([cache.get('b'), cache.get('c')]).toEqual([b, c])
})
