/**
 * A package's vitest files, loaded once into this process, whose tests run one by one. Vite loads them with the
 * settings of vitest.config.ts; `describe`, `test` and `expect` are vitest's own.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { collectTests, getFn, getHooks } from '@vitest/runner'
import { createViteServer } from 'vitest/node'

/** Settings that vitest gives its workers. */
const CONFIG = {
  name: '',
  setupFiles: [],
  sequence: { shuffle: false, hooks: 'stack' },
  tags: [],
  allowOnly: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  retry: 0,
  expect: {},
}
globalThis.__vitest_worker__ = { config: CONFIG, ctx: {}, providedContext: {}, onCleanup() {} }

/** @typedef {{ id: string, name: string, file: string, run: () => Promise<void> }} LoadedTest */

export class LoadedTests {
  #root
  #files
  #server
  /** @type {Map<string, LoadedTest>} */
  tests = new Map()

  /**
   * @param {string} root The workspace.
   * @param {string[]} files Test files, from there.
   */
  constructor(root, files) {
    this.#root = root
    this.#files = files.map((file) => join(root, file))
  }

  /** Loads the files, anew if they were: what modules remember is forgotten. */
  async load() {
    this.#server ??= await createViteServer({
      root: this.#root,
      configFile: join(this.#root, 'vitest.config.ts'),
      logLevel: 'error',
      oxc: { target: 'node20' },
      server: { middlewareMode: true, watch: null, ws: false },
      optimizeDeps: { noDiscovery: true },
    })
    const { runner } = this.#server.environments.ssr
    runner.clearCache()
    await runner.import(join(this.#root, 'vitest.setup.ts'))
    const files = await collectTests(this.#files, {
      config: { ...CONFIG, root: this.#root },
      importFile: (file) => runner.import(file),
    })
    const failed = files.find(({ result }) => result?.state === 'fail')
    if (failed) throw new Error(`${failed.filepath}: ${failed.result.errors[0].stack}`)
    this.tests = new Map(files.flatMap((file) => testsOf(file)).map((test) => [test.id, test]))
  }

  async close() {
    await this.#server?.close()
  }
}

/** Whether a test file only needs this process: it starts no other, and compares with no stored text. */
export function runsInProcess(file) {
  return !/child_process|worker_threads|InlineSnapshot|oracle/.test(readFileSync(file, 'utf8'))
}

/** @returns {LoadedTest[]} */
function testsOf(suite, names = []) {
  return suite.tasks.flatMap((task) => {
    if (task.mode === 'skip' || task.mode === 'todo') return []
    if (task.type === 'suite') return testsOf(task, [...names, task.name])
    const { id, name, file } = task
    return [{ id, name: [...names, name].join(' > '), file: file.filepath, run: () => runTest(task) }]
  })
}

/** Runs a test as if it were the only one, with the hooks of all suites around it. */
async function runTest(test) {
  const suites = []
  for (let suite = test.suite ?? test.file; suite; suite = suite.suite) suites.unshift(suite)
  if (suites[0] !== test.file) suites.unshift(test.file)
  const cleanups = []
  try {
    for (const name of ['beforeAll', 'beforeEach']) {
      for (const suite of suites) {
        for (const hook of getHooks(suite)[name]) {
          const cleanup = await hook(test.context, suite)
          if (typeof cleanup === 'function') cleanups.unshift(cleanup)
        }
      }
    }
    await getFn(test)()
  } finally {
    for (const name of ['afterEach', 'afterAll']) {
      for (const suite of [...suites].reverse()) {
        for (const hook of getHooks(suite)[name]) await hook(test.context, suite)
      }
    }
    for (const cleanup of [...cleanups, ...(test.onFinished ?? [])]) await cleanup(test.context)
    test.onFinished = undefined
    test.onFailed = undefined
  }
}
