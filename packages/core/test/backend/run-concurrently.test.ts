import { describe, expect, test } from 'vitest'
import { runConcurrently } from '../../src/backend/run-concurrently.ts'

const QUIET = { signal: undefined, onProgress: undefined }

describe('tasks that run concurrently', () => {
  test('let the event loop turn while they work', async () => {
    let turns = 0
    let done = false
    const turn = (): void => {
      turns++
      if (!done) setImmediate(turn)
    }
    setImmediate(turn)
    await runConcurrently(20, QUIET, () => {
      const end = performance.now() + 5
      while (performance.now() < end);
    })
    done = true
    // 100 ms of work in slices of 10 ms, the last of which may be longer.
    expect(turns).toBeGreaterThanOrEqual(5)
  })

  test('are waited for when one fails, and no further one begins', async () => {
    const ended: number[] = []
    const running = runConcurrently(1000, QUIET, async (index) => {
      if (index === 1) throw new Error('one')
      await new Promise((resolve) => setImmediate(resolve))
      ended.push(index)
    })
    await expect(running).rejects.toThrow('one')
    const count = ended.length
    expect(count).toBeLessThan(40)
    await new Promise((resolve) => setImmediate(resolve))
    expect(ended).toHaveLength(count)
  })
})
