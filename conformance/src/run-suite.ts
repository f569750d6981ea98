import type { CaseResult } from './suite/run-case.ts'
import { createRunner } from './suite/runner.ts'
import { runtimeName } from './suite/runtime-name.ts'
import { createReport, type TestReport } from './suite/test-report.ts'
import { type TestBackendOptions, testBackend } from './test-backend.ts'

/** What {@link runSuite} takes: what {@link testBackend} takes, but the runner, which it brings itself. */
export type RunSuiteOptions = Omit<TestBackendOptions, 'runner'>

/**
 * Tests a backend where there is no test runner, such as in a page, a worker or a command.
 *
 * @example
 * const { counts } = await runSuite({ createBackend: () => backend })
 */
export async function runSuite(options: RunSuiteOptions): Promise<TestReport> {
  const results: CaseResult[] = []
  const runner = createRunner()
  let name = 'backend'
  testBackend({
    ...options,
    runner,
    async createBackend(variant) {
      const backend = await options.createBackend(variant)
      name = backend.name
      return backend
    },
    onResult(result) {
      results.push(result)
      options.onResult?.(result)
    },
  })
  await runner.run(({ path }, error) => {
    const [id = '', title = ''] = (path.at(-1) ?? '').split(/: (.*)/s)
    // What did not end, or could not begin, has no result of its own.
    if (error === undefined || results.at(-1)?.id === id) return
    const result: CaseResult = { id, title, outcome: 'failed', reason: String(error), milliseconds: 0 }
    results.push(result)
    options.onResult?.(result)
  })
  return createReport(name, runtimeName(), results)
}
