import { nodeBuiltin } from '@memraster/ground'

/** The part of `node:worker_threads` that is used. */
interface NodeThreads {
  readonly Worker: new (script: URL, options: { readonly name: string }) => NodeWorker
  /** The line to whoever started this thread; null in the first one. */
  readonly parentPort: Pick<NodeWorker, 'postMessage' | 'on'> | null
}

/** The part of a worker of Node's that is used. */
export interface NodeWorker {
  postMessage(message: unknown, transfer: ArrayBuffer[]): void
  on(event: 'message' | 'error' | 'exit', listener: (value: unknown) => void): unknown
  ref(): void
  unref(): void
  terminate(): unknown
}

/** Node's threads, if the runtime has them. */
export function nodeThreads(): NodeThreads | undefined {
  return nodeBuiltin<NodeThreads>('node:worker_threads')
}
