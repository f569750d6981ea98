import { readFileSync } from 'node:fs'

let lastPath = ''
let lastBytes: Uint8Array<ArrayBuffer> = new Uint8Array(0)

/** The bytes of the file that was last asked for; contenders that share them measure the same memory. */
export function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  if (path !== lastPath) {
    // A copy in a buffer of its own: Node keeps small files in a pool.
    lastBytes = new Uint8Array(readFileSync(path))
    lastPath = path
  }
  return lastBytes
}
