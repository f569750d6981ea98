import { isRasterError } from '@memraster/ground'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CRS } from '../src/index.ts'
import { parseWkt } from '../src/wkt1/parse-wkt.ts'

describe('parseWkt', () => {
  it('reads nodes, texts, numbers and bare keywords', () => {
    expect(parseWkt(' axis [ "a ""b""" , -1.5e3, North, X[] ] ')).toEqual({
      keyword: 'AXIS',
      values: ['a "b"', -1500, { keyword: 'NORTH', values: [] }, { keyword: 'X', values: [] }],
    })
  })

  it('takes round brackets too, but no mixture', () => {
    expect(parseWkt('A(B("x"))').values).toHaveLength(1)
    expect(() => parseWkt('A("x"]')).toThrow('is missing')
  })

  it.each([
    ['', 'does not begin with a keyword'],
    ['A["x"', 'is missing'],
    ['A["x",]', 'is missing'],
    ['A["x]', 'is missing'],
    ['A["x"]]', 'text follows'],
    ['A["x"] B["y"]', 'text follows'],
    ['"A"', 'does not begin with a keyword'],
    ['A['.repeat(1000), 'nested deeper'],
    [`A["${'x'.repeat(300_000)}"]`, 'characters'],
  ])('refuses %.20s', (wkt, reason) => {
    expect(() => parseWkt(wkt)).toThrow(reason)
  })

  it('answers in time for long runs of what could be anything', () => {
    const started = process.cpuUsage()
    for (const run of [
      '"'.repeat(199_999),
      `A[${' '.repeat(199_000)}`,
      `A[${'1'.repeat(199_000)}`,
      'A[1,'.repeat(9000),
    ]) {
      expect(() => parseWkt(run)).toThrow()
    }
    expect(process.cpuUsage(started).user).toBeLessThan(20_000_000)
  })
})

describe('CRS.fromWkt', () => {
  it('answers in time for the name of an axis that is full of brackets', () => {
    const started = process.cpuUsage()
    const axis = '('.repeat(190_000)
    const wkt = `GEOGCRS["x",DATUM["d",ELLIPSOID["e",6378137,298.25]],CS[ellipsoidal,2],AXIS["${axis}",north],AXIS["b",east],ANGLEUNIT["degree",0.0174532925199433]]`
    expect(CRS.fromWkt(wkt).isGeographic).toBe(true)
    expect(process.cpuUsage(started).user).toBeLessThan(5_000_000)
  })

  it('throws nothing but CRS errors, whatever part of a system is cut out or changed', () => {
    const texts = [3857, 4979, 5498, 8857, 2065].map((code) => CRS.fromEpsg(code).toWkt())
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.nat(),
        fc.nat(40),
        fc.string({ maxLength: 5 }),
        (wkt, at, cut, text) => {
          const start = at % wkt.length
          try {
            CRS.fromWkt(wkt.slice(0, start) + text + wkt.slice(start + cut)).toEpsg()
          } catch (error) {
            expect(isRasterError(error, 'CRS')).toBe(true)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
