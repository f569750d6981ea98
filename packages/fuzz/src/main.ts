import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { filenameOf } from './bases/base-raster.ts'
import { baseRasters } from './bases/base-rasters.ts'
import { type Finding, nameOf } from './finding.ts'
import { type FuzzSummary, findingOf, fuzzBackend } from './fuzz-backend.ts'
import { Laboratory } from './laboratory.ts'
import { makeRecipe } from './make-recipe.ts'
import { formatFinding, formatSummary } from './report.ts'
import { BACKEND_NAMES } from './watch/load-backend.ts'

const USAGE = `pnpm fuzz [BACKEND] [MINUTES] [--seed N] [--from N] [--inputs N] [--keep]
pnpm fuzz BACKEND --seed N --only N [--files FOLDER]

Damaged files by the thousand, through all that a backend (${BACKEND_NAMES.join(', ')}; default: each) does with a raster,
in a process that is watched. MINUTES: for each backend, default 1. Findings are deaths and hangs of the process, stalls
of the event loop over 250 ms of CPU time (a second for GDAL's backends), memory beyond the limits, errors that are no
RasterErrors, files and handles that are left, and text on the terminal.

--seed   the same number makes the same inputs; default: the day
--from   the number of the first input
--inputs how many there are at most
--keep   each finding, made small, becomes a fixture that the tests replay; else it goes to .cache/fuzz
--only   runs the input of this number alone, or that of a fixture's file; --files puts its files into a folder`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', default: false },
    seed: { type: 'string', default: new Date().toISOString().slice(0, 10).replaceAll('-', '') },
    from: { type: 'string', default: '0' },
    inputs: { type: 'string', default: 'Infinity' },
    only: { type: 'string' },
    files: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
})
const [backend, minutes = '1'] = positionals
const seed = Number(values.seed)
const folder = fileURLToPath(new URL(values.keep ? '../fixtures' : '../../../.cache/fuzz', import.meta.url))

if (values.help) console.log(USAGE)
else if (values.only !== undefined) await runOne(backend ?? 'pure', values.only)
else await runMany(backend === undefined ? BACKEND_NAMES : [backend])

async function runMany(backends: readonly string[]): Promise<void> {
  const bases = await baseRasters()
  console.log(`seed ${seed}, ${bases.size} rasters to damage`)
  for (const name of backends) {
    const onFinding = (finding: Finding, number: number): void => {
      keep(finding)
      console.log(formatFinding(finding, `pnpm fuzz ${name} --seed ${seed} --only ${number}`))
    }
    const summary: FuzzSummary = await fuzzBackend({
      backend: name,
      bases,
      seed,
      from: Number(values.from),
      inputs: Number(values.inputs),
      milliseconds: Number(minutes) * 60_000,
      onFinding,
    })
    console.log(formatSummary(name, summary))
    if (summary.findings.size > 0) process.exitCode = 1
  }
}

/** @param which The number of an input, or the path of a fixture. */
async function runOne(name: string, which: string): Promise<void> {
  const bases = await baseRasters()
  const recipe = /^\d+$/.test(which)
    ? makeRecipe([...bases.values()], seed, Number(which))
    : (JSON.parse(readFileSync(which, 'utf8')) as Finding)
  const laboratory = new Laboratory(name, bases)
  try {
    const files = laboratory.filesOf(recipe)
    if (values.files !== undefined) {
      mkdirSync(values.files, { recursive: true })
      for (const [file, bytes] of files) writeFileSync(join(values.files, file), bytes)
    }
    await laboratory.run({ ...recipe, edits: [] })
    const { problems, outcome } = await laboratory.run(recipe)
    const wasOpened = outcome.observation?.wasOpened ? 'opened' : 'not opened'
    console.log(`${filenameOf(files)} of ${recipe.base}, ${recipe.edits.length} edits: ${wasOpened}`)
    for (const problem of problems) {
      const finding = await findingOf(laboratory, recipe, problem)
      const path = keep(finding)
      console.log(`${formatFinding(finding, `pnpm fuzz ${name} --only ${path}`)}\n${problem.detail}`)
    }
    if (problems.length > 0) process.exitCode = 1
    else console.log('no findings')
  } finally {
    laboratory.stop()
  }
}

/** Writes a finding to its file, and gives the path. */
function keep(finding: Finding): string {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${nameOf(finding)}.json`)
  writeFileSync(path, `${JSON.stringify(finding, undefined, 2)}\n`)
  return path
}
