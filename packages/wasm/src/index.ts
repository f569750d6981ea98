import type { MemoryFile as CoreMemoryFile, ZipMemoryFile as CoreZipMemoryFile } from '@memraster/core'
import {
  type BoundBackend,
  type BoundMemoryFileClass,
  type BoundZipMemoryFileClass,
  bindBackend,
} from '@memraster/core/backend'
import { createWasmBackend } from './wasm-backend.ts'

export * from '@memraster/core'
export { bindBackend } from '@memraster/core/backend'
export { createWasmBackend, type WasmBackendOptions } from './wasm-backend.ts'

const bound: BoundBackend = /* @__PURE__ */ bindBackend(/* @__PURE__ */ createWasmBackend())

/** The backend over GDAL in WebAssembly, in a worker. */
export const backend: BoundBackend['backend'] = bound.backend

/** `MemoryFile` of core, with the wasm backend. */
export type MemoryFile = CoreMemoryFile
export const MemoryFile: BoundMemoryFileClass = bound.MemoryFile

/** `ZipMemoryFile` of core, with the wasm backend. */
export type ZipMemoryFile = CoreZipMemoryFile
export const ZipMemoryFile: BoundZipMemoryFileClass = bound.ZipMemoryFile

/** Opens bytes, or whatever gives bytes, as a raster to read; see {@link BoundBackend.open}. */
export const open: BoundBackend['open'] = bound.open
