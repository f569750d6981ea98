import type { BackendDataset, DatasetInfo, MemoryDirectory, OpenRequest } from '@memraster/core/backend'
import { isVrt } from '@memraster/core/internal'
import { withEpsg } from '@memraster/crs/internal'
import {
  inSlices,
  isRasterError,
  nextSlice,
  RasterError,
  sliceIsOver,
  throwIfAborted,
} from '@memraster/ground'
import type { OpenFile } from '../driver/driver.ts'
import { openSidecarLevels } from '../read/sidecar-levels.ts'
import { describeVrt } from './describe-vrt.ts'
import { parsingVrt, type Vrt } from './parse-vrt.ts'
import { SourcePool } from './source-pool.ts'
import { VrtDataset, type VrtFile } from './vrt-dataset.ts'
import { bandOverviews } from './vrt-overviews.ts'

/**
 * Opens a VRT file, whose sources are files of the same directory; VRT files among these share what is open with it.
 *
 * @throws {RasterError} As `parseVrt`, and `UNSUPPORTED` if it refers to files elsewhere.
 */
export async function openVrt(
  files: MemoryDirectory,
  filename: string,
  { limits, options: { root_path: root }, signal }: OpenRequest,
  openFile: OpenFile,
): Promise<BackendDataset> {
  if (root !== undefined) {
    throw new RasterError(
      'UNSUPPORTED',
      `ROOT_PATH is ${JSON.stringify(root)}; what a VRT file refers to is looked for in its own directory, /vsimem/${files.name}. Put the files there.`,
      { feature: 'files elsewhere', subject: root },
    )
  }
  const request = { mode: 'r', drivers: undefined, options: {}, limits, signal: undefined } as const
  const openOther = (name: string): Promise<BackendDataset> => openFile(files, name, request)
  const open = async (name: string, bytes: Uint8Array, signal?: AbortSignal): Promise<BackendDataset> => {
    const describing = { files, pool, openOther, maxBytes: limits.maxBytes, known: new Map(), signal }
    return new VrtDataset(
      await describeFile(describing, name, await inSlices(parsingVrt(bytes))),
      pool,
      limits.maxBytes,
    )
  }
  const pool = new SourcePool(files, async (name) => {
    const bytes = files.get(name)
    return bytes && isVrt(bytes) ? await open(name, bytes) : await openOther(name)
  })
  return await open(filename, files.get(filename) ?? new Uint8Array(0), signal)
}

/** The state shared in describing a VRT and the files that it refers to. */
interface Describing {
  readonly files: MemoryDirectory
  readonly pool: SourcePool
  readonly openOther: (name: string) => Promise<BackendDataset>
  readonly maxBytes: number
  /** By name; undefined for those that cannot be opened, and for those that are being described. */
  readonly known: Map<string, DatasetInfo | undefined>
  readonly signal: AbortSignal | undefined
}

async function describeFile(describing: Describing, filename: string, vrt: Vrt): Promise<VrtFile> {
  const { files, pool, maxBytes, known } = describing
  known.set(filename, undefined)
  const sidecar = await openSidecarLevels(files, filename, vrt.bands, maxBytes)
  const overviews = await bandOverviews(vrt, sidecar, async (reference) => {
    const name = pool.nameOf(reference)
    if (!known.has(name)) known.set(name, await factsOf(describing, name))
    return known.get(name)
  })
  return {
    vrt,
    sidecar,
    overviews,
    info: await withEpsg(() => describeVrt(vrt, [filename, ...sidecar.names], pool, sidecar, overviews)),
  }
}

/** Files that cannot be opened are reported when they are read. */
async function factsOf(describing: Describing, name: string): Promise<DatasetInfo | undefined> {
  const { files, signal } = describing
  try {
    while (sliceIsOver()) await nextSlice()
    throwIfAborted(signal)
    const bytes = files.get(name)
    if (bytes && isVrt(bytes))
      return (await describeFile(describing, name, await inSlices(parsingVrt(bytes)))).info
    const dataset = await describing.openOther(name)
    await dataset.discard()
    return dataset.info
  } catch (error) {
    if (isRasterError(error) && !signal?.aborted) return undefined
    throw error
  }
}
