import type { EmscriptenFs, EmscriptenModule, MemfsNode } from '../module/emscripten-module.ts'
import type { ClosedFiles, DistantFile, EngineFile } from './engine.ts'

/** The time that files have until they are written. */
const UNTOUCHED = 0

/** A folder of MEMFS with the files of one raster. */
export class Mount {
  /** Nobody can guess it: a hostile file must not be able to name those of others. */
  readonly path: string = `/rasters/${globalThis.crypto.randomUUID()}`
  readonly #fs: EmscriptenFs
  /** The names of the files that it was made with. */
  readonly names: readonly string[]

  /** @param files Become MEMFS's own without a copy. */
  constructor(module: EmscriptenModule, files: readonly (EngineFile | DistantFile)[]) {
    this.#fs = module.FS
    this.names = files.map(({ name }) => name)
    this.#fs.mkdirTree(this.path)
    // Files may have any name, `__proto__` too.
    Object.assign(this.#fs.lookupPath(this.path).node, { contents: Object.create(null) })
    for (const file of files) {
      const path = this.pathOf(file.name)
      const bytes = 'bytes' in file ? file.bytes : new Uint8Array(0)
      this.#fs.writeFile(path, bytes, { canOwn: true })
      const { node } = this.#fs.lookupPath(path)
      if ('read' in file) readElsewhere(node, file)
      node.timestamp = UNTOUCHED
    }
  }

  /** GDAL's path of a file. */
  pathOf(name: string): string {
    return `${this.path}/${name}`
  }

  /**
   * GDAL's name for a raster: the path of its file, or, for one of the rasters of a file, a name such as
   * `GTIFF_DIR:2:a.tif` with the path of the file in it.
   */
  rasterName(name: string): string {
    const owner = this.names.includes(name) ? undefined : findOwner(name, this.names)
    return owner === undefined ? this.pathOf(name) : name.replace(owner, () => this.pathOf(owner))
  }

  /** A text of GDAL's without the path of this folder. */
  withoutFolder(text: string): string {
    return text.replaceAll(`${this.path}/`, '')
  }

  /** The names of the files that are paths of this folder. */
  namesOf(paths: readonly string[]): string[] {
    const prefix = `${this.path}/`
    return paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length))
  }

  /** The files written and deleted since the beginning. Bytes are views on those of MEMFS. */
  changes(): ClosedFiles {
    const names = this.#entries(this.path).filter((name) => !this.#isFolder(this.pathOf(name)))
    const written = names.flatMap((name) => {
      const { node } = this.#fs.lookupPath(this.pathOf(name))
      if (node.timestamp === UNTOUCHED) return []
      return [{ name, bytes: node.contents?.subarray(0, node.usedBytes) ?? new Uint8Array(0) }]
    })
    return { written, deleted: this.names.filter((name) => !names.includes(name)) }
  }

  /** Takes all files out of MEMFS. */
  remove(): void {
    this.#removeFolder(this.path)
  }

  #removeFolder(path: string): void {
    for (const name of this.#entries(path)) {
      const entry = `${path}/${name}`
      if (this.#isFolder(entry)) this.#removeFolder(entry)
      else this.#fs.unlink(entry)
    }
    this.#fs.rmdir(path)
  }

  #entries(path: string): string[] {
    return this.#fs.readdir(path).filter((name) => name !== '.' && name !== '..')
  }

  #isFolder(path: string): boolean {
    return this.#fs.isDir(this.#fs.stat(path).mode)
  }
}

/** The file that the name of a raster is about: of several that it could be, the one with the longest name. */
export function findOwner(name: string, files: readonly string[]): string | undefined {
  return files.filter((file) => name.includes(file)).sort((a, b) => b.length - a.length)[0]
}

/** Makes a file of MEMFS one whose bytes are elsewhere. */
function readElsewhere(node: MemfsNode, file: DistantFile): void {
  node.usedBytes = file.size
  node.stream_ops = {
    ...node.stream_ops,
    read(_, buffer, offset, length, position) {
      const wanted = Math.max(0, Math.min(length, file.size - position))
      return file.read(position, new Uint8Array(buffer.buffer, buffer.byteOffset + offset, wanted))
    },
  }
}
