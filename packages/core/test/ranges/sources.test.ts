import { type FileHandle, mkdtemp, open, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRasterError, RasterError } from '@memraster/ground'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RangeReader } from '../../src/ranges/range-reader.ts'
import { madeBytes } from './range-server.ts'

const CHUNK = 1024
const content = madeBytes(50 * CHUNK + 10)
const range = (offset: number, length: number) => ({ offset, length })
const expected = (offset: number, length: number) => content.slice(offset, offset + length)
const withCode = (code: string) => expect.objectContaining({ code })

describe('a Blob', () => {
  test('of many parts', async () => {
    const parts = Array.from({ length: 300 }, (_, i) => content.slice(i * 171, (i + 1) * 171))
    const reader = await RangeReader.open(new Blob(parts), { chunkBytes: CHUNK })
    expect(reader.size).toBe(Math.min(content.length, 300 * 171))
    expect(await reader.fetch([range(20_000, 9000), range(100, 5)])).toEqual([
      expected(20_000, 9000),
      expected(100, 5),
    ])
  })

  test('or a File, even an empty one', async () => {
    const reader = await RangeReader.open(new File([content], 'a.tif'))
    expect(await reader.readWhole()).toEqual(content)
    expect((await RangeReader.open(new Blob([]))).size).toBe(0)
  })

  test('of 4 GB, with less than 64 MB of memory beside it', async () => {
    // One megabyte 4000 times; Node's Blobs have 2^32 bytes at most.
    const megabyte = madeBytes(1 << 20)
    const hundred = new Blob(new Array(100).fill(new Blob([megabyte])))
    const blob = new Blob(new Array(40).fill(hundred))
    expect(blob.size).toBe(4000 * 2 ** 20)
    const before = process.memoryUsage()
    const reader = await RangeReader.open(blob)
    let most = 0
    for (let i = 0; i < 100; i++) {
      // Windows everywhere in it, and across the borders of parts.
      const at = ((i * 7919) % 3999) * 2 ** 20 + ((i * 104_729) % 2 ** 20)
      const [bytes] = await reader.fetch([range(at, 300_000)])
      const start = at % 2 ** 20
      const wanted = new Uint8Array(300_000)
      const head = megabyte.subarray(start, start + 300_000)
      wanted.set(head)
      wanted.set(megabyte.subarray(0, 300_000 - head.length), head.length)
      expect(bytes).toEqual(wanted)
      const { arrayBuffers, external } = process.memoryUsage()
      most = Math.max(most, arrayBuffers - before.arrayBuffers, external - before.external)
    }
    expect(most).toBeLessThan(64 << 20)
  })
})

describe('a FileHandle', () => {
  let folder: string
  let handle: FileHandle
  const path = () => join(folder, 'a.tif')

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'memraster-'))
  })
  afterAll(async () => {
    await rm(folder, { recursive: true })
  })

  /** What `use` does with a reader of a new file. */
  async function withReader(use: (reader: RangeReader) => Promise<void>): Promise<void> {
    await writeFile(path(), content)
    handle = await open(path())
    try {
      const reader = await RangeReader.open(handle, { chunkBytes: CHUNK })
      await use(reader)
      reader.close()
    } finally {
      await handle.close()
    }
  }

  test('is read in ranges, and left open where it is', async () => {
    await withReader(async (reader) => {
      expect(reader.size).toBe(content.length)
      const ranges = [range(40_000, 3000), range(0, 10), range(content.length - 4, 9)]
      expect(await reader.fetch(ranges)).toEqual(ranges.map(({ offset, length }) => expected(offset, length)))
      expect(await reader.readWhole()).toEqual(content)
      const { buffer } = await handle.read(new Uint8Array(4), 0, 4)
      expect(buffer).toEqual(expected(0, 4))
    })
  })

  test('of a file that is made shorter, or written meanwhile', async () => {
    await withReader(async (reader) => {
      await writeFile(path(), content.subarray(0, 20_000))
      await expect(reader.fetch([range(40_000, 10)])).rejects.toThrow(withCode('IO'))
      await expect(reader.fetch([range(10_000, 10)])).rejects.toThrow('changed')
    })
    await withReader(async (reader) => {
      await writeFile(
        path(),
        content.map((byte) => byte ^ 1),
      )
      await utimes(path(), 1, 1)
      await expect(reader.fetch([range(40_000, 10)])).rejects.toThrow(withCode('IO'))
      expect(await reader.fetch([range(0, 10)])).toEqual([expected(0, 10)])
    })
  })

  test('that is closed, or gives nonsense', async () => {
    await withReader(async (reader) => {
      await handle.close()
      await expect(reader.fetch([range(40_000, 10)])).rejects.toThrow(withCode('IO'))
    })
    for (const bytesRead of [-1, 0.5, 5000, Number.NaN, undefined, 'all']) {
      const wrong = {
        fd: 1,
        stat: async () => ({ size: 2000, mtimeMs: 1 }),
        read: async () => ({ bytesRead }),
      }
      await expect(RangeReader.open(wrong as never, { chunkBytes: CHUNK })).rejects.toThrow(withCode('IO'))
    }
    let size = 5000
    const shrinking = {
      fd: 1,
      stat: async () => ({ size, mtimeMs: 1 }),
      read: async (_: Uint8Array, __: number, length: number) => ({ bytesRead: length }),
    }
    const opened = await RangeReader.open(shrinking, { chunkBytes: CHUNK })
    size = 4000
    await expect(opened.fetch([range(2000, 5)])).rejects.toThrow('changed')
    const piecewise = {
      fd: 1,
      stat: async () => ({ size: content.length, mtimeMs: 1 }),
      read: async (buffer: Uint8Array, offset: number, length: number, position: number) => {
        const bytesRead = Math.min(length, 100)
        buffer.set(content.subarray(position, position + bytesRead), offset)
        return { bytesRead }
      },
    }
    const reader = await RangeReader.open(piecewise, { chunkBytes: CHUNK })
    expect(await reader.fetch([range(3000, 3000)])).toEqual([expected(3000, 3000)])
  })
})

describe("the caller's own source", () => {
  const sound = (offset: number, length: number) => content.slice(offset, offset + length)
  const sourceOf = (read: (offset: number, length: number) => unknown, ...sizes: unknown[]) =>
    ({ size: sizes.length > 0 ? sizes[0] : content.length, read }) as never

  const wrongReads: [string, (offset: number, length: number) => unknown][] = [
    ['gives too few bytes', (offset, length) => sound(offset, length - 1)],
    ['gives none', () => new Uint8Array(0)],
    ['gives too many', (_, length) => new Uint8Array(length + 1)],
    ['gives a text', () => 'bytes'],
    ['gives nothing', () => undefined],
    ['gives null', async () => null],
    ['gives a list', (_, length) => new Array(length).fill(0)],
    ['gives a look-alike', (_, length) => ({ length, byteLength: length, buffer: new ArrayBuffer(length) })],
    [
      'gives memory that was transferred',
      (offset, length) => {
        const bytes = sound(offset, length)
        structuredClone(bytes.buffer, { transfer: [bytes.buffer] })
        return bytes
      },
    ],
    [
      'gives memory that was made smaller',
      (_, length) => {
        const buffer = new (
          ArrayBuffer as never as new (
            n: number,
            o: object,
          ) => ArrayBuffer & { resize(n: number): void }
        )(length, { maxByteLength: length })
        const bytes = new Uint8Array(buffer, 0, length)
        buffer.resize(length - 1)
        return bytes
      },
    ],
    [
      'throws an Error',
      () => {
        throw new Error('no')
      },
    ],
    [
      'throws a TypeError',
      () => {
        throw new TypeError('no')
      },
    ],
    [
      'throws nothing',
      () => {
        throw undefined
      },
    ],
    [
      'throws a text',
      async () => {
        throw 'no'
      },
    ],
    [
      'throws an object without a prototype',
      () => {
        throw Object.create(null)
      },
    ],
    [
      'throws what cannot be looked at',
      () => {
        throw new Proxy(
          {},
          {
            get: () => {
              throw new Error('hands off')
            },
            getPrototypeOf: () => {
              throw new Error('hands off')
            },
            has: () => {
              throw new Error('hands off')
            },
          },
        )
      },
    ],
    [
      'throws an AbortError of its own',
      () => {
        throw AbortSignal.abort().reason
      },
    ],
    ['gives a promise that rejects', () => Promise.reject(new RangeError('no'))],
    [
      'gives something thenable that throws',
      () => ({
        // biome-ignore lint/suspicious/noThenProperty: it is what the test is about
        get then() {
          throw new Error('no')
        },
      }),
    ],
  ]

  test.each(wrongReads)('that %s, at once or later', async (_, read) => {
    await expectIO(RangeReader.open(sourceOf(read), { chunkBytes: CHUNK }))
    const later = (offset: number, length: number) =>
      offset === 0 && length === CHUNK ? sound(offset, length) : read(offset, length)
    const reader = await RangeReader.open(sourceOf(later), { chunkBytes: CHUNK })
    await expectIO(reader.fetch([range(5000, 10)]))
    await expectIO(reader.whenHere(() => reader.bytes(5000, 10)))
    await expectIO(reader.readWhole())
    expect(await reader.fetch([range(0, 10)])).toEqual([expected(0, 10)])
  })

  test.each([-1, 0.5, Number.NaN, Infinity, 2 ** 53, '1000', undefined, null, 5n, {}])(
    'of a size of %s',
    async (size) => {
      await expectIO(RangeReader.open(sourceOf(sound, size)))
    },
  )

  test('that tells a size which is too large: what is not there cannot be read', async () => {
    const reader = await RangeReader.open(sourceOf(sound, 2 ** 50), { chunkBytes: CHUNK })
    expect(reader.size).toBe(2 ** 50)
    await expectIO(reader.fetch([range(2 ** 49, 10)]))
    await expect(reader.fetch([range(0, 2 ** 40)])).rejects.toThrow(withCode('LIMIT'))
    await expect(reader.readWhole()).rejects.toThrow(withCode('LIMIT'))
    const boundless = await RangeReader.open(sourceOf(sound, 2 ** 50), { maxBytes: Infinity })
    await expect(boundless.fetch([range(0, 2 ** 40)])).rejects.toThrow(withCode('LIMIT'))
    expect(await reader.fetch([range(3000, 10)])).toEqual([expected(3000, 10)])
  })

  test('that tells a size which is too small: the file ends there', async () => {
    const reader = await RangeReader.open(sourceOf(sound, 5000), { chunkBytes: CHUNK })
    expect(await reader.fetch([range(4990, 100)])).toEqual([expected(4990, 10)])
  })

  test('that changes its size, or throws when it is asked for it', async () => {
    const source = {
      size: content.length,
      read: async (offset: number, length: number) => sound(offset, length),
    }
    const reader = await RangeReader.open(source, { chunkBytes: CHUNK })
    source.size++
    await expect(reader.fetch([range(5000, 10)])).rejects.toThrow('changed')
    expect(await reader.fetch([range(0, 10)])).toEqual([expected(0, 10)])
    source.size--
    expect(await reader.fetch([range(5000, 10)])).toEqual([expected(5000, 10)])
    const throwing = {
      get size(): number {
        throw new Error('no')
      },
      read: source.read,
    }
    await expectIO(RangeReader.open(throwing))
  })

  test('that changes its bytes afterwards: they were copied', async () => {
    const memory = new Uint8Array(CHUNK)
    const reusing = (offset: number, length: number) => {
      memory.set(sound(offset, length))
      return memory.subarray(0, length)
    }
    const reader = await RangeReader.open(sourceOf(reusing), { chunkBytes: CHUNK })
    const [first] = await reader.fetch([range(3 * CHUNK, CHUNK)])
    await reader.fetch([range(9 * CHUNK, CHUNK)])
    memory.fill(0)
    expect(first).toEqual(expected(3 * CHUNK, CHUNK))
  })

  test('that gives long ranges, and changes its mind while they are copied', async () => {
    const long = madeBytes(20 << 20)
    const given = async (offset: number, length: number) => long.slice(offset, offset + length)
    const reader = await RangeReader.open({ size: long.length, read: given })
    expect(await reader.readWhole()).toEqual(long)
    const transferring = async (offset: number, length: number) => {
      const bytes = await given(offset, length)
      setImmediate(() => structuredClone(bytes.buffer, { transfer: [bytes.buffer] }))
      // Longer than a slice: the event loop turns before a long range is copied, and not before a short one.
      const start = performance.now()
      while (performance.now() - start < 30);
      return bytes
    }
    const other = await RangeReader.open({ size: long.length, read: transferring })
    await expectIO(other.readWhole())
    expect(await other.fetch([range(50_000, 10)])).toEqual([long.slice(50_000, 50_010)])
  })

  test('that gives shared memory, a Buffer, or a plain ArrayBuffer', async () => {
    const shared = (offset: number, length: number) => {
      const bytes = new Uint8Array(new SharedArrayBuffer(length))
      bytes.set(sound(offset, length))
      return bytes
    }
    for (const read of [
      shared,
      (offset: number, length: number) => Buffer.from(sound(offset, length)),
      (offset: number, length: number) => sound(offset, length).buffer,
    ]) {
      const reader = await RangeReader.open(sourceOf(read), { chunkBytes: CHUNK })
      const [bytes] = await reader.fetch([range(5000, 3000)])
      expect(bytes).toEqual(expected(5000, 3000))
      expect(bytes?.buffer).toBeInstanceOf(ArrayBuffer)
    }
  })

  test('whose RasterError stays what it is', async () => {
    const own = new RasterError('LIMIT', 'The quota is used up.')
    const reading = RangeReader.open(
      sourceOf(() => {
        throw own
      }),
    )
    await expect(reading).rejects.toBe(own)
  })

  test('that never answers ends when it is aborted, or closed', async () => {
    const never = (offset: number, length: number) =>
      offset === 0 ? sound(offset, length) : new Promise(() => {})
    const reader = await RangeReader.open(sourceOf(never), { chunkBytes: CHUNK })
    const end = new AbortController()
    const aborted = reader.fetch(
      Array.from({ length: 8 }, (_, i) => range(5000 + i, 1)),
      { signal: end.signal },
    )
    end.abort()
    await expect(aborted).rejects.toThrow(withCode('ABORTED'))
    const closed = reader.fetch([range(5000, 1)])
    reader.close()
    await expect(closed).rejects.toThrow(withCode('CLOSED'))
  })
})

test.each([
  5,
  null,
  undefined,
  'https://example.org/a.tif',
  {},
  [],
  new Uint8Array(5),
  () => 5,
  { size: 5 },
  {
    size: 5,
    read: 5,
  },
])('%s is no source', async (source) => {
  await expect(RangeReader.open(source as never)).rejects.toThrow(TypeError)
})

test('a file: URL is refused, saying what to use', async () => {
  await expect(RangeReader.open(new URL('file:///a.tif'))).rejects.toThrow(/FileHandle/)
})

/** Whether it rejects with `IO`, and not with an error of ours that escaped. */
async function expectIO(promise: Promise<unknown>): Promise<void> {
  const error = await promise.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(isRasterError(error, 'IO') ? 'IO' : error).toBe('IO')
}
