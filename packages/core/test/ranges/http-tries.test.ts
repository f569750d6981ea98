import { getEventListeners } from 'node:events'
import { RasterError } from '@memraster/ground'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { PATIENCE, Trouble, type Try, untilSuccess } from '../../src/ranges/http-tries.ts'

const withCode = (code: string) => expect.objectContaining({ code })

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  expect(vi.getTimerCount()).toBe(0)
  vi.useRealTimers()
})

/** The end of a promise, told once it is there. */
function ended(promise: Promise<unknown>): { value: unknown } {
  const end: { value: unknown } = { value: undefined }
  promise.then(
    (value) => {
      end.value = value
    },
    (error: unknown) => {
      end.value = error
    },
  )
  return end
}

const pass = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds)
const { signal } = new AbortController()

test('a request is made four times: after a quarter, a half and a whole second', async () => {
  let tries = 0
  const fails = async () => {
    tries++
    throw new Error('no')
  }
  const end = ended(untilSuccess('reading a', PATIENCE, signal, fails))
  for (const [wait, expected] of [
    [0, 1],
    [249, 1],
    [1, 2],
    [499, 2],
    [1, 3],
    [999, 3],
  ] as const) {
    await pass(wait)
    expect(tries).toBe(expected)
  }
  expect(end.value).toBeUndefined()
  await pass(1)
  expect(tries).toBe(4)
  expect(end.value).toEqual(withCode('IO'))
  expect(String(end.value)).toContain('4 times in all: reading a. no')
  expect(getEventListeners(signal, 'abort')).toHaveLength(0)
})

test('thirty seconds of silence end a try, and a sign of life begins them anew', async () => {
  const tries: Try[] = []
  const silent = (one: Try) => {
    tries.push(one)
    return new Promise<never>(() => {})
  }
  const end = ended(untilSuccess('reading a', PATIENCE, signal, silent))
  await pass(29_999)
  tries[0]?.alive()
  await pass(29_999)
  expect(tries[0]?.signal.aborted).toBe(false)
  await pass(1)
  expect(tries[0]?.signal.aborted).toBe(true)
  await pass(250)
  expect(tries).toHaveLength(2)
  await pass(3 * 30_000 + 500 + 1000)
  expect(tries.map(({ number }) => number)).toEqual([0, 1, 2, 3])
  expect(end.value).toEqual(withCode('IO'))
  expect(String(end.value)).toContain('Nothing came for 30000 ms')
  // A try that is over cannot live again: it would leave a timer.
  tries[0]?.alive()
})

test('a server is waited for as long as it says, but not for long', async () => {
  const waits = [10_000, 0, 10_001]
  let tries = 0
  const asks = async () => {
    throw new Trouble('busy', { wait: waits[tries++] })
  }
  const end = ended(untilSuccess('reading a', PATIENCE, signal, asks))
  await pass(9999)
  expect(tries).toBe(1)
  await pass(1)
  expect(tries).toBe(3)
  expect(end.value).toEqual(withCode('IO'))
})

test('a RasterError is final', async () => {
  const error = new RasterError('LIMIT', 'too large')
  const request = vi.fn(async () => {
    throw error
  })
  await expect(untilSuccess('reading a', PATIENCE, signal, request)).rejects.toBe(error)
  expect(request).toHaveBeenCalledTimes(1)
})

test('an abort ends the try, the wait, and what comes after', async () => {
  const during = new AbortController()
  let one: Try | undefined
  const trying = ended(
    untilSuccess('reading a', PATIENCE, during.signal, (each) => {
      one = each
      return new Promise<never>(() => {})
    }),
  )
  during.abort('enough')
  await pass(0)
  expect(trying.value).toEqual(withCode('ABORTED'))
  expect(one?.signal.aborted).toBe(true)
  const between = new AbortController()
  const request = vi.fn(async () => {
    throw new Error('no')
  })
  const waiting = ended(untilSuccess('reading a', PATIENCE, between.signal, request))
  await pass(100)
  between.abort()
  await pass(0)
  expect(waiting.value).toEqual(withCode('ABORTED'))
  await expect(untilSuccess('reading a', PATIENCE, AbortSignal.abort(), request)).rejects.toThrow(
    withCode('ABORTED'),
  )
  expect(request).toHaveBeenCalledTimes(1)
  expect(getEventListeners(between.signal, 'abort')).toHaveLength(0)
})

test('what is left of an answer is cancelled', async () => {
  let one: Try | undefined
  const result = await untilSuccess('reading a', PATIENCE, signal, async (each) => {
    one = each
    return 5
  })
  expect(result).toBe(5)
  expect(one?.signal.aborted).toBe(true)
})
