import { describe, expect, test } from 'vitest'
import { EncodedBlocks } from '../../src/write/encoded-blocks.ts'

function bytes(length: number, value: number): Uint8Array {
  return new Uint8Array(length).fill(value)
}

/** Whether these are so many bytes of one value. */
function isFilled(actual: Uint8Array | undefined, length: number, value: number): boolean {
  return actual !== undefined && Buffer.compare(actual, bytes(length, value)) === 0
}

describe('encoded blocks', () => {
  test('are what was put last, be they smaller or larger than a piece of memory', () => {
    const blocks = new EncodedBlocks()
    for (let index = 0; index < 40; index++) blocks.put(index, bytes(300_000 + index, index))
    blocks.put(7, bytes(9 << 20, 99))
    blocks.put(3, bytes(5, 98))
    blocks.put(50, bytes(0, 0))
    expect(isFilled(blocks.get(7), 9 << 20, 99)).toBe(true)
    expect(isFilled(blocks.get(3), 5, 98)).toBe(true)
    expect(isFilled(blocks.get(39), 300_039, 39)).toBe(true)
    expect([blocks.size(50), blocks.size(51), blocks.get(51)]).toEqual([0, undefined, undefined])
  })

  test('stay whole while others are put again and again', () => {
    const blocks = new EncodedBlocks()
    blocks.put(0, bytes(1000, 1))
    for (let turn = 0; turn < 200; turn++) {
      blocks.put(1 + (turn % 3), bytes(400_000, turn))
      if (turn % 20 === 0) blocks.put(100 + turn, bytes(50, turn))
    }
    expect(isFilled(blocks.get(0), 1000, 1)).toBe(true)
    expect(isFilled(blocks.get(2), 400_000, 199)).toBe(true)
    for (let turn = 0; turn < 200; turn += 20) expect(isFilled(blocks.get(100 + turn), 50, turn)).toBe(true)
  })

  test('are moved out in any order', () => {
    const blocks = new EncodedBlocks()
    const target = new Uint8Array(30 * 200_000)
    for (let index = 0; index < 30; index++) blocks.put(index, bytes(200_000, index + 1))
    for (let index = 29; index >= 0; index--) blocks.moveTo(index, target, index * 200_000)
    for (let index = 0; index < 30; index++) {
      const moved = target.subarray(index * 200_000, (index + 1) * 200_000)
      expect(isFilled(moved, 200_000, index + 1)).toBe(true)
    }
    expect(blocks.get(4)).toBeUndefined()
  })

  test('are given as copies, until they are given up', () => {
    const blocks = new EncodedBlocks()
    const source = bytes(3, 1)
    blocks.put(4, source)
    blocks.put(2, bytes(2, 2))
    source.fill(9)
    const copy = blocks.get(4)
    blocks.put(4, bytes(3, 5))
    copy?.fill(8)
    expect([[...(copy ?? [])], [...(blocks.get(4) ?? [])]]).toEqual([
      [8, 8, 8],
      [5, 5, 5],
    ])
    expect(new Set(blocks.indexes)).toEqual(new Set([2, 4]))
    blocks.clear()
    expect([blocks.indexes, blocks.get(4), blocks.size(2)]).toEqual([[], undefined, undefined])
    expect(() => blocks.moveTo(4, new Uint8Array(3), 0)).toThrow(TypeError)
    blocks.put(4, bytes(1, 7))
    expect([...(blocks.get(4) ?? [])]).toEqual([7])
  })
})
