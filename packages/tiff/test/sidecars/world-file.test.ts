import { describe, expect, it } from 'vitest'
import { parseWorldFile, worldFileNames } from '../../src/sidecars/world-file.ts'

describe('parseWorldFile', () => {
  it('counts from the corner of the pixel whose centre the file gives', () => {
    expect(parseWorldFile('300\n0\n0\n-300\n102135\n2826765\n')).toEqual([300, 0, 101985, 0, -300, 2826915])
    expect(parseWorldFile('10\r\n-1.5\r\n2.5\r\n-12\r\n6.25\r\n-6.75')).toEqual([10, 2.5, 0, -1.5, -12, 0])
  })

  it('gives nothing if there is no transform', () => {
    for (const text of ['', '1\n2\n3', '0\n0\n0\n0\n5\n5', '1\n0\n0\nnan\n5\n5']) {
      expect(parseWorldFile(text)).toBeUndefined()
    }
  })
})

describe('worldFileNames', () => {
  it("has GDAL's endings", () => {
    expect(worldFileNames('a.b.tif')).toEqual(['a.b.tfw', 'a.b.tifw', 'a.b.wld'])
    expect(worldFileNames('a.jpeg')).toEqual(['a.jgw', 'a.jpegw', 'a.wld'])
    expect(worldFileNames('a')).toEqual(['a.wld'])
  })
})
