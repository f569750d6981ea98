import { type Dataset, DEFAULT_LIMITS, isRasterError, MemoryDirectory, Window } from '@memraster/core'
import { ensure, equal, rejects } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'

const SIZE = 512

/** 512 by 512 pixels, row + column modulo 256, in tiles if supported. */
async function large(context: CaseContext): Promise<ReturnType<CaseContext['file']>> {
  const pixels = new Uint8Array(SIZE * SIZE)
  for (let i = 0; i < pixels.length; i++) pixels[i] = (Math.floor(i / SIZE) + (i % SIZE)) & 255
  const options = context.capabilities.drivers[context.driver]?.creationOptions ?? {}
  const tiles = options.tiled &&
    options.blockxsize &&
    options.blockysize && { tiled: true, blockxsize: 64, blockysize: 64 }
  return await context.written({ width: SIZE, height: SIZE, ...tiles }, pixels)
}

function expected({ colOff, rowOff, width, height }: Window): Uint8Array {
  return Uint8Array.from(
    { length: width * height },
    (_, i) => (rowOff + Math.floor(i / width) + colOff + (i % width)) & 255,
  )
}

/** Windows here and there. */
const WINDOWS: readonly Window[] = Array.from(
  { length: 24 },
  (_, i) => new Window((i * 97) % 300, (i * 61) % 280, 40 + i * 5, 30 + i * 7),
)

async function checkWindow(dataset: Dataset, window: Window): Promise<void> {
  equal((await dataset.read({ indexes: 1, window })).data, expected(window), `The window ${window}`)
}

/** Several things at once, and things that are broken off. */
export const concurrency: readonly ConformanceCase[] = [
  {
    id: 'concurrency.reads',
    title: 'reads of one dataset at the same time do not disturb each other',
    async run(context) {
      const dataset = await (await large(context)).open()
      await Promise.all(WINDOWS.map((window) => checkWindow(dataset, window)))
    },
  },
  {
    id: 'concurrency.datasets',
    title: 'datasets of one file are read at the same time',
    async run(context) {
      const memfile = await large(context)
      const datasets = await Promise.all(WINDOWS.slice(0, 8).map(() => memfile.open()))
      await Promise.all(WINDOWS.map((window, i) => checkWindow(datasets[i % 8] as Dataset, window)))
      await Promise.all(datasets.map((dataset) => dataset.close()))
    },
  },
  {
    id: 'concurrency.files',
    title: 'files are written at the same time',
    async run(context) {
      const values = [1, 2, 3, 4, 5, 6, 7, 8]
      const files = await Promise.all(
        values.map((value) => context.written({}, new Uint8Array(63).fill(value))),
      )
      const read = await Promise.all(
        files.map(async (memfile) => (await (await memfile.open()).read()).data[31]),
      )
      equal(read, values, 'A pixel of each')
    },
  },
  {
    id: 'concurrency.writes',
    title: 'writes that are begun together are all done, reads after them see them',
    async run(context) {
      const dataset = await context.create()
      const rows = [0, 1, 2, 3, 4, 5, 6]
      const writes = rows.map((row) =>
        dataset.write(new Uint8Array(9).fill(row + 1), { indexes: 1, window: new Window(0, row, 9, 1) }),
      )
      const read = dataset.read({ indexes: 1 })
      await Promise.all(writes)
      equal(
        (await read).data,
        Uint8Array.from({ length: 63 }, (_, i) => Math.floor(i / 9) + 1),
        'The pixels',
      )
    },
  },
  {
    id: 'concurrency.close-waits',
    title: 'closing waits for reads that have begun, and refuses later ones',
    async run(context) {
      const dataset = await (await large(context)).open()
      const reads = WINDOWS.slice(0, 6).map((window) => checkWindow(dataset, window))
      const closing = dataset.close()
      await rejects(() => dataset.read(), 'CLOSED', 'A read after close() was called')
      await Promise.all([...reads, closing])
    },
  },
  {
    id: 'concurrency.close-file-while-reading',
    title: 'closing the file while it is read ends well',
    async run(context) {
      const memfile = context.file(await context.sourceBytes('bytes'))
      const dataset = await memfile.open()
      const reading = dataset.read()
      await memfile.close()
      equal((await reading).data.length, 189, 'The number of pixels')
    },
  },
  {
    id: 'abort.before',
    title: 'a read whose signal is aborted already does nothing',
    async run(context) {
      const dataset = await context.source('bytes')
      const reason = new Error('no longer wanted')
      const out = new Uint8Array(189).fill(9)
      await rejects(() => dataset.read({ out, signal: AbortSignal.abort(reason) }), 'ABORTED', 'A read')
      equal(out, new Uint8Array(189).fill(9), 'The array of the caller')
      equal((await dataset.read()).data.length, 189, 'A read after that')
    },
  },
  {
    id: 'abort.opening',
    title: 'opening that is aborted ends with ABORTED, and the file can be opened after that',
    async run(context) {
      const memfile = context.file(await context.sourceBytes('bytes'))
      await rejects(() => memfile.open({ signal: AbortSignal.abort() }), 'ABORTED', 'Opening')
      const controller = new AbortController()
      const opening = memfile.open({ signal: controller.signal })
      controller.abort()
      await rejects(() => opening, 'ABORTED', 'Opening')
      const kept = new AbortController()
      const dataset = await memfile.open({ signal: kept.signal })
      kept.abort()
      equal((await dataset.read()).data.length, 189, 'What is read once the signal of an open dataset aborts')
    },
  },
  {
    id: 'abort.opening.by-backend',
    title: 'a backend opens nothing when its signal is aborted',
    async run(context) {
      const directory = new MemoryDirectory()
      directory.share('a.tif', await context.sourceBytes('bytes'))
      const signal = AbortSignal.abort(new Error('no longer wanted'))
      const request = { mode: 'r', drivers: undefined, options: {}, limits: DEFAULT_LIMITS, signal } as const
      const opened = await context.backend.open(directory, 'a.tif', request).catch(() => undefined)
      await opened?.discard()
      ensure(
        opened === undefined,
        'The backend opened a file though its signal was aborted; expected a rejection.',
      )
    },
  },
  {
    id: 'abort.while-reading',
    title: 'a read that is aborted while it runs stops there, with ABORTED; the dataset stays good',
    async run(context) {
      const dataset = await (await large(context)).open()
      for (let round = 0; round < 5; round++) {
        const controller = new AbortController()
        const fractions: number[] = []
        const reading = dataset.read({
          // Of six megabytes, so that nobody reads it in one go.
          indexes: [1, 1, 1],
          outDtype: 'float64',
          signal: controller.signal,
          onProgress(fraction) {
            fractions.push(fraction)
            controller.abort()
          },
        })
        const outcome = await reading.then(
          () => 'its pixels',
          (error: unknown) => error,
        )
        ensure(isRasterError(outcome, 'ABORTED'), `The read ended with ${outcome}; expected ABORTED.`)
        ensure(
          fractions.every((fraction) => fraction < 1),
          `The read went on to its end: its progress was ${fractions}.`,
        )
      }
      for (const window of WINDOWS.slice(0, 4)) await checkWindow(dataset, window)
    },
  },
  {
    id: 'abort.at-the-end',
    title: 'a read that is aborted when all is read ends with ABORTED as well',
    async run(context) {
      const dataset = await context.source('byte')
      const controller = new AbortController()
      const onProgress = (fraction: number) => {
        if (fraction === 1) controller.abort()
      }
      const read = () => dataset.read({ signal: controller.signal, onProgress })
      await rejects(read, 'ABORTED', 'A read that is aborted at its end')
    },
  },
  {
    id: 'abort.stats',
    title: 'computations are aborted, too',
    async run(context) {
      const dataset = await context.source('byte')
      const signal = AbortSignal.abort()
      await rejects(() => dataset.stats(1, { signal }), 'ABORTED', 'stats')
      await rejects(() => dataset.checksum(1, { signal }), 'ABORTED', 'checksum')
    },
  },
  {
    id: 'abort.close',
    title: 'making a file on close reports progress, and leaves the old file if it is aborted',
    async run(context) {
      const cog = { driver: 'COG', height: SIZE }
      const fractions: number[] = []
      const memfile = context.file()
      const first = await context.create({ ...cog, width: SIZE }, memfile)
      await first.close({ onProgress: (fraction) => fractions.push(fraction) })
      ensure(
        fractions.at(-1) === 1 && fractions.every((fraction, i) => fraction > (fractions[i - 1] ?? 0)),
        `The progress was ${fractions}; expected it to ascend to 1.`,
      )
      const before = memfile.getbuffer().slice()
      const controller = new AbortController()
      const second = await context.create({ ...cog, width: SIZE + 1, mode: 'w' }, memfile)
      const closing = second.close({ signal: controller.signal, onProgress: () => controller.abort() })
      await rejects(() => closing, 'ABORTED', 'Closing')
      equal(memfile.getbuffer(), before, 'The bytes of the file')
    },
  },
]
