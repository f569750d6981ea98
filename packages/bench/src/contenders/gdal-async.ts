import { createRequire } from 'node:module'
import { crc32 } from 'node:zlib'
import { allocate, type DType } from '@memraster/core/backend'
import { bytesOf } from './bytes-of.ts'
import {
  type Contender,
  inTurns,
  type Operation,
  type Outcome,
  type ReadOperation,
  type WindowsOperation,
  type WriteOperation,
  windowPlaces,
} from './operation.ts'

/** The part of gdal-async that the benchmark uses. */
interface Gdal {
  readonly version: string
  readonly vsimem: { set(bytes: Buffer, path: string): void; release(path: string): Buffer }
  readonly drivers: { get(name: string): { createAsync(...args: unknown[]): Promise<GdalDataset> } }
  openAsync(path: string): Promise<GdalDataset>
}

interface GdalDataset {
  readonly rasterSize: { readonly x: number; readonly y: number }
  readonly bands: { count(): number; get(band: number): GdalBand }
  readonly srs: { toWKT(): string } | null
  readonly geoTransform: readonly number[] | null
  getMetadata(): unknown
  close(): void
}

interface GdalBand {
  readonly dataType: string
  readonly noDataValue: number | null
  readonly description: string
  readonly blockSize: unknown
  readonly overviews: { count(): number }
  getMetadata(): unknown
  readonly pixels: {
    readAsync(...args: unknown[]): Promise<unknown>
    writeAsync(...args: unknown[]): Promise<unknown>
  }
}

const DTYPES: Readonly<Record<string, DType>> = { Byte: 'uint8', UInt16: 'uint16', Float32: 'float32' }

/** gdal-async used directly; undefined if it cannot be loaded. */
export function gdalAsyncContender(): Contender | undefined {
  const gdal = load()
  if (gdal === undefined) return undefined
  const bench = new GdalBench(gdal)
  return {
    name: 'gdal-async',
    version: `gdal-async over GDAL ${gdal.version}`,
    isHere: true,
    run: (path, operation, check) => bench.run(path, operation, check),
    prepare: (path) => bench.prepare(path),
    close() {},
  }
}

function load(): Gdal | undefined {
  try {
    return createRequire(import.meta.resolve('@memraster/native'))('gdal-async') as Gdal
  } catch {
    return undefined
  }
}

/** The pixels of a file, an array for each band. */
interface Pixels {
  readonly path: string
  readonly width: number
  readonly height: number
  readonly type: string
  readonly bands: readonly unknown[]
}

const PATH = '/vsimem/bench.tif'

class GdalBench {
  readonly #gdal: Gdal
  #pixels: Pixels | undefined
  #out: { readonly key: string; readonly data: ReturnType<typeof allocate> } | undefined

  constructor(gdal: Gdal) {
    this.#gdal = gdal
  }

  async run(path: string, operation: Operation, check: boolean): Promise<Outcome | undefined> {
    if (operation.kind === 'write') return await this.#write(path, operation)
    // Masks and resampling need more than this one call.
    if (operation.kind === 'read' && (operation.masked || operation.resampling)) return undefined
    const bytes = Buffer.from(bytesOf(path).buffer)
    const start = performance.now()
    this.#gdal.vsimem.set(bytes, PATH)
    try {
      const dataset = await this.#gdal.openAsync(PATH)
      try {
        if (operation.kind === 'windows') return await this.#windows(dataset, operation)
        const data = operation.kind === 'read' ? await this.#read(path, dataset, operation) : factsOf(dataset)
        const time = performance.now() - start
        return { time, crc: check && ArrayBuffer.isView(data) ? crcOf(data) : undefined }
      } finally {
        dataset.close()
      }
    } finally {
      this.#gdal.vsimem.release(PATH)
    }
  }

  async prepare(path: string): Promise<void> {
    await this.#pixelsOf(path)
  }

  async #read(path: string, dataset: GdalDataset, operation: ReadOperation): Promise<ArrayBufferView> {
    const { x, y } = dataset.rasterSize
    const [colOff, rowOff, width, height] = operation.window ?? [0, 0, x, y]
    const count = operation.outShape?.[0] ?? dataset.bands.count()
    const [, rows, columns] = operation.outShape ?? [count, height, width]
    const dtype = DTYPES[dataset.bands.get(1).dataType] ?? 'uint8'
    const key = `${path} ${JSON.stringify(operation)}`
    const isKnown = operation.reuse && this.#out?.key === key
    const data = isKnown && this.#out ? this.#out.data : allocate(dtype, count * rows * columns)
    const [step, between] = operation.interleave === 'pixel' ? [1, count] : [rows * columns, 1]
    for (let band = 0; band < count; band++) {
      const options = {
        buffer_width: columns,
        buffer_height: rows,
        pixel_space: between * data.BYTES_PER_ELEMENT,
        line_space: between * columns * data.BYTES_PER_ELEMENT,
      }
      const part = data.subarray(band * step)
      await dataset.bands.get(band + 1).pixels.readAsync(colOff, rowOff, width, height, part, options)
    }
    if (operation.reuse) this.#out = { key, data }
    return data
  }

  async #windows(dataset: GdalDataset, operation: WindowsOperation): Promise<Outcome> {
    const { x, y } = dataset.rasterSize
    const { size, concurrency } = operation
    const bands = bandsOf(dataset)
    const places = windowPlaces(operation, x, y)
    const start = performance.now()
    await inTurns(places, concurrency, async ([colOff, rowOff]) => {
      for (const band of bands) await band.pixels.readAsync(colOff, rowOff, size, size)
    })
    return { time: performance.now() - start }
  }

  async #write(path: string, { profile, rows }: WriteOperation): Promise<Outcome | undefined> {
    const { driver, ...options } = profile
    // Windows are written as well as all at once; a COG is a copy of another dataset.
    if (rows !== undefined || driver !== 'GTiff') return undefined
    const { width, height, type, bands } = await this.#pixelsOf(path)
    const creation = Object.entries(options).map(([key, value]) => `${key.toUpperCase()}=${value}`)
    const start = performance.now()
    const target = this.#gdal.drivers.get('GTiff')
    const dataset = await target.createAsync(PATH, width, height, bands.length, type, creation)
    for (const [i, pixels] of bands.entries()) {
      await dataset.bands.get(i + 1).pixels.writeAsync(0, 0, width, height, pixels)
    }
    dataset.close()
    const time = performance.now() - start
    return { time, size: this.#gdal.vsimem.release(PATH).length }
  }

  async #pixelsOf(path: string): Promise<Pixels> {
    if (this.#pixels?.path !== path) {
      const dataset = await this.#gdal.openAsync(path)
      const { x: width, y: height } = dataset.rasterSize
      const bands = await Promise.all(
        bandsOf(dataset).map(({ pixels }) => pixels.readAsync(0, 0, width, height)),
      )
      this.#pixels = { path, width, height, type: dataset.bands.get(1).dataType, bands }
      dataset.close()
    }
    return this.#pixels
  }
}

function bandsOf({ bands }: GdalDataset): GdalBand[] {
  return Array.from({ length: bands.count() }, (_, i) => bands.get(i + 1))
}

function factsOf(dataset: GdalDataset): readonly unknown[] {
  const bands = bandsOf(dataset).map((band) => [
    band.dataType,
    band.noDataValue,
    band.description,
    band.blockSize,
    band.overviews.count(),
    band.getMetadata(),
  ])
  return [dataset.rasterSize, dataset.srs?.toWKT(), dataset.geoTransform, dataset.getMetadata(), bands]
}

function crcOf({ buffer, byteOffset, byteLength }: ArrayBufferView): number {
  return crc32(new Uint8Array(buffer, byteOffset, byteLength))
}
