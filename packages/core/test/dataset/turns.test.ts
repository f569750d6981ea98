import { describe, expect, it, test } from 'vitest'
import { RasterError } from '../../src/backend.ts'
import { OperationQueue } from '../../src/dataset/operation-queue.ts'
import { NO_DEADLINE } from '../../src/operation/deadline.ts'
import { DEFAULT_LIMITS } from '../../src/operation/limits.ts'
import { runBackend } from '../../src/operation/wrap-backend-errors.ts'
import { arrayInfo } from './array-backend.ts'
import { openArrays } from './golden-rasters.ts'

/** Operations that are noted as they begin, and end when they are told to. */
function operations() {
  const log: string[] = []
  const ends = new Map<string, () => void>()
  const operation = (name: string) => () =>
    new Promise<string>((resolve, reject) => {
      log.push(name)
      ends.set(name, () => (name.startsWith('bad') ? reject(new Error(name)) : resolve(name)))
    })
  const end = async (...names: string[]): Promise<void> => {
    for (const name of names) ends.get(name)!()
    await settled()
  }
  return { log, operation, end }
}

const settled = () => new Promise((resolve) => setImmediate(resolve))

describe('operations on a dataset', () => {
  it('run together if they share it, and alone if they do not', async () => {
    const queue = new OperationQueue()
    const { log, operation, end } = operations()
    void queue.shared(operation('read 1'))
    void queue.shared(operation('read 2'))
    const first = queue.exclusive(operation('write 1'))
    const second = queue.exclusive(operation('write 2'))
    void queue.shared(operation('read 3'))
    void queue.shared(operation('read 4'))
    void queue.exclusive(operation('write 3'))
    expect(log).toEqual(['read 1', 'read 2'])
    await end('read 2')
    expect(log).toHaveLength(2)
    await end('read 1')
    expect(log.splice(0)).toEqual(['read 1', 'read 2', 'write 1'])
    await end('write 1')
    expect(await first).toBe('write 1')
    expect(log.splice(0)).toEqual(['write 2'])
    await end('write 2')
    expect(await second).toBe('write 2')
    expect(log.splice(0)).toEqual(['read 3', 'read 4'])
    await end('read 4', 'read 3')
    expect(log).toEqual(['write 3'])
  })

  it('go on after one that has failed, whose caller gets the error', async () => {
    const queue = new OperationQueue()
    const { log, operation, end } = operations()
    const outcomes = [
      queue.shared(operation('bad read')),
      queue.exclusive(operation('bad write')),
      queue.shared(operation('read')),
      queue.exclusive(operation('write')),
    ].map((running) => running.catch(({ message }: Error) => `failed: ${message}`))
    for (const name of ['bad read', 'bad write', 'read', 'write']) await end(name)
    expect(log).toEqual(['bad read', 'bad write', 'read', 'write'])
    expect(await Promise.all(outcomes)).toEqual(['failed: bad read', 'failed: bad write', 'read', 'write'])
  })

  it('wait for one that runs alone, also after another such one has ended', async () => {
    const queue = new OperationQueue()
    const { log, operation, end } = operations()
    void queue.exclusive(operation('write 1'))
    void queue.exclusive(operation('write 2'))
    await settled()
    await end('write 1')
    void queue.shared(operation('read'))
    await settled()
    expect(log).toEqual(['write 1', 'write 2'])
    await end('write 2')
    expect(log).toEqual(['write 1', 'write 2', 'read'])
  })

  it('begin at once when nothing is under way any more', async () => {
    const queue = new OperationQueue()
    const { log, operation, end } = operations()
    void queue.exclusive(operation('write'))
    await settled()
    await end('write')
    void queue.shared(operation('read'))
    expect(log).toEqual(['write', 'read'])
    await end('read')
    void queue.exclusive(operation('write again'))
    await settled()
    expect(log).toEqual(['write', 'read', 'write again'])
  })
})

describe('what comes out of a backend', () => {
  const deadline = NO_DEADLINE
  const run = (thrown: unknown, signal?: AbortSignal) =>
    runBackend('reading a.tif', { signal, deadline }, () => Promise.reject(thrown)).then(
      () => undefined,
      (error: RasterError) => error,
    )

  it('are its own RasterErrors, as they are', async () => {
    const error = new RasterError('CORRUPT', 'Bytes are missing.')
    expect(await run(error)).toBe(error)
    expect(await run(error, AbortSignal.abort())).toMatchObject({ code: 'ABORTED' })
  })

  it.each([
    new RangeError('Array buffer allocation failed'),
    new RangeError('Invalid typed array length: 9'),
    new RangeError('Invalid array buffer length'),
  ])('is LIMIT if memory is short: %s', async (cause) => {
    expect(await run(cause)).toMatchObject({ code: 'LIMIT', cause })
  })

  it.each([new RangeError('out of bounds'), new Error('Array buffer allocation failed'), 'a text', 7])(
    'is IO in every other case: %s',
    async (cause) => {
      expect(await run(cause)).toMatchObject({ code: 'IO', cause })
    },
  )

  it('says what was done, and what the other said', async () => {
    expect((await run(new Error('on fire')))?.message).toMatch(/reading a\.tif.*on fire/)
    expect((await run('a text'))?.message).toMatch(/reading a\.tif.*a text/)
  })

  it('is its result', async () => {
    expect(await runBackend('reading', { signal: undefined, deadline }, async () => 7)).toBe(7)
  })
})

describe('limits', () => {
  const open = (limits?: object) =>
    openArrays({ info: arrayInfo('uint16', 2), pixels: [] }, undefined, { limits })

  it.each<[object, number | undefined]>([
    [{ maxPixels: 126 }, undefined],
    [{ maxPixels: 125 }, 126],
    [{ maxBytes: 252 }, undefined],
    [{ maxBytes: 251 }, 252],
    [{ maxPixels: 1, maxBytes: 1 }, 126],
    [{ maxPixels: undefined }, undefined],
  ])('%o', async (limits, refused) => {
    const pixels = [[new Uint16Array(63)], [new Uint16Array(63)]]
    const dataset = await openArrays({ info: arrayInfo('uint16', 2), pixels }, undefined, { limits })
    const reading = dataset.read()
    if (refused === undefined) expect((await reading).data).toHaveLength(126)
    else {
      await expect(reading).rejects.toMatchObject({ code: 'LIMIT' })
      await expect(reading).rejects.toThrow(String(refused))
    }
  })

  it.each([
    { maxPixels: 0 },
    { maxPixels: NaN },
    { maxBytes: 0.5 },
    { maxBytes: '9' },
    { maxMilliseconds: null },
  ])('that are none are refused: %o', async (limits) => {
    await expect(open(limits)).rejects.toThrow(TypeError)
  })

  it('are two gibibytes and ten minutes by default', async () => {
    expect(DEFAULT_LIMITS).toEqual({ maxPixels: 2147483648, maxBytes: 2147483648, maxMilliseconds: 600_000 })
    expect(Object.isFrozen(DEFAULT_LIMITS)).toBe(true)
    const dataset = await open()
    const outShape = (rows: number) => dataset.read({ indexes: 1, outShape: [rows, 65536] })
    await expect(outShape(16385)).rejects.toMatchObject({ code: 'LIMIT' })
  })

  it('hold for the pixels that a mask is made from', async () => {
    const info = arrayInfo('float64', 1, { nodata: 1 })
    const dataset = await openArrays({ info, pixels: [[new Float64Array(63)]] }, undefined, {
      limits: { maxBytes: 503 },
    })
    await expect(dataset.readMasks()).rejects.toMatchObject({ code: 'LIMIT' })
    expect((await dataset.readMasks({ window: [[0, 6], [0, 9]] })).data).toHaveLength(54) // biome-ignore format: a pair
  })
})

test('a read that is aborted gives nothing, however far it was', async () => {
  const controller = new AbortController()
  const raster = { info: arrayInfo('uint8', 1), pixels: [[new Uint8Array(63)]] }
  const dataset = await openArrays(raster)
  const reading = dataset.read({ signal: controller.signal })
  controller.abort('enough')
  await expect(reading).rejects.toMatchObject({ code: 'ABORTED', cause: 'enough' })
})
