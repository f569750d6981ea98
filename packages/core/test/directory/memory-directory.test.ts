import { describe, expect, it } from 'vitest'
import { MemoryDirectory } from '../../src/directory/memory-directory.ts'

describe('a directory', () => {
  it('gives plain bytes on the same memory for a Buffer, whose slice would not copy', () => {
    const directory = new MemoryDirectory()
    const buffer = Buffer.from([1, 2, 3])
    directory.share('shared', buffer)
    directory.set('owned', buffer)
    for (const name of ['shared', 'owned']) {
      const bytes = directory.get(name)
      expect(bytes?.constructor).toBe(Uint8Array)
      expect(bytes?.buffer).toBe(buffer.buffer)
      expect(bytes?.byteOffset).toBe(buffer.byteOffset)
    }
  })

  it('finds a name in whatever case: its own, else the first that came', () => {
    const directory = new MemoryDirectory()
    expect(directory.find('a.tif')).toBeUndefined()
    for (const name of ['A.tif', 'a.TIF']) directory.share(name, new Uint8Array(1))
    directory.set('b.tif', new Uint8Array(1))
    expect(['a.tif', 'a.TIF', 'B.TIF', 'c.tif'].map((name) => directory.find(name))).toEqual([
      'A.tif',
      'a.TIF',
      'b.tif',
      undefined,
    ])
    directory.delete('A.tif')
    expect(directory.find('a.tif')).toBe('a.TIF')
    directory.clear()
    expect(directory.find('a.tif')).toBeUndefined()
    directory.buffer('A.TIF')
    expect(directory.find('a.tif')).toBe('A.TIF')
  })

  it('finds names that come after it has been asked', () => {
    const directory = new MemoryDirectory()
    for (const name of ['A.TIF', 'B.TIF']) {
      directory.share(name, new Uint8Array(1))
      expect(directory.find(name.toLowerCase())).toBe(name)
    }
  })
})
