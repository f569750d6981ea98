import type { Backend } from '@memraster/core/backend'

const BACKENDS: Readonly<Record<string, () => Promise<{ readonly backend: Backend }>>> = {
  pure: () => import('@memraster/pure'),
  native: () => import('@memraster/native'),
  wasm: () => import('@memraster/wasm'),
}

export const BACKEND_NAMES: readonly string[] = Object.keys(BACKENDS)

/** @param name One of ours, or the URL of a module that exports a `backend`. */
export async function loadBackend(name: string): Promise<Backend> {
  const load = BACKENDS[name] ?? (() => import(name) as Promise<{ readonly backend: Backend }>)
  return (await load()).backend
}
