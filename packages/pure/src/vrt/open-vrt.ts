import type { BackendDataset, MemoryDirectory, OpenRequest } from '@memraster/core/backend'
import type { OpenFile } from '../driver.ts'
import { isVrt } from './is-vrt.ts'
import { parseVrt } from './parse-vrt.ts'
import { SourcePool } from './source-pool.ts'
import { VrtDataset } from './vrt-dataset.ts'

/**
 * Opens a VRT file, whose sources are files of the same directory; VRT files among these share what is open with it.
 *
 * @throws {RasterError} As `parseVrt`, and `UNSUPPORTED` where it refers to files elsewhere.
 */
export function openVrt(
  files: MemoryDirectory,
  filename: string,
  { limits }: OpenRequest,
  openFile: OpenFile,
): BackendDataset {
  const request = { mode: 'r', drivers: undefined, options: {}, limits } as const
  const pool = new SourcePool(files, async (name) => {
    const bytes = files.get(name)
    return bytes && isVrt(bytes) ? open(name, bytes) : await openFile(files, name, request)
  })
  const open = (name: string, bytes: Uint8Array): BackendDataset =>
    new VrtDataset(parseVrt(bytes), name, pool, limits.maxBytes)
  return open(filename, files.get(filename) ?? new Uint8Array(0))
}
