/**
 * Changes a package's code in small ways, one at a time, and lists the changes that the package's own tests miss.
 *
 *     pnpm mutate core                                 all of packages/core/src
 *     pnpm mutate core read/mask-precedence.ts window  files, folders or globs of it
 *     pnpm mutate core --again                         what survived the last run
 *     pnpm mutate core --again --slow                  by the tests too that take longer than 0.3 s
 *     pnpm mutate pure write --tests write/            by the test files only whose paths have this in them
 *
 * Mutants that change nothing a caller can see are listed with the reason in mutants/equivalent.json and do not
 * count. Fails below the thresholds.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { parseArgs } from 'node:util'
import { Stryker } from '@stryker-mutator/core'
import { root } from './bootstrap.mjs'
import { runsInProcess } from './mutants/loaded-tests.mjs'

/** The paths whose wrong answers look like right ones. */
const STRICT =
  /^packages\/core\/src\/((nodata|window|profile|operation)\/|read\/(mask-precedence|read-masks|overview-choice|valid-pixels)\.ts|dataset\/operation-queue\.ts)/
const THRESHOLDS = { strict: 0.95, other: 0.85 }

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    again: { type: 'boolean', default: false },
    slow: { type: 'boolean', default: false },
    tests: { type: 'string', default: '' },
    concurrency: { type: 'string', default: '1' },
  },
})
const [name = 'core', ...files] = positionals
const folder = name === 'conformance' ? name : `packages/${name}`
if (!existsSync(join(root, folder, 'src'))) {
  console.error(`There is no ${folder}/src; name a package, such as core.`)
  process.exit(1)
}
const lastRun = join(root, '.cache', 'mutants', `${name}.json`)
const equivalentFile = 'scripts/mutants/equivalent.json'

/** @typedef {{ line: string, to: string[], why: string }} Equivalent */
/** @type {Record<string, Equivalent[]>} Lines without their indent, and what they become. */
const equivalents = readJson(join(root, equivalentFile))

/** @typedef {{ at: string, line: string, to: string }} Survivor */
/** @type {Record<string, { mutants: number, survivors: Survivor[] }>} */
const before = values.again ? readJson(lastRun) : {}
const survivedBefore = new Set(
  Object.values(before).flatMap(({ survivors }) => survivors.map(({ at, to }) => `${at} ${to}`)),
)

/** The lines of each source as they are now: somebody may go on working meanwhile. */
const sources = new Map(
  readdirSync(join(root, folder, 'src'), { recursive: true })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => [
      `${folder}/src/${file}`,
      readFileSync(join(root, folder, 'src', file), 'utf8').split('\n'),
    ]),
)

const results = await new Stryker({
  mutate: [...patterns(), '!**/*.generated.ts'],
  testRunner: 'in-process',
  plugins: ['ignore-messages', 'in-process-runner'].map((file) =>
    join(root, 'scripts', 'mutants', `${file}.mjs`),
  ),
  ignorers: ['messages'],
  inProcess: { files: testFiles(), slowest: values.slow ? Number.MAX_VALUE : 300 },
  timeoutMS: 5_000,
  coverageAnalysis: 'perTest',
  // Code that runs as test files load too is changed while their tests run; what runs at no other time is left alone.
  ignoreStatic: true,
  concurrency: Number(values.concurrency),
  tempDirName: '.cache/stryker',
  ignorePatterns: ['dist', '.turbo', '.cache', 'conformance/runtimes', 'test-results.json'],
  reporters: ['progress-append-only'],
  allowEmpty: true,
  logLevel: 'warn',
}).runMutationTest()

/** @type {typeof before} */
const found = {}
for (const mutant of results) {
  const hasSurvived = mutant.status === 'Survived' || mutant.status === 'NoCoverage'
  if (!hasSurvived && mutant.status !== 'Killed' && mutant.status !== 'Timeout') continue
  const file = relative(root, mutant.fileName)
  const survivor = describe(file, mutant)
  if (values.again && !survivedBefore.has(`${survivor.at} ${survivor.to}`)) continue
  if (isEquivalent(file, survivor)) continue
  found[file] ??= { mutants: before[file]?.mutants ?? 0, survivors: [] }
  if (!values.again) found[file].mutants += 1
  if (hasSurvived) found[file].survivors.push(survivor)
}
mkdirSync(join(root, '.cache', 'mutants'), { recursive: true })
writeFileSync(lastRun, JSON.stringify({ ...before, ...found }, undefined, 1))
report()

function patterns() {
  if (values.again) return Object.values(before).flatMap(({ survivors }) => survivors.map(({ at }) => at))
  const sources = files.length > 0 ? files : ['**/*.ts']
  return sources.map((file) => {
    const path = `${folder}/src/${file}`
    return existsSync(join(root, path)) && !path.endsWith('.ts') ? `${path}/**/*.ts` : path
  })
}

function testFiles() {
  return readdirSync(join(root, folder, 'test'), { recursive: true })
    .filter(
      (file) =>
        file.endsWith('.test.ts') &&
        file.includes(values.tests) &&
        runsInProcess(join(root, folder, 'test', file)),
    )
    .map((file) => `${folder}/test/${file}`)
    .sort()
}

/**
 * @param {string} file
 * @returns {Survivor}
 */
function describe(file, { location: { start, end }, replacement }) {
  const lines = sources.get(file)
  const [first, last] = [lines[start.line - 1], lines[end.line - 1]]
  const changed = first.slice(0, start.column - 1) + replacement + last.slice(end.column - 1)
  return {
    at: `${file}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`,
    line: first.trim(),
    to: changed.replace(/\s+/g, ' ').trim(),
  }
}

/** @param {Survivor} survivor */
function isEquivalent(file, { line, to }) {
  return (equivalents[file] ?? []).some((each) => each.line === line && each.to.includes(to))
}

function report() {
  const kinds = { strict: { mutants: 0, killed: 0 }, other: { mutants: 0, killed: 0 } }
  for (const [file, { mutants, survivors }] of Object.entries(found).sort()) {
    for (const { at, line, to } of survivors) console.log(`\n${at}\n  - ${line}\n  + ${to}`)
    const kind = kinds[STRICT.test(file) ? 'strict' : 'other']
    kind.mutants += mutants
    kind.killed += mutants - survivors.length
  }
  console.log()
  for (const [file, { mutants, survivors }] of Object.entries(found).sort()) {
    console.log(`${shares(mutants - survivors.length, mutants)}  ${file}`)
  }
  for (const [kind, { mutants, killed }] of Object.entries(kinds)) {
    if (mutants === 0 || killed / mutants >= THRESHOLDS[kind]) continue
    console.log(`${shares(killed, mutants)}  is below ${THRESHOLDS[kind] * 100} % (${kind})`)
    process.exitCode = 1
  }
}

function shares(killed, mutants) {
  return `${String(killed).padStart(5)} of ${String(mutants).padStart(4)}  ${((100 * killed) / mutants).toFixed(1).padStart(5)} %`
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
}
