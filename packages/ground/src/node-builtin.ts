/** A module of Node's, if the runtime has it; bundlers see no import. */
export function nodeBuiltin<T>(id: `node:${string}`): T | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?(id: string): unknown } }
  return process?.getBuiltinModule?.(id) as T | undefined
}
