import { capabilityDebt, knownFailures, tableRows } from './describe-matrix.mjs'

/**
 * The page `matrix.md`: without times and versions, so that it changes only when results do.
 *
 * @param {readonly import('./run-cell.mjs').CellResult[]} results Of all cells.
 */
export function toMarkdown(results) {
  const [head, ...rows] = tableRows(results)
  const line = (cells) => `| ${cells.join(' | ')} |`
  const debt = Object.entries(capabilityDebt(results)).flatMap(([backend, counts]) =>
    Object.entries(counts).map(
      ([what, count]) => `- **${backend}**: ${what} (${count} ${count === 1 ? 'case' : 'cases'})`,
    ),
  )
  const known = knownFailures(results).map(
    ({ backend, id, reason, runtimes }) => `- **${backend}** \`${id}\`: ${reason} (${runtimes.join(', ')})`,
  )
  return `# The conformance matrix

Written by \`pnpm conformance\`. ✓ passed; – refused, rightly, since the backend does not claim it; known: failures
with a reason; ✗ failed.

${[line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')}

## What backends do not claim

${debt.length > 0 ? debt.join('\n') : 'Nothing: all that is tested is there.'}

## Known failures

${known.length > 0 ? known.join('\n') : 'None.'}
`
}
