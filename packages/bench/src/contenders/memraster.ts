import { crc32 } from 'node:zlib'
import type { Dataset, Profile, RasterArray, RasterData, ReadOptions } from '@memraster/core'
import { type Backend, type BoundMemoryFileClass, bindBackend } from '@memraster/core/backend'
import { isRasterError } from 'memraster'
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

/** One of memraster's backends. */
export function memrasterContender(backend: Backend): Contender {
  const bench = new MemrasterBench(bindBackend(backend).MemoryFile)
  return {
    name: backend.name,
    version: `memraster ${backend.name}`,
    isHere: true,
    async run(path, operation, check) {
      try {
        return await bench.run(path, operation, check)
      } catch (error) {
        if (isRasterError(error, 'UNSUPPORTED', 'PROFILE')) return undefined
        throw error
      }
    },
    prepare: (path) => bench.prepare(path),
    close() {},
  }
}

interface Pixels {
  readonly data: RasterData['data']
  readonly profile: Profile
}

class MemrasterBench {
  readonly #MemoryFile: BoundMemoryFileClass
  /** The pixels of the file that was last written. */
  #pixels: (Pixels & { readonly path: string }) | undefined
  /** The array of the last read into an existing one. */
  #out: { readonly key: string; readonly data: RasterArray } | undefined

  constructor(MemoryFile: BoundMemoryFileClass) {
    this.#MemoryFile = MemoryFile
  }

  async run(path: string, operation: Operation, check: boolean): Promise<Outcome> {
    switch (operation.kind) {
      case 'read':
        return await this.#read(path, operation, check)
      case 'windows':
        return await this.#windows(path, operation)
      case 'facts':
        return await this.#facts(path)
      case 'write':
        return await this.#write(await this.#pixelsOf(path), operation)
    }
  }

  async prepare(path: string): Promise<void> {
    await this.#pixelsOf(path)
  }

  async #read(path: string, operation: ReadOperation, check: boolean): Promise<Outcome> {
    const { window: place, outShape, resampling, masked, interleave, reuse } = operation
    const [colOff = 0, rowOff = 0, width = 0, height = 0] = place ?? []
    const window = place && { colOff, rowOff, width, height }
    const key = `${path} ${JSON.stringify(operation)}`
    const out = reuse && this.#out?.key === key ? this.#out.data : undefined
    const bytes = bytesOf(path)
    const start = performance.now()
    const memfile = new this.#MemoryFile(bytes)
    const dataset = await memfile.open()
    const options: ReadOptions = { window, outShape, resampling, masked, interleave, out }
    const data = (await dataset.read(options)).data as RasterArray
    await memfile.close()
    const time = performance.now() - start
    if (reuse) this.#out = { key, data }
    return { time, crc: check ? crc32(bytesOfPixels(data)) : undefined }
  }

  async #windows(path: string, operation: WindowsOperation): Promise<Outcome> {
    const { size, concurrency } = operation
    const memfile = new this.#MemoryFile(bytesOf(path))
    const dataset = await memfile.open()
    const places = windowPlaces(operation, dataset.width, dataset.height)
    const start = performance.now()
    await inTurns(places, concurrency, ([colOff, rowOff]) =>
      dataset.read({ window: { colOff, rowOff, width: size, height: size } }),
    )
    const time = performance.now() - start
    await memfile.close()
    return { time }
  }

  async #facts(path: string): Promise<Outcome> {
    const bytes = bytesOf(path)
    const start = performance.now()
    const memfile = new this.#MemoryFile(bytes)
    const dataset = await memfile.open()
    factsOf(dataset)
    await memfile.close()
    return { time: performance.now() - start }
  }

  async #write({ data, profile }: Pixels, { profile: change, rows }: WriteOperation): Promise<Outcome> {
    const start = performance.now()
    const memfile = new this.#MemoryFile()
    const dataset = await memfile.open({ ...profile, ...change })
    if (rows === undefined) await dataset.write(data)
    else await writeRows(dataset, data, rows)
    await dataset.close()
    const time = performance.now() - start
    const size = memfile.length
    await memfile.close()
    return { time, size }
  }

  async #pixelsOf(path: string): Promise<Pixels> {
    if (this.#pixels?.path !== path) {
      const memfile = new this.#MemoryFile(bytesOf(path))
      const dataset = await memfile.open()
      this.#pixels = { path, data: (await dataset.read()).data, profile: dataset.profile }
      await memfile.close()
    }
    return this.#pixels
  }
}

function factsOf(dataset: Dataset): unknown {
  const { shape, dtypes, crs, transform, bounds, nodata, descriptions, blockShapes, compression } = dataset
  const more = [dataset.tags(), dataset.tags(1), dataset.overviews(1), dataset.colorinterp]
  return [
    shape,
    dtypes,
    crs?.toEpsg(),
    transform,
    bounds,
    nodata,
    descriptions,
    blockShapes,
    compression,
    more,
  ]
}

async function writeRows(dataset: Dataset, data: RasterData['data'], rows: number): Promise<void> {
  const { width, height, count } = dataset
  for (let rowOff = 0; rowOff < height; rowOff += rows) {
    const window = { colOff: 0, rowOff, width, height: Math.min(rows, height - rowOff) }
    const shape = [count, window.height, width] as const
    const part = { data: data.subarray(rowOff * width), shape, stride: [height * width, width, 1] as const }
    await dataset.write(part, { window })
  }
}

function bytesOfPixels(data: RasterArray): Uint8Array {
  return new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
}
