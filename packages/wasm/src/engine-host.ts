import { processors } from '@memraster/ground'
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

/** The most engines, each of which takes some 60 MB, and 128 more for decoded blocks. */
const MOST_ENGINES = 4

/** Bytes that long reads have to come to before assistants are started: these take as long as reading some of them. */
const WORTH_ASSISTANTS = 64 * 2 ** 20

/**
 * Holds the engine at work. Starts one if there is none: for the first raster, and after the last one has ended. Others
 * assist it with long reads.
 */
export class EngineHost {
  readonly #options: EngineHostOptions
  #engine: Promise<Engine> | undefined
  #assistants: readonly WorkerEngine[] = []
  /** The sum of all long reads in bytes. */
  #work = 0

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

  /** How to find assistants of `engine` for a read of some bytes: as many as there are processors beside its own. */
  assistantsOf(engine: Engine): (bytes: number) => readonly Engine[] {
    return (bytes) => {
      this.#work += bytes
      const isWorth = engine instanceof WorkerEngine && !engine.death && this.#work >= WORTH_ASSISTANTS
      if (!isWorth) return []
      // One that ends while it is loaded would do so again, and keeps its place.
      const kept = this.#assistants.filter((each) => !each.death || !each.isLoaded)
      const missing = Math.min(processors(), MOST_ENGINES) - 1 - kept.length
      const started = Array.from({ length: Math.max(0, missing) }, () => this.#startWorker(engine.module))
      this.#assistants = [...kept, ...started]
      // What waited for one to be loaded would keep the process alive.
      return this.#assistants.filter((each) => each.isLoaded && !each.death)
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
    const { worker = true } = this.#options
    return worker ? this.#startWorker() : new GdalEngine(await loadGdal(this.#assets()))
  }

  #startWorker(module?: WebAssembly.Module): WorkerEngine {
    return new WorkerEngine(startWorker(this.#assets(module), this.#options.workerUrl))
  }

  #assets(compiled?: WebAssembly.Module): GdalAssets {
    const { wasmUrl, dataUrl, module = compiled } = this.#options
    return { wasmUrl: wasmUrl && String(wasmUrl), dataUrl: dataUrl && String(dataUrl), module }
  }
}
