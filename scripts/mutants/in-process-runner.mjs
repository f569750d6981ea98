/**
 * Runs tests for StrykerJS in one process that loads them once, so that a mutant takes milliseconds. The memory of
 * modules goes on from mutant to mutant; where that could decide about one, they are loaded anew.
 */
import { performance } from 'node:perf_hooks'
import { setImmediate } from 'node:timers/promises'
import { LoadedTests } from './loaded-tests.mjs'

const PASSED = 0
const FAILED = 1

class InProcessRunner {
  static inject = ['options']

  #loaded
  #slowest
  /** What the changed code reads and counts. */
  #state
  /** How long each test takes, in milliseconds, by its id. The fastest run first. */
  #times = new Map()
  /** Those that take more of the processor's time than they may. */
  #slow = new Set()

  constructor({ inProcess: { files, slowest } }) {
    this.#loaded = new LoadedTests(process.cwd(), files)
    this.#slowest = slowest
    globalThis.__stryker__ ??= {}
    this.#state = globalThis.__stryker__
  }

  capabilities() {
    return { reloadEnvironment: true }
  }

  async init() {
    // What a mutant leaves running may still fail when its tests are over.
    process.on('uncaughtException', () => {})
    process.on('unhandledRejection', () => {})
    await this.#loaded.load()
  }

  async dispose() {
    await this.#loaded.close()
  }

  async dryRun() {
    const tests = []
    for (const { id, name, file, run } of this.#loaded.tests.values()) {
      this.#state.currentTestId = id
      const start = performance.now()
      const cpu = process.cpuUsage()
      const error = await failureOf(run)
      const timeSpentMs = performance.now() - start
      // Other programs may take the processor meanwhile.
      const { user, system } = process.cpuUsage(cpu)
      if ((user + system) / 1000 > this.#slowest) this.#slow.add(id)
      this.#state.currentTestId = undefined
      this.#times.set(id, timeSpentMs)
      const result = { id, name, fileName: file, timeSpentMs, status: error ? FAILED : PASSED }
      tests.push(error ? { ...result, failureMessage: String(error.stack ?? error) } : result)
    }
    return { status: 'complete', tests: this.#withoutSlow(tests), mutantCoverage: this.#state.mutantCoverage }
  }

  #withoutSlow(tests) {
    const { perTest } = this.#state.mutantCoverage ?? { perTest: {} }
    return tests.filter(({ id }) => {
      if (!this.#slow.has(id)) return true
      delete perTest[id]
      return false
    })
  }

  async mutantRun(options) {
    const result = await this.#runTests(options)
    const isDoubtful = await this.#isDoubtful(result)
    if (!isDoubtful && result.status !== 'timeout') return result
    await this.#loaded.load()
    if (!isDoubtful) return result
    const again = await this.#runTests(options)
    await this.#loaded.load()
    return again
  }

  /** Whether a result may come from what modules remember: of other mutants, or of the time before this one. */
  async #isDoubtful({ status, killedBy, hasRun }) {
    if (status === 'killed') return Boolean(await failureOf(this.#loaded.tests.get(killedBy[0]).run))
    return status === 'survived' && !hasRun
  }

  async #runTests({ testFilter, activeMutant, hitLimit, timeout }) {
    const ids = testFilter ?? [...this.#loaded.tests.keys()]
    const timeOf = (id) => this.#times.get(id) ?? 0
    const end = performance.now() + timeout - 500
    Object.assign(this.#state, { activeMutant: activeMutant.id, hitCount: 0, hitLimit })
    let nrOfTests = 0
    try {
      for (const id of [...ids].sort((a, b) => timeOf(a) - timeOf(b))) {
        nrOfTests++
        const limit = Math.min(end - performance.now(), 2000 + 20 * timeOf(id))
        const error = await failureOf(this.#loaded.tests.get(id).run, limit)
        if (error === TIMEOUT || this.#state.hitCount > hitLimit) return { status: 'timeout' }
        if (error)
          return { status: 'killed', killedBy: [id], failureMessage: String(error?.message), nrOfTests }
      }
      return { status: 'survived', nrOfTests, hasRun: this.#state.hitCount > 0 }
    } finally {
      Object.assign(this.#state, { activeMutant: undefined, hitCount: undefined, hitLimit: undefined })
    }
  }
}

const TIMEOUT = new Error('The test does not end.')

/** What a test throws, `TIMEOUT` if it has not ended after `limit` milliseconds. */
async function failureOf(run, limit) {
  // The event loop turns, so that a test sees time slices that begin with it.
  await setImmediate()
  let timer
  const late = new Promise((resolve) => {
    if (limit !== undefined) timer = setTimeout(resolve, limit, TIMEOUT)
  })
  const ended = run().then(
    () => undefined,
    (error) => error ?? new Error('A test threw nothing.'),
  )
  try {
    return await Promise.race([ended, late])
  } finally {
    clearTimeout(timer)
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }]

export const strykerValidationSchema = { properties: { inProcess: { type: 'object' } } }
