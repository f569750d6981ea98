import type { MemoryFile as CoreMemoryFile, ZipMemoryFile as CoreZipMemoryFile } from '@memraster/core'
import type { BoundBackend, BoundMemoryFileClass, BoundZipMemoryFileClass } from '@memraster/core/backend'
import { bindMemoryFile, bindOpen } from '@memraster/core/internal'
import { bindZipMemoryFile } from '@memraster/core/internal/zip'
import { backend } from './pure-backend.ts'

export * from '@memraster/core'
export type { NodeWorker } from './workers/node-threads.ts'
export type { BlockWorker, WebWorker, WorkerOptions } from './workers/worker-options.ts'
export { configureWorkers } from './workers/worker-options.ts'
export { backend }

/** `MemoryFile` of core, with the pure backend. */
export type MemoryFile = CoreMemoryFile
export const MemoryFile: BoundMemoryFileClass = /* @__PURE__ */ bindMemoryFile(backend)

/** `ZipMemoryFile` of core, with the pure backend. */
export type ZipMemoryFile = CoreZipMemoryFile
export const ZipMemoryFile: BoundZipMemoryFileClass = /* @__PURE__ */ bindZipMemoryFile(backend)

/** Opens bytes, or whatever gives bytes, as a raster to read; see {@link BoundBackend.open}. */
export const open: BoundBackend['open'] = /* @__PURE__ */ bindOpen(backend)
