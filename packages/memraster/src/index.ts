import type { MemoryFile as CoreMemoryFile, ZipMemoryFile as CoreZipMemoryFile } from '@memraster/core'
import type { BoundMemoryFileClass, BoundZipMemoryFileClass, EntryPoints } from '@memraster/core/backend'
import { bindMemoryFile, bindOpen } from '@memraster/core/internal'
import { bindZipMemoryFile } from '@memraster/core/internal/zip'
import { chooseBackends } from './choose-backend.ts'
import { keepResult } from './keep-result.ts'

export * from '@memraster/core'
export { bindBackend } from '@memraster/core/backend'
export { chooseBackend } from './choose-backend.ts'
export type { BackendName, FoundBackend } from './find-backends.ts'
export { BACKEND_NAMES, findBackends } from './find-backends.ts'

const loadBackends = /* @__PURE__ */ keepResult(() => chooseBackends())

/** A raster file in memory, opened by pure, or the first of the installed backends that can. */
export type MemoryFile = CoreMemoryFile
export const MemoryFile: BoundMemoryFileClass = /* @__PURE__ */ bindMemoryFile(loadBackends)

/** A ZIP archive in memory, with members opened by the first of the installed backends that can. */
export type ZipMemoryFile = CoreZipMemoryFile
export const ZipMemoryFile: BoundZipMemoryFileClass = /* @__PURE__ */ bindZipMemoryFile(loadBackends)

/** Opens bytes, or whatever gives bytes, as a raster to read; see {@link EntryPoints.open}. */
export const open: EntryPoints['open'] = /* @__PURE__ */ bindOpen(loadBackends)
