import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { type Backend, type BackendDataset, MemoryDirectory, type ReadRequest } from '../../src/backend.ts'
import { openDataset } from '../../src/dataset/open-dataset.ts'
import { arrayBackend, arrayInfo, formulaPixels } from './array-backend.ts'

const plain = arrayBackend({ info: arrayInfo('uint8', 1), pixels: [[formulaPixels('uint8', 0)]] })
const LIMIT = { code: 'LIMIT', message: expect.stringMatching(/1000 milliseconds.*limits\.maxMilliseconds/s) }

// What is loaded when it is first needed would be waited for by the real clock.
beforeAll(async () => {
  await using dataset = await openFor1000(plain, 'r+')
  await dataset.stats(1)
  await dataset.read({ masked: true })
})
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** A backend of which some methods are others. */
function backendWith(methods: Partial<BackendDataset>, open?: Backend['open']): Backend {
  return { ...plain, open: open ?? (async (...args) => ({ ...(await plain.open(...args)), ...methods })) }
}

function openFor1000(backend: Backend, mode: 'r' | 'r+' = 'r') {
  const source = { backend, directory: new MemoryDirectory(), filename: 'a.tif', name: '/vsimem/a/a.tif' }
  return openDataset(source, { mode, limits: { maxMilliseconds: 1000 } })
}

/** Ends when its signal aborts. */
function untilAborted({ signal }: { readonly signal: AbortSignal | undefined }): Promise<never> {
  return new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
}

/** What `promise` is rejected with once `milliseconds` have gone by, and not before. */
async function rejectionAfter(milliseconds: number, promise: Promise<unknown>): Promise<unknown> {
  let error: unknown
  promise.catch((reason: unknown) => {
    error = reason
  })
  await vi.advanceTimersByTimeAsync(milliseconds - 1)
  expect(error).toBeUndefined()
  await vi.advanceTimersByTimeAsync(1)
  return error
}

test.each([
  ['opening', () => openFor1000(backendWith({}, (_, __, request) => untilAborted(request)))],
  ['a read', async () => (await openFor1000(backendWith({ read: untilAborted }))).read()],
  ['statistics', async () => (await openFor1000(backendWith({ read: untilAborted }))).stats(1)],
  [
    'a write',
    async () => (await openFor1000(backendWith({ write: untilAborted }), 'r+')).write(new Uint8Array(63)),
  ],
  [
    'overviews',
    async () => (await openFor1000(backendWith({ buildOverviews: untilAborted }), 'r+')).buildOverviews([2]),
  ],
  ['closing', async () => (await openFor1000(backendWith({ close: untilAborted }))).close()],
])('%s may take as long as the limit says', async (_, operation) => {
  expect(await rejectionAfter(1000, operation())).toMatchObject(LIMIT)
})

test('the pixels and the mask of a read have one deadline', async () => {
  const masked = arrayBackend({
    info: arrayInfo('uint8', 1, { storedMask: 'dataset' }),
    pixels: [[formulaPixels('uint8', 0)]],
    mask: [new Uint8Array(63)],
  })
  const read = (request: ReadRequest) =>
    Promise.race([new Promise<void>((resolve) => setTimeout(resolve, 600)), untilAborted(request)])
  const open: Backend['open'] = async (...args) => ({ ...(await masked.open(...args)), read })
  const dataset = await openFor1000(backendWith({}, open))
  expect(await rejectionAfter(1000, dataset.read({ masked: true }))).toMatchObject(LIMIT)
})

test('a backend that hears of no signal is waited for no longer than four seconds', async () => {
  let comeBack = (): void => {}
  const discard = vi.fn(async () => {})
  const read = () =>
    new Promise<void>((resolve) => {
      comeBack = resolve
    })
  const dataset = await openFor1000(backendWith({ read, discard }))
  expect(await rejectionAfter(5000, dataset.read())).toMatchObject(LIMIT)
  await expect(dataset.read()).rejects.toMatchObject({
    code: 'IO',
    message: expect.stringContaining('come back'),
  })
  await dataset.close()
  expect(discard).not.toHaveBeenCalled()
  comeBack()
  await vi.advanceTimersByTimeAsync(0)
  expect(discard).toHaveBeenCalledOnce()
})

test('what opens after its time is discarded', async () => {
  const discard = vi.fn(async () => {})
  const open: Backend['open'] = async (...args) => {
    await new Promise((resolve) => setTimeout(resolve, 9000))
    return { ...(await plain.open(...args)), discard }
  }
  expect(await rejectionAfter(5000, openFor1000(backendWith({}, open)))).toMatchObject(LIMIT)
  await vi.advanceTimersByTimeAsync(4000)
  expect(discard).toHaveBeenCalledOnce()
})

test('an operation that ends in time leaves no timer', async () => {
  const dataset = await openFor1000(plain)
  await dataset.read()
  await dataset.close()
  expect(vi.getTimerCount()).toBe(0)
})
