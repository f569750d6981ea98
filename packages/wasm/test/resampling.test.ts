import { readFileSync } from 'node:fs'
import { type Resampling, Window } from '@memraster/core'
import { bindBackend } from '@memraster/core/backend'
import { describe, expect, it } from 'vitest'
import { local } from './backends.ts'
import { digest } from './rasterio-oracle.ts'

/** The output of make_resampling.py. */
interface Case {
  readonly file: string
  readonly method: Resampling
  readonly window: [number, number, number, number]
  readonly shape: [height: number, width: number]
  readonly digest: string
}

const { open } = bindBackend(local)
const fixtures = new URL('../../../conformance/fixtures/tif/', import.meta.url)
const cases = JSON.parse(readFileSync(new URL('golden/resampling.json', import.meta.url), 'utf8')) as Case[]

describe('resampled reads are those of rasterio', () => {
  it.each(cases)(
    '$file by $method, $window as $shape',
    async ({ file, method, window, shape, digest: expected }) => {
      const dataset = await open(readFileSync(new URL(file, fixtures)))
      const { data } = await dataset.read({
        indexes: 1,
        window: new Window(...window),
        outShape: shape,
        resampling: method,
      })
      await dataset.close()
      expect(digest(data)).toBe(expected)
    },
  )
})
