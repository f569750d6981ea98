import { readFileSync } from 'node:fs'
import { capabilityDebt } from './describe-matrix.mjs'
import { RUNTIMES } from './runtimes.mjs'

const template = readFileSync(new URL('report.html', import.meta.url), 'utf8')

/** The results as a page of one file: a table to choose from, and every case with what became of it. */
export function toHtml(results) {
  const labels = Object.fromEntries(Object.entries(RUNTIMES).map(([name, { label }]) => [name, label]))
  const data = JSON.stringify({ results, labels, debt: capabilityDebt(results) })
  // A closing tag in a message must not end the script.
  return template.replace('/* data */ null', () => data.replaceAll('<', '\\u003c'))
}
