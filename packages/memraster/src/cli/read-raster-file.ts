import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { MemoryFile } from '../index.ts'

/**
 * A raster of the file system in memory, with the sidecars that lie beside it; `-` is standard input.
 *
 * @throws {Error} Node's own, where the file cannot be read.
 */
export async function readRasterFile(path: string): Promise<MemoryFile> {
  if (path === '-') return new MemoryFile(await buffer(process.stdin), { filename: 'stdin.tif' })
  const filename = basename(path)
  const memfile = new MemoryFile(await readFile(path), { filename })
  for (const sidecar of (await readdir(dirname(path))).filter((name) => isSidecar(name, filename))) {
    memfile.directory.share(sidecar, await readFile(join(dirname(path), sidecar)))
  }
  return memfile
}

/** Whether GDAL would read the file `name` along with `filename`: masks, overviews, metadata and world files. */
export function isSidecar(name: string, filename: string): boolean {
  const [, stem = filename, extension = ''] = /^(.+)\.([^.]+)$/.exec(filename) ?? []
  const worldFile = `${extension.slice(0, 1)}${extension.slice(-1)}w`
  return [
    ...['.aux.xml', '.msk', '.msk.ovr', '.ovr'].map((suffix) => filename + suffix),
    ...['aux.xml', 'wld', worldFile, `${extension}w`].map((suffix) => `${stem}.${suffix}`),
  ].some((sidecar) => sidecar.toLowerCase() === name.toLowerCase())
}
