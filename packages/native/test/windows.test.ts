import type { CreateOptions, Dataset } from '@memraster/core'
import { isRasterError } from '@memraster/core'
import { expect, it } from 'vitest'
import { MemoryFile } from '../src/index.ts'
import { nativeSuite } from './native-suite.ts'

const [WIDTH, HEIGHT, BANDS] = [900, 700, 3]

/** Any values, different along rows, columns and bands. */
function valueAt(band: number, row: number, column: number): number {
  return (band * 89 + row * 7 + column * 3 + ((row * column) >> 6)) & 0xff
}

async function fileOf(profile: Partial<CreateOptions>): Promise<MemoryFile> {
  const memfile = new MemoryFile()
  const size = { driver: 'GTiff', width: WIDTH, height: HEIGHT, count: BANDS, dtype: 'uint8' } as const
  const target = await memfile.open({ ...size, ...profile })
  const data = new (target.dtypes[0] === 'float64' ? Float64Array : Uint8Array)(BANDS * HEIGHT * WIDTH)
  for (let band = 0, i = 0; band < BANDS; band++)
    for (let row = 0; row < HEIGHT; row++)
      for (let column = 0; column < WIDTH; column++) data[i++] = valueAt(band, row, column)
  await target.write(target.dtypes[0] === 'uint16' ? Uint16Array.from(data) : data)
  await target.close()
  return memfile
}

/**
 * The place of the first sample that is wrong, or -1, in the pixels of a window of which each `step`-th is the nearest
 * to the middle of those around it.
 */
function firstWrong(data: ArrayLike<number | bigint>, window: Window, step = 1, isByPixel = false): number {
  const [rows, columns] = [window.height / step, window.width / step]
  if (data.length !== BANDS * rows * columns) return data.length
  for (let band = 0; band < BANDS; band++) {
    for (let row = 0; row < rows; row++) {
      for (let column = 0; column < columns; column++) {
        const [y, x] = [row, column].map((at) => at * step + Math.floor(step / 2)) as [number, number]
        const i = isByPixel ? (row * columns + column) * BANDS + band : (band * rows + row) * columns + column
        if (data[i] !== valueAt(band, window.rowOff + y, window.colOff + x)) return i
      }
    }
  }
  return -1
}

interface Window {
  readonly colOff: number
  readonly rowOff: number
  readonly width: number
  readonly height: number
}

const WINDOWS: readonly Window[] = [
  { colOff: 0, rowOff: 0, width: WIDTH, height: HEIGHT },
  { colOff: 200, rowOff: 190, width: 256, height: 256 },
  { colOff: 899, rowOff: 699, width: 1, height: 1 },
  { colOff: 255, rowOff: 0, width: 2, height: 700 },
  { colOff: 0, rowOff: 511, width: 900, height: 3 },
  { colOff: 500, rowOff: 300, width: 400, height: 400 },
]

const LAYOUTS: readonly Partial<CreateOptions>[] = [
  {},
  { blockysize: 3 },
  { tiled: true, blockxsize: 128, blockysize: 256 },
]

async function expectWindows(dataset: Dataset): Promise<void> {
  const check = async (window: Window): Promise<void> => {
    expect(firstWrong((await dataset.read({ window })).data, window)).toBe(-1)
  }
  // One after the other, all at once, and again when blocks are in GDAL's cache.
  for (const window of WINDOWS) await check(window)
  await Promise.all([...WINDOWS, ...WINDOWS].map(check))
}

nativeSuite('windows', () => {
  const cases = LAYOUTS.flatMap((layout) =>
    (['none', 'deflate'] as const).flatMap((compress) =>
      (['band', 'pixel'] as const).map((interleave) => ({ ...layout, compress, interleave })),
    ),
  )

  it.each(cases)('of %j', async (profile) => {
    await using memfile = await fileOf(profile)
    await using dataset = await memfile.open()
    await expectWindows(dataset)
  })

  it.each([{ dtype: 'uint16' }, { dtype: 'float64' }, { dtype: 'uint16', endianness: 'big' }] as const)(
    'of %j, uncompressed',
    async (profile) => {
      await using memfile = await fileOf(profile)
      await using dataset = await memfile.open()
      await expectWindows(dataset)
    },
  )

  it('go into memory of the caller, whole and in any layout', async () => {
    for (const compress of ['none', 'deflate'] as const) {
      await using memfile = await fileOf({ compress, tiled: true, blockxsize: 256, blockysize: 256 })
      await using dataset = await memfile.open()
      for (const window of WINDOWS) {
        const { width, height } = window
        const out = new Uint8Array(BANDS * width * height)
        await dataset.read({ window, out })
        expect(firstWrong(out, window)).toBe(-1)
        await dataset.read({ window, out, interleave: 'pixel' })
        expect(firstWrong(out, window, 1, true)).toBe(-1)
      }
    }
  })

  it('decimated by whole steps have the pixels in the middle', async () => {
    for (const compress of ['none', 'deflate'] as const) {
      await using memfile = await fileOf({ compress, tiled: true, blockxsize: 256, blockysize: 256 })
      await using dataset = await memfile.open()
      const window = { colOff: 100, rowOff: 50, width: 800, height: 640 }
      const { data } = await dataset.read({ window, outShape: [BANDS, 80, 100] })
      expect(firstWrong(data, window, 8)).toBe(-1)
    }
  })

  it('let the event loop turn, however many are read one after the other', async () => {
    await using memfile = await fileOf({ compress: 'none' })
    await using dataset = await memfile.open()
    let turns = 0
    let isReading = true
    const turn = (): void => {
      turns++
      if (isReading) setImmediate(turn)
    }
    setImmediate(turn)
    const window = { colOff: 0, rowOff: 0, width: 256, height: 256 }
    const before = process.cpuUsage()
    for (let i = 0; i < 1000; i++) await dataset.read({ window })
    const { user, system } = process.cpuUsage(before)
    isReading = false
    // Milliseconds of this process between two turns.
    expect((user + system) / 1000 / turns).toBeLessThan(20)
  })
})

nativeSuite('uncompressed files that say what is not so', () => {
  const STRIP_OFFSETS = 273
  const window = { colOff: 0, rowOff: HEIGHT - 1, width: WIDTH, height: 1 }

  /** A file of strips with another offset, or byte count, of the last one. */
  async function damaged(
    tag: number,
    change: (value: bigint, length: number) => bigint,
  ): Promise<MemoryFile> {
    await using sound = await fileOf({ bigtiff: 'YES', blockysize: 7, interleave: 'pixel' })
    const bytes = Uint8Array.from(sound.getbuffer())
    const view = new DataView(bytes.buffer)
    const ifd = Number(view.getBigUint64(8, true))
    for (let i = 0; i < Number(view.getBigUint64(ifd, true)); i++) {
      const entry = ifd + 8 + i * 20
      if (view.getUint16(entry, true) !== tag) continue
      // 8-byte integers, as many as there are strips, elsewhere in the file.
      expect([view.getUint16(entry + 2, true), Number(view.getBigUint64(entry + 4, true))]).toEqual([16, 100])
      const place = Number(view.getBigUint64(entry + 12, true)) + 99 * 8
      view.setBigUint64(place, change(view.getBigUint64(place, true), bytes.length), true)
      return new MemoryFile(bytes)
    }
    throw new Error(`There is no tag ${tag}`)
  }

  it.each([
    ['beyond the end of the file', (_: bigint, length: number) => BigInt(length) + 100n],
    ['half in the file', (_: bigint, length: number) => BigInt(length) - 100n],
    ['almost 2^64, from where a row comes around to the beginning', () => 2n ** 64n - 100n],
  ])('an offset %s', async (_, change) => {
    await using memfile = await damaged(STRIP_OFFSETS, change)
    await using dataset = await memfile.open()
    const code = await dataset.read({ window }).then(
      () => 'none',
      (error: unknown) => (isRasterError(error) ? error.code : String(error)),
    )
    expect(code).toBe('CORRUPT')
    const top = { ...window, rowOff: 0 }
    expect(firstWrong((await dataset.read({ window: top })).data, top)).toBe(-1)
  })
})
