import { BroadcastChannel } from 'node:worker_threads'

/** Between a process and the wasm backend's workers in it: the folders of MEMFS that they have. */
const CHANNEL = 'memraster-fuzz-folders'
const QUESTION = 'folders'
/** A worker that is gone does not answer. */
const PATIENCE = 1000
/** After the first answer, for those of others. */
const MORE_PATIENCE = 10

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
  channel.onmessage = (event) => {
    // The answers of other workers come here, too.
    if ((event as { data: unknown }).data === QUESTION) channel.postMessage([...folders])
  }
}

/** In the process: the folders of the workers. */
export async function wasmFolders(): Promise<string[]> {
  const channel = new BroadcastChannel(CHANNEL)
  try {
    return await new Promise<string[]>((resolve) => {
      const folders: string[] = []
      let timer = setTimeout(resolve, PATIENCE, folders)
      channel.onmessage = (event) => {
        folders.push(...(event as { data: string[] }).data)
        clearTimeout(timer)
        timer = setTimeout(resolve, MORE_PATIENCE, folders)
      }
      channel.postMessage(QUESTION)
    })
  } finally {
    channel.close()
  }
}
