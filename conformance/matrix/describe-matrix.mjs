import { RUNTIMES } from './runtimes.mjs'

/** @typedef {import('./run-cell.mjs').CellResult} CellResult */

/** The backends and runtimes of the results, in their order. */
export function axes(results) {
  const backends = [...new Set(results.map(({ backend }) => backend))]
  const runtimes = Object.keys(RUNTIMES).filter((name) => results.some(({ runtime }) => runtime === name))
  return { backends, runtimes }
}

/** The text of a result in a table's cell. */
export function cellText(result) {
  if (result === undefined) return ''
  if (result.missing !== undefined) return 'not installed'
  if (result.report === undefined) return 'no report'
  const { passed, refused, failed } = result.report.counts
  const known = result.report.counts['known failure']
  return [
    `${passed} ✓`,
    ...(refused > 0 ? [`${refused} –`] : []),
    ...(known > 0 ? [`${known} known`] : []),
    ...(failed > 0 ? [`${failed} ✗`] : []),
  ].join(' ')
}

/** Rows of texts: a first one of headings, then one for each runtime. */
export function tableRows(results) {
  const { backends, runtimes } = axes(results)
  const text = (backend, runtime) =>
    cellText(results.find((result) => result.backend === backend && result.runtime === runtime))
  return [
    ['', ...backends],
    ...runtimes.map((runtime) => [
      RUNTIMES[runtime].label,
      ...backends.map((backend) => text(backend, runtime)),
    ]),
  ]
}

/** The refusals of each backend: the number of cases by what was refused. */
export function capabilityDebt(results) {
  const debt = {}
  for (const { backend, report } of results) {
    if (report === undefined || debt[backend]) continue
    const counts = {}
    for (const { outcome, reason } of report.results) {
      if (outcome === 'refused') counts[reason] = (counts[reason] ?? 0) + 1
    }
    debt[backend] = counts
  }
  return debt
}

/** Known failures with their reasons, each once, and the runtimes that they concern. */
export function knownFailures(results) {
  const found = new Map()
  for (const { backend, runtime, report } of results) {
    for (const { id, outcome, reason } of report?.results ?? []) {
      if (outcome !== 'known failure') continue
      const key = `${backend} ${id}`
      const entry = found.get(key) ?? { backend, id, reason, runtimes: [] }
      entry.runtimes.push(RUNTIMES[runtime].label)
      found.set(key, entry)
    }
  }
  return [...found.values()]
}
