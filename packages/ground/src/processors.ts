import { nodeBuiltin } from './node-builtin.ts'

/** The part of `node:os` that is used. */
interface NodeSystem {
  /** From Node 18.14 on, and not in all runtimes that have the module. */
  availableParallelism?(): number
}

/** The processors that this runtime may use; 1 if it does not tell. */
export function processors(): number {
  const { navigator } = globalThis as { navigator?: { readonly hardwareConcurrency?: number } }
  const system = nodeBuiltin<NodeSystem>('node:os')
  return system?.availableParallelism?.() ?? navigator?.hardwareConcurrency ?? 1
}
