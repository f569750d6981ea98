import type { Backend, BackendChoice, BackendLoader } from './backend/backend.ts'
import { requireBackend } from './backend/require-backend.ts'
import { bindMemoryFile, bindOpen } from './bind-memory-file.ts'
import { bindZipMemoryFile } from './bind-zip-memory-file.ts'
import type { BoundBackend, EntryPoints } from './entry-points.ts'

/** The entry points of core bound to `backend`, which its package exports under the same names. */
export function bindBackend(backend: Backend): BoundBackend {
  requireBackend(backend)
  return { ...bindEntryPoints(backend), backend }
}

/** The entry points of core bound to `backend`, or to the one that it returns when a file is opened. */
export function bindEntryPoints(backend: BackendChoice | BackendLoader): EntryPoints {
  return {
    MemoryFile: bindMemoryFile(backend),
    ZipMemoryFile: bindZipMemoryFile(backend),
    open: bindOpen(backend),
  }
}
