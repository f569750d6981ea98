import { existsSync, readFileSync } from 'node:fs'

/** What rasterio sees of a fixture; see make-tiff-fixtures.py. */
export interface FixtureFacts {
  readonly width: number
  readonly height: number
  readonly count: number
  readonly dtypes: readonly string[]
  readonly nodata: number | 'nan' | null
  readonly transform: readonly number[] | null
  readonly blockShape: readonly [number, number]
  readonly colorinterp: readonly string[]
  readonly descriptions: readonly (string | null)[]
  readonly units: readonly (string | null)[]
  readonly scales: readonly number[]
  readonly offsets: readonly number[]
  readonly maskFlags: readonly string[]
  readonly overviews: readonly number[]
  readonly overviewMasks: readonly (readonly [number, number, readonly string[]])[]
  readonly domains: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly bandDomains: readonly Readonly<Record<string, Readonly<Record<string, string>>>>[]
  readonly colormap: Readonly<Record<string, readonly number[]>> | null
  readonly subdatasets: number
  readonly gcps: readonly (readonly number[])[]
  readonly rpcs: Readonly<Record<string, string>> | null
}

const folder = new URL('./fixtures/', import.meta.url)

/** The bytes of a fixture. */
export function fixture(name: string): Uint8Array {
  return new Uint8Array(readFileSync(new URL(name, folder)))
}

/** The text of a fixture's PAM sidecar, `undefined` if it has none. */
export function pamText(name: string): string | undefined {
  const path = new URL(`${name}.aux.xml`, folder)
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined
}

/** rasterio's facts, by the fixture's name. */
const facts: Readonly<Record<string, FixtureFacts>> = JSON.parse(
  readFileSync(new URL('facts.json', folder), 'utf8'),
)

/** Fixtures whose name is in `facts`, with their facts. */
export const fixtures: readonly (readonly [string, FixtureFacts])[] = Object.entries(facts)
