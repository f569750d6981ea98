import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { CELLS } from './cells.mjs'
import { toMarkdown } from './write-markdown.mjs'

const file = fileURLToPath(new URL('../matrix.md', import.meta.url))

/**
 * Brings `matrix.md` up to date, if the results are of all cells.
 *
 * @param {readonly import('./run-cell.mjs').CellResult[]} results
 * @returns {boolean} Whether it was out of date.
 */
export function saveMarkdown(results) {
  const isWhole = CELLS.every(({ backend, runtime }) =>
    results.some(
      (result) => result.backend === backend && result.runtime === runtime && result.report !== undefined,
    ),
  )
  if (!isWhole) return false
  const text = toMarkdown(results)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return false
  writeFileSync(file, text)
  return true
}
