import type { BackendDataset, MemoryDirectory, OpenRequest, ResolvedProfile } from '@memraster/core/backend'
import { RasterError } from '@memraster/ground'

/** Opens a file of a directory by the driver that it takes. */
export type OpenFile = (
  files: MemoryDirectory,
  filename: string,
  request: OpenRequest,
) => Promise<BackendDataset>

/** A format that the backend knows; what reads and writes it is loaded when it is needed. */
export interface Driver {
  /** GDAL's name, as in the capabilities. */
  readonly name: string
  /** Whether a file is of this format, by its first bytes. */
  recognizes(bytes: Uint8Array): boolean
  /** @param openFile For formats that refer to other files. */
  open(
    files: MemoryDirectory,
    filename: string,
    request: OpenRequest,
    openFile: OpenFile,
  ): Promise<BackendDataset>
  /** Missing if the format is read-only. */
  create?(files: MemoryDirectory, filename: string, profile: ResolvedProfile): Promise<BackendDataset>
}

/** @throws {RasterError} `UNSUPPORTED` if a file is to be changed and its format cannot be updated. */
export function requireReading({ mode }: OpenRequest, name: string): void {
  if (mode === 'r') return
  throw new RasterError('UNSUPPORTED', `${name} files that exist cannot be changed here; create a new one.`, {
    feature: 'update',
  })
}
