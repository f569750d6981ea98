import { expect, test } from 'vitest'
import { type Backend, bindBackend, MemoryDirectory, type OpenRequest } from '../../src/backend.ts'
import { openDataset } from '../../src/dataset/open-dataset.ts'
import { arrayBackend, arrayInfo, formulaPixels } from './array-backend.ts'

const plain = arrayBackend({ info: arrayInfo('uint8', 1), pixels: [[formulaPixels('uint8', 0)]] })

/** A backend that does not look at the signal, but aborts it while it opens; and what it is asked. */
function deafBackend(controller: AbortController): {
  readonly backend: Backend
  readonly requests: OpenRequest[]
  discarded: number
} {
  const log = { requests: [] as OpenRequest[], discarded: 0 }
  const open: Backend['open'] = async (files, filename, request) => {
    log.requests.push(request)
    controller.abort('no longer wanted')
    const dataset = await plain.open(files, filename, request)
    return Object.assign(Object.create(dataset), {
      discard: async () => {
        log.discarded++
      },
    })
  }
  return Object.assign(log, { backend: { ...plain, open } })
}

function source(backend: Backend): Parameters<typeof openDataset>[0] {
  return { backend, directory: new MemoryDirectory(), filename: 'a.tif', name: '/vsimem/a/a.tif' }
}

test('a signal that is aborted already keeps the backend from being asked', async () => {
  const controller = new AbortController()
  const deaf = deafBackend(controller)
  const opening = openDataset(source(deaf.backend), { signal: AbortSignal.abort('no longer wanted') })
  await expect(opening).rejects.toMatchObject({ code: 'ABORTED', cause: 'no longer wanted' })
  expect(deaf.requests).toEqual([])
})

test('what a backend opens though the signal has aborted is discarded', async () => {
  const controller = new AbortController()
  const deaf = deafBackend(controller)
  const opening = openDataset(source(deaf.backend), { signal: controller.signal })
  await expect(opening).rejects.toMatchObject({ code: 'ABORTED', cause: 'no longer wanted' })
  expect(deaf.requests.map(({ signal }) => signal?.reason)).toEqual(['no longer wanted'])
  expect(deaf.discarded).toBe(1)
})

test('a source that stalls does not hold up a signal, and is cancelled when it goes on', async () => {
  let goOn = (): void => {}
  let cancelled = false
  const stalling = async function* (): AsyncGenerator<Uint8Array> {
    try {
      yield new Uint8Array(1)
      await new Promise<void>((resolve) => {
        goOn = resolve
      })
      yield new Uint8Array(1)
      throw new Error('read on')
    } finally {
      cancelled = true
    }
  }
  const controller = new AbortController()
  const opening = bindBackend(plain).open(stalling(), { signal: controller.signal })
  setTimeout(() => controller.abort(), 0)
  await expect(opening).rejects.toMatchObject({ code: 'ABORTED' })
  expect(cancelled).toBe(false)
  goOn()
  await new Promise((resolve) => setTimeout(resolve, 0))
  expect(cancelled).toBe(true)
})
