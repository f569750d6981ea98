import type { MemoryFile as CoreMemoryFile, ZipMemoryFile as CoreZipMemoryFile } from '@memraster/core'
import { type BoundBackend, bindBackend } from '@memraster/core/backend'
import { nativeBackend } from './native-backend.ts'

export * from '@memraster/core'
export { bindBackend } from '@memraster/core/backend'
export type { NativeDescription } from './binding/native-description.ts'
export { describe } from './describe.ts'
export { createNativeBackend, type NativeBackendOptions } from './native-backend.ts'

const bound: BoundBackend = bindBackend(nativeBackend)

/** The backend over GDAL. */
export const backend: BoundBackend['backend'] = bound.backend
/** `MemoryFile` that works with GDAL. */
export type MemoryFile = CoreMemoryFile
export const MemoryFile: BoundBackend['MemoryFile'] = bound.MemoryFile
/** `ZipMemoryFile` that works with GDAL. */
export type ZipMemoryFile = CoreZipMemoryFile
export const ZipMemoryFile: BoundBackend['ZipMemoryFile'] = bound.ZipMemoryFile
/** Opens what holds the bytes of a raster, with GDAL. */
export const open: BoundBackend['open'] = bound.open
