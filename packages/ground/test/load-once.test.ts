import { expect, test } from 'vitest'
import { loadOnce } from '../src/load-once.ts'

test('a module is loaded once, and is then at hand without a promise', async () => {
  const module = { answer: 42 }
  let loads = 0
  const load = loadOnce(async () => {
    loads += 1
    return module
  })
  expect(loads).toBe(0)
  const both = [load(), load()]
  expect(both.every((each) => each instanceof Promise)).toBe(true)
  expect(await Promise.all(both)).toEqual([module, module])
  expect(load()).toBe(module)
  expect(loads).toBe(1)
})

test('a load that failed is tried again', async () => {
  let isDown = true
  const load = loadOnce(async () => {
    if (isDown) throw new Error('no network')
    return { answer: 42 }
  })
  await expect(load()).rejects.toThrow('no network')
  isDown = false
  expect(await load()).toEqual({ answer: 42 })
})
