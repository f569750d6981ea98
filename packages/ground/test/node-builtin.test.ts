import * as os from 'node:os'
import { afterEach, expect, test, vi } from 'vitest'
import { nodeBuiltin, processors } from '../src/index.ts'

afterEach(() => vi.unstubAllGlobals())

test('a module of Node is there, if the runtime has it', () => {
  expect(nodeBuiltin<typeof os>('node:os')?.cpus).toBe(os.cpus)
  expect(nodeBuiltin('node:no-such-module')).toBeUndefined()
  vi.stubGlobal('process', {})
  expect(nodeBuiltin('node:os')).toBeUndefined()
  vi.stubGlobal('process', undefined)
  expect(nodeBuiltin('node:os')).toBeUndefined()
})

test('the processors are those that Node, or else the page, may use', () => {
  expect(processors()).toBe(os.availableParallelism())
  vi.stubGlobal('navigator', { hardwareConcurrency: 24 })
  expect(processors()).toBe(os.availableParallelism())
  vi.stubGlobal('process', undefined)
  expect(processors()).toBe(24)
  vi.stubGlobal('navigator', undefined)
  expect(processors()).toBe(1)
})
