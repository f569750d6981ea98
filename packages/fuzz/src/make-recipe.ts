import type { BaseRaster } from './bases/base-raster.ts'
import { mutate } from './mutations/mutate.ts'
import { Random } from './recipe/random.ts'
import type { Recipe } from './recipe/recipe.ts'
import { CHANGING_STEPS, READING_STEPS } from './trial/steps.ts'

const MB = 1 << 20

/** Input `number` of `seed`: the same for the same bases. */
export function makeRecipe(bases: readonly BaseRaster[], seed: number, number: number): Recipe {
  const random = new Random(Math.imul(seed, 0x9e3779b1) ^ Math.imul(number, 0x85ebca6b))
  // Rasters of a kind of which there are many do not crowd out the others.
  const kind = random.pick([...new Set(bases.map(({ name }) => kindOf(name)))])
  const base = random.pick(bases.filter(({ name }) => kindOf(name) === kind))
  const donor = random.pick([...random.pick(bases).files.values()])
  return {
    base: base.name,
    edits: mutate(base.files, random, donor),
    steps: pickSteps(random),
    maxBytes: random.pick([16 * MB, 16 * MB, 16 * MB, 256 * MB]),
  }
}

/** The folder and the format, as of `pictures/gray.png`. */
function kindOf(name: string): string {
  return name.replace(/\/.*?(\.\w+)?$/, '/$1')
}

/** Facts always, some reads, large ones seldom; and changes for a part of the inputs. */
function pickSteps(random: Random): string[] {
  const share = random.pick([0.2, 0.5])
  const reading = READING_STEPS.filter((step) => {
    return step === 'facts' || random.next() < (step.startsWith('large.') ? share / 20 : share)
  })
  if (random.next() < 0.6) return reading
  return [...reading, ...CHANGING_STEPS.filter(() => random.next() < 0.5)]
}
