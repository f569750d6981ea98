import type { MemoryDirectory } from '@memraster/core/backend'
import { RasterError } from '@memraster/ground'
import type { GdalBinding } from '../binding/gdal-binding.ts'

/** Files of a `MemoryDirectory` that GDAL sees. */
export interface Mount {
  /** GDAL's path of the directory. */
  readonly path: string
  /** @throws {RasterError} `IO` if bytes that GDAL reads were transferred to another thread since. */
  requireBytes(): void
  /** Takes the files away from GDAL, with all that it has put beside them. To be called once. */
  release(): void
}

interface SharedMount {
  readonly path: string
  readonly buffers: readonly Buffer[]
  readonly addresses: readonly string[]
  users: number
}

/**
 * State shared with GDAL, whose `/vsimem` is one for the whole process: mounts by their files, and the
 * addresses of shared bytes.
 */
const shared = { mounts: new Map<string, SharedMount>(), addresses: new Set<string>() }
const bufferIds = new WeakMap<ArrayBufferLike, number>()
let counter = 0

/**
 * Shows all files of `directory` to GDAL, for reading only. Their bytes are shared and not copied.
 *
 * The binding knows shared bytes by their address alone, so that one address can be one file at a time: directories
 * of the same bytes get the same mount, and bytes that are in another mount already are copied.
 */
export function mountShared(gdal: GdalBinding, directory: MemoryDirectory): Mount {
  const files = [...filesOf(directory), ...emptyFiles(directory)]
  const key = JSON.stringify(files.map(({ name, address, bytes }) => [name, address, bytes.length]))
  const mount = shared.mounts.get(key) ?? shareFiles(gdal, files)
  shared.mounts.set(key, mount)
  mount.users++
  return {
    path: mount.path,
    requireBytes: () => requireBytes(mount.buffers),
    release() {
      if (--mount.users > 0) return
      shared.mounts.delete(key)
      for (const address of mount.addresses) shared.addresses.delete(address)
      clearDirectory(gdal, mount.path)
    },
  }
}

function shareFiles(gdal: GdalBinding, files: readonly MountedFile[]): SharedMount {
  const path = newDirectory()
  const buffers: Buffer[] = []
  const addresses: string[] = []
  for (const { name, address, bytes } of files) {
    if (address === '' || shared.addresses.has(address)) {
      gdal.vsimem.copy(bytes, `${path}/${name}`)
      continue
    }
    gdal.vsimem.set(bytes, `${path}/${name}`)
    shared.addresses.add(address)
    addresses.push(address)
    buffers.push(bytes)
  }
  return { path, buffers, addresses, users: 0 }
}

function requireBytes(buffers: readonly Buffer[]): void {
  if (buffers.every(({ byteLength }) => byteLength > 0)) return
  throw new RasterError(
    'IO',
    'The bytes of the file were transferred elsewhere while it was open; transfer a copy instead.',
  )
}

/** Shows copies of all files of `directory` to GDAL, which may change them: the copy on write of mode `r+`. */
export function mountCopies(gdal: GdalBinding, directory: MemoryDirectory): Mount {
  const path = newDirectory()
  for (const { name, bytes } of [...filesOf(directory), ...emptyFiles(directory)]) {
    gdal.vsimem.copy(bytes, `${path}/${name}`)
  }
  return ownMount(gdal, path)
}

/** An empty directory for files that GDAL makes. */
export function mountEmpty(gdal: GdalBinding): Mount {
  return ownMount(gdal, newDirectory())
}

function ownMount(gdal: GdalBinding, path: string): Mount {
  return { path, requireBytes: () => {}, release: () => clearDirectory(gdal, path) }
}

/** A directory of GDAL with a name that cannot be guessed: no file may refer to those of other rasters. */
function newDirectory(): string {
  return `/vsimem/memraster-${crypto.randomUUID()}`
}

/** Takes all files out of a directory of GDAL's; their bytes belong to the caller. */
export function takeFiles(gdal: GdalBinding, path: string): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>()
  for (const name of listFiles(gdal, path)) {
    const bytes = takeFile(gdal, `${path}/${name}`)
    if (bytes) files.set(name, new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  }
  return files
}

function clearDirectory(gdal: GdalBinding, path: string): void {
  for (const name of listFiles(gdal, path)) takeFile(gdal, `${path}/${name}`)
}

/** The bytes of a file, which is gone then; undefined for an empty one, and for a directory, which is cleared. */
function takeFile(gdal: GdalBinding, path: string): Buffer | undefined {
  try {
    return gdal.vsimem.release(path)
  } catch {
    clearDirectory(gdal, path)
  }
  try {
    // The binding does not release a file without bytes.
    gdal.vsimem.copy(Buffer.alloc(1), path)
    gdal.vsimem.release(path)
  } catch {
    // It was a directory.
  }
  return undefined
}

function listFiles(gdal: GdalBinding, path: string): string[] {
  try {
    return gdal.fs.readDir(path).filter((name) => name !== '.' && name !== '..')
  } catch {
    // A directory without files does not exist.
    return []
  }
}

interface MountedFile {
  readonly name: string
  readonly address: string
  readonly bytes: Buffer
}

function filesOf(directory: MemoryDirectory): MountedFile[] {
  const files: MountedFile[] = []
  for (const name of directory.names) {
    const view = directory.get(name)
    if (!view || view.byteLength === 0) continue
    const bytes = Buffer.from(view.buffer, view.byteOffset, view.byteLength)
    files.push({ name, address: `${bufferId(view.buffer)}+${view.byteOffset}`, bytes })
  }
  return files
}

const EMPTY_LINE = Buffer.from('\n')

/** The binding makes no files without bytes; to GDAL, a sidecar of an empty line says as little. */
function emptyFiles(directory: MemoryDirectory): MountedFile[] {
  const names = directory.names.filter((name) => directory.get(name)?.byteLength === 0)
  return names.map((name) => ({ name, address: '', bytes: EMPTY_LINE }))
}

function bufferId(buffer: ArrayBufferLike): number {
  let id = bufferIds.get(buffer)
  if (id === undefined) {
    id = ++counter
    bufferIds.set(buffer, id)
  }
  return id
}
