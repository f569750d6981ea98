import type { CaseResult } from './suite/run-case.ts'
import { createRunner } from './suite/runner.ts'
import { createReport, type TestReport } from './suite/test-report.ts'
import { type TestBackendOptions, testBackend } from './test-backend.ts'

/** The options of {@link runSuite}: those of {@link testBackend} without the runner, which it brings itself. */
export type RunSuiteOptions = Omit<TestBackendOptions, 'runner'>

/**
 * Tests a backend without a test runner, such as in a page, a worker or a command.
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
    // Cases that did not end, or could not begin, have no result of their own.
    if (error === undefined || results.at(-1)?.id === id) return
    const result: CaseResult = { id, title, outcome: 'failed', reason: String(error), milliseconds: 0 }
    results.push(result)
    options.onResult?.(result)
  })
  return createReport(name, runtimeName(), results)
}

/** The globals that tell runtimes from one another. */
interface RuntimeGlobals {
  readonly Deno?: { readonly version: { readonly deno: string } }
  readonly Bun?: { readonly version: string }
  readonly process?: { readonly versions?: { readonly node?: string } }
  readonly navigator?: { readonly userAgent?: string }
}

/** The runtime and its version, such as `Node 20.20.1` or `Firefox 140.0`. */
function runtimeName(): string {
  const { Deno, Bun, process, navigator } = globalThis as RuntimeGlobals
  if (Deno) return `Deno ${Deno.version.deno}`
  if (Bun) return `Bun ${Bun.version}`
  const agent = navigator?.userAgent ?? ''
  if (agent === 'Cloudflare-Workers') return 'Workers'
  const browser = /(Firefox|Chrome)\/([\d.]+)/.exec(agent)
  if (browser) return `${browser[1] === 'Chrome' ? 'Chromium' : browser[1]} ${browser[2]}`
  return process?.versions?.node === undefined ? 'unknown runtime' : `Node ${process.versions.node}`
}
