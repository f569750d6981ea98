import type { Backend } from '@memraster/core/backend'
import { createWasmBackend } from '../src/index.ts'

const workerUrl = new URL('../dist/worker/worker-main.js', import.meta.url)

/** GDAL in this thread. */
export const local: Backend = createWasmBackend({ worker: false })

/** GDAL in a worker, whose code is the built one. */
export const inWorker: Backend = createWasmBackend({ workerUrl })

/** As {@link inWorker}, of its own. */
export function newWorkerBackend(): Backend {
  return createWasmBackend({ workerUrl })
}
