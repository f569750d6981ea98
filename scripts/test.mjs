/**
 * Every check of the project, from nothing: bootstrap, lint, types, packaging, tests, and in CI damaged files.
 * The last line says how many passed and failed.
 */
import { join } from 'node:path'
import { installRuntimes } from '../conformance/matrix/install-runtimes.mjs'
import { RUNTIMES } from '../conformance/matrix/runtimes.mjs'
import { bootstrap, readPackage, root, runTool, workspaceFolders } from './bootstrap.mjs'
import { prepareOracle } from './oracle.mjs'
import { run, step } from './step.mjs'
import { clearReports, collectReports } from './test-results.mjs'

const isCi = process.env.CI === 'true'
const failed = []
const skipped = []
let passed = 0
let nativeProblem = ''

/** Runs a check that counts as one. */
async function check(name, work) {
  try {
    await step(name, work)
    passed += 1
    return true
  } catch (error) {
    console.error(error.message)
    failed.push(name)
    return false
  }
}

/** Without its binding, the native backend's tests skip themselves in development; in CI all must run. */
async function checkNative() {
  if (nativeProblem === '') return
  if (isCi) throw new Error(nativeProblem)
  skipped.push(`the native backend: ${nativeProblem}`)
}

async function checkOracle(say) {
  const { found, missing } = await prepareOracle()
  if (isCi && missing.length > 0) throw new Error(missing.join('\n'))
  skipped.push(...missing)
  say(found.length > 0 ? found.join(', ') : 'none installed')
}

/** The runtimes of the conformance matrix: all in CI, elsewhere those installed. */
async function checkRuntimes(say) {
  if (isCi) await installRuntimes()
  const runtimes = Object.values(RUNTIMES)
  const missing = runtimes.filter(({ find }) => find() === undefined)
  if (isCi && missing.length > 0) {
    throw new Error(
      missing.map(({ label, remedy }) => `${label} is not installed; remedy: ${remedy}`).join('\n'),
    )
  }
  say(`${runtimes.length - missing.length} of ${runtimes.length}`)
}

/** What pages load, and the budgets for it in .size-limit.mjs. */
async function checkSizes(say) {
  const report = await runTool('size-limit', ['--json']).catch((error) => {
    // With a budget that is exceeded, it fails with its report all the same.
    const start = error.message.indexOf('\n[')
    if (start < 0) throw error
    return error.message.slice(start)
  })
  const checks = JSON.parse(report)
  const kilobytes = (size) => `${(size / 1000).toFixed(1)} kB`
  const over = checks.filter(({ passed }) => !passed)
  if (over.length > 0) {
    const lines = over.map(
      ({ name, size, sizeLimit }) =>
        `${name}: ${kilobytes(size)} gzipped, ${kilobytes(size - sizeLimit)} more than its budget of ${kilobytes(sizeLimit)}`,
    )
    throw new Error(lines.join('\n'))
  }
  say(`${checks[0].name}: ${kilobytes(checks[0].size)}`)
}

async function runTests(say) {
  clearReports()
  const run = runTool('turbo', [
    'run',
    'test',
    '--continue=always',
    '--concurrency=2',
    '--output-logs=errors-only',
  ])
  const output = await run.then(
    () => '',
    (error) => error.message,
  )
  const results = collectReports()
  passed += results.passed
  skipped.push(...results.skipped)
  failed.push(...results.failed)
  if (output !== '') {
    if (results.failed.length === 0) failed.push('tests')
    throw new Error(output)
  }
  say(`${results.passed} passed`)
}

/** All the minutes of fuzzing, which the backends share. */
const FUZZ_MINUTES = Number(process.env.MEMRASTER_FUZZ_MINUTES ?? (isCi ? 10 : 0))

/** The same inputs in each run, however fast the machine, so that only a change makes it fail; `pnpm fuzz` explores. */
const FUZZ_SEED = process.env.MEMRASTER_FUZZ_SEED ?? '1'
const FUZZ_INPUTS = '2000'

async function fuzz() {
  // Native in this process is left out: what GDAL does to its own process is promised by none.
  const backends = ['pure', 'wasm', ...(nativeProblem === '' ? ['isolated'] : [])]
  for (const backend of backends) {
    await check('fuzz', async (say) => {
      const minutes = String(FUZZ_MINUTES / backends.length)
      const main = join(root, 'packages', 'fuzz', 'dist', 'main.js')
      const output = await run(process.execPath, [
        main,
        backend,
        minutes,
        ...['--seed', FUZZ_SEED, '--inputs', FUZZ_INPUTS],
      ])
      say(`seed ${FUZZ_SEED}, ${output.trim().split('\n').at(-1)}`)
    })
  }
}

if (await check('bootstrap', async () => ({ nativeProblem } = await bootstrap()))) {
  await check('native', checkNative)
  await check('oracle', checkOracle)
  await check('runtimes', checkRuntimes)
  await check('lint', () => runTool('biome', ['check', '--error-on-warnings', '.']))
  await check('arrows', () => runTool('pnpm', ['arrows']))
  await check('knip', () => runTool('knip', ['--no-progress', '--treat-config-hints-as-errors']))
  await check('types', () => runTool('turbo', ['run', 'typecheck', '--output-logs=errors-only']))
  for (const folder of workspaceFolders().filter((folder) => !readPackage(folder).private)) {
    await check('packaging', async (say) => {
      await runTool('publint', ['run', folder, '--strict'])
      say(readPackage(folder).name)
    })
  }
  await check('sizes', checkSizes)
  await step('tests', runTests).catch((error) => console.error(error.message))
  if (FUZZ_MINUTES > 0) await fuzz()
}

for (const name of skipped) console.log(`skipped: ${name}`)
for (const name of failed) console.log(`failed: ${name}`)
console.log(`${passed} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
