import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { bindBackend } from '../../src/bind-backend.ts'
import type { CreateOptions } from '../../src/dataset/create-dataset.ts'
import { MemoryDirectory } from '../../src/directory/memory-directory.ts'
import { MemoryFile as UnboundMemoryFile } from '../../src/files/memory-file.ts'
import { createFakeBackend, type FakeBackend, fakeRaster } from './fake-backend.ts'

const PROFILE = { driver: 'GTiff', width: 7, height: 5, count: 1, dtype: 'uint8' } as const
const withCode = (code: string) => expect.objectContaining({ code })

function setup() {
  const backend = createFakeBackend()
  return { ...bindBackend(backend), backend }
}

/** Keeps the backend from opening anything until the result is called. */
function closeGate(backend: FakeBackend): () => void {
  let open = (): void => {}
  backend.gate = new Promise<void>((resolve) => {
    open = resolve
  })
  return () => open()
}

describe('a file with bytes', () => {
  test('opens to be read', async () => {
    const { MemoryFile } = setup()
    const memfile = new MemoryFile(fakeRaster(3, 2))
    const dataset = await memfile.open()
    expect(dataset).toMatchObject({ mode: 'r', width: 3, height: 2, name: memfile.name, driver: 'GTiff' })
  })

  test('that were written to it opens as well', async () => {
    const { MemoryFile } = setup()
    const memfile = new MemoryFile()
    memfile.write(fakeRaster(3, 2))
    expect(await memfile.open({ driver: 'GTiff' })).toMatchObject({ mode: 'r', width: 3 })
  })

  test('that are no raster is refused, and is free to be used again', async () => {
    const { MemoryFile } = setup()
    const memfile = new MemoryFile()
    memfile.write(new TextEncoder().encode('garbage'))
    await expect(memfile.open()).rejects.toThrow(withCode('NOT_RASTER'))
    await expect(memfile.open({ mode: 'r+' })).rejects.toThrow(withCode('NOT_RASTER'))
    memfile.truncate(0)
    expect(await memfile.open(PROFILE)).toMatchObject({ mode: 'w+' })
  })

  test('takes no profile', async () => {
    const { MemoryFile } = setup()
    const owned = await MemoryFile.from(fakeRaster(3, 2), { copy: true })
    for (const profile of [PROFILE, { width: 4 }, { compress: 'lzw' }] as CreateOptions[]) {
      await expect(owned.open(profile)).rejects.toThrow(withCode('PROFILE'))
      await expect(owned.open(profile)).rejects.toThrow(/truncate\(0\)/)
      await expect(new MemoryFile(fakeRaster(3, 2)).open(profile)).rejects.toThrow(/new MemoryFile\(\)/)
    }
    expect(await owned.open({ width: undefined })).toMatchObject({ width: 3 })
  })

  test('is updated if it owns its bytes', async () => {
    const { MemoryFile } = setup()
    const borrowed = new MemoryFile(fakeRaster(3, 2))
    for (const mode of ['r+', 'w', 'w+'] as const) {
      await expect(borrowed.open({ ...PROFILE, mode } as never)).rejects.toThrow(withCode('READ_ONLY'))
      await expect(borrowed.open({ ...PROFILE, mode } as never)).rejects.toThrow(/copy: true/)
    }
    const owned = await MemoryFile.from(fakeRaster(3, 2), { copy: true })
    expect(await owned.open({ mode: 'r+' })).toMatchObject({ mode: 'r+', width: 3 })
  })

  test('is replaced by mode w, once the dataset closes', async () => {
    const { MemoryFile } = setup()
    const memfile = await MemoryFile.from(fakeRaster(3, 2), { copy: true })
    const dataset = await memfile.open({ ...PROFILE, mode: 'w' })
    expect(memfile.bytes()).toEqual(fakeRaster(3, 2))
    await dataset.close()
    expect(memfile.bytes()).toEqual(fakeRaster(7, 5))
  })
})

describe('an empty file', () => {
  test('opens to create a raster, which is there after close', async () => {
    const { MemoryFile } = setup()
    const memfile = new MemoryFile()
    const dataset = await memfile.open(PROFILE)
    expect(dataset).toMatchObject({ mode: 'w+', width: 7, height: 5 })
    expect(memfile.length).toBe(0)
    await dataset.close()
    expect(await memfile.open()).toMatchObject({ mode: 'r', width: 7 })
  })

  test('needs a whole profile, and names the field that is missing', async () => {
    const { MemoryFile } = setup()
    const memfile = new MemoryFile()
    for (const field of ['driver', 'width', 'height', 'count', 'dtype'] as const) {
      await expect(memfile.open({ ...PROFILE, [field]: undefined })).rejects.toMatchObject({
        code: 'PROFILE',
        subject: field,
      })
    }
    expect(await memfile.open(PROFILE)).toMatchObject({ mode: 'w+' })
  })

  test('cannot be read', async () => {
    const { MemoryFile, open } = setup()
    for (const mode of ['r', 'r+'] as const) {
      await expect(new MemoryFile().open({ mode })).rejects.toThrow(/is empty/)
      await expect(new MemoryFile().open({ mode })).rejects.toThrow(withCode('NOT_RASTER'))
    }
    await expect(open(new Uint8Array(0))).rejects.toThrow(withCode('NOT_RASTER'))
  })
})

test('a mode that there is not is refused', async () => {
  const { MemoryFile, open } = setup()
  await expect(new MemoryFile(fakeRaster(3, 2)).open({ mode: 'a' as never })).rejects.toThrow(TypeError)
  await expect(open(fakeRaster(3, 2), { mode: 'r+' } as never)).rejects.toThrow(withCode('READ_ONLY'))
})

test('a file without a backend says where to get one', async () => {
  await expect(new UnboundMemoryFile(fakeRaster(3, 2)).open()).rejects.toThrow(/@memraster\/pure/)
  await expect(new UnboundMemoryFile(fakeRaster(3, 2)).open()).rejects.toThrow(TypeError)
  const backend = createFakeBackend()
  expect(await new UnboundMemoryFile(fakeRaster(3, 2), { backend }).open()).toMatchObject({ width: 3 })
})

describe('while a dataset writes a file', () => {
  test('no other writes it, nor does the file itself, not even before it is open', async () => {
    const { MemoryFile, backend } = setup()
    const openGate = closeGate(backend)
    const memfile = new MemoryFile()
    const opening = memfile.open(PROFILE)
    await expect(memfile.open(PROFILE)).rejects.toThrow(withCode('IO'))
    openGate()
    const dataset = await opening
    await expect(memfile.open({ ...PROFILE, mode: 'w' })).rejects.toThrow(/close\(\) or discard\(\)/)
    expect(() => memfile.write(Uint8Array.of(1))).toThrow(withCode('IO'))
    expect(() => memfile.truncate(0)).toThrow(withCode('IO'))
    expect(() => memfile.writable()).toThrow(withCode('IO'))
    await dataset.discard()
    memfile.write(fakeRaster(3, 2))
    await (await memfile.open({ mode: 'r+' })).close()
    expect(memfile.length).toBe(6)
  })

  test('others read the bytes that it had', async () => {
    const { MemoryFile } = setup()
    const memfile = await MemoryFile.from(fakeRaster(3, 2), { copy: true })
    await memfile.open({ ...PROFILE, mode: 'w' })
    expect(await memfile.open()).toMatchObject({ width: 3 })
    expect(memfile.read()).toHaveLength(6)
  })

  test('it stays reserved until the closing has ended', async () => {
    const { MemoryFile } = setup()
    const memfile = new MemoryFile()
    const dataset = await memfile.open(PROFILE)
    const closing = dataset.close()
    expect(() => memfile.write(Uint8Array.of(1))).toThrow(withCode('IO'))
    await closing
    expect(memfile.write(Uint8Array.of(1))).toBe(1)
  })
})

describe('closing a file', () => {
  test('closes the datasets that were opened from it first', async () => {
    const { MemoryFile, backend } = setup()
    const memfile = await MemoryFile.from(fakeRaster(3, 2), { copy: true })
    const datasets = [await memfile.open(), await memfile.open({ mode: 'r+' })]
    await memfile.close()
    expect(datasets.map((dataset) => dataset.closed)).toEqual([true, true])
    expect(backend.openFiles.size).toBe(0)
    expect(memfile.directory.names).toEqual([])
  })

  test('closes a dataset that is still being opened', async () => {
    const { MemoryFile, backend } = setup()
    const openGate = closeGate(backend)
    const memfile = new MemoryFile(fakeRaster(3, 2))
    const opening = memfile.open()
    const closing = memfile.close()
    openGate()
    await closing
    expect((await opening).closed).toBe(true)
    expect(backend.openFiles.size).toBe(0)
  })

  test('closes all of them even if one fails, and then says so, once', async () => {
    const { MemoryFile, backend } = setup()
    const memfile = new MemoryFile(fakeRaster(3, 2))
    const datasets = [await memfile.open(), await memfile.open()]
    backend.failure = new Error('disk full')
    await expect(memfile.close()).rejects.toMatchObject({ code: 'IO', cause: { message: 'disk full' } })
    expect(datasets.every((dataset) => dataset.closed)).toBe(true)
    expect(memfile.directory.names).toEqual([])
    expect(memfile.closed).toBe(true)
    await memfile.close()
  })

  test('waits for a closing that is under way', async () => {
    const { MemoryFile } = setup()
    const memfile = new MemoryFile()
    await memfile.open(PROFILE)
    const order: string[] = []
    await Promise.all([
      memfile.close().then(() => order.push('first')),
      memfile.close().then(() => order.push(`second, ${memfile.directory.names.length} files`)),
    ])
    expect(order).toEqual(['first', 'second, 0 files'])
  })
})

describe('a shared directory', () => {
  test('lets a file find its sidecars', async () => {
    const { MemoryFile } = setup()
    const directory = new MemoryDirectory('bar')
    const tif = new MemoryFile(fakeRaster(3, 2), { directory, filename: 'foo.tif' })
    const msk = new MemoryFile(fakeRaster(3, 2), { directory, filename: 'foo.tif.msk' })
    expect([tif.name, msk.name]).toEqual(['/vsimem/bar/foo.tif', '/vsimem/bar/foo.tif.msk'])
    expect((await tif.open()).maskFlagEnums).toEqual([['per_dataset']])
    await tif.close()
    expect(directory.names).toEqual(['foo.tif.msk'])
    expect(msk.exists()).toBe(true)
  })

  test('is not made by the same dirname', () => {
    const { MemoryFile } = setup()
    const one = new MemoryFile(fakeRaster(3, 2), { dirname: 'bar' })
    expect(new MemoryFile(undefined, { dirname: 'bar' }).length).toBe(0)
    expect(one.length).toBe(6)
  })

  test('gives a file that it has, and refuses other bytes for it', async () => {
    const { MemoryFile } = setup()
    const directory = new MemoryDirectory()
    directory.set('foo.tif', fakeRaster(3, 2))
    expect(() => new MemoryFile(fakeRaster(4, 4), { directory, filename: 'foo.tif' })).toThrow(withCode('IO'))
    const one = new MemoryFile(undefined, { directory, filename: 'foo.tif' })
    const other = new MemoryFile(undefined, { directory, filename: 'foo.tif' })
    expect(await one.open({ mode: 'r+' })).toMatchObject({ width: 3 })
    expect(() => other.write(Uint8Array.of(1))).toThrow(withCode('IO'))
  })

  test('has one name', () => {
    const directory = new MemoryDirectory('bar')
    expect(() => new UnboundMemoryFile(undefined, { directory, dirname: 'foo' })).toThrow(TypeError)
    expect(() => new MemoryDirectory('a/b')).toThrow(TypeError)
    expect(() => directory.set('../x', new Uint8Array(1))).toThrow(TypeError)
  })
})

describe('a bound backend', () => {
  test('makes files of its own class from every source', async () => {
    const { MemoryFile } = setup()
    for (const source of [fakeRaster(3, 2), new Blob([fakeRaster(3, 2)])]) {
      const memfile = await MemoryFile.from(source, { filename: 'x.tif' })
      expect(memfile).toBeInstanceOf(MemoryFile)
      expect(memfile).toBeInstanceOf(UnboundMemoryFile)
      expect(memfile.filename).toBe('x.tif')
      expect(await memfile.open()).toMatchObject({ width: 3 })
    }
    expect(MemoryFile.name).toBe('MemoryFile')
  })

  test('opens a source at once, and frees its bytes with the dataset', async () => {
    const { open, backend } = setup()
    let seen: MemoryDirectory | undefined
    const { open: openBackend } = backend
    backend.open = (files, filename, request) => {
      seen = files
      return openBackend(files, filename, request)
    }
    const bytes = fakeRaster(3, 2)
    for (const source of [bytes, new Response(fakeRaster(3, 2)), [fakeRaster(3, 2)]]) {
      const dataset = await open(source)
      expect(dataset).toMatchObject({ mode: 'r', width: 3 })
      expect(seen?.names).toHaveLength(1)
      if (source === bytes) expect(seen?.get(seen.names[0] ?? '')?.buffer).toBe(bytes.buffer)
      await dataset.close()
      expect(seen?.names).toEqual([])
    }
    await expect(open('text' as never)).rejects.toThrow(TypeError)
  })
})

describe('datasets that nobody closes', () => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void

  /** Until `isDone`, or for as long as garbage may take. */
  async function collectUntil(isDone: () => boolean): Promise<void> {
    for (let round = 0; round < 300 && !isDone(); round++) {
      // What a weak reference was asked for is held until the turn ends.
      await new Promise((resolve) => setImmediate(resolve))
      collect()
    }
  }

  test('are not held by a file if they only read', async () => {
    const { MemoryFile, backend } = setup()
    const memfile = new MemoryFile(fakeRaster(3, 2))
    const open = backend.open
    const held: WeakRef<object>[] = []
    backend.open = async (...args) => {
      const dataset = await open(...args)
      held.push(new WeakRef(dataset))
      return dataset
    }
    for (let i = 0; i < 5; i++) await memfile.open()
    await collectUntil(() => held.every((dataset) => dataset.deref() === undefined))
    expect(held.map((dataset) => dataset.deref())).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      undefined,
    ])
    await memfile.close()
  })

  test('are closed with their file if they write', async () => {
    const { MemoryFile, backend } = setup()
    const memfile = new MemoryFile()
    await memfile.open(PROFILE)
    for (let round = 0; round < 5; round++) {
      collect()
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(backend.openFiles.size).toBe(1)
    await memfile.close()
    expect(backend.openFiles.size).toBe(0)
  })
})
