import type { EmscriptenFs } from './emscripten-module.ts'

const LEAST_CAPACITY = 2 ** 12

/**
 * Has files of MEMFS grow by doubling their room. By itself it gives them an eighth more each time, and a file that
 * is written copies itself ten times over.
 */
export function growFilesByDoubling(fs: EmscriptenFs): void {
  fs.filesystems.MEMFS.expandFileStorage = (node, wanted) => {
    const { contents: old, usedBytes } = node
    const capacity = old?.length ?? 0
    if (capacity >= wanted) return
    // Room that is not written to takes no memory.
    node.contents = new Uint8Array(Math.max(wanted, 2 * capacity, LEAST_CAPACITY))
    if (old) node.contents.set(old.subarray(0, usedBytes))
  }
}
