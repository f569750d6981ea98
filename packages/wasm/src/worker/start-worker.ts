import { portOver, RasterError, type WorkerPort } from '@memraster/ground'
import type { GdalAssets } from '../module/asset-source.ts'
import { createWindow, type SharedWindow } from './file-window.ts'
import type { FromWorker, ToWorker } from './messages.ts'
import { createSharedParts, type SharedParts } from './shared-parts.ts'

/** A worker that runs. */
export interface RunningWorker extends StartedWorker {
  /** Through which it reads files that stay in this thread. */
  readonly window: SharedWindow | undefined
  /** Through which parts of results come. */
  readonly parts: SharedParts | undefined
}

interface StartedWorker extends WorkerPort<ToWorker, FromWorker> {
  /** Calls `listener` when the worker ends of its own accord or is ended. */
  onEnd(listener: (reason: unknown) => void): void
  /** Whether the process is to wait for the worker. */
  hold(waiting: boolean): void
  terminate(): void
}

/**
 * Starts the worker, in the way that the runtime has.
 *
 * @param url The worker's code, if it is not beside this file.
 * @throws {RasterError} `UNSUPPORTED` if the runtime has no workers.
 */
export function startWorker(assets: GdalAssets, url: string | URL | undefined): RunningWorker {
  const worker = startNodeWorker(url) ?? startWebWorker(url)
  const [window, parts] = [createWindow(), createSharedParts()]
  worker.post({ kind: 'start', assets, window, parts }, [])
  return { ...worker, window, parts }
}

function startNodeWorker(url: string | URL | undefined): StartedWorker | undefined {
  const threads = globalThis.process?.getBuiltinModule?.('node:worker_threads')
  if (!threads) return undefined
  // Not spelled out within the URL: bundlers for the web are not to follow it.
  const entry = './worker-main.js'
  const worker = new threads.Worker(new URL(url ?? entry, import.meta.url))
  return {
    ...portOver<ToWorker, FromWorker>(worker),
    onEnd(listener) {
      worker.on('error', listener)
      worker.on('exit', (code) => listener(`exit code ${code}`))
    },
    hold: (waiting) => (waiting ? worker.ref() : worker.unref()),
    terminate: () => void worker.terminate(),
  }
}

function startWebWorker(url: string | URL | undefined): StartedWorker {
  if (typeof Worker !== 'function') {
    throw new RasterError(
      'UNSUPPORTED',
      'This runtime has no workers; use createWasmBackend({ worker: false }).',
      { feature: 'worker' },
    )
  }
  const worker = url
    ? new Worker(url, { type: 'module' })
    : new Worker(new URL('./worker-main.js', import.meta.url), { type: 'module' })
  return {
    ...portOver<ToWorker, FromWorker>(worker),
    onEnd(listener) {
      worker.addEventListener('error', (event) => listener(event.message))
      worker.addEventListener('messageerror', () => listener('a message that cannot be read'))
    },
    hold: () => {},
    terminate: () => worker.terminate(),
  }
}
