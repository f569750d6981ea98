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
})
