import type { Finding } from './finding.ts'
import type { FuzzSummary } from './fuzz-backend.ts'

const MOST_DETAIL = 160

/** One line. */
export function formatFinding(finding: Finding, command: string): string {
  const { kind, step, base, edits, detail } = finding
  const [first = '', ...rest] = detail.split('\n')
  const frame = rest.find((line) => /^\s+at /.test(line)) ?? ''
  const place = /([\w-]+\.[cm]?[jt]s:\d+)/.exec(frame)?.[1]
  const what = [first.slice(0, MOST_DETAIL), ...(place ? [`at ${place}`] : [])].join(' ')
  return `${kind.padEnd(8)} ${step}: ${what} (${base}, ${edits.length} edits)  ${command}`
}

/** The counts of a run. */
export function formatSummary(
  backend: string,
  { inputs, opened, findings, unrepeated }: FuzzSummary,
): string {
  const share = inputs === 0 ? 0 : Math.round((100 * opened) / inputs)
  const total = [...findings.values()].reduce((sum, count) => sum + count, 0)
  const parts = [
    `${inputs} inputs, ${share} % of them opened`,
    findings.size === 0 ? 'no findings' : `${findings.size} findings in ${total} of them`,
    ...(unrepeated > 0 ? [`${unrepeated} stalls or sizes that did not repeat alone`] : []),
  ]
  return `${backend}: ${parts.join('; ')}`
}
