import worker_threads from 'node:worker_threads'
import { RasterError } from '@memraster/core'
import { bindBackend } from '@memraster/core/backend'
import type { ReadPart } from '@memraster/core/internal/late'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { type PiecePlan, planPieces } from '../src/dataset/plan-pieces.ts'
import { readTogether } from '../src/dataset/read-together.ts'
import type { Engine, ReadCommand } from '../src/engine/engine.ts'
import { local, newWorkerBackend } from './backends.ts'

const WIDTH = 2048
const HEIGHT = 4096

/** What the raster has at a place. */
const valueAt = (index: number): number => (index * 7) % 65521

async function longRaster(compress: 'none' | 'deflate'): Promise<Uint8Array> {
  const file = new (bindBackend(local).MemoryFile)()
  const profile = { driver: 'GTiff', width: WIDTH, height: HEIGHT, count: 1, dtype: 'uint16' } as const
  const dataset = await file.open({ ...profile, compress, tiled: true, blockxsize: 256, blockysize: 256 })
  await dataset.write(Uint16Array.from({ length: WIDTH * HEIGHT }, (_, i) => valueAt(i)))
  await dataset.close()
  return file.bytes()
}

/** The number of wrong samples. */
function wrongIn(data: ArrayLike<number | bigint>): number {
  let wrong = 0
  for (let i = 0; i < WIDTH * HEIGHT; i++) if (data[i] !== valueAt(i)) wrong++
  return wrong
}

describe('long reads', () => {
  const { Worker } = worker_threads
  afterEach(() => {
    worker_threads.Worker = Worker
  })

  /** Counts the workers that start, and keeps them. */
  function watchWorkers(): worker_threads.Worker[] {
    const started: worker_threads.Worker[] = []
    worker_threads.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args)
        started.push(this)
      }
    }
    return started
  }

  it('are shared by several workers, have the pixels that were written, and survive the end of assistants', async () => {
    const bytes = await longRaster('deflate')
    const started = watchWorkers()
    const backend = newWorkerBackend()
    const dataset = await bindBackend(backend).open(bytes)
    const read = async () => wrongIn((await dataset.read({ indexes: 1 })).data)
    expect(await read()).toBe(0)
    expect(started.length).toBe(1)
    // Once they have come to 64 MB, there are assistants.
    await vi.waitUntil(async () => (await read()) === 0 && started.length > 1, { timeout: 60_000 })
    expect(started.length).toBeLessThanOrEqual(4)
    const [, assistant] = started
    let parts = 0
    assistant?.on('message', (message) => {
      if (message.part) parts++
    })
    await vi.waitUntil(async () => (await read()) === 0 && parts > 0, { timeout: 60_000 })
    const concurrent = [read(), read(), read()]
    const count = started.length
    await assistant?.terminate()
    expect(await Promise.all(concurrent)).toEqual([0, 0, 0])
    await vi.waitUntil(async () => (await read()) === 0 && started.length > count, { timeout: 60_000 })
    await dataset.close()
  }, 120_000)
})

/** An engine that reads with `read`. */
function engineOf(read: (command: ReadCommand) => Promise<void>): Engine {
  const engine: Partial<Engine> = {
    async read(command, signal, onPart) {
      signal?.throwIfAborted()
      await read(command)
      const { rowOff, height } = command.window
      onPart({ row: 0, rows: height, bytes: Uint8Array.of(rowOff) })
    },
  }
  return engine as Engine
}

const byText = (a: string, b: string): number => (a < b ? -1 : 1)

const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

describe('a read by several engines', () => {
  const window = { colOff: 0, rowOff: 0, width: 1, height: 20 }
  const command = {
    source: 'bands',
    bands: [1],
    overviews: [],
    window,
    shape: [20, 1],
    resampling: 'nearest',
    dtype: 'uint8',
    interleave: 'band',
  } as const
  const parts = Array.from({ length: 10 }, (_, i) => ({
    row: 2 * i,
    column: 0,
    window: { ...window, rowOff: 2 * i, height: 2 },
  }))
  /** The rows that were read, with the row of the window that each part came from. */
  async function rowsOf(own: Engine, assistants: readonly Engine[], signal?: AbortSignal): Promise<string[]> {
    const rows: string[] = []
    const place = ({ rows: count, bytes }: ReadPart, { row }: PiecePlan): void => {
      rows.push(`${row}+${count} of ${bytes[0]}`)
    }
    const raster = (engine: Engine) => ({ engine, id: 1 })
    const opened = assistants.map(async (engine) => raster(engine))
    await readTogether(command, parts, raster(own), opened, signal, place)
    return rows.sort(byText)
  }
  const all = parts.map(({ row }) => `${row}+2 of ${row}`).sort(byText)

  it('has each part once, and each engine does some', async () => {
    const counts = [0, 0]
    const engines = counts.map((_, i) =>
      engineOf(async () => {
        counts[i] = (counts[i] ?? 0) + 1
        await turn()
      }),
    )
    expect(await rowsOf(engines[0] as Engine, [engines[1] as Engine])).toEqual(all)
    expect(counts[0]).toBeGreaterThan(2)
    expect(counts[1]).toBeGreaterThan(2)
  })

  it('is complete though an assistant fails, at once or after the other has done its own', async () => {
    for (const turns of [0, 50]) {
      const failing = engineOf(async () => {
        for (let i = 0; i < turns; i++) await turn()
        throw new RasterError('IO', 'the end of an assistant')
      })
      expect(await rowsOf(engineOf(turn), [failing, failing])).toEqual(all)
    }
  })

  it('fails with the error of its own engine, and places nothing after that', async () => {
    const failure = new RasterError('CORRUPT', 'a damaged block')
    const own = engineOf(async ({ window }) => {
      await turn()
      if (window.rowOff >= 6) throw failure
    })
    let placed = 0
    const slow = engineOf(async () => {
      for (let i = 0; i < 20; i++) await turn()
    })
    const raster = (engine: Engine) => ({ engine, id: 1 })
    const opened = [Promise.resolve(raster(slow))]
    const reading = readTogether(command, parts, raster(own), opened, undefined, () => placed++)
    await expect(reading).rejects.toBe(failure)
    const before = placed
    for (let i = 0; i < 40; i++) await turn()
    expect(placed).toBe(before)
  })

  it('that is aborted says so', async () => {
    const signal = AbortSignal.abort(new Error('enough'))
    await expect(rowsOf(engineOf(turn), [engineOf(turn)], signal)).rejects.toThrow('enough')
  })
})

describe('the pieces of a read', () => {
  it.each([
    ['tiles of 512', [512, 512], { colOff: 0, rowOff: 0, width: 4096, height: 4096 }, 3, 0],
    [
      'tiles of 512, from within one',
      [512, 512],
      { colOff: 100, rowOff: 1000, width: 3000, height: 2000 },
      4,
      4,
    ],
    ['strips', [3, 5000], { colOff: 7, rowOff: 2, width: 4900, height: 3100 }, 1, 4],
    ['one strip', [5000, 4096], { colOff: 0, rowOff: 0, width: 4096, height: 4096 }, 1, 4],
    ['single rows', [1, 4096], { colOff: 0, rowOff: 5, width: 4096, height: 4000 }, 8, 12],
    ['four tiles', [512, 512], { colOff: 1900, rowOff: 1900, width: 256, height: 256 }, 1, 4],
    ['four tiles, all at once', [512, 512], { colOff: 1900, rowOff: 1900, width: 256, height: 256 }, 1, 0],
  ] as const)(
    'cover it once, and no block is in two of them: %s',
    (_, blockShape, window, bandCount, count) => {
      const bands = Array.from({ length: bandCount }, (_, i) => i + 1)
      const pieces = planPieces({ window, bands, dtype: 'uint16' }, blockShape, count)
      const blocks = new Set<string>()
      let pixels = 0
      for (const { row, column, window: piece } of pieces) {
        expect([piece.rowOff, piece.colOff]).toEqual([window.rowOff + row, window.colOff + column])
        pixels += piece.width * piece.height
        const own = new Set<string>()
        for (const y of [piece.rowOff, piece.rowOff + piece.height - 1])
          for (const x of [piece.colOff, piece.colOff + piece.width - 1])
            own.add(`${Math.floor(y / blockShape[0])} ${Math.floor(x / blockShape[1])}`)
        for (const block of own) {
          expect(blocks).not.toContain(block)
          blocks.add(block)
        }
        const isBlock = piece.height <= blockShape[0] && piece.width <= blockShape[1]
        expect(isBlock || piece.width * piece.height * bandCount * 2 <= 4 * 2 ** 20).toBe(true)
      }
      expect(pixels).toBe(window.width * window.height)
      const isOneBlock = window.width <= blockShape[1] && window.height <= blockShape[0]
      expect(pieces.length).toBeGreaterThanOrEqual(isOneBlock ? 1 : count)
    },
  )
})
