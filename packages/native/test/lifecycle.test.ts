import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { isRasterError } from '@memraster/core'
import { MemoryDirectory } from '@memraster/core/backend'
import { afterEach, expect, it, vi } from 'vitest'
import { loadBinding } from '../src/binding/load-binding.ts'
import { MemoryFile } from '../src/index.ts'
import { fixtureBytes } from './fixtures.ts'
import { nativeSuite } from './native-suite.ts'

const PROFILE = { driver: 'GTiff', width: 32, height: 32, count: 1, dtype: 'uint8' } as const

const drawn: string[] = []
const draw = crypto.randomUUID.bind(crypto)
vi.spyOn(crypto, 'randomUUID').mockImplementation(() => {
  const id = draw()
  drawn.push(id)
  return id
})

/** The files that GDAL holds in memory: it lists only directories whose names are known, which are drawn. */
function filesOfGdal(): string[] {
  const gdal = loadBinding()
  return drawn.flatMap((id) => {
    const path = `/vsimem/memraster-${id}`
    try {
      return gdal.fs.readDir(path).map((name) => `${path}/${name}`)
    } catch {
      // An empty directory is none.
      return []
    }
  })
}

async function codeOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => new Error('it did not fail'),
    (reason: unknown) => reason,
  )
  if (isRasterError(error)) return error.code
  throw error
}

nativeSuite('the life of a dataset', () => {
  afterEach(() => {
    expect(filesOfGdal()).toEqual([])
  })

  it('reads the memory that it was given, and leaves it alone', async () => {
    const bytes = fixtureBytes('striped-band.tif')
    const untouched = fixtureBytes('striped-band.tif')
    await using memfile = new MemoryFile(bytes)
    await using dataset = await memfile.open()
    const before = await dataset.read({ indexes: 1, window: { colOff: 0, rowOff: 0, width: 1, height: 1 } })
    expect(bytes).toEqual(untouched)
    // The samples are uncompressed: the first one is somewhere in the file.
    bytes.fill(before.data[0] === 77 ? 78 : 77, 8)
    await using other = await memfile.open().catch(() => undefined as never)
    expect(other).toBeUndefined()
  })

  it('ends a read as soon as it is aborted; what GDAL still does, it does in memory of its own', async () => {
    await using memfile = new MemoryFile()
    const size = { width: 8192, height: 8192, blockysize: 256 }
    await (await memfile.open({ ...PROFILE, ...size, compress: 'deflate', sparse_ok: true })).close()
    const dataset = await memfile.open()
    const controller = new AbortController()
    const out = new Uint8Array(4).fill(7)
    const options = { indexes: 1, resampling: 'average', signal: controller.signal } as const
    const reading = dataset.read({ ...options, out: { data: out, shape: [2, 2] } })
    setImmediate(() => controller.abort())
    expect(await codeOf(reading)).toBe('ABORTED')
    await dataset.close()
    // GDAL's files go when it has ended.
    while (filesOfGdal().length > 0) await new Promise(setImmediate)
    expect([...out]).toEqual([7, 7, 7, 7])
  })

  it('opens the same bytes several times at once', async () => {
    const bytes = fixtureBytes('tiled-pixel.tif')
    await using first = new MemoryFile(bytes)
    await using second = new MemoryFile(bytes)
    await using third = new MemoryFile(bytes.subarray(0), { filename: 'third.tif' })
    const datasets = [await first.open(), await first.open(), await second.open(), await third.open()]
    const sums = await Promise.all(datasets.map((dataset) => dataset.checksum(1)))
    expect(new Set(sums).size).toBe(1)
    await datasets[0]?.close()
    await datasets[3]?.close()
    expect(await datasets[1]?.checksum(1)).toBe(sums[0])
    await datasets[1]?.close()
    expect(await datasets[2]?.checksum(1)).toBe(sums[0])
    await datasets[2]?.close()
  })

  it('refuses to read after the dataset or its file was closed', async () => {
    const memfile = new MemoryFile(fixtureBytes('tiled-pixel.tif'))
    const [first, second] = [await memfile.open(), await memfile.open()]
    await first.close()
    expect(await codeOf(first.read())).toBe('CLOSED')
    await memfile.close()
    expect(await codeOf(second.read())).toBe('CLOSED')
    await first.close()
    await second.close()
    expect(second.width).toBeGreaterThan(0)
  })

  it('ends reads that are under way before it closes', async () => {
    const memfile = new MemoryFile(fixtureBytes('tiled-pixel.tif'))
    const dataset = await memfile.open()
    const reads = [dataset.read(), dataset.read({ indexes: 2 })]
    await memfile.close()
    for (const { data } of await Promise.all(reads)) expect(data.some((value) => value !== 0)).toBe(true)
  })

  it('frees what a dataset that was never closed held', async () => {
    setFlagsFromString('--expose-gc')
    const collect = runInNewContext('gc') as () => void
    const abandon = async (): Promise<void> => {
      await new MemoryFile(fixtureBytes('tiled-pixel.tif')).open()
      const created = await new MemoryFile().open(PROFILE)
      await created.write(new Uint8Array(1024))
      await new MemoryFile(undefined, { filename: 'a.png' }).open({ ...PROFILE, driver: 'PNG' })
    }
    await abandon()
    expect(filesOfGdal().length).toBeGreaterThanOrEqual(3)
    for (let round = 0; round < 300 && filesOfGdal().length > 0; round++) {
      collect()
      await new Promise((resolve) => setImmediate(resolve))
    }
    expect(filesOfGdal()).toEqual([])
  })

  it('leaves the file as it was when what was written is discarded', async () => {
    const memfile = await MemoryFile.from(fixtureBytes('tiled-pixel.tif'), { copy: true })
    const before = memfile.bytes()
    const dataset = await memfile.open({ mode: 'r+' })
    await dataset.write(new Uint8Array(dataset.width * dataset.height), { indexes: 1 })
    await dataset.discard()
    expect(memfile.bytes()).toEqual(before)
    await memfile.close()
  })

  it('says that bytes were transferred away instead of reading them', async () => {
    const bytes = fixtureBytes('tiled-pixel.tif')
    const memfile = new MemoryFile(bytes)
    const dataset = await memfile.open()
    structuredClone(bytes, { transfer: [bytes.buffer] })
    expect(await codeOf(dataset.read())).toBe('IO')
    await dataset.close()
    await memfile.close()
  })

  it('does not grow with the number of files', async () => {
    const bytes = fixtureBytes('tiled-pixel.tif')
    const cycle = async (): Promise<void> => {
      await using memfile = new MemoryFile(bytes)
      await using dataset = await memfile.open()
      await dataset.read({ indexes: 1, window: { colOff: 0, rowOff: 0, width: 8, height: 8 } })
    }
    const handlesOf = (): number => process.getActiveResourcesInfo().length
    await cycle()
    const handles = handlesOf()
    for (let i = 0; i < 200; i++) await cycle()
    expect(handlesOf()).toBeLessThanOrEqual(handles)
  })
})

nativeSuite('reads at the same time', () => {
  it('gives 64 of them what it gives one after the other', async () => {
    await using memfile = new MemoryFile(fixtureBytes('tiled-band-uint16.tif'))
    await using dataset = await memfile.open()
    const windows = Array.from({ length: 64 }, (_, i) => ({
      colOff: i % 7,
      rowOff: i % 5,
      width: 20 + (i % 9),
      height: 18 + (i % 11),
    }))
    const alone = []
    for (const window of windows) alone.push((await dataset.read({ window })).data)
    const together = await Promise.all(windows.map((window) => dataset.read({ window })))
    expect(together.map(({ data }) => data)).toEqual(alone)
  })

  it('stops between tasks when it is aborted', async () => {
    await using memfile = new MemoryFile()
    await using target = await memfile.open({
      ...PROFILE,
      width: 4096,
      height: 4096,
      tiled: true,
      compress: 'deflate',
    })
    await target.close()
    await using dataset = await memfile.open()
    const controller = new AbortController()
    const shares: number[] = []
    const reading = dataset.read({
      signal: controller.signal,
      onProgress: (share) => {
        shares.push(share)
        controller.abort()
      },
    })
    expect(await codeOf(reading)).toBe('ABORTED')
    expect(Math.max(...shares)).toBeLessThan(1)
    expect(await codeOf(dataset.read({ signal: AbortSignal.abort() }))).toBe('ABORTED')
    expect((await dataset.read({ window: { colOff: 0, rowOff: 0, width: 2, height: 2 } })).data).toHaveLength(
      4,
    )
  })

  it('reads virtual rasters over files beside them', async () => {
    const directory = new MemoryDirectory()
    directory.share('source.tif', fixtureBytes('tiled-band-uint16.tif'))
    const source = await new MemoryFile(undefined, { directory, filename: 'source.tif' }).open()
    const band = (bidx: number): string =>
      `<VRTRasterBand dataType="UInt16" band="${bidx}"><SimpleSource><SourceFilename relativeToVRT="1" shared="1">source.tif</SourceFilename><SourceBand>${bidx}</SourceBand></SimpleSource></VRTRasterBand>`
    const xml = `<VRTDataset rasterXSize="${source.width}" rasterYSize="${source.height}">${source.indexes.map(band).join('')}</VRTDataset>`
    directory.share('virtual.vrt', new TextEncoder().encode(xml))
    const virtual = await new MemoryFile(undefined, { directory, filename: 'virtual.vrt' }).open()
    expect(virtual.files).toEqual(['virtual.vrt', 'source.tif'])
    const expected = (await source.read()).data
    const reads = await Promise.all(Array.from({ length: 16 }, () => virtual.read()))
    for (const { data } of reads) expect(data).toEqual(expected)
    await source.close()
    await virtual.close()
  })

  it('puts pixels interleaved into the array of the caller', async () => {
    await using memfile = new MemoryFile(fixtureBytes('tiled-pixel.tif'))
    await using dataset = await memfile.open()
    const planar = (await dataset.read()).data
    const size = dataset.width * dataset.height
    const out = new Uint8Array(3 * size)
    await dataset.read({ out, interleave: 'pixel' })
    for (let i = 0; i < size; i++)
      for (let band = 0; band < 3; band++) expect(out[i * 3 + band]).toBe(planar[band * size + i])
    expect(Object.keys(out)).toHaveLength(out.length)
  })
})

nativeSuite('bytes that are no raster', () => {
  const text = new TextEncoder().encode('{"type": "Point", "coordinates": [1, 2]}')
  const tiff = (): Uint8Array<ArrayBuffer> => fixtureBytes('deflate-striped.tif')
  const wms =
    '<GDAL_WMS><Service name="TMS"><ServerUrl>http://localhost:1/tile</ServerUrl></Service><DataWindow><SizeX>256</SizeX><SizeY>256</SizeY></DataWindow></GDAL_WMS>'
  const outside =
    '<VRTDataset rasterXSize="2" rasterYSize="2"><VRTRasterBand dataType="Byte" band="1" subClass="VRTRawRasterBand"><SourceFilename>/etc/passwd</SourceFilename></VRTRasterBand></VRTDataset>'

  it.each([
    ['text', new TextEncoder().encode('no raster at all'), ['NOT_RASTER']],
    ['a vector file', text, ['NOT_RASTER']],
    ['a header alone', tiff().slice(0, 8), ['CORRUPT', 'NOT_RASTER']],
    ['half a file', tiff().slice(0, 200), ['CORRUPT', 'NOT_RASTER']],
    ['a file that fetches from the network', new TextEncoder().encode(wms), ['UNSUPPORTED', 'NOT_RASTER']],
    ['a file that refers to others', new TextEncoder().encode(outside), ['UNSUPPORTED', 'CORRUPT']],
  ])('%s', async (_, bytes, codes) => {
    await using memfile = new MemoryFile(bytes)
    expect(codes).toContain(await codeOf(memfile.open()))
    expect(filesOfGdal()).toEqual([])
  })

  it('survives any byte of a file being another', async () => {
    const whole = tiff()
    for (let at = 0; at < Math.min(whole.length, 400); at += 3) {
      const bytes = whole.slice()
      bytes[at] = (bytes[at] ?? 0) ^ 0xff
      await using memfile = new MemoryFile(bytes)
      try {
        await using dataset = await memfile.open({ limits: { maxBytes: 1 << 24 } })
        await dataset.read()
      } catch (error) {
        if (!isRasterError(error)) throw error
      }
    }
    expect(filesOfGdal()).toEqual([])
  })

  it('says which block of a broken file cannot be read', async () => {
    const bytes = tiff()
    bytes.fill(0xff, bytes.length - 300, bytes.length - 200)
    await using memfile = new MemoryFile(bytes)
    await using dataset = await memfile.open()
    const error: unknown = await dataset.read().catch((reason: unknown) => reason)
    if (isRasterError(error)) expect(error).toMatchObject({ code: 'CORRUPT', cause: expect.any(Error) })
  })
})
