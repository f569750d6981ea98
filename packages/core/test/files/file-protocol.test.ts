import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { MemoryFile } from '../../src/files/memory-file.ts'

const text = (value: string) => new TextEncoder().encode(value)
const shown = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
const withCode = (code: string) => expect.objectContaining({ code })

describe('a new file', () => {
  test('without bytes is empty, exists and grows', () => {
    for (const memfile of [
      new MemoryFile(),
      new MemoryFile(new Uint8Array(0)),
      new MemoryFile(new ArrayBuffer(0)),
    ]) {
      expect(memfile.mode).toBe('w+')
      expect(memfile.length).toBe(0)
      expect(memfile.exists()).toBe(true)
      expect(memfile.write(text('abc'))).toBe(3)
      expect(memfile.size).toBe(3)
    }
  })

  test('borrows bytes: it reads them in place', () => {
    const whole = text('--content--')
    const memfile = new MemoryFile(whole.subarray(2, 9))
    expect(memfile.mode).toBe('r')
    expect(memfile.getbuffer().buffer).toBe(whole.buffer)
    expect(shown(memfile.bytes())).toBe('content')
    whole[2] = 67
    expect(shown(memfile.read())).toBe('Content')
  })

  test('takes buffers and every kind of view, shared ones too', () => {
    const { buffer } = text('12345678')
    const shared = new SharedArrayBuffer(8)
    new Uint8Array(shared).set(text('12345678'))
    for (const bytes of [
      buffer,
      shared,
      new DataView(buffer),
      new Float64Array(buffer),
      Buffer.from(buffer),
      new Uint16Array(shared),
    ]) {
      const memfile = new MemoryFile(bytes)
      expect(shown(memfile.bytes())).toBe('12345678')
      const chunk = memfile.read(2)
      expect(chunk.buffer).not.toBe(buffer)
      expect(chunk.buffer).toBeInstanceOf(ArrayBuffer)
    }
  })

  test('takes nothing else', () => {
    for (const wrong of ['bytes', 5, [1, 2, 3], null, new Blob(['x']), {}]) {
      expect(() => new MemoryFile(wrong as never)).toThrow(/MemoryFile\.from/)
      expect(() => new MemoryFile(wrong as never)).toThrow(TypeError)
    }
  })

  test('refuses bytes that were transferred away', () => {
    const bytes = text('gone')
    structuredClone(bytes, { transfer: [bytes.buffer] })
    expect(() => new MemoryFile(bytes)).toThrow(TypeError)
    expect(() => new MemoryFile(bytes.buffer)).toThrow(/detached/)
  })

  test('says so when its bytes are transferred away later', () => {
    const bytes = text('gone')
    const memfile = new MemoryFile(bytes)
    structuredClone(bytes, { transfer: [bytes.buffer] })
    expect(() => memfile.read()).toThrow(withCode('IO'))
    expect(() => memfile.blob()).toThrow(/transferred/)
  })
})

describe('the name', () => {
  test('is unique', () => {
    expect(new MemoryFile().name).toMatch(/^\/vsimem\/([0-9a-f-]{36})\/\1\.tif$/)
    expect(new MemoryFile().name).not.toBe(new MemoryFile().name)
  })

  test('follows dirname, filename and ext, as in rasterio', () => {
    expect(new MemoryFile(undefined, { dirname: 'foo' }).name).toBe('/vsimem/foo/foo.tif')
    expect(new MemoryFile(undefined, { dirname: 'foo', ext: 'png' }).name).toBe('/vsimem/foo/foo.png')
    expect(new MemoryFile(undefined, { dirname: 'foo', ext: '..png' }).name).toBe('/vsimem/foo/foo.png')
    expect(new MemoryFile(undefined, { dirname: 'foo', filename: 'bar.tif', ext: 'png' }).name).toBe(
      '/vsimem/foo/bar.tif',
    )
  })

  test('cannot be a path', () => {
    for (const wrong of ['', '.', '..', '../x.tif', 'a/b', 'a\\b', 'a\0b', 5]) {
      expect(() => new MemoryFile(undefined, { filename: wrong as never })).toThrow(TypeError)
      expect(() => new MemoryFile(text('x'), { dirname: wrong as never })).toThrow(TypeError)
    }
  })
})

describe('reading', () => {
  test('in chunks ends with an empty one', () => {
    const memfile = new MemoryFile(text('abcdefg'))
    const chunks: string[] = []
    for (let chunk = memfile.read(3); chunk.length > 0; chunk = memfile.read(3)) chunks.push(shown(chunk))
    expect(chunks).toEqual(['abc', 'def', 'g'])
    expect(memfile.read()).toEqual(new Uint8Array(0))
  })

  test('gives copies', () => {
    const bytes = text('abc')
    const memfile = new MemoryFile(bytes)
    memfile.read().fill(0)
    memfile.bytes().fill(0)
    new Uint8Array(memfile.arrayBuffer()).fill(0)
    expect(shown(bytes)).toBe('abc')
  })
})

describe('seeking', () => {
  test('counts from the start, the position or the end, and gives the new position', () => {
    const memfile = new MemoryFile(text('abcdef'))
    expect(memfile.seek(2)).toBe(2)
    expect(memfile.seek(1, 1)).toBe(3)
    expect(memfile.seek(-1, 2)).toBe(5)
    expect(memfile.tell()).toBe(5)
    expect(shown(memfile.read())).toBe('f')
    expect(memfile.seek(10)).toBe(10)
    expect(memfile.read()).toHaveLength(0)
    expect(memfile.tell()).toBe(10)
  })

  test('refuses invalid positions, and keeps its own', () => {
    const memfile = new MemoryFile(text('abcdef'))
    memfile.seek(3)
    expect(() => memfile.seek(-1)).toThrow(RangeError)
    expect(() => memfile.seek(-7, 2)).toThrow(RangeError)
    expect(() => memfile.seek(0, 3 as never)).toThrow(RangeError)
    expect(() => memfile.seek(Number.MAX_SAFE_INTEGER, 1)).toThrow(RangeError)
    for (const wrong of [1.5, NaN, '1', 2n]) expect(() => memfile.seek(wrong as never)).toThrow(TypeError)
    expect(() => memfile.read(0.5)).toThrow(TypeError)
    expect(memfile.tell()).toBe(3)
  })
})

describe('writing', () => {
  test('a file in two parts, in either order', () => {
    const forwards = new MemoryFile()
    expect(forwards.write(text('0123456789'))).toBe(10)
    expect(forwards.write(text('abc'))).toBe(3)
    const backwards = new MemoryFile()
    backwards.seek(10)
    backwards.write(text('abc'))
    expect(shown(backwards.bytes())).toBe(`${'\0'.repeat(10)}abc`)
    backwards.seek(0)
    backwards.write(text('0123456789'))
    expect(backwards.bytes()).toEqual(forwards.bytes())
  })

  test('never touches borrowed bytes', () => {
    const bytes = text('abc')
    const memfile = new MemoryFile(bytes)
    for (const change of [
      () => memfile.write(text('X')),
      () => memfile.truncate(0),
      () => memfile.truncate(9),
      () => memfile.writable(),
    ]) {
      expect(change).toThrow(withCode('READ_ONLY'))
      expect(change).toThrow(/copy: true/)
    }
    expect(shown(bytes)).toBe('abc')
    expect(memfile.tell()).toBe(0)
  })

  test('of anything but bytes is refused', () => {
    for (const wrong of ['abc', [1], null, undefined, 5]) {
      expect(() => new MemoryFile().write(wrong as never)).toThrow(TypeError)
    }
  })

  test('beyond what a buffer can hold is refused, and changes nothing', () => {
    const memfile = new MemoryFile()
    memfile.write(text('abc'))
    memfile.seek(2 ** 52)
    expect(() => memfile.write(text('x'))).toThrow(withCode('LIMIT'))
    expect(() => memfile.truncate(2 ** 52)).toThrow(withCode('LIMIT'))
    expect(shown(memfile.bytes())).toBe('abc')
  })

  test('does not bring back what was cut off', () => {
    const memfile = new MemoryFile()
    memfile.write(text('secret'))
    expect(memfile.truncate(1)).toBe(1)
    expect(memfile.truncate(3)).toBe(3)
    memfile.seek(5)
    memfile.write(text('x'))
    expect(shown(memfile.bytes())).toBe('s\0\0\0\0x')
    expect(() => memfile.truncate(-1)).toThrow(RangeError)
  })
})

test('a closed file is empty, and all but its name is refused', async () => {
  const memfile = new MemoryFile(text('abc'))
  const { name, mode } = memfile
  await memfile.close()
  await memfile.close()
  expect(memfile).toMatchObject({ closed: true, length: 0, size: 0, name, mode })
  expect(memfile.exists()).toBe(false)
  const uses = [
    () => memfile.read(),
    () => memfile.seek(0),
    () => memfile.tell(),
    () => memfile.write(text('x')),
    () => memfile.truncate(0),
    () => memfile.getbuffer(),
    () => memfile.bytes(),
    () => memfile.blob(),
    () => memfile.file(),
    () => memfile.stream(),
    () => memfile.writable(),
  ]
  for (const use of uses) expect(use).toThrow(withCode('CLOSED'))
  await expect(memfile.open()).rejects.toThrow(withCode('CLOSED'))
  await expect(memfile[Symbol.asyncIterator]().next()).rejects.toThrow(withCode('CLOSED'))
})

test('await using closes the file', async () => {
  const memfile = new MemoryFile(text('abc'))
  await memfile[Symbol.asyncDispose]()
  expect(memfile.closed).toBe(true)
})

/** Python's io.BytesIO, by its documentation, on a plain array; truncate extends, as that of a file does. */
class BytesModel {
  bytes: number[] = []
  position = 0

  read(size: number): number[] {
    const chunk = this.bytes.slice(this.position, size < 0 ? undefined : this.position + size)
    this.position += chunk.length
    return chunk
  }

  write(bytes: readonly number[]): void {
    if (bytes.length === 0) return
    while (this.bytes.length < this.position) this.bytes.push(0)
    this.bytes.splice(this.position, bytes.length, ...bytes)
    this.position += bytes.length
  }

  truncate(size: number): void {
    while (this.bytes.length < size) this.bytes.push(0)
    this.bytes.length = size
  }

  seek(offset: number, whence: 0 | 1 | 2): boolean {
    const position = offset + [0, this.position, this.bytes.length][whence]!
    if (position < 0) return false
    this.position = position
    return true
  }
}

test('any sequence of operations does what it does to a plain array of bytes', () => {
  const whence = fc.constantFrom<0 | 1 | 2>(0, 1, 2)
  // Beyond the smallest capacity of 4096 bytes, so that the file grows several times.
  const near = fc.oneof(fc.integer({ min: -20, max: 60 }), fc.integer({ min: 3000, max: 9000 }))
  const operation = fc.oneof(
    fc.record({ kind: fc.constant('read' as const), size: fc.integer({ min: -2, max: 100 }) }),
    fc.record({ kind: fc.constant('write' as const), bytes: fc.array(fc.nat(255), { maxLength: 40 }) }),
    fc.record({ kind: fc.constant('seek' as const), offset: near, whence }),
    fc.record({
      kind: fc.constant('truncate' as const),
      size: fc.option(near.map(Math.abs), { nil: undefined }),
    }),
  )
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 40 }), (operations) => {
      const memfile = new MemoryFile()
      const model = new BytesModel()
      for (const step of operations) {
        if (step.kind === 'read') {
          expect([...memfile.read(step.size)]).toEqual(model.read(step.size))
        } else if (step.kind === 'write') {
          expect(memfile.write(Uint8Array.from(step.bytes))).toBe(step.bytes.length)
          model.write(step.bytes)
        } else if (step.kind === 'truncate') {
          const size = step.size ?? model.position
          expect(memfile.truncate(step.size)).toBe(size)
          model.truncate(size)
        } else if (model.seek(step.offset, step.whence)) {
          expect(memfile.seek(step.offset, step.whence)).toBe(model.position)
        } else {
          expect(() => memfile.seek(step.offset, step.whence)).toThrow(RangeError)
        }
        expect(memfile.tell()).toBe(model.position)
        expect(memfile.length).toBe(model.bytes.length)
      }
      expect(Buffer.compare(memfile.getbuffer(), Uint8Array.from(model.bytes))).toBe(0)
    }),
    { numRuns: 300 },
  )
})

test('appending in small parts copies each byte a few times only', () => {
  const memfile = new MemoryFile()
  const part = new Uint8Array(1000)
  const buffers = new Set<ArrayBufferLike>()
  for (let i = 0; i < 5000; i++) {
    memfile.write(part)
    buffers.add(memfile.getbuffer().buffer)
  }
  expect(memfile.length).toBe(5_000_000)
  // Doubling from 4096 bytes: 4096 x 2^11 is the first that holds 5 000 000.
  expect(buffers.size).toBe(12)
})
