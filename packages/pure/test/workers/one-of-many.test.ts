import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { configureWorkers, isRasterError, MemoryFile, type RasterError } from '../../src/index.ts'
import { encoded, readAll, startCrew, type WatchedCrew, withoutCrew } from './crew.ts'

const SIDE = 2048
/** As many bytes as make several jobs for each worker. */
const PIXELS = Uint8Array.from({ length: SIDE * SIDE }, (_, i) => (i >> 4) ^ (i % 251))

let file: Uint8Array
let crew: WatchedCrew

beforeAll(async () => {
  withoutCrew()
  file = await encoded(PIXELS, { width: SIDE, height: SIDE, dtype: 'uint8' })
})

beforeEach(async () => {
  crew = await startCrew()
})

afterAll(withoutCrew)

/** What a read throws. */
async function errorOf(reading: Promise<unknown>): Promise<RasterError> {
  const error = await reading.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!isRasterError(error)) throw new Error(`It threw ${error}`)
  return error
}

test('a read that is aborted midway ends, and the next one works', async () => {
  const abort = new AbortController()
  const dataset = await new MemoryFile(file).open()
  const onProgress = (fraction: number) => fraction > 0.3 && abort.abort()
  const error = await errorOf(dataset.read({ signal: abort.signal, onProgress }))
  expect(error.code).toBe('ABORTED')
  const before = crew.jobs
  const { data } = await dataset.read()
  expect(Buffer.from(data.buffer).equals(PIXELS)).toBe(true)
  expect(crew.jobs).toBeGreaterThan(before)
})

test('a write that is aborted midway ends, and the next one works', async () => {
  const abort = new AbortController()
  const profile = {
    driver: 'GTiff',
    width: SIDE,
    height: SIDE,
    count: 1,
    dtype: 'uint8',
    compress: 'lzw',
  } as const
  const dataset = await new MemoryFile().open({ ...profile, blockysize: 16 })
  const onProgress = (fraction: number) => fraction > 0.3 && abort.abort()
  const error = await errorOf(dataset.write(PIXELS, { signal: abort.signal, onProgress }))
  expect(error.code).toBe('ABORTED')
  await dataset.write(PIXELS)
  const { data } = await dataset.read()
  expect(Buffer.from(data.buffer).equals(PIXELS)).toBe(true)
})

test.each(['lzw', 'lerc'])(
  'a damaged block of %s gives the error that it gives without workers',
  async (compress) => {
    const bytes = await encoded(PIXELS, { width: SIDE, height: SIDE, dtype: 'uint8', compress })
    // In the middle of the file, and less than a block.
    bytes.fill(0xff, bytes.length >> 1, (bytes.length >> 1) + 500)
    const before = crew.jobs
    const shared = await errorOf(readAll(bytes))
    expect(crew.jobs).toBeGreaterThan(before)
    withoutCrew()
    const alone = await errorOf(readAll(bytes))
    expect(shared).toMatchObject({ code: 'CORRUPT', message: alone.message, feature: alone.feature })
    expect(shared.subject).toBe(alone.subject)
    expect((shared.cause as Error).message).toBe((alone.cause as Error).message)
  },
)

test('a block that is larger than the limits allow is refused as without workers', async () => {
  const limits = { maxBytes: 16_000 }
  const read = async (): Promise<RasterError> => {
    const dataset = await new MemoryFile(file).open({ limits })
    const out = new Uint8Array(SIDE * SIDE)
    return errorOf(dataset.read({ out }))
  }
  const shared = await read()
  withoutCrew()
  expect((await read()).message).toBe(shared.message)
  expect(shared.code).toBe('LIMIT')
})

test('a read whose workers end meanwhile is complete, and so are those after it', async () => {
  const dataset = await new MemoryFile(file).open()
  let ended = 0
  const onProgress = (): void => {
    for (const worker of crew.workers.slice(ended)) {
      ended++
      void worker.terminate()
    }
  }
  const { data } = await dataset.read({ onProgress })
  expect(ended).toBe(2)
  expect(Buffer.from(data.buffer).equals(PIXELS)).toBe(true)
  const before = crew.jobs
  const again = await dataset.read()
  expect(Buffer.from(again.data.buffer).equals(PIXELS)).toBe(true)
  expect(crew.jobs).toBe(before)
})

test('a script that is not there, or that is another one, changes nothing', async () => {
  const { Worker } = await import('node:worker_threads')
  for (const script of [
    'throw new Error("no")',
    'require("node:worker_threads").parentPort.postMessage("hello")',
  ]) {
    let started = 0
    configureWorkers({
      count: 1,
      create() {
        started++
        const worker = new Worker(script, { eval: true, execArgv: [] })
        return worker
      },
    })
    const side = 4096
    const large = await encoded(new Uint8Array(side * side), { width: side, height: side, dtype: 'uint8' })
    for (let i = 0; i < 3; i++) {
      const { data } = await readAll(large)
      expect(data.every((value) => value === 0)).toBe(true)
    }
    expect(started).toBe(1)
  }
})

test('many reads at once give what each gives alone', async () => {
  const dataset = await new MemoryFile(file).open()
  const before = crew.jobs
  const reads = Array.from({ length: 12 }, async (_, i) => {
    const window = { colOff: 13 * i, rowOff: 7 * i, width: SIDE - 20 * i, height: SIDE - 30 * i }
    const { data } = await (i % 2 ? dataset : await new MemoryFile(file).open()).read({ indexes: 1, window })
    for (let y = 0; y < window.height; y += 37) {
      const from = (window.rowOff + y) * SIDE + window.colOff
      const row = data.subarray(y * window.width, (y + 1) * window.width)
      expect(Buffer.from(row as Uint8Array).equals(PIXELS.subarray(from, from + window.width))).toBe(true)
    }
  })
  await Promise.all(reads)
  expect(crew.jobs).toBeGreaterThan(before)
})

test('results are memory of their own, and a caller’s shared memory is filled', async () => {
  const shared = new Uint8Array(new SharedArrayBuffer(SIDE * SIDE))
  const dataset = await new MemoryFile(file).open()
  const { data } = await dataset.read()
  expect(data.buffer).toBeInstanceOf(ArrayBuffer)
  await dataset.read({ out: shared })
  expect(Buffer.from(shared.buffer).equals(PIXELS)).toBe(true)
})

test('a program with workers ends by itself', () => {
  const entry = new URL('../../dist/index.js', import.meta.url)
  const script = `
    import { MemoryFile } from '${entry}'
    const memfile = new MemoryFile()
    const profile = { driver: 'GTiff', width: 8192, height: 4096, count: 1, dtype: 'uint8', compress: 'lzw' }
    const dataset = await memfile.open({ ...profile, tiled: true })
    await dataset.write(new Uint8Array(8192 * 4096))
    await dataset.read()
    console.log('done')`
  const args = ['--input-type=module', '--eval', script]
  // Workers without anything to do end after 20 seconds.
  const { stdout, status } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    timeout: 15_000,
    cwd: fileURLToPath(new URL('.', entry)),
  })
  expect([stdout, status]).toEqual(['done\n', 0])
})

test('options of wrong types', () => {
  expect(() => configureWorkers(undefined as never)).toThrow(TypeError)
  expect(() => configureWorkers({ count: -1 })).toThrow('count must be a whole number from 0 to 256')
  // Workers without end would be started.
  for (const count of [Number.NaN, Infinity, 1.5, 257])
    expect(() => configureWorkers({ count })).toThrow(TypeError)
  expect(() => configureWorkers({ create: 'worker.js' as never })).toThrow('create must be a function')
})
