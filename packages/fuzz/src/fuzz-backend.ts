import type { BaseRaster } from './bases/base-raster.ts'
import { type Finding, type Problem, signatureOf } from './finding.ts'
import { Laboratory } from './laboratory.ts'
import { makeRecipe } from './make-recipe.ts'
import { minimise } from './minimise.ts'
import type { Recipe } from './recipe/recipe.ts'

export interface FuzzOptions {
  readonly backend: string
  readonly bases: ReadonlyMap<string, BaseRaster>
  readonly seed: number
  /** The number of the first input. */
  readonly from: number
  /** How many there are at most. */
  readonly inputs: number
  /** Of the clock. */
  readonly milliseconds: number
  /** Called for the first finding of each kind. */
  readonly onFinding: (finding: Finding, number: number) => void
}

/** What a run came to. */
export interface FuzzSummary {
  readonly inputs: number
  /** Inputs that were opened in spite of the damage. */
  readonly opened: number
  /** How many inputs have each problem, by its signature. */
  readonly findings: ReadonlyMap<string, number>
  /** Stalls and sizes that were not seen again when the input ran alone. */
  readonly unrepeated: number
}

/** Problems that a busy machine or the inputs before may have part in: they must repeat alone, twice. */
const MEASURED: readonly Problem['kind'][] = ['stall', 'memory']
const COSTLY: readonly Problem['kind'][] = ['hang', 'memory']

/** Runs inputs until all have run, or the time is over. */
export async function fuzzBackend(options: FuzzOptions): Promise<FuzzSummary> {
  const { backend, bases, seed, from, inputs, milliseconds, onFinding } = options
  const rasters = [...bases.values()]
  const laboratory = new Laboratory(backend, bases)
  const findings = new Map<string, number>()
  let [number, opened, unrepeated] = [from, 0, 0]
  try {
    const end = performance.now() + milliseconds
    for (; number - from < inputs && performance.now() < end; number++) {
      const recipe = makeRecipe(rasters, seed, number)
      const { outcome, problems } = await laboratory.run(recipe)
      if (outcome.observation?.wasOpened) opened++
      for (const problem of problems) {
        const signature = signatureOf(problem)
        const known = findings.get(signature)
        if (known === undefined && MEASURED.includes(problem.kind)) {
          const isReal =
            (await laboratory.repeats(recipe, signature)) && (await laboratory.repeats(recipe, signature))
          if (!isReal) {
            unrepeated++
            continue
          }
        }
        findings.set(signature, (known ?? 0) + 1)
        if (known === undefined) onFinding(await findingOf(laboratory, recipe, problem), number)
      }
    }
  } finally {
    laboratory.stop()
  }
  return { inputs: number - from, opened, findings, unrepeated }
}

/** A finding as small as can be. */
export async function findingOf(laboratory: Laboratory, recipe: Recipe, problem: Problem): Promise<Finding> {
  const signature = signatureOf(problem)
  const hasProblem = async (smaller: Recipe): Promise<boolean> =>
    (await laboratory.run(smaller)).problems.some((it) => signatureOf(it) === signature)
  const smallest = COSTLY.includes(problem.kind) ? recipe : await minimise(recipe, hasProblem)
  const { base, edits, steps, maxBytes } = smallest
  return { ...problem, backend: laboratory.backend, base, edits, steps, maxBytes }
}
