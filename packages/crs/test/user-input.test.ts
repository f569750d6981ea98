import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { isRasterError } from '@memraster/ground'
import { describe, expect, it } from 'vitest'
import { CRS } from '../src/index.ts'

interface UserInput {
  readonly input: string
  /** `null` if rasterio refuses the input. */
  readonly wkt: string | null
  readonly epsg: number | null
  readonly kind?: readonly [isGeographic: boolean, isProjected: boolean]
  readonly units?: readonly [name: string, factor: number] | null
}

const inputs: readonly UserInput[] = JSON.parse(
  gunzipSync(readFileSync(new URL('golden/proj-strings.json.gz', import.meta.url))).toString(),
)

/** What GDAL reads and is refused here: further projections, web Mercator of other ellipsoids or units. */
const REFUSED = /^\+proj=(eqearth|natearth|ups|lcca|webmerc (\+ellps|\+R|.*us-ft))/

/** What GDAL refuses and is read here: transverse Mercators of a sphere. */
const READ = /^\+proj=(utm|etmerc) .*\+R=/

/** The code that rasterio does not find, because of a shift that shifts nothing, because of the order of the alphabet. */
const OTHER_CODE = ['+proj=longlat +datum=WGS84 +towgs84=0,0,0', '+proj=eqc +datum=WGS84']

function tryToRead(input: string): CRS | undefined {
  try {
    return CRS.fromUserInput(input)
  } catch (error) {
    expect(isRasterError(error, 'CRS')).toBe(true)
    return undefined
  }
}

describe(`CRS.fromUserInput agrees with rasterio on ${inputs.length} PROJ strings and names`, {
  timeout: 120_000,
}, () => {
  it('on what is a system', () => {
    const wrong = inputs.filter(({ input, wkt }) => (tryToRead(input) === undefined) !== (wkt === null))
    expect(
      wrong.map(({ input }) => input).filter((input) => !REFUSED.test(input) && !READ.test(input)),
    ).toEqual([])
  })

  it('on the text', () => {
    const wrong = inputs.filter(({ input, wkt }) => {
      const crs = tryToRead(input)
      return crs !== undefined && crs.toWkt() !== wkt && !READ.test(input)
    })
    expect(wrong.map(({ input }) => input)).toEqual([])
  })

  it('on kind, units and code', () => {
    const wrong = inputs.flatMap(({ input, epsg, kind, units }) => {
      const crs = tryToRead(input)
      if (crs === undefined || kind === undefined) return []
      const found = [crs.isGeographic, crs.isProjected, crs.toEpsg() ?? null]
      const isRight = OTHER_CODE.includes(input) || `${found}` === `${[...kind, epsg]}`
      const [name, factor] = crs.unitsFactor
      const hasUnits = !units || (name === units[0] && Math.abs(factor / units[1] - 1) < 1e-12)
      return isRight && hasUnits ? [] : [`${input}: ${found} ${name} ${factor}, not ${kind} ${epsg} ${units}`]
    })
    expect(wrong).toEqual([])
  })

  it('takes the parameters of a PROJ string as an object', () => {
    const crs = CRS.fromUserInput({ proj: 'utm', zone: 18, south: true, datum: 'WGS84', no_defs: true })
    expect(crs.toEpsg()).toBe(32718)
    expect(CRS.fromUserInput({ proj: 'utm', zone: 18, south: false, datum: 'WGS84' }).toEpsg()).toBe(32618)
    expect(CRS.fromUserInput({ init: 'epsg:32618' }).toEpsg()).toBe(32618)
  })

  it('says what is supported of systems of other authorities', () => {
    expect(() => CRS.fromUserInput('ESRI:54009')).toThrow('give the well-known text')
    expect(() => CRS.fromUserInput('+proj=foo')).toThrow('supported are longlat')
  })
})

describe('hostile PROJJSON and PROJ strings', { timeout: 120_000 }, () => {
  const deep = (levels: number): unknown =>
    levels === 0
      ? { type: 'GeographicCRS', name: 'x' }
      : {
          type: 'BoundCRS',
          source_crs: deep(levels - 1),
          target_crs: { type: 'GeographicCRS' },
          transformation: {},
        }

  it.each([
    '{',
    '{}',
    '{"type":"GeographicCRS"}',
    '{"type":"GeographicCRS","name":"x","datum":{"name":"d","ellipsoid":{"name":"e","semi_major_axis":1e999}}}',
    '{"type":"ProjectedCRS","name":"x","base_crs":[]}',
    `${'{"type":"BoundCRS","source_crs":'.repeat(10000)}1`,
    `${'['.repeat(100000)}`,
    `{"a":"${'x'.repeat(500000)}"}`,
    JSON.stringify(deep(100)),
    `+proj=longlat ${'+a=1 '.repeat(10000)}`,
    '+proj=longlat +a=1e400',
    '+proj=longlat +pm=1d2d3',
    '+proj=__proto__',
    '+proj=longlat +datum=__proto__',
    '+proj=longlat +ellps=constructor',
    '+proj=utm +zone=1e9',
    '+proj=merc +units=toString',
    '+proj=tmerc +to_meter=0',
    '+proj=longlat +axis=abc',
    '+proj=longlat +R=-1',
  ])('are refused: %.60s', (input) => {
    const started = process.cpuUsage()
    expect(tryToRead(input)).toBeUndefined()
    expect(process.cpuUsage(started).user).toBeLessThan(5_000_000)
  })

  it('are refused, whatever a part of a system is changed to', () => {
    const json = JSON.stringify(CRS.fromEpsg(32618).toProjJson())
    for (const value of ['null', '[]', '{}', '"x"', '-1', '1e400', 'true']) {
      for (const [part] of json.matchAll(/"[a-z_]+":(?:"[^"]*"|[\d.-]+)/g)) {
        tryToRead(json.replace(part, `${part.slice(0, part.indexOf(':') + 1)}${value}`))?.toEpsg()
      }
    }
  })
})
