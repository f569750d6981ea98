import { describe, expect, test } from 'vitest'
import { FreeSpace } from '../../src/write/free-space.ts'

describe('room in a file', () => {
  test('follows the end if nothing was freed', () => {
    const space = new FreeSpace(100)
    expect([space.place(10, 2), space.place(3, 16), space.end]).toEqual([100, 112, 115])
  })

  test('is what has gone, neighbours together, in the order of the file', () => {
    const space = new FreeSpace(100)
    space.free(40, 10)
    space.free(30, 10)
    space.free(60, 5)
    expect([space.place(18, 2), space.place(4, 2), space.place(4, 2)]).toEqual([30, 60, 100])
  })

  test('is at the end, if that was freed', () => {
    const space = new FreeSpace(100)
    space.free(80, 20)
    expect([space.end, space.place(30, 1), space.end]).toEqual([80, 80, 110])
  })

  test('is not what others share, nor what is outside of the file', () => {
    const space = new FreeSpace(100)
    space.free(10, 20)
    space.free(40, 20)
    space.free(90, 20)
    space.free(0, 5)
    space.keep([
      [25, 2],
      [60, 5],
    ])
    expect([space.place(20, 1), space.place(1, 1)]).toEqual([40, 100])
  })

  test('is none of nothing, and none at the beginning, where every file has its header', () => {
    const space = new FreeSpace(100)
    space.free(0, 10)
    space.free(20, 0)
    expect(space.isEmpty).toBe(true)
    space.free(20, 1)
    expect(space.isEmpty).toBe(false)
    expect([space.place(1, 1), space.place(1, 1)]).toEqual([20, 100])
  })

  test('is used up to its end, once', () => {
    const space = new FreeSpace(100)
    space.free(20, 10)
    space.free(25, 3)
    space.free(20, 4)
    expect([space.place(4, 1), space.place(6, 1), space.place(1, 1)]).toEqual([20, 24, 100])
  })

  test.each([
    [[[19, 1]], 20],
    [[[19, 2]], 60],
    [[[29, 1]], 60],
    [[[30, 5]], 20],
    [[[10, 100]], 100],
    [
      [
        [60, 1],
        [0, 21],
      ],
      100,
    ],
  ] as const)('is not kept by %o', (kept, place) => {
    const space = new FreeSpace(100)
    space.free(60, 10)
    space.free(20, 10)
    space.keep(kept)
    expect(space.place(1, 1)).toBe(place)
  })
})
