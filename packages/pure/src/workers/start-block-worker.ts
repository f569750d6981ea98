import { portOver, type WorkerPort } from '@memraster/ground'
import type { JobAnswer, NumberedJob, READY } from './block-jobs.ts'
import { nodeThreads } from './node-threads.ts'
import { type BlockWorker, configuredWorkers } from './worker-options.ts'

/** A worker that runs. */
export interface StartedWorker extends WorkerPort<NumberedJob, JobAnswer | typeof READY> {
  /** Calls `listener` when the worker cannot start, or ends. */
  onEnd(listener: () => void): void
  /** Whether the process is to wait for the worker; at first it does. */
  hold(waiting: boolean): void
  terminate(): void
}

/** Starts a worker in the way that is configured, else in that of Node; undefined if it cannot be started so. */
export function startBlockWorker(): StartedWorker | undefined {
  const { create = createNodeWorker } = configuredWorkers()
  try {
    const worker = create()
    return worker && asStarted(worker)
  } catch {
    return undefined
  }
}

function createNodeWorker(): BlockWorker | undefined {
  const threads = nodeThreads()
  // Not spelled out within the URL: bundlers for pages are not to follow it, as some fail at workers that load modules.
  const script = './pure-block-worker.js'
  return threads && new threads.Worker(new URL(script, import.meta.url), { name: 'memraster' })
}

function asStarted(worker: BlockWorker): StartedWorker {
  return {
    ...portOver<NumberedJob, JobAnswer | typeof READY>(worker),
    onEnd(listener) {
      if ('on' in worker) {
        worker.on('error', listener)
        worker.on('exit', listener)
      } else {
        worker.addEventListener('error', listener)
        worker.addEventListener('messageerror', listener)
      }
    },
    hold(waiting) {
      if ('on' in worker) (waiting ? worker.ref : worker.unref).call(worker)
    },
    terminate: () => void worker.terminate(),
  }
}
