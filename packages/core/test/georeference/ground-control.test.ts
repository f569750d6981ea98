import { haveEpsg } from '@memraster/crs/table'
import { beforeAll, expect, test } from 'vitest'
import { resolveGroundControl } from '../../src/georeference/ground-control.ts'
import { type RPC, resolveRpc } from '../../src/georeference/rpc.ts'

beforeAll(haveEpsg)

const list = Array.from({ length: 20 }, (_, i) => i)
const rpc: RPC = {
  heightOff: 1,
  heightScale: 1,
  latOff: 1,
  latScale: 1,
  lineDenCoeff: list,
  lineNumCoeff: list,
  lineOff: 1,
  lineScale: 1,
  longOff: 1,
  longScale: 1,
  sampDenCoeff: list,
  sampNumCoeff: list,
  sampOff: 1,
  sampScale: 1,
  errBias: undefined,
  errRand: undefined,
}

test('a point without height lies at 0, and keeps its id', () => {
  const point = { row: 0.5, col: 2, x: -75, y: 40, id: 'A' }
  expect(resolveGroundControl({ points: [point], crs: 4326 })).toMatchObject({
    points: [{ row: 0.5, col: 2, x: -75, y: 40, z: 0, id: 'A' }],
  })
})

test.each([
  ['a text', { row: 0, col: 0, x: '1', y: 0 }, /x must be a finite number, not "1"/],
  ['nothing', { row: 0, col: 0, x: 1 }, /y must be a finite number, not undefined/],
  ['NaN', { row: Number.NaN, col: 0, x: 1, y: 0 }, /row must be a finite number, not NaN/],
])('%s for a coordinate is refused', (_, point, message) => {
  expect(() => resolveGroundControl({ points: [point as never] })).toThrow(message)
})

test('coefficients are kept as they are', () => {
  expect(resolveRpc(rpc)).toEqual(rpc)
})

test.each([
  ['nineteen coefficients', { sampNumCoeff: list.slice(1) }, /sampNumCoeff must be a list of 20 numbers/],
  ['a missing offset', { latOff: undefined }, /latOff must be a finite number, not undefined/],
  ['an error that is no number', { errBias: 'small' }, /errBias must be a finite number/],
])('%s is refused', (_, change, message) => {
  expect(() => resolveRpc({ ...rpc, ...change } as RPC)).toThrow(message)
})
