import { readdir, readFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { isRasterError } from '@memraster/core'
import { type Backend, bindBackend, MemoryDirectory } from '@memraster/core/backend'
import { checkFacts, type Difference } from './facts/check-facts.ts'
import type { FileFacts } from './golden/golden-facts.ts'

/** The differences of one file. */
export interface FolderReport {
  readonly file: string
  readonly differences: readonly Difference[]
}

/** Compares a backend with rasterio's facts of the files in a folder; one report for each file, as it is done. */
export async function* checkFolder(
  backend: Backend,
  folder: string,
  facts: Readonly<Record<string, FileFacts>>,
): AsyncGenerator<FolderReport> {
  for (const [file, expected] of Object.entries(facts)) {
    yield { file, differences: await checkFile(backend, join(folder, file), expected) }
  }
}

async function checkFile(backend: Backend, path: string, facts: FileFacts): Promise<Difference[]> {
  const { MemoryFile } = bindBackend(backend)
  const directory = await readWithSidecars(path, 'files' in facts ? facts.files : [])
  const memfile = new MemoryFile(undefined, { directory, filename: basename(path) })
  try {
    const dataset = await memfile.open()
    if ('openError' in facts) return [{ fact: 'open', expected: facts.openError, found: 'opened' }]
    return await checkFacts(dataset, facts)
  } catch (error) {
    if (isRasterError(error) && 'openError' in facts) return []
    return [{ fact: 'open', expected: 'openError' in facts ? facts.openError : 'opened', found: error }]
  } finally {
    await memfile.close()
  }
}

/** A file, shared with the directory, and those beside it whose names begin with its own, or that rasterio used. */
async function readWithSidecars(path: string, used: readonly string[]): Promise<MemoryDirectory> {
  const directory = new MemoryDirectory()
  const name = basename(path)
  const stem = name.replace(/\.[^.]*$/, '')
  const isSidecar = (other: string): boolean =>
    other === name ||
    used.includes(other) ||
    other.startsWith(`${name}.`) ||
    (other.startsWith(`${stem}.`) && /\.(tfw|tifw|wld)$/i.test(other))
  for (const other of await readdir(dirname(path))) {
    if (isSidecar(other)) directory.share(other, await readFile(join(dirname(path), other)))
  }
  return directory
}
