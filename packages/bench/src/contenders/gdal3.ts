import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Contender, Operation, Outcome } from './operation.ts'

/** The part of gdal3.js that the benchmark uses. */
interface Gdal {
  readonly Module: { readonly FS: { unlink(path: string): void } }
  open(path: string): Promise<{ readonly datasets: readonly object[] }>
  gdal_translate(dataset: object, args: readonly string[]): Promise<OutputFiles>
  getFileBytes(file: OutputFiles): Promise<Uint8Array>
  gdalinfo(dataset: object): Promise<object>
  close(dataset: object): Promise<void>
}

interface OutputFiles {
  readonly all: readonly { readonly local: string }[]
}

/**
 * gdal3.js used directly; undefined if it cannot be loaded. In Node it opens files on disk, and pixels come from a copy
 * of the file in a raw format.
 */
export async function gdal3Contender(): Promise<Contender | undefined> {
  const gdal = await load()
  if (gdal === undefined) return undefined
  return {
    name: 'gdal3.js',
    version: 'gdal3.js',
    isHere: true,
    async run(path, operation, check) {
      const args = argsOf(operation)
      return args && (await run(gdal, path, operation, args, check))
    },
    close() {},
  }
}

async function load(): Promise<Gdal | undefined> {
  try {
    const require = createRequire(import.meta.url)
    const initGdalJs = require('gdal3.js/node') as (options: object) => Promise<Gdal>
    // It looks for its files from the working directory on.
    const path = join(relative('.', dirname(require.resolve('gdal3.js/node'))), 'dist', 'package')
    return await initGdalJs({ path, logHandler() {}, errorHandler() {} })
  } catch {
    return undefined
  }
}

/** The arguments of gdal_translate; undefined for operations that it cannot do. */
function argsOf(operation: Operation): readonly string[] | undefined {
  if (operation.kind === 'facts') return []
  if (operation.kind !== 'read' || operation.masked || operation.reuse) return undefined
  const { window, outShape, resampling = 'nearest', interleave = 'band' } = operation
  return [
    ...['-q', '-of', 'ENVI', '-co', `INTERLEAVE=${interleave === 'pixel' ? 'BIP' : 'BSQ'}`],
    ...(window ? ['-srcwin', ...window.map(String)] : []),
    ...(outShape ? ['-r', resampling, '-outsize', String(outShape[2]), String(outShape[1])] : []),
  ]
}

async function run(
  gdal: Gdal,
  path: string,
  operation: Operation,
  args: readonly string[],
  check: boolean,
): Promise<Outcome | undefined> {
  const start = performance.now()
  // It rejects, with a list, what it has no codec for.
  const [dataset] = await gdal.open(path).then(
    ({ datasets }) => datasets,
    () => [],
  )
  if (dataset === undefined) return undefined
  try {
    if (operation.kind === 'facts') {
      await gdal.gdalinfo(dataset)
      return { time: performance.now() - start }
    }
    const files = await gdal.gdal_translate(dataset, args)
    const pixels = await gdal.getFileBytes(files)
    const time = performance.now() - start
    for (const { local } of files.all) gdal.Module.FS.unlink(local)
    return { time, crc: check ? crc32(pixels) : undefined }
  } finally {
    await gdal.close(dataset)
  }
}
