/** `pnpm conformance`: every backend in every runtime. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs, stripVTControlCharacters, styleText } from 'node:util'
import { CELLS } from './cells.mjs'
import { capabilityDebt, cellText, knownFailures, tableRows } from './describe-matrix.mjs'
import { installRuntimes } from './install-runtimes.mjs'
import { isGood, runCell } from './run-cell.mjs'
import { RUNTIMES } from './runtimes.mjs'
import { saveMarkdown } from './save-markdown.mjs'
import { toHtml } from './write-html.mjs'

const USAGE = `Runs the conformance suite for every backend in every runtime.

usage: pnpm conformance [options]

  --backend NAME   only this backend; may be given again
  --runtime NAME   only this runtime: ${Object.keys(RUNTIMES).join(', ')}; may be given again
  --only PREFIX    only the cases whose ids begin so; may be given again
  --install        installs the runtimes that are missing (in CI, always)
  --help

Writes conformance/matrix-report/index.html and report.json, and conformance/matrix.md when all was run.`

const isCi = process.env.CI === 'true'
const folder = fileURLToPath(new URL('../matrix-report/', import.meta.url))
const colored = (format, text) => (process.stdout.isTTY ? styleText(format, text) : text)

async function main() {
  const { values } = parseArgs({
    // pnpm hands a `--` on.
    args: process.argv.slice(2).filter((argument) => argument !== '--'),
    options: {
      backend: { type: 'string', multiple: true },
      runtime: { type: 'string', multiple: true },
      only: { type: 'string', multiple: true },
      install: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  if (values.install || isCi) await installRuntimes()
  const cells = CELLS.filter(
    ({ backend, runtime }) =>
      (values.backend?.includes(backend) ?? true) && (values.runtime?.includes(runtime) ?? true),
  )
  if (cells.length === 0) throw new TypeError('No cell of the matrix has that backend and that runtime.')
  const results = []
  for (const cell of cells) results.push(await runAndPrint(cell, values.only, results.length, cells.length))

  console.log(`\n${toText(tableRows(results))}\n`)
  for (const [backend, counts] of Object.entries(capabilityDebt(results))) {
    const lacks = Object.entries(counts).map(([what, count]) => `${what} (${count})`)
    if (lacks.length > 0) console.log(`${backend} does not claim: ${lacks.join('; ')}`)
  }
  const known = knownFailures(results)
  for (const { backend, id, reason, runtimes } of known) {
    console.log(`known failure: ${backend} ${id}: ${reason} (${runtimes.join(', ')})`)
  }
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}report.json`, `${JSON.stringify(results)}\n`)
  writeFileSync(`${folder}index.html`, toHtml(results))
  console.log(`The report: ${folder}index.html`)
  if (values.only === undefined && saveMarkdown(results)) console.log('conformance/matrix.md has changed.')
  const bad = results.filter((result) => !isGood(result) && (isCi || result.missing === undefined))
  console.log(
    `${results.filter(isGood).length} of ${cells.length} cells good, ${known.length} known failures`,
  )
  return bad.length > 0 ? 1 : 0
}

async function runAndPrint(cell, only, index, count) {
  const name = `${cell.backend} on ${RUNTIMES[cell.runtime].label}`
  if (process.stdout.isTTY) process.stdout.write(`[${index + 1}/${count}] ${name} ...`)
  const start = performance.now()
  const result = await runCell(cell, only)
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (process.stdout.isTTY) process.stdout.write('\r\u001b[K')
  const mark = isGood(result)
    ? colored('green', '✓')
    : result.missing
      ? colored('yellow', '–')
      : colored('red', '✗')
  console.log(
    `${mark} ${name.padEnd(20)} ${cellText(result)}${result.missing ? `: ${result.missing}` : ` (${seconds} s)`}`,
  )
  if (result.error) console.log(result.error)
  for (const { id, outcome, reason } of result.report?.results ?? []) {
    if (outcome === 'failed') console.log(`    ${colored('red', id)} ${reason}`)
  }
  return result
}

function toText(rows) {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map((row) => stripVTControlCharacters(row[column]).length)),
  )
  return rows
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column]))
        .join('   ')
        .trimEnd(),
    )
    .join('\n')
}

main().then(
  (code) => {
    process.exitCode = code
  },
  (error) => {
    console.error(error instanceof TypeError ? `${error.message}\n\n${USAGE}` : error)
    process.exitCode = 2
  },
)
