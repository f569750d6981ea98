import { requireFunction, requireObject, wrongType } from '@memraster/ground'
import type { NodeWorker } from './node-threads.ts'

/** A worker of the web, or of `node:worker_threads`, as far as it is used. */
export type BlockWorker = WebWorker | NodeWorker

/** The part of a worker of the web that is used. */
export interface WebWorker {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void
  addEventListener(type: string, listener: (event: { readonly data: unknown }) => void): void
  terminate(): void
}

/** The options of {@link configureWorkers}; what is left out is as at the start. */
export interface WorkerOptions {
  /** Workers, 0 to 256. Unless said, one fewer than there are processors, and 7 at most: the program's thread works too. */
  readonly count?: number | undefined
  /**
   * Starts a worker with the script `@memraster/pure/worker`: in pages, which have no workers otherwise, and in programs
   * that are bundled.
   */
  readonly create?: (() => BlockWorker) | undefined
}

/** More would be a mistake: machines have no more processors that one program could keep busy. */
const MOST_CONFIGURED = 256

let options: WorkerOptions = {}

/**
 * Says which workers decode and encode the blocks of large reads and writes, as soon as those before have nothing to do.
 * They belong to the process or the page, as its processors do: all files share them.
 *
 * @throws {TypeError} If an option is of a wrong type, or `count` is no whole number from 0 to 256.
 * @example
 * configureWorkers({ count: 0 }) // This thread does all.
 * @example
 * configureWorkers({
 *   create: () => new Worker(new URL('@memraster/pure/worker', import.meta.url), { type: 'module' }),
 * })
 */
export function configureWorkers(wanted: WorkerOptions): void {
  requireObject('The options of configureWorkers()', wanted)
  const { count, create } = wanted
  if (count !== undefined && !(Number.isInteger(count) && count >= 0 && count <= MOST_CONFIGURED))
    throw wrongType('count', `a whole number from 0 to ${MOST_CONFIGURED}`, count)
  if (create !== undefined) requireFunction('create', create)
  options = { count, create }
}

/** What was last configured. */
export function configuredWorkers(): WorkerOptions {
  return options
}
