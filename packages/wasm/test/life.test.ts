import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import worker_threads from 'node:worker_threads'
import { isRasterError, MemoryFile } from '@memraster/core'
import { bindBackend } from '@memraster/core/backend'
import { readGeoTiff } from '@memraster/tiff'
import { afterEach, describe, expect, it } from 'vitest'
import { statedRaster } from '../src/dataset/stated-raster.ts'
import { GdalEngine } from '../src/engine/gdal-engine.ts'
import { loadGdal } from '../src/gdal/load-gdal.ts'
import { inWorker, local, newWorkerBackend } from './backends.ts'

const WIDTH = 2048
const HEIGHT = 4096
const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../conformance/fixtures/tif/${name}`, import.meta.url)))

function bufferOf(pixels: ArrayBufferView | undefined): Buffer {
  return Buffer.from(pixels?.buffer as ArrayBuffer)
}

/** A raster of 33 MB, not compressed: read in several parts, and by a worker in pieces. */
async function largeRaster(): Promise<Uint8Array> {
  const { MemoryFile } = bindBackend(local)
  const file = new MemoryFile()
  const dataset = await file.open({
    driver: 'GTiff',
    width: WIDTH,
    height: HEIGHT,
    count: 1,
    dtype: 'float32',
    tiled: true,
  })
  await dataset.write(Float32Array.from({ length: WIDTH * HEIGHT }, (_, i) => i % 1009))
  await dataset.close()
  return file.bytes()
}

describe.each([
  ['a worker', newWorkerBackend],
  ['this thread', () => local],
])('rasters that nobody closes, of %s', (_, create) => {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void

  it('are freed with their bytes, but not while they are read', async () => {
    const { MemoryFile } = bindBackend(create())
    const source = await largeRaster()
    const window = { colOff: 0, rowOff: 0, width: WIDTH, height: HEIGHT }
    const held: WeakRef<ArrayBuffer>[] = []
    const abandon = async () => {
      const bytes = new Uint8Array(source)
      held.push(new WeakRef(bytes.buffer))
      const dataset = await new MemoryFile(bytes).open()
      return { read: dataset.read({ window }) }
    }
    const reads = [await abandon(), await abandon()]
    for (let round = 0; round < 5; round++) {
      await new Promise((resolve) => setImmediate(resolve))
      collect()
    }
    for (const { read } of reads.splice(0)) {
      expect((await read).data[WIDTH * HEIGHT - 1]).toBe((WIDTH * HEIGHT - 1) % 1009)
    }
    for (let round = 0; round < 1000 && held.some((buffer) => buffer.deref() !== undefined); round++) {
      // The target of a dereferenced weak reference is held until the turn ends.
      await new Promise((resolve) => setTimeout(resolve))
      collect()
    }
    expect(held.map((buffer) => buffer.deref())).toEqual([undefined, undefined])
  })
})

describe('rasters of one engine', () => {
  it('give memory and files back, a thousand times over', async () => {
    const gdal = await loadGdal({})
    const engine = new GdalEngine(gdal)
    const { module } = gdal
    const bytes = fixture('mask-and-overviews.tif')
    const window = { colOff: 0, rowOff: 0, width: 128, height: 96 }
    const pixels = { bands: [1], window, resampling: 'nearest', dtype: 'uint8', interleave: 'band' } as const
    const { directory } = new MemoryFile(bytes, { filename: 'a.tif', backend: local })
    const open = {
      filename: 'a.tif',
      mode: 'r',
      drivers: ['GTiff'],
      options: {},
      stated: statedRaster((await readGeoTiff(directory, 'a.tif', { mode: 'r', options: {} })).info),
    } as const
    const none = {
      crs: undefined,
      gcpsCrs: undefined,
      transform: undefined,
      rpcs: undefined,
      nodata: undefined,
    }
    const profile = {
      driver: 'GTiff',
      width: 128,
      height: 96,
      count: 1,
      dtype: 'uint8',
      gcps: [],
      ...none,
    } as const
    const cycle = async (): Promise<void> => {
      const { id } = await engine.open({ ...open, files: [{ name: 'a.tif', bytes }] })
      await engine.read(
        { id, source: 'bands', overviews: [], shape: [96, 128], ...pixels },
        undefined,
        () => {},
      )
      await engine.read(
        {
          id,
          source: 'mask',
          overviews: [{ width: 64, height: 48 }],
          shape: [48, 64],
          ...pixels,
          window: { colOff: 0, rowOff: 0, width: 64, height: 48 },
        },
        undefined,
        () => {},
      )
      await engine.close(id, undefined, () => {})
      const created = await engine.create({
        filename: 'b.tif',
        how: 'direct',
        profile: { ...profile, options: { compress: 'LZW' } },
      })
      await engine.write({
        id: created.id,
        target: 'bands',
        bands: [1],
        window,
        bytes: new Uint8Array(128 * 96),
      })
      await engine.update(created.id, {
        tags: { '': { a: 'b' } },
        bands: { 1: { colormap: { 3: [1, 2, 3, 4] } } },
      })
      await engine.close(created.id, undefined, () => {})
      const files = [{ name: 'a.tif', bytes: bytes.slice(0, 40) }]
      await expect(engine.open({ ...open, files })).rejects.toSatisfy(isRasterError)
    }
    /** The address at which the heap has room for a large piece. */
    const room = (): number => {
      const address = module._malloc(64 * 2 ** 20)
      module._free(address)
      return address
    }
    for (let i = 0; i < 20; i++) await cycle()
    const before = { room: room(), heap: module.HEAPU8.length }
    for (let i = 0; i < 1000; i++) await cycle()
    expect({ room: room(), heap: module.HEAPU8.length }).toEqual(before)
    expect(module.FS.readdir('/rasters')).toEqual(['.', '..'])
  }, 60_000)
})

describe.each([
  ['in this thread', local],
  ['in a worker', inWorker],
])('a raster, %s', (_, backend) => {
  const { open, MemoryFile } = bindBackend(backend)

  it('gives the same to concurrent reads as to those one after the other', async () => {
    const dataset = await open(await largeRaster())
    const windows = [0, 300, 17].map((offset) => ({
      colOff: offset,
      rowOff: offset,
      width: 1500,
      height: 3000,
    }))
    const alone: Awaited<ReturnType<typeof dataset.read>>[] = []
    for (const window of windows) alone.push(await dataset.read({ window }))
    const together = await Promise.all(windows.map((window) => dataset.read({ window })))
    const equal = together.map(
      ({ data }, i) => Buffer.compare(bufferOf(data), bufferOf(alone[i]?.data)) === 0,
    )
    expect(equal).toEqual([true, true, true])
    await dataset.close()
  }, 30_000)

  it('of many megabytes has the pixels that were written', async () => {
    const dataset = await open(await largeRaster())
    const { data } = await dataset.read()
    const wrong = data.findIndex((value: number | bigint, i: number) => value !== i % 1009)
    expect(wrong).toBe(-1)
    await dataset.close()
  }, 30_000)

  it('can be aborted in the middle of a read, and read again', async () => {
    const dataset = await open(await largeRaster())
    const abort = new AbortController()
    const reading = dataset.read({ signal: abort.signal, onProgress: () => abort.abort() })
    await expect(reading).rejects.toMatchObject({ code: 'ABORTED' })
    const { data } = await dataset.read({ window: { colOff: 5, rowOff: 0, width: 2, height: 1 } })
    expect([...data]).toEqual([5, 6])
    await dataset.close()
  }, 30_000)

  it('is closed once', async () => {
    const dataset = await open(fixture('dtype-uint8.tif'))
    await dataset.close()
    await dataset.close()
    await expect(dataset.read()).rejects.toMatchObject({ code: 'CLOSED' })
  })

  it('does not change the bytes that it was opened from', async () => {
    const bytes = fixture('mask-and-overviews.tif')
    const before = bytes.slice()
    const dataset = await open(bytes)
    await dataset.read()
    await dataset.close()
    expect(bytes).toEqual(before)
  })

  it('that cannot be written leaves nothing behind', async () => {
    const file = new MemoryFile()
    const dataset = await file.open({
      driver: 'GIF',
      width: 4,
      height: 4,
      count: 1,
      dtype: 'uint8',
      crs: 'EPSG:4326',
    })
    await dataset.write(new Uint8Array(16))
    await dataset.discard()
    expect(file.length).toBe(0)
  })

  it('can be given up while its file is made, which is then not there', async () => {
    const file = new MemoryFile()
    const cog = { driver: 'COG', width: 4096, height: 4096, count: 1, dtype: 'uint8' } as const
    const dataset = await file.open(cog)
    const abort = new AbortController()
    const fractions: number[] = []
    const onProgress = (fraction: number): void => {
      fractions.push(fraction)
      abort.abort()
    }
    const closing = dataset.close({ signal: abort.signal, onProgress })
    await expect(closing).rejects.toMatchObject({ code: 'ABORTED' })
    expect(file.length).toBe(0)
    expect(fractions.at(-1)).toBeLessThan(1)
    const again = await file.open({ ...cog, width: 16, height: 16 })
    await again.close()
    expect((await file.open()).shape).toEqual([16, 16])
  }, 30_000)

  it('is refused overviews that GDAL would never finish', async () => {
    const profile = { width: 600, height: 600, count: 1, dtype: 'int64', nodata: 5n } as const
    await using memfile = new MemoryFile()
    const target = await memfile.open({ ...profile, driver: 'GTiff' })
    await target.close()
    const changed = await memfile.open({ mode: 'r+' })
    const refusal = { code: 'UNSUPPORTED', feature: 'overviews.build' }
    await expect(changed.buildOverviews([2])).rejects.toMatchObject(refusal)
    await changed.close()
    await using again = await memfile.open()
    expect(again.overviews(1)).toEqual([])
  })

  it('too large for the heap is refused', async () => {
    const file = new MemoryFile()
    const profile = { driver: 'COG', width: 50000, height: 50000, count: 1, dtype: 'uint8' } as const
    await expect(file.open(profile)).rejects.toMatchObject({ code: 'LIMIT' })
  })
})

describe('a worker that ends', () => {
  const { Worker } = worker_threads
  let started: worker_threads.Worker[] = []

  afterEach(() => {
    worker_threads.Worker = Worker
    started = []
  })

  it('rejects what was under way, and the next raster has a new one', async () => {
    worker_threads.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args)
        started.push(this)
      }
    }
    const { open } = bindBackend(newWorkerBackend())
    const dataset = await open(await largeRaster())
    const reading = dataset.read({ onProgress: () => void started[0]?.terminate() })
    await expect(reading).rejects.toMatchObject({ code: 'IO', message: expect.stringContaining('worker') })
    await expect(dataset.read()).rejects.toMatchObject({ code: 'IO' })
    const next = await open(fixture('dtype-uint8.tif'))
    expect((await next.read()).shape).toEqual([1, 17, 21])
    await next.close()
    expect(started).toHaveLength(2)
  }, 30_000)
})

describe('a worker whose memory has grown', () => {
  const { Worker } = worker_threads
  afterEach(() => {
    worker_threads.Worker = Worker
  })

  it('ends with the last raster, and the next raster has a new one', async () => {
    let [started, ended] = [0, 0]
    worker_threads.Worker = class extends Worker {
      constructor(...args: ConstructorParameters<typeof Worker>) {
        super(...args)
        started++
        this.on('exit', () => ended++)
      }
    }
    const { MemoryFile, open } = bindBackend(newWorkerBackend())
    const other = await open(fixture('dtype-uint8.tif'))
    // A picture of 625 MB is held in the heap, which begins with 512.
    const picture = { driver: 'PNG', width: 25000, height: 25000, count: 1, dtype: 'uint8' } as const
    const large = await new MemoryFile().open(picture)
    await large.write(new Uint8Array(25000), { window: { colOff: 0, rowOff: 0, width: 25000, height: 1 } })
    await large.discard()
    expect((await other.read()).shape).toEqual([1, 17, 21])
    expect([started, ended]).toEqual([1, 0])
    await other.close()
    const next = await open(fixture('dtype-uint8.tif'))
    expect((await next.read()).shape).toEqual([1, 17, 21])
    expect([started, ended]).toEqual([2, 1])
    await next.close()
  }, 30_000)
})

describe('GDAL that breaks down', () => {
  it('is a RasterError, and the engine says so from then on', async () => {
    const gdal = await loadGdal({})
    const engine = new GdalEngine(gdal)
    const abort = (): never => {
      throw new WebAssembly.RuntimeError('unreachable')
    }
    expect(() => gdal.run(abort)).toThrow(expect.objectContaining({ code: 'IO' }))
    await expect(engine.discard(1)).resolves.toBeUndefined()
    await expect(engine.close(1, undefined, () => {})).rejects.toMatchObject({ name: 'RasterError' })
    expect(engine.death).toMatchObject({ code: 'IO' })
  })

  it('for want of memory is a LIMIT to the raster that wanted it, and a loss to the others', async () => {
    const gdal = await loadGdal({})
    const wantMemory = (): never => {
      throw new Error('Aborted(OOM)')
    }
    expect(() => gdal.run(wantMemory)).toThrow(expect.objectContaining({ code: 'LIMIT' }))
    expect(() => gdal.run(() => 1)).toThrow(
      expect.objectContaining({ code: 'IO', message: expect.stringContaining('open them again') }),
    )
  })
})
