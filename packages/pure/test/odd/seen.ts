import { type Dataset, isRasterError } from '@memraster/core'
import { MemoryDirectory } from '@memraster/core/backend'
import { crc32 } from '@memraster/core/internal/late'
import { MemoryFile } from '../../src/index.ts'
import type { OddFiles } from './odd-files.ts'

/** The facts of a raster, as `odd_files.py` prints them. */
export type Seen = Readonly<Record<string, unknown>>

/** The pure backend's facts of a case. */
export async function seenOf(name: string, files: OddFiles): Promise<Seen> {
  const directory = new MemoryDirectory()
  for (const [file, bytes] of files) directory.set(file, bytes)
  await using memfile = new MemoryFile(undefined, { directory, filename: `${name}.tif` })
  let dataset: Dataset
  try {
    dataset = await memfile.open()
  } catch (error) {
    if (!isRasterError(error)) throw error
    return { open: `${error.code}: ${error.message}` }
  }
  await using closed = dataset
  const { count, height, width } = closed
  const colors =
    dataset.colorinterp[0] === 'palette' || hasColormap(dataset) ? Object.values(dataset.colormap(1)) : null
  const half = [Math.max(1, Math.floor(height / 2)), Math.max(1, Math.floor(width / 2))] as const
  return {
    shape: [count, height, width],
    dtypes: dataset.dtypes,
    nodata: dataset.nodata === undefined ? null : String(dataset.nodata).replace(/^-?\d+$/, '$&.0'),
    colorinterp: dataset.colorinterp,
    blocks: dataset.blockShapes,
    overviews: dataset.overviews(1),
    flags: dataset.maskFlagEnums[0],
    interleave: dataset.interleaving,
    subdatasets: dataset.subdatasets.length,
    tags: Object.keys(dataset.tags())
      .filter((key) => key !== 'AREA_OR_POINT')
      .sort((a, b) => (a < b ? -1 : 1)),
    colormap: colors && crc32(new TextEncoder().encode(JSON.stringify(colors))),
    pixels: await digest(() => dataset.read()),
    half: await digest(() => dataset.read({ outShape: half })),
    masks: await digest(() => dataset.readMasks({ indexes: 1 })),
    halfMasks: await digest(() => dataset.readMasks({ indexes: 1, outShape: half })),
  }
}

function hasColormap(dataset: Dataset): boolean {
  try {
    dataset.colormap(1)
    return true
  } catch {
    return false
  }
}

async function digest(read: () => Promise<{ data: ArrayLike<unknown> }>): Promise<number | string> {
  try {
    const { data } = await read()
    const { buffer, byteOffset, byteLength } = data as unknown as Uint8Array
    return crc32(new Uint8Array(buffer, byteOffset, byteLength))
  } catch (error) {
    if (!isRasterError(error)) throw error
    return `${error.code}: ${error.message}`
  }
}
