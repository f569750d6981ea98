import { spawnSync } from 'node:child_process'
import { totalmem } from 'node:os'
import { expect, test } from 'vitest'
import { nativeSuite } from './native-suite.ts'

/** Loads GDAL, and prints what its cache of blocks is set to: null is a twentieth of the machine's memory. */
const SCRIPT = `
import { createRequire } from 'node:module'
import { describe } from '${new URL('../dist/index.js', import.meta.url)}'
describe()
const require = createRequire('${import.meta.url}')
console.log(require('gdal-async').config.get('GDAL_CACHEMAX'))
`

function cacheOf(variables: Record<string, string>): string {
  const { GDAL_CACHEMAX: _, ...env } = process.env
  const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
    encoding: 'utf8',
    env: { ...env, ...variables },
  })
  return stdout.trim()
}

nativeSuite("GDAL's cache of blocks", () => {
  test('is at most 512 MB', () => {
    expect(cacheOf({})).toBe(totalmem() > 20 * 512 * 2 ** 20 ? '512' : 'null')
  })

  test('has the size that the environment says', () => {
    expect(cacheOf({ GDAL_CACHEMAX: '700' })).toBe('700')
  })
})
