import type { BenchmarkCase } from './cases.ts'
import type { Contender } from './contenders/operation.ts'
import type { Figure, Row } from './report/report.ts'

/**
 * Runs a case by all contenders in turns: once before, for warmth and to compare what they read, `rounds` times for the
 * times, and once more to see how long the event loop stands still.
 */
export async function measure(
  { group, name, operation }: BenchmarkCase,
  path: string,
  contenders: readonly Contender[],
  rounds: number,
): Promise<Row> {
  const times = new Map<Contender, number[]>()
  const crcs = new Map<Contender, number | undefined>()
  const sizes = new Map<Contender, number | undefined>()
  for (const contender of contenders) {
    const outcome = await contender.run(path, operation, true)
    if (outcome === undefined) continue
    times.set(contender, [])
    crcs.set(contender, outcome.crc)
    sizes.set(contender, outcome.size)
  }
  for (let round = 0; round < rounds; round++) {
    for (const [contender, taken] of times) {
      globalThis.gc?.()
      const outcome = await contender.run(path, operation, false)
      if (outcome) taken.push(outcome.time)
    }
  }
  const figures: Record<string, Figure> = {}
  const reference = median(times.get(contenders[0] as Contender) ?? [])
  for (const [contender, taken] of times) {
    globalThis.gc?.()
    const run = () => contender.run(path, operation, false)
    const time = median(taken)
    figures[contender.name] = {
      time,
      ratio: Number.isNaN(reference) ? undefined : time / reference,
      stall: contender.isHere ? await longestStall(run) : undefined,
      size: sizes.get(contender),
    }
  }
  const expected = crcs.get(contenders[0] as Contender)
  const different = [...crcs].flatMap(([{ name }, crc]) =>
    crc !== undefined && expected !== undefined && crc !== expected ? [name] : [],
  )
  return { group, name, figures, different }
}

/** The longest time between two turns of the event loop while `work` runs. */
async function longestStall(work: () => Promise<unknown>): Promise<number> {
  let longest = 0
  let last = performance.now()
  let isWatching = true
  const turn = (): void => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (isWatching) setImmediate(turn)
  }
  turn()
  await work()
  isWatching = false
  turn()
  return longest
}

/** The middle of some numbers; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2
}
