import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CRS } from '../src/index.ts'

interface Equality {
  readonly systems: readonly (readonly [name: string, text: string])[]
  readonly kinds: readonly (readonly [isGeographic: boolean, isProjected: boolean])[]
  /** A row of a 0 or 1 for each system. */
  readonly equal: readonly string[]
}

const { systems, kinds, equal }: Equality = JSON.parse(
  readFileSync(new URL('golden/equality.json', import.meta.url), 'utf8'),
)

describe(`rasterio's equality of ${systems.length} systems`, { timeout: 120_000 }, () => {
  const found = systems.map(([, text]) => CRS.fromUserInput(text))

  it('is that of equals', () => {
    const wrong = found.flatMap((a, row) =>
      found.flatMap((b, column) => {
        const isSame = equal[row]?.charAt(column) === '1'
        return a.equals(b) === isSame
          ? []
          : [`${systems[row]?.[0]} ${isSame ? '=' : '≠'} ${systems[column]?.[0]}`]
      }),
    )
    expect(wrong).toEqual([])
  })

  it('comes with its kinds', () => {
    expect(found.map((crs) => [crs.isGeographic, crs.isProjected])).toEqual(kinds)
  })
})
