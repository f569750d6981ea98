import { BroadcastChannel } from 'node:worker_threads'

/** Between a process and the wasm backend's worker in it: the folders of MEMFS that the worker has. */
const CHANNEL = 'memraster-fuzz-folders'
/** A worker that is gone does not answer. */
const PATIENCE = 1000

interface Mounted {
  readonly path: string
}

/** In the worker: takes note of folders as they are made and removed, and tells who asks. */
export async function tellFolders(): Promise<void> {
  const wasm = import.meta.resolve('@memraster/wasm')
  const { Mount } = (await import(new URL('engine/mount.js', wasm).href)) as {
    Mount: { prototype: { pathOf(this: Mounted, name: string): string; remove(this: Mounted): void } }
  }
  const folders = new Set<string>()
  const { pathOf, remove } = Mount.prototype
  Mount.prototype.pathOf = function note(name) {
    folders.add(this.path)
    return pathOf.call(this, name)
  }
  Mount.prototype.remove = function forget() {
    remove.call(this)
    folders.delete(this.path)
  }
  const channel = new BroadcastChannel(CHANNEL)
  channel.unref()
  channel.onmessage = () => channel.postMessage([...folders])
}

/** In the process: the folders of the worker. */
export async function wasmFolders(): Promise<string[]> {
  const channel = new BroadcastChannel(CHANNEL)
  try {
    return await new Promise<string[]>((resolve) => {
      const timer = setTimeout(resolve, PATIENCE, [])
      channel.onmessage = (event) => {
        clearTimeout(timer)
        resolve((event as { data: string[] }).data)
      }
      channel.postMessage('folders')
    })
  } finally {
    channel.close()
  }
}
