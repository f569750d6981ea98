import type { MemoryFile as CoreMemoryFile, ZipMemoryFile as CoreZipMemoryFile } from '@memraster/core'
import {
  type BoundBackend,
  type BoundMemoryFileClass,
  type BoundZipMemoryFileClass,
  bindBackend,
} from '@memraster/core/backend'
import { backend } from './pure-backend.ts'

export * from '@memraster/core'
export { backend }

const bound: BoundBackend = /* @__PURE__ */ bindBackend(backend)

/** `MemoryFile` of core, with the pure backend. */
export type MemoryFile = CoreMemoryFile
export const MemoryFile: BoundMemoryFileClass = bound.MemoryFile

/** `ZipMemoryFile` of core, with the pure backend. */
export type ZipMemoryFile = CoreZipMemoryFile
export const ZipMemoryFile: BoundZipMemoryFileClass = bound.ZipMemoryFile

/** Opens bytes, or whatever gives bytes, as a raster to read; see {@link BoundBackend.open}. */
export const open: BoundBackend['open'] = bound.open
