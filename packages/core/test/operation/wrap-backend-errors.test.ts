import { getEventListeners } from 'node:events'
import { RasterError, untilAborted } from '@memraster/ground'
import { expect, test } from 'vitest'
import { bandsDtype } from '../../src/operation/band-indexes.ts'
import { NO_DEADLINE } from '../../src/operation/deadline.ts'
import { requireFeature } from '../../src/operation/require-feature.ts'
import { runBackend } from '../../src/operation/wrap-backend-errors.ts'
import { arrayBackend, arrayInfo } from '../dataset/array-backend.ts'

/** What `runBackend` throws if the operation is aborted while it works, and then throws `cause`. */
async function thrownWhileAborted(cause: unknown): Promise<RasterError> {
  const controller = new AbortController()
  const operation = async (): Promise<never> => {
    controller.abort('enough')
    throw cause
  }
  return await runBackend(
    'reading a.tif',
    { signal: controller.signal, deadline: NO_DEADLINE },
    operation,
  ).then(
    () => expect.fail(),
    (error) => error,
  )
}

test('what an aborted operation throws is ABORTED with the reason, in the words of core', async () => {
  for (const cause of [new Error('stopped'), new RasterError('ABORTED', 'The backend stopped.')]) {
    const error = await thrownWhileAborted(cause)
    expect([error.code, error.message, error.cause]).toEqual(['ABORTED', 'Aborted reading a.tif.', 'enough'])
  }
})

test('another error that the backend found is kept, aborted or not', async () => {
  const corrupt = new RasterError('CORRUPT', 'Block 3 is damaged.')
  expect(await thrownWhileAborted(corrupt)).toBe(corrupt)
})

test.each([
  [new RangeError('Array buffer allocation failed'), 'LIMIT'],
  [new RangeError('Invalid array length'), 'LIMIT'],
  [new RangeError('Offset is outside'), 'IO'],
  [new Error('no buffer'), 'IO'],
  ['a text', 'IO'],
])('%o of a backend is %s', async (cause, code) => {
  const failing = runBackend('reading a.tif', { signal: undefined, deadline: NO_DEADLINE }, () =>
    Promise.reject(cause),
  )
  await expect(failing).rejects.toMatchObject({ code, cause })
})

test('a signal is not listened to any longer than the work takes', async () => {
  const { signal } = new AbortController()
  const listeners = (): number => getEventListeners(signal, 'abort').length
  await untilAborted('reading', signal, async () => expect(listeners()).toBe(1))
  expect(listeners()).toBe(0)
})

test('a feature that a backend lacks is named', () => {
  const backend = arrayBackend({ info: arrayInfo('uint8', 1), pixels: [] })
  requireFeature(backend, 'resampling.nearest')
  const feature = 'resampling.average'
  const refused = expect.objectContaining({ code: 'UNSUPPORTED', feature })
  expect(() => requireFeature(backend, feature)).toThrow(refused)
  expect(() => requireFeature(backend, feature)).toThrow('The arrays backend has no resampling.average.')
})

test('bands of several dtypes have none in common', () => {
  const [first] = arrayInfo('uint8', 1).bands
  const [other] = arrayInfo('int16', 1).bands
  const info = { ...arrayInfo('uint8', 1), bands: [first!, other!, first!] }
  expect(bandsDtype(info, [1, 3], 'read')).toBe('uint8')
  expect(() => bandsDtype(info, [1, 2], 'read')).toThrow(expect.objectContaining({ code: 'DTYPE' }))
})
