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

/** The part of `node:os` that is used. */
interface NodeSystem {
  /** From Node 18.14 on, and not in all runtimes that have the module. */
  availableParallelism?(): number
}

interface Builtins {
  readonly 'node:worker_threads': NodeThreads
  readonly 'node:os': NodeSystem
}

/** A module of Node's, if the runtime has it; bundlers see no import. */
export function nodeBuiltin<K extends keyof Builtins>(id: K): Builtins[K] | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?(id: string): unknown } }
  return process?.getBuiltinModule?.(id) as Builtins[K] | undefined
}
