import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { CRS } from '../src/index.ts'

interface Formats {
  readonly name: string
  readonly json: string
  /** WKT 1 of the PROJJSON, `null` if it cannot express the system. */
  readonly wkt: string | null
  /** Of WKT 2 of the PROJJSON. */
  readonly hash: string
  /** WKT 1 of the system, and WKT 2 of that. */
  readonly source?: string
  readonly wkt2?: string
  /** PROJJSON of that WKT 1, for some. */
  readonly written?: unknown
}

const formats: readonly Formats[] = JSON.parse(
  gunzipSync(readFileSync(new URL('golden/formats.json.gz', import.meta.url))).toString(),
)

/** EPSG's number in a name, 0 if there is none. */
function codeIn(name: string): number {
  return Number(/^EPSG:(\d+)$/.exec(name)?.[1] ?? 0)
}

/** Differences of WKT 1 from PROJJSON to GDAL's text, with the reasons. */
const OTHER_WKT1: readonly number[] = [
  // A unit that PROJJSON names without a code has none in GDAL: degree minute second hemisphere, grad.
  ...[2191, 4172, 4807, 4901, 5707, 22392, 27592],
  // GDAL writes the name of a datum that it does not find under that name with spaces.
  ...[3164, 9763],
  // The last digit of what is converted from grads to degrees.
  ...[22300, 26194],
].sort((a, b) => a - b)
/** Differences of WKT 2 from WKT 1 to GDAL's: an abbreviation that EPSG has, a unit without a name. */
const OTHER_WKT2: readonly number[] = [4172, 32600]

describe(`PROJJSON and WKT 2 of ${formats.length} systems agree with GDAL`, { timeout: 120_000 }, () => {
  it('PROJJSON in, WKT 1 out', () => {
    const wrong = formats.filter(({ json, wkt }) => wkt !== null && CRS.fromProjJson(json).toWkt() !== wkt)
    expect(wrong.map(({ name }) => codeIn(name) || name)).toEqual(OTHER_WKT1)
  })

  it('PROJJSON in, WKT 2 out', () => {
    const wrong = formats.filter(({ json, wkt, hash }) => {
      const crs = CRS.fromUserInput(JSON.parse(json))
      const text = crs.toWkt({ version: 'WKT2_2019' })
      // Without a requested version, systems that WKT 1 cannot express are written in WKT 2.
      if (wkt === null) expect(crs.toWkt()).toBe(text)
      return createHash('sha256').update(text).digest('hex').slice(0, 16) !== hash
    })
    expect(wrong.map(({ name }) => name)).toEqual([])
  })

  it('WKT 1 in, WKT 2 out', () => {
    const wrong = formats.filter(
      ({ source, wkt2 }) =>
        source !== undefined && CRS.fromWkt(source).toWkt({ version: 'WKT2_2019' }) !== wkt2,
    )
    expect(wrong.map(({ name }) => codeIn(name) || name)).toEqual(OTHER_WKT2)
  })

  it('EPSG in, WKT 2 out: as from the WKT 1 of the code', () => {
    for (const { name, source, wkt2 } of formats) {
      if (codeIn(name) === 0 || source === undefined || OTHER_WKT2.includes(codeIn(name))) continue
      expect(CRS.fromEpsg(codeIn(name)).toWkt({ version: 'WKT2_2019' })).toBe(wkt2)
    }
  })

  it('PROJJSON out, in: the same WKT 2', () => {
    const wrong = formats.filter(({ json, source }) => {
      const crs = source === undefined ? CRS.fromProjJson(json) : CRS.fromWkt(source)
      const again = CRS.fromUserInput(JSON.stringify(crs.toProjJson()))
      expect(again.equals(crs)).toBe(true)
      return again.toWkt({ version: 'WKT2_2019' }) !== crs.toWkt({ version: 'WKT2_2019' })
    })
    // PROJJSON has no unit for Greenwich, and no unit called metre without a code.
    expect(wrong.map(({ name }) => name.slice(0, 9))).toEqual(['EPSG:2191', 'EPSG:4172', 'LOCAL_CS['])
  })

  it('WKT 1 in, PROJJSON out', () => {
    const written = formats.filter((row) => row.written !== undefined)
    expect(written.length).toBeGreaterThan(50)
    const wrong = written.filter(({ source, written }) => {
      const found = JSON.stringify(CRS.fromWkt(source ?? '').toProjJson(), sortKeys)
      return found !== JSON.stringify(written, sortKeys)
    })
    expect(wrong.map(({ name }) => codeIn(name) || name)).toEqual([])
  })
})

/** A replacer that puts the keys of objects in the order of the alphabet. */
function sortKeys(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
}
