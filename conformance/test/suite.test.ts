import { describe, expect, it } from 'vitest'
import { backend as raw } from '../example/raw-backend.js'
import { FIXTURE_NAMES } from '../src/golden/fixture-names.generated.ts'
import { ALL_CASES, createRunner, loadFixture, runSuite, testBackend } from '../src/index.ts'
import { GEOTIFF_MUTANTS } from './geotiff-mutants.ts'
import { MUTANTS } from './mutants.ts'
import { RASTERIO_TESTS } from './rasterio-tests.ts'

describe('the small backend of the guide', () => {
  testBackend({ runner: { describe, it }, createBackend: () => raw })
})

describe('a backend with one fault is caught by the case that is about it', () => {
  it.each([...MUTANTS, ...GEOTIFF_MUTANTS])('$fault: $caughtBy', async ({ caughtBy, create }) => {
    const { backend, countResources } = create()
    const { results } = await runSuite({ createBackend: () => backend, countResources, only: [caughtBy] })
    const result = results.find(({ id }) => id === caughtBy)
    expect(result).toMatchObject({ outcome: 'failed', reason: expect.any(String) })
  })
})

describe('the cases', () => {
  it('have ids that are unique, and stay short', () => {
    const ids = ALL_CASES.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const id of ids) expect(id).toMatch(/^[a-z]+(\.[A-Za-z0-9_-]+)+$/)
  })

  it('have every fixture (fixtures/make_golden.py lists them)', async () => {
    const namesIn = async (path: string) =>
      Object.keys(JSON.parse(new TextDecoder().decode(await loadFixture(path)))).sort((a, b) =>
        a < b ? -1 : 1,
      )
    const pictures = (await namesIn('pictures/facts.json')).map((name) => `pictures/${name}`)
    expect(FIXTURE_NAMES).toEqual([...(await namesIn('facts.json')), ...pictures])
  })

  it("are counterparts of the tests of rasterio's own suite that concern files in memory", () => {
    const covered = ALL_CASES.flatMap(({ rasterio }) => rasterio ?? [])
    expect(RASTERIO_TESTS.filter((name) => !covered.includes(name))).toEqual([])
    expect(covered.filter((name) => !RASTERIO_TESTS.includes(name))).toEqual([])
  })
})

describe('variants', () => {
  it('take all cases each, on a backend of their own', async () => {
    const created: (string | undefined)[] = []
    const createBackend = (variant: string | undefined) => {
      created.push(variant)
      return raw
    }
    const { results } = await runSuite({
      createBackend,
      variants: ['worker', 'main'],
      only: ['read.whole', 'open.read'],
    })
    expect(created).toEqual(['worker', 'main'])
    expect(results.map(({ variant, id }) => `${variant} ${id}`)).toEqual([
      'worker open.read',
      'worker read.whole',
      'main open.read',
      'main read.whole',
    ])
  })
})

describe('known failures', () => {
  const cubic = { ...raw.capabilities.features, 'resampling.cubic': true }
  const backend = { ...raw, capabilities: { ...raw.capabilities, features: cubic } }

  it('are reported with their reason', async () => {
    const id = 'resampling.cubic.down'
    const knownFailures = { [id]: 'not written yet' }
    const { results, counts } = await runSuite({ createBackend: () => backend, only: [id], knownFailures })
    expect(results).toMatchObject([{ id, outcome: 'known failure', reason: 'not written yet' }])
    expect(counts).toEqual({ passed: 0, refused: 0, failed: 0, 'known failure': 1 })
  })

  it('that pass, or are no cases, are failures', async () => {
    const knownFailures = { 'read.whole': 'was broken once', 'read.nonsense': 'no such case' }
    const { results } = await runSuite({ createBackend: () => raw, only: ['read.whole'], knownFailures })
    expect(results.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['read.whole', 'failed'],
      ['knownFailures are ids of cases', 'failed'],
    ])
  })
})

describe('the runner for places without one', () => {
  it('runs all, reports failures, and goes on after what does not end', async () => {
    const runner = createRunner()
    runner.describe('group', () => {
      runner.it('good', async () => {})
      runner.it('bad', () => Promise.reject(new Error('no')))
      runner.it('endless', () => new Promise(() => {}))
      runner.it('good again', async () => {})
    })
    const seen: string[] = []
    const counts = await runner.run(
      ({ path }, error) => seen.push(`${path.join(' ')}: ${error ?? 'done'}`),
      20,
    )
    expect(counts).toEqual({ passed: 2, failed: 2 })
    expect(seen).toEqual([
      'group good: done',
      'group bad: Error: no',
      'group endless: Error: did not end within 20 ms',
      'group good again: done',
    ])
  })
})
