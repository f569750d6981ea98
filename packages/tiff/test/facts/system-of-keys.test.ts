import { haveEpsg } from '@memraster/crs/table'
import { beforeAll, expect, it } from 'vitest'
import { systemOfKeys } from '../../src/facts/system-of-keys.ts'

beforeAll(haveEpsg)

const keysOf = (code: number, ...more: number[]) => ({
  directory: [1, 1, 0, 2 + more.length / 4, 1024, 0, 1, 1, 3072, 0, 1, code, ...more],
  doubles: [],
  ascii: '',
})

it('keys of the same numbers give the same system, however often they are read', () => {
  const first = systemOfKeys(keysOf(32_633))
  expect(first.crs?.toEpsg()).toBe(32_633)
  expect(systemOfKeys(keysOf(32_633))).toBe(first)
  expect(systemOfKeys({ ...keysOf(32_633), ascii: 'a' })).not.toBe(first)
  expect(systemOfKeys(undefined)).toEqual({ crs: undefined, heightUnit: undefined })
})

it('the last 64 systems are kept', () => {
  const empty = (name: string) => systemOfKeys({ directory: [1, 1, 0, 0], doubles: [], ascii: name })
  const first = empty('first')
  for (let i = 1; i < 64; i++) empty(`other ${i}`)
  expect(empty('first')).toBe(first)
  empty('one more')
  expect(empty('first')).not.toBe(first)
})

it('keys of more than 4096 characters are not kept', () => {
  const of = (length: number) => ({ ...keysOf(32_633), ascii: 'x'.repeat(length) })
  const others = `${keysOf(32_633).directory}  `.length
  const [kept, long] = [of(4096 - others), of(4097 - others)]
  expect(systemOfKeys(kept)).toBe(systemOfKeys(kept))
  expect(systemOfKeys(long)).not.toBe(systemOfKeys(long))
  expect(systemOfKeys(long).crs?.toEpsg()).toBe(32_633)
})

it('keys that are damaged give none', () => {
  const none = { crs: undefined, heightUnit: undefined }
  expect(systemOfKeys({ directory: [1, 1, 0, 9], doubles: [], ascii: '' })).toEqual(none)
  expect(systemOfKeys({ directory: [], doubles: [], ascii: '' })).toEqual(none)
})
