import type { CaseResult, Outcome } from './run-case.ts'

/** The results of all cases of a backend, in one runtime. */
export interface TestReport {
  readonly backend: string
  /** Such as `Node 20.20.1`. */
  readonly runtime: string
  readonly counts: Readonly<Record<Outcome, number>>
  readonly results: readonly CaseResult[]
}

/** The report of a run. */
export function createReport(backend: string, runtime: string, results: readonly CaseResult[]): TestReport {
  const counts = { passed: 0, refused: 0, failed: 0, 'known failure': 0 }
  for (const { outcome } of results) counts[outcome]++
  return { backend, runtime, counts, results }
}

/** The counts of a report in words. */
export function summarize({ counts }: TestReport): string {
  const known = counts['known failure']
  const parts = [`${counts.passed} passed`, `${counts.refused} refused as claimed`]
  if (known > 0) parts.push(`${known} known ${known === 1 ? 'failure' : 'failures'}`)
  return [...parts, `${counts.failed} failed`].join(', ')
}
