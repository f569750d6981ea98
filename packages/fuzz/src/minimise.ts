import type { Edit, Recipe } from './recipe/recipe.ts'

/** Runs that a recipe is given to become smaller. */
const MOST_RUNS = 60

/**
 * Makes a recipe smaller that has a problem: fewer steps, fewer edits, shorter ones.
 *
 * @param hasProblem Runs a recipe; it may be asked {@link MOST_RUNS} times.
 */
export async function minimise(
  recipe: Recipe,
  hasProblem: (smaller: Recipe) => Promise<boolean>,
): Promise<Recipe> {
  let [best, left] = [recipe, MOST_RUNS]
  const attempt = async (smaller: Recipe): Promise<boolean> => {
    if (left-- <= 0 || !(await hasProblem(smaller))) return false
    best = smaller
    return true
  }
  await dropItems(best.steps, (steps) => attempt({ ...best, steps }))
  await dropItems(best.edits, (edits) => attempt({ ...best, edits }))
  for (let i = 0; i < best.edits.length; i++) {
    for (let smaller = halve(best.edits[i] as Edit); smaller; smaller = halve(best.edits[i] as Edit)) {
      if (!(await attempt({ ...best, edits: best.edits.with(i, smaller) }))) break
    }
  }
  return best
}

/** Leaves out halves, quarters and so on of a list, as long as `attempt` succeeds with the rest. */
async function dropItems<T>(
  items: readonly T[],
  attempt: (rest: readonly T[]) => Promise<boolean>,
): Promise<void> {
  let kept = items
  for (let size = Math.ceil(kept.length / 2); size >= 1; size = size === 1 ? 0 : Math.ceil(size / 2)) {
    for (let at = 0; at < kept.length; ) {
      const rest = kept.toSpliced(at, size)
      if (await attempt(rest)) kept = rest
      else at += size
    }
  }
}

/** An edit that puts in less: half as often, or the first half if as much is taken away. */
function halve(edit: Edit): Edit | undefined {
  const { times = 1, insert, remove } = edit
  if (times > 1) return { ...edit, times: times >> 1 }
  if (insert.length < 2) return undefined
  const half = insert.slice(0, insert.length >> 1)
  return { ...edit, insert: half, remove: remove === insert.length ? half.length : remove }
}
