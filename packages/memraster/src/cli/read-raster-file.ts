import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { isVrt } from '@memraster/core/internal'
import { escapeXml } from '@memraster/core/internal/late'
import { MemoryFile } from '../index.ts'

/**
 * A raster of the file system in memory, with the files beside it that belong to it: its sidecars, and what a VRT is
 * made of. `-` is standard input.
 *
 * @param FileClass Bound to the backend that is to open it; default: the first that can.
 * @throws {Error} Node's own, if the file cannot be read.
 */
export async function readRasterFile(
  path: string,
  FileClass: typeof MemoryFile = MemoryFile,
): Promise<MemoryFile> {
  if (path === '-') return new FileClass(await buffer(process.stdin), { filename: 'stdin.tif' })
  const filename = basename(path)
  const folder = dirname(path)
  const bytes = await readFile(path)
  const memfile = new FileClass(bytes, { filename })
  const neighbours = await readdir(folder)
  const taken = new Map([[filename, bytes]])
  // A map takes in what is added to it while it is walked.
  for (const [name, content] of taken) {
    const text = isVrt(content) ? content.toString() : ''
    for (const neighbour of neighbours) {
      if (taken.has(neighbour) || !(isSidecar(neighbour, name) || names(text, neighbour))) continue
      const more = await readFile(join(folder, neighbour))
      taken.set(neighbour, more)
      memfile.directory.share(neighbour, more)
    }
  }
  return memfile
}

/** Whether GDAL would read the file `name` along with `filename`: masks, overviews, metadata and world files. */
export function isSidecar(name: string, filename: string): boolean {
  const [, stem = filename, extension = ''] = /^(.+)\.([^.]+)$/.exec(filename) ?? []
  const worldFile = `${extension.slice(0, 1)}${extension.slice(-1)}w`
  return [
    ...['.aux.xml', '.msk', '.msk.ovr', '.ovr'].map((suffix) => filename + suffix),
    ...['aux.xml', 'wld', worldFile, `${extension}w`, 'tab'].map((suffix) => `${stem}.${suffix}`),
    ...['.IMD', '.RPB', '.PVL', '.XML', '.rpc', '_rpc.txt', '_metadata.txt'].map((suffix) => stem + suffix),
  ].some((sidecar) => sidecar.toLowerCase() === name.toLowerCase())
}

/** Whether an element of a VRT holds the name of a file beside it. */
function names(vrt: string, filename: string): boolean {
  return vrt.includes(`>${escapeXml(filename, false)}</`)
}
