import { beforeAll, describe, expect, it } from 'vitest'
import { CELLS } from '../matrix/cells.mjs'
import { installRuntimes } from '../matrix/install-runtimes.mjs'
import { findRemedy, runCell } from '../matrix/run-cell.mjs'
import { RUNTIMES } from '../matrix/runtimes.mjs'
import { saveMarkdown } from '../matrix/save-markdown.mjs'

const isCi = process.env.CI === 'true'
const MINUTES = 60_000

const remedies = new Map(await Promise.all(CELLS.map(async (cell) => [cell, await findRemedy(cell)])))

/** In CI every runtime has to be there; elsewhere those that are not are skipped, by name and remedy. */
describe('the suite passes', () => {
  const results = []

  beforeAll(async () => {
    if (isCi) await installRuntimes()
  }, 10 * MINUTES)

  for (const cell of CELLS) {
    const { label } = RUNTIMES[cell.runtime]
    const remedy = isCi ? undefined : remedies.get(cell)
    const isMissing = remedy !== undefined
    const name = `${cell.backend} on ${label}${isMissing ? ` (not installed: ${remedy})` : ''}`
    it.skipIf(isMissing)(
      name,
      async () => {
        const result = await runCell(cell)
        results.push(result)
        const failed = result.report?.results.filter(({ outcome }) => outcome === 'failed')
        const reasons = failed?.map(({ id, reason }) => `${id}: ${reason}`)
        expect(reasons ?? [result.error ?? `${label} is not installed: ${result.missing}`]).toEqual([])
        expect(result.report.results.length).toBeGreaterThan(700)
      },
      10 * MINUTES,
    )
  }

  it.skipIf(!isCi)('and matrix.md says so (checked in CI, which has all runtimes)', () => {
    expect(results).toHaveLength(CELLS.length)
    expect(saveMarkdown(results), 'matrix.md was out of date; it has been written anew: commit it').toBe(
      false,
    )
  })
})
