import { createHash } from 'node:crypto'
import type { Recipe } from './recipe/recipe.ts'
import type { Outcome } from './watch/watched-process.ts'

/** What must not happen. */
type FindingKind = 'death' | 'hang' | 'stall' | 'memory' | 'error' | 'leftover' | 'output'

export interface Problem {
  readonly kind: FindingKind
  readonly step: string
  /** The stack of an error, or the figure that is too large. */
  readonly detail: string
}

/** A problem and the input that has it: the content of a fixture. */
export interface Finding extends Problem, Recipe {
  readonly backend: string
}

const MB = 1 << 20
/**
 * The longest time for which a backend may hold the event loop, in milliseconds: GDAL's look through a VRT, and write it
 * anew, in one go.
 */
const MOST_STALL: Readonly<Record<string, number>> = { pure: 250, wasm: 1000, native: 1000, isolated: 1000 }
/** What a backend takes beyond limits and files: code, tables, caches of blocks, and garbage. */
const SLACK: Readonly<Record<string, number>> = {
  pure: 96 * MB,
  wasm: 320 * MB,
  native: 320 * MB,
  isolated: 96 * MB,
}

/** The problems of an outcome. */
export function problemsOf(
  outcome: Outcome,
  backend: string,
  inputSize: number,
  maxBytes: number,
): Problem[] {
  const { observation, end, output } = outcome
  if (!observation)
    return end ? [{ kind: end.kind, step: end.step, detail: `${end.text} ${output}`.trim() }] : []
  const { faults, stall, growth, leftovers } = observation
  const problems: Problem[] = faults.map(({ step, text }) => ({ kind: 'error', step, detail: text }))
  if (stall.milliseconds > (MOST_STALL[backend] ?? (MOST_STALL.pure as number))) {
    problems.push({ kind: 'stall', step: stall.step, detail: `${Math.round(stall.milliseconds)} ms` })
  }
  // A result, and what it is made from.
  const allowed = 10 * inputSize + 2 * maxBytes + (SLACK[backend] ?? (SLACK.pure as number))
  if (growth.bytes > allowed) {
    const [grown, most] = [growth.bytes, allowed].map((bytes) => Math.round(bytes / MB))
    problems.push({ kind: 'memory', step: growth.step, detail: `grew by ${grown} MB of ${most}` })
  }
  if (leftovers.length > 0) problems.push({ kind: 'leftover', step: 'idle', detail: leftovers.join(', ') })
  if (output !== '') problems.push({ kind: 'output', step: 'idle', detail: output.trim() })
  return problems
}

/** Says which problems are likely to have one cause: numbers and the lower frames of a stack make no difference. */
export function signatureOf({ kind, step, detail }: Problem): string {
  if (kind === 'error') {
    const lines = detail.split('\n')
    const frame = lines.find((line) => /^\s+at /.test(line)) ?? ''
    return `error ${lines[0]} ${frame.trim()}`.replace(/\/vsimem\S*/g, '').replace(/[\d.e+-]+/g, '#')
  }
  return kind === 'output' ? `output ${detail.replace(/[\d.]+/g, '#').slice(0, 60)}` : `${kind} ${step}`
}

/** A name for a finding's file. */
export function nameOf(finding: Finding): string {
  const { kind, step, base, edits } = finding
  const digest = createHash('sha256')
    .update(JSON.stringify([base, edits]))
    .digest('hex')
    .slice(0, 6)
  return `${kind}-${step}-${base.replace(/^.*\//, '')}-${digest}`.replace(/[^\w-]+/g, '-')
}
