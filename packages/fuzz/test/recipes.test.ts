import { describe, expect, test } from 'vitest'
import { baseRasters } from '../src/bases/base-rasters.ts'
import { makeRecipe } from '../src/make-recipe.ts'
import { minimise } from '../src/minimise.ts'
import { applyEdits, type Recipe } from '../src/recipe/recipe.ts'

const bases = [...(await baseRasters()).values()]

describe('a recipe', () => {
  test('is the same for the same seed and number, another for others', () => {
    expect(makeRecipe(bases, 7, 3)).toEqual(makeRecipe(bases, 7, 3))
    const all = [makeRecipe(bases, 7, 3), makeRecipe(bases, 8, 3), makeRecipe(bases, 7, 4)]
    expect(new Set(all.map((recipe) => JSON.stringify(recipe))).size).toBe(3)
  })

  test('is JSON, and damages files of every format', () => {
    const damaged = new Set<string>()
    for (let number = 0; number < 600; number++) {
      const recipe = makeRecipe(bases, 1, number)
      expect(JSON.parse(JSON.stringify(recipe))).toEqual(recipe)
      const files = bases.find(({ name }) => name === recipe.base)?.files ?? new Map()
      for (const [name, bytes] of applyEdits(files, recipe.edits)) {
        if (!Buffer.from(bytes).equals(files.get(name) ?? bytes)) damaged.add(name.replace(/^.*\./, ''))
      }
    }
    expect([...damaged]).toEqual(
      expect.arrayContaining(['tif', 'png', 'jpg', 'vrt', 'zip', 'xml', 'msk', 'ovr']),
    )
  })

  test('changes bytes where its edits say, one after the other', () => {
    const files = new Map([['a', Uint8Array.of(1, 2, 3, 4)]])
    const edited = applyEdits(files, [
      { file: 'a', at: 1, remove: 2, insert: 'ÿ', times: 3 },
      { file: 'a', at: 5, remove: 0, insert: '\0' },
      { file: 'b', at: 0, remove: 0, insert: 'x' },
    ])
    expect([...edited]).toEqual([['a', Uint8Array.of(1, 255, 255, 255, 4, 0)]])
  })

  test('becomes as small as its problem allows', async () => {
    const edit = (at: number) => ({ file: 'a', at, remove: 8, insert: 'abcdefgh' })
    const recipe: Recipe = {
      base: 'b',
      edits: [1, 2, 3, 4, 5].map(edit),
      steps: ['facts', 'read', 'masks', 'stats'],
      maxBytes: 1,
    }
    const smallest = await minimise(
      recipe,
      async ({ edits, steps }) =>
        steps.includes('masks') && edits.some(({ at, insert }) => at === 4 && insert.startsWith('ab')),
    )
    expect(smallest).toEqual({
      ...recipe,
      steps: ['masks'],
      edits: [{ file: 'a', at: 4, remove: 2, insert: 'ab' }],
    })
  })
})
