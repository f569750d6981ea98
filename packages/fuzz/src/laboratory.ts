import type { BaseRaster } from './bases/base-raster.ts'
import { type Problem, problemsOf, signatureOf } from './finding.ts'
import { applyEdits, type Files, type Recipe } from './recipe/recipe.ts'
import type { Trial } from './trial/run-trial.ts'
import { type Outcome, type Patience, WatchedProcess } from './watch/watched-process.ts'

/** Runs recipes on one backend, in a child process that it starts again if need be. */
export class Laboratory {
  readonly backend: string
  readonly #bases: ReadonlyMap<string, BaseRaster>
  readonly #patience: Partial<Patience>
  readonly #process: WatchedProcess

  constructor(backend: string, bases: ReadonlyMap<string, BaseRaster>, patience: Partial<Patience> = {}) {
    this.backend = backend
    this.#bases = bases
    this.#patience = patience
    this.#process = new WatchedProcess(backend, patience)
  }

  /** The damaged files. */
  filesOf({ base, edits }: Pick<Recipe, 'base' | 'edits'>): Files {
    const raster = this.#bases.get(base)
    if (!raster) throw new Error(`There is no base raster ${base}.`)
    return applyEdits(raster.files, edits)
  }

  async run(recipe: Recipe): Promise<{ readonly outcome: Outcome; readonly problems: readonly Problem[] }> {
    const trial = this.#trialOf(recipe)
    const outcome = await this.#process.run(trial)
    const size = trial.files.reduce((sum, [, bytes]) => sum + bytes.length, 0)
    return { outcome, problems: problemsOf(outcome, this.backend, size, recipe.maxBytes) }
  }

  /**
   * Whether a recipe has a problem when it runs alone, in a fresh process that has done the same with the sound raster:
   * code is loaded and compiled by then.
   */
  async repeats(recipe: Recipe, signature: string): Promise<boolean> {
    const alone = new WatchedProcess(this.backend, this.#patience)
    try {
      await alone.run(this.#trialOf({ ...recipe, edits: [] }))
      const outcome = await alone.run(this.#trialOf(recipe))
      return problemsOf(outcome, this.backend, 0, recipe.maxBytes).some((it) => signatureOf(it) === signature)
    } finally {
      alone.stop()
    }
  }

  stop(): void {
    this.#process.stop()
  }

  #trialOf(recipe: Recipe): Trial {
    return { files: [...this.filesOf(recipe)], steps: recipe.steps, maxBytes: recipe.maxBytes }
  }
}
