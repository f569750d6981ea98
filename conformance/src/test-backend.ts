import type { Backend } from '@memraster/core/backend'
import { ALL_CASES } from './cases/all-cases.ts'
import { ConformanceError } from './suite/assertions.ts'
import type { Subject } from './suite/case-context.ts'
import { type FixtureLoader, loadFixture } from './suite/load-fixture.ts'
import { type CaseResult, runCase } from './suite/run-case.ts'
import type { Runner } from './suite/runner.ts'

/** The backend under test, and its runner. */
export interface TestBackendOptions {
  readonly runner: Runner
  /** Called once for each variant. */
  createBackend(variant: string | undefined): Backend | Promise<Backend>
  /** Names of the ways in which the backend is to be tested, such as `worker`; each takes all cases. */
  readonly variants?: readonly string[] | undefined
  /** Why a case fails, by its id. One that passes fails for that; an id that is none does too. */
  readonly knownFailures?: Readonly<Record<string, string>> | undefined
  /** The driver with which rasters are created; default: GTiff, or the backend's first one that creates. */
  readonly driver?: string | undefined
  /** Only the cases whose ids begin with one of these. */
  readonly only?: readonly string[] | undefined
  /** The number of files, handles and so on that a backend holds: 0 when all is closed. For the cases about leaks. */
  readonly countResources?: ((backend: Backend) => number | Promise<number>) | undefined
  /** The source of fixtures; default: this package's folder. */
  readonly loadFixture?: FixtureLoader | undefined
  /** Called with what became of each case. */
  readonly onResult?: ((result: CaseResult) => void) | undefined
}

/**
 * Tests a backend: tells `runner` of all cases, grouped by what they are about.
 *
 * @example
 * import { describe, it } from 'vitest'
 * testBackend({ runner: { describe, it }, createBackend: () => backend })
 */
export function testBackend(options: TestBackendOptions): void {
  const { runner, variants, knownFailures = {}, only } = options
  const cases = ALL_CASES.filter(
    ({ id }) => only === undefined || only.some((prefix) => id.startsWith(prefix)),
  )
  for (const variant of variants ?? [undefined]) {
    let subject: Promise<Subject> | undefined
    const getSubject = (): Promise<Subject> => (subject ??= createSubject(options, variant))
    const declare = (): void => {
      for (const [group, members] of grouped(cases)) {
        runner.describe(group, () => {
          for (const member of members) {
            runner.it(`${member.id}: ${member.title}`, async () => {
              const result = await runCase(member, await getSubject(), knownFailures[member.id])
              options.onResult?.({ ...result, ...(variant !== undefined && { variant }) })
              if (result.outcome === 'failed') throw new ConformanceError(`${member.id}: ${result.reason}`)
            })
          }
        })
      }
    }
    if (variant === undefined) declare()
    else runner.describe(variant, declare)
  }
  const unknown = Object.keys(knownFailures).filter((id) => !ALL_CASES.some((known) => known.id === id))
  if (unknown.length === 0) return
  runner.it('knownFailures are ids of cases', async () => {
    throw new ConformanceError(
      `There are no cases ${unknown.join(', ')}; take them out of the known failures.`,
    )
  })
}

async function createSubject(options: TestBackendOptions, variant: string | undefined): Promise<Subject> {
  const backend = await options.createBackend(variant)
  const { countResources } = options
  return {
    backend,
    driver: options.driver ?? defaultDriver(backend),
    loadFixture: remember(options.loadFixture ?? loadFixture),
    countResources: countResources && (() => countResources(backend)),
  }
}

function defaultDriver({ capabilities }: Backend): string {
  const creatable = Object.entries(capabilities.drivers).filter(([, { create }]) => create !== false)
  const direct = creatable.filter(([, { create }]) => create === 'direct').map(([name]) => name)
  return direct.find((name) => name === 'GTiff') ?? direct[0] ?? creatable[0]?.[0] ?? 'GTiff'
}

/** Cases share fixtures; each gets a copy, since a backend that changes what it reads must not spoil the next case. */
function remember(load: FixtureLoader): FixtureLoader {
  const loaded = new Map<string, Promise<Uint8Array>>()
  return async (path) => {
    const bytes = loaded.get(path) ?? load(path)
    loaded.set(path, bytes)
    return (await bytes).slice()
  }
}

function grouped<T extends { readonly id: string }>(cases: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const member of cases) {
    const group = member.id.split('.', 1)[0] as string
    groups.set(group, [...(groups.get(group) ?? []), member])
  }
  return groups
}
