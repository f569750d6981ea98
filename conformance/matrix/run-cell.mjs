import { readFileSync } from 'node:fs'
import { RUNTIMES } from './runtimes.mjs'

const KNOWN_FAILURES = JSON.parse(readFileSync(new URL('../known-failures.json', import.meta.url), 'utf8'))

/**
 * @typedef {object} CellResult
 * @property {string} backend
 * @property {string} runtime By its name in `runtimes.mjs`.
 * @property {object} [report] What became of each case.
 * @property {string} [missing] What to do so that runtime and backend are there.
 * @property {string} [error] Why there is no report.
 */

/**
 * The remedy for a cell that cannot run; undefined if it can.
 *
 * @param {import('./cells.mjs').Cell} cell
 * @returns {Promise<string | undefined>}
 */
export async function findRemedy({ backend, runtime }) {
  const { find, remedy } = RUNTIMES[runtime]
  if (find() === undefined) return remedy
  // The native backend tells of its binding; the others have nothing that may be missing.
  const { describe } = await import(`@memraster/${backend}`)
  const description = describe?.()
  return description?.isInstalled === false ? `${description.reason}; ${description.remedy}` : undefined
}

/**
 * Runs the suite for one backend in one runtime. It never rejects.
 *
 * @param {import('./cells.mjs').Cell} cell
 * @param {readonly string[]} [only] Prefixes of the cases' ids.
 * @returns {Promise<CellResult>}
 */
export async function runCell({ backend, runtime }, only) {
  const remedy = await findRemedy({ backend, runtime })
  if (remedy !== undefined) return { backend, runtime, missing: remedy }
  const { find, run } = RUNTIMES[runtime]
  const knownFailures = { ...KNOWN_FAILURES[backend], ...KNOWN_FAILURES[`${backend} on ${runtime}`] }
  try {
    return { backend, runtime, report: await run(find(), { backend, knownFailures, only }) }
  } catch (error) {
    return { backend, runtime, error: error.message }
  }
}

/** Whether all cases passed, were refused rightly, or are known to fail. */
export function isGood({ report }) {
  return report !== undefined && report.counts.failed === 0 && report.results.length > 0
}
