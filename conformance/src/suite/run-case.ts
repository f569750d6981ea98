import { ConformanceError, describeError } from './assertions.ts'
import { CaseContext, type Subject } from './case-context.ts'
import type { ConformanceCase } from './conformance-case.ts'
import { checkRefusal } from './needs.ts'

/**
 * The outcome of a case: `passed`; `refused`, rightly, since the backend does not claim what it takes; `failed`; or
 * `known failure`, with the reason that the backend's author gave.
 */
export type Outcome = 'passed' | 'refused' | 'failed' | 'known failure'

/** The result of a case. */
export interface CaseResult {
  readonly id: string
  readonly title: string
  readonly variant?: string
  readonly outcome: Outcome
  /** Of a refusal: what the backend lacks. Of a known failure: why. Of a failure: what was otherwise. */
  readonly reason?: string
  readonly milliseconds: number
}

/** Runs a case. It never rejects. */
export async function runCase(
  conformanceCase: ConformanceCase,
  subject: Subject,
  knownFailure?: string,
): Promise<CaseResult> {
  const { id, title } = conformanceCase
  const start = performance.now()
  const context = new CaseContext(subject)
  const error = await errorOf(conformanceCase, context)
  const milliseconds = Math.round((performance.now() - start) * 10) / 10
  const result = (outcome: Outcome, reason?: string): CaseResult => ({
    id,
    title,
    outcome,
    ...(reason !== undefined && { reason }),
    milliseconds,
  })
  const { missing } = context.needs
  const failure = missing.length > 0 ? refusalError(missing, error) : error
  if (knownFailure !== undefined) {
    return failure === undefined
      ? result('failed', `It passes now; take it out of the known failures (${knownFailure}).`)
      : result('known failure', knownFailure)
  }
  if (failure !== undefined) return result('failed', reasonOf(failure))
  return missing.length > 0 ? result('refused', missing.map(({ name }) => name).join(', ')) : result('passed')
}

async function errorOf(conformanceCase: ConformanceCase, context: CaseContext): Promise<unknown> {
  let error: unknown
  try {
    await conformanceCase.run(context)
  } catch (caught) {
    error = caught ?? new ConformanceError('It threw nothing that can be shown.')
  }
  try {
    await context.end()
  } catch (caught) {
    error ??= caught
  }
  return error
}

function refusalError(missing: Parameters<typeof checkRefusal>[0], error: unknown): unknown {
  try {
    checkRefusal(missing, error)
    return undefined
  } catch (failure) {
    return failure
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof ConformanceError) return error.message
  const { cause } = error as { cause?: unknown }
  return describeError(error) + (cause === undefined ? '' : ` Caused by ${describeError(cause)}`)
}
