import { afterEach, expect, test, vi } from 'vitest'
import { uniqueName } from '../../src/directory/memory-directory.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

const UUID_4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

test('is a random UUID', () => {
  expect(uniqueName()).toMatch(UUID_4)
  expect(uniqueName()).not.toBe(uniqueName())
})

test('is unique without randomUUID too, as on pages without TLS', () => {
  const { crypto } = globalThis
  vi.stubGlobal('crypto', {
    getRandomValues: (bytes: Uint8Array<ArrayBuffer>) => crypto.getRandomValues(bytes),
  })
  expect(uniqueName()).toMatch(UUID_4)
  expect(uniqueName()).not.toBe(uniqueName())
})
