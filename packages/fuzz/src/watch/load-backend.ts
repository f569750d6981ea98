import type { Backend } from '@memraster/core/backend'
import { watchGdalFolders } from './gdal-folders.ts'

const BACKENDS: Readonly<Record<string, () => Promise<Backend>>> = {
  async pure() {
    return (await import('@memraster/pure')).backend
  },
  async wasm() {
    const { createWasmBackend } = await import('@memraster/wasm')
    return createWasmBackend({ workerUrl: new URL('wasm-worker.js', import.meta.url) })
  },
  async native() {
    const { backend, describe } = await import('@memraster/native')
    // GDAL stays as it is if others load the binding before the backend does.
    describe()
    watchGdalFolders()
    return backend
  },
  async isolated() {
    return (await import('@memraster/native')).createNativeBackend({ isolate: true })
  },
}

/** `isolated` is the native backend in a process of its own. */
export const BACKEND_NAMES: readonly string[] = Object.keys(BACKENDS)

/** @param name One of ours, or the URL of a module that exports a `backend`. */
export async function loadBackend(name: string): Promise<Backend> {
  const load = BACKENDS[name]
  return load ? await load() : ((await import(name)) as { readonly backend: Backend }).backend
}
