import type { Engine } from './engine/engine.ts'
import { GdalEngine } from './engine/gdal-engine.ts'
import { loadGdal } from './gdal/load-gdal.ts'
import type { GdalAssets } from './module/asset-source.ts'
import { startWorker } from './worker/start-worker.ts'
import { WorkerEngine } from './worker/worker-engine.ts'

/** The options of a host. */
export interface EngineHostOptions extends GdalAssets {
  /** Default true: GDAL works in a worker; false: in the thread that asks it. */
  readonly worker?: boolean | undefined
  /** The code of the worker, if bundlers do not find `worker/worker-main.js` on their own. */
  readonly workerUrl?: string | URL | undefined
}

/** Holds the engine at work. Starts one if there is none: for the first raster, and after the last one has ended. */
export class EngineHost {
  readonly #options: EngineHostOptions
  #engine: Promise<Engine> | undefined

  constructor(options: EngineHostOptions) {
    this.#options = options
  }

  /** Opens a raster in the engine, or in a new one if another raster ends the first meanwhile. */
  async open<T>(open: (engine: Engine) => Promise<T>): Promise<T> {
    const engine = await this.#current()
    try {
      return await open(engine)
    } catch (error) {
      if (error !== engine.death) throw error
      return await open(await this.#current())
    }
  }

  async #current(): Promise<Engine> {
    const current = this.#engine
    if (current) {
      const engine = await current
      if (!engine.death) return engine
      if (this.#engine === current) this.#engine = undefined
      return await this.#current()
    }
    const starting = this.#start()
    this.#engine = starting
    // One that failed to start is not kept.
    starting.catch(() => {
      if (this.#engine === starting) this.#engine = undefined
    })
    return await starting
  }

  async #start(): Promise<Engine> {
    const { worker = true, workerUrl, wasmUrl, dataUrl, module } = this.#options
    const assets: GdalAssets = {
      wasmUrl: wasmUrl && String(wasmUrl),
      dataUrl: dataUrl && String(dataUrl),
      module,
    }
    if (worker) return new WorkerEngine(startWorker(assets, workerUrl))
    return new GdalEngine(await loadGdal(assets))
  }
}
