import { Worker } from 'node:worker_threads'
import type { RasterArray } from '@memraster/ground'
import { type CreateOptions, configureWorkers, MemoryFile, type RasterData } from '../../src/index.ts'
import { blockCrew } from '../../src/workers/block-crew.ts'

/** The script of the workers, as it is built. */
const SCRIPT: URL = new URL('../../dist/pure-block-worker.js', import.meta.url)

/** Workers, and how many jobs they were given. */
export interface WatchedCrew {
  readonly workers: Worker[]
  jobs: number
}

/** Configures workers that are watched, and waits until they work. */
export async function startCrew(count = 2): Promise<WatchedCrew> {
  const crew: WatchedCrew = { workers: [], jobs: 0 }
  configureWorkers({
    count,
    create() {
      // Built scripts see built packages, not their sources.
      const worker = new Worker(SCRIPT, { execArgv: [] })
      const post = worker.postMessage.bind(worker)
      worker.postMessage = (...args: Parameters<typeof post>) => {
        crew.jobs++
        post(...args)
      }
      crew.workers.push(worker)
      return worker
    },
  })
  await crewAtWork()
  return crew
}

/** Waits until the configured workers take jobs; they may have ended since they had none for a while. */
export async function crewAtWork(): Promise<void> {
  for (let isThere = false; !isThere; ) {
    blockCrew.call(2 ** 30)
    const { worker, leave } = await blockCrew.take(0)
    isThere = worker !== undefined
    leave()
  }
}

/** This thread does all. */
export function withoutCrew(): void {
  configureWorkers({ count: 0 })
}

type Layout = Partial<CreateOptions> & { readonly width: number; readonly height: number }

/** A GeoTIFF in tiles of 128 by 128, compressed with LZW unless said otherwise: too small for threads of the runtime's own. */
export async function encoded(data: RasterArray, layout: Layout): Promise<Uint8Array> {
  const memfile = new MemoryFile()
  const dataset = await memfile.open({
    driver: 'GTiff',
    count: 1,
    tiled: true,
    blockxsize: 128,
    blockysize: 128,
    compress: 'lzw',
    ...layout,
  } as CreateOptions)
  await dataset.write(data)
  await dataset.close()
  return memfile.bytes()
}

/** All pixels of a file. */
export async function readAll(bytes: Uint8Array, signal?: AbortSignal): Promise<RasterData> {
  const dataset = await new MemoryFile(bytes).open()
  try {
    return await dataset.read({ signal })
  } finally {
    await dataset.close()
  }
}
