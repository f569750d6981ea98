import { readdirSync, readFileSync } from 'node:fs'
import { describe as describeNative } from '@memraster/native'
import { afterAll, describe, expect, test } from 'vitest'
import { baseRasters } from '../src/bases/base-rasters.ts'
import type { Finding } from '../src/finding.ts'
import { Laboratory } from '../src/laboratory.ts'
import { makeRecipe } from '../src/make-recipe.ts'

/** New inputs, beside what was found once. */
const INPUTS = 40
const SEED = 1

const folder = new URL('../fixtures/', import.meta.url)
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, ...(JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Finding) }))
const bases = await baseRasters()

const backends = ['pure', 'wasm', ...(describeNative().isInstalled ? ['native', 'isolated'] : [])]

describe.each(backends)('damaged files on %s', (backend) => {
  const laboratory = new Laboratory(backend, bases)
  afterAll(() => laboratory.stop())

  test.each(fixtures.filter((fixture) => fixture.backend === backend))(
    'found once: $name',
    async (fixture) => {
      expect((await laboratory.run(fixture)).problems).toEqual([])
    },
  )

  test('new ones', async () => {
    for (let number = 0; number < INPUTS; number++) {
      const { problems } = await laboratory.run(makeRecipe([...bases.values()], SEED, number))
      expect(
        problems.filter(({ kind }) => kind !== 'stall'),
        `input ${number}`,
      ).toEqual([])
    }
  })
})
