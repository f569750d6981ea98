/**
 * The runner of tests: the functions of vitest, node:test, bun:test, Deno's or mocha, or a `createRunner()`.
 *
 * Others may be given with them, so that a whole module fits; they are not used, since each case cleans up after
 * itself and none depends on another.
 */
export interface Runner {
  describe(name: string, body: () => void): unknown
  it(name: string, body: () => Promise<void>): unknown
  readonly beforeEach?: unknown
  readonly afterEach?: unknown
}

/** A test registered with {@link createRunner}. */
export interface RunnerTest {
  /** The names of the groups that it is in, and its own. */
  readonly path: readonly string[]
  readonly body: () => Promise<void>
}

/** A runner that collects tests and runs them one after the other. */
export interface CollectingRunner extends Runner {
  readonly tests: readonly RunnerTest[]
  /**
   * Runs all tests. One that takes longer than `timeout` milliseconds fails, and the next begins.
   *
   * @param onEnd Called after each test, with its error if it failed.
   */
  run(
    onEnd?: (test: RunnerTest, error: unknown) => void,
    timeout?: number,
  ): Promise<{ passed: number; failed: number }>
}

/** A runner for places without one: pages, workers, command lines. */
export function createRunner(): CollectingRunner {
  const tests: RunnerTest[] = []
  const path: string[] = []
  return {
    tests,
    describe(name, body) {
      path.push(name)
      body()
      path.pop()
    },
    it(name, body) {
      tests.push({ path: [...path, name], body })
    },
    async run(onEnd, timeout = 60_000) {
      let failed = 0
      for (const test of tests) {
        const error = await errorOf(test, timeout)
        if (error !== undefined) failed++
        onEnd?.(test, error)
      }
      return { passed: tests.length - failed, failed }
    },
  }
}

async function errorOf({ body }: RunnerTest, timeout: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const expired = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`did not end within ${timeout} ms`)), timeout)
  })
  try {
    await Promise.race([body(), expired])
    return undefined
  } catch (error) {
    return error ?? new Error('threw nothing')
  } finally {
    clearTimeout(timer)
  }
}
