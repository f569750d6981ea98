import { MemoryDirectory } from '@memraster/core/backend'
import { describe, expect, it } from 'vitest'
import { transformOfPoints } from '../../src/georeference/transform-of-points.ts'
import { SiblingNames } from '../../src/sidecars/sibling-names.ts'
import { findTabFile } from '../../src/sidecars/tab-file.ts'

const at = (col: number, row: number, x: number, y: number) => ({ col, row, x, y, z: 0 })

describe('transformOfPoints', () => {
  it('meets two points, the corners of a rectangle, and any others of one transform', () => {
    expect(transformOfPoints([at(0, 0, 10, 20), at(4, 5, 18, 5)])).toEqual([2, 0, 10, 0, -3, 20])
    const corners = [at(0, 0, 10, 20), at(4, 0, 18, 20), at(4, 5, 18, 5), at(0, 5, 10, 5)]
    expect(transformOfPoints(corners)).toEqual([2, 0, 10, 0, -3, 20])
    const rotated = [at(0, 0, 1, 2), at(6, 0, 13, 8), at(0, 6, 7, 20)]
    expect(transformOfPoints(rotated)).toEqual([2, 1, 1, 1, 3, 2])
  })

  it('gives nothing for points on a line, and for those that are off by more than a quarter of a pixel', () => {
    expect(transformOfPoints([at(0, 0, 1, 2)])).toBeUndefined()
    expect(transformOfPoints([at(0, 0, 0, 0), at(1, 1, 1, 1), at(2, 2, 2, 2)])).toBeUndefined()
    const off = [at(0, 0, 10, 20), at(4, 0, 18, 20), at(4, 5, 21, 5), at(0, 5, 10, 5)]
    expect(transformOfPoints(off)).toBeUndefined()
  })
})

describe('findTabFile', () => {
  it('takes tables of rasters alone', () => {
    const table = (type: string) =>
      `!table\nDefinition Table\n  Type "${type}"\n  (1,2) (0,0) Label "Pt 1",\n  CoordSys Earth Projection 1, 104\n`
    const found = (text: string) => {
      const files = new MemoryDirectory()
      files.set('a.TAB', new TextEncoder().encode(text))
      return findTabFile('a.tif', new SiblingNames(files))
    }
    const { gcps, name, srs } = found(table('RASTER')) ?? {}
    expect([name, gcps]).toEqual(['a.TAB', [{ ...at(0, 0, 1, 2), id: 'Pt 1', info: '' }]])
    expect(srs).toContain('DATUM["WGS_1984"')
    expect(found(table('NATIVE'))).toBeUndefined()
    expect(found('')).toBeUndefined()
  })
})
