import { describe, expect, it, test } from 'vitest'
import type { CreationOption } from '../../src/backend.ts'
import {
  checkOpenOptions,
  type OpenOptionValues,
  resolveOpenOptions,
} from '../../src/profile/resolve-open-options.ts'
import { arrayBackend, arrayInfo } from './array-backend.ts'

const plain = arrayBackend({ info: arrayInfo('uint8', 1), pixels: [] })
const reads = (openOptions?: Readonly<Record<string, CreationOption>>) => ({
  description: '',
  read: true,
  create: false as const,
  extensions: [],
  ...(openOptions && { openOptions }),
})
const backend = {
  name: 'arrays',
  capabilities: {
    ...plain.capabilities,
    drivers: {
      GTiff: reads({
        sparse_ok: { type: 'boolean' },
        georef_sources: { type: 'string', values: ['PAM', 'INTERNAL'] },
        shared: { type: 'boolean' },
      }),
      VRT: reads({ shared: { type: 'string', values: ['AUTO'] }, depth: { type: 'integer', min: 1 } }),
      PNG: reads(),
    },
  },
}
const EVERY = ['GTiff', 'VRT', 'PNG']
const resolve = (given: unknown, drivers = EVERY) =>
  resolveOpenOptions(given as OpenOptionValues, drivers, backend)
const refusal = (subject: string) => expect.objectContaining({ code: 'PROFILE', subject })

test('no options are none', () => {
  expect(resolve(undefined)).toEqual({ options: {}, chosenLevel: undefined })
  expect(resolve({ SPARSE_OK: null, nothing: undefined })).toEqual({ options: {}, chosenLevel: undefined })
})

test.each([null, 7, 'SPARSE_OK=YES', [['SPARSE_OK', 'YES']]])('%j is no object of options', (given) => {
  expect(() => resolve(given)).toThrow(TypeError)
  expect(() => resolve(given)).toThrow('`openOptions` is an object')
})

describe('an option of one of the drivers has its type', () => {
  it.each([
    [{ SPARSE_OK: true }, { sparse_ok: 'YES' }],
    [{ Sparse_Ok: 'off' }, { sparse_ok: 'NO' }],
    [{ georef_sources: 'pam' }, { georef_sources: 'PAM' }],
    [{ depth: '3' }, { depth: '3' }],
  ])('%o', (given, options) => expect(resolve(given).options).toEqual(options))

  it.each([
    [{ SPARSE_OK: 'perhaps' }, 'sparse_ok'],
    [{ GEOREF_SOURCES: 'sky' }, 'georef_sources'],
    [{ DEPTH: 0 }, 'depth'],
  ])('%o is refused', (given, subject) => expect(() => resolve(given)).toThrow(refusal(subject)))
})

test('an option of several drivers is checked by the one that opens the file', () => {
  const resolved = resolve({ shared: 'auto' })
  expect(resolved.options).toEqual({ shared: 'auto' })
  checkOpenOptions(resolved, 'VRT', backend)
  expect(() => checkOpenOptions(resolved, 'GTiff', backend)).toThrow(refusal('shared'))
  expect(() => checkOpenOptions(resolved, 'PNG', backend)).toThrow(refusal('shared'))
  expect(() => checkOpenOptions(resolved, 'ENVI', backend)).toThrow(
    'ENVI of the arrays backend has no open option "shared". It knows OVERVIEW_LEVEL.',
  )
})

describe('an option that no driver has is refused', () => {
  it.each([
    ['SPARSE', EVERY, 'The arrays backend has no open option "SPARSE".'],
    ['SPARS_OK', EVERY, 'The arrays backend has no open option "SPARS_OK"; did you mean "SPARSE_OK"?'],
    ['OVERVIEWLEVEL', EVERY, 'did you mean "OVERVIEW_LEVEL"?'],
    [
      'sparse_ok',
      ['VRT'],
      'VRT of the arrays backend has no open option "sparse_ok". It knows SHARED, DEPTH, OVERVIEW_LEVEL.',
    ],
  ])('%s', (name, drivers, words) => {
    const open = () => resolve({ [name]: 'YES' }, drivers)
    expect(open).toThrow(refusal(name))
    expect(open).toThrow(words)
  })

  it('with a list of what there is only if one driver may open the file', () => {
    expect(() => resolve({ SPARSE: 'YES' })).toThrow(/has no open option "SPARSE"\.$/)
  })
})

describe('OVERVIEW_LEVEL', () => {
  it.each([
    [0, { level: 0, only: false }],
    ['12', { level: 12, only: false }],
    [' 1 ', { level: 1, only: false }],
    ['1 only', { level: 1, only: true }],
    ['1ONLY', { level: 1, only: true }],
    ['none', { level: -1, only: true }],
  ])('%j is an overview that is opened as a raster', (value, chosenLevel) => {
    expect(resolve({ overview_level: value, SPARSE_OK: true })).toEqual({
      options: { sparse_ok: 'YES' },
      chosenLevel,
    })
  })

  it.each([-1, 1.5, '', 'only', 'x1', '1x', '1 only x', 'nonesuch', 'anone', '1234567890'])(
    '%j is none',
    (value) => expect(() => resolve({ OVERVIEW_LEVEL: value })).toThrow(refusal('OVERVIEW_LEVEL')),
  )
})
