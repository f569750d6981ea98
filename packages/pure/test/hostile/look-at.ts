import { isRasterError } from '@memraster/core'
import { MemoryDirectory } from '@memraster/core/backend'
import { type Dataset, MemoryFile, Window } from '../../src/index.ts'
import type { Seed } from './seeds.ts'

/** Exceptions other than RasterError, by the operation. */
export interface Fault {
  readonly what: string
  readonly error: unknown
}

/** Everything that a reader asks of a raster. */
const QUESTIONS: Readonly<Record<string, (dataset: Dataset) => unknown>> = {
  facts: (dataset) => [dataset.profile, dataset.meta, dataset.tags(), dataset.bounds, dataset.rpcs],
  crs: ({ crs, gcps }) => [crs, gcps.crs].map((it) => it && [it.toEpsg(), it.toWkt(), it.isGeographic]),
  tags: (dataset) =>
    dataset.tagNamespaces().map((domain) => [dataset.tags(0, domain), dataset.tags(1, domain)]),
  colormap: (dataset) => dataset.colormap(1),
  place: (dataset) => dataset.lnglat(),
  whole: (dataset) => dataset.read(),
  window: (dataset) => dataset.read({ window: middleOf(dataset) }),
  average: (dataset) => dataset.read({ outShape: [dataset.count, 5, 7], resampling: 'average' }),
  cubic: (dataset) => dataset.read({ indexes: 1, outShape: [9, 4], resampling: 'cubic' }),
  masks: (dataset) => dataset.readMasks(),
  datasetMask: (dataset) => dataset.datasetMask({ window: middleOf(dataset) }),
  masked: (dataset) => dataset.read({ indexes: 1, window: middleOf(dataset), masked: true }),
  boundless: (dataset) => dataset.read({ window: new Window(-2, -2, 9, 9), boundless: true }),
  overview: (dataset) => dataset.openOverview(0).read({ indexes: 1 }),
}

function middleOf({ width, height }: Dataset): Window {
  const [columns, rows] = [Math.min(16, width), Math.min(16, height)]
  return new Window(Math.floor((width - columns) / 2), Math.floor((height - rows) / 2), columns, rows)
}

/** Opens damaged bytes in place of a seed's and asks everything of them. */
export async function lookAt(
  { filename, others }: Seed,
  bytes: Uint8Array,
  maxBytes: number,
): Promise<Fault[]> {
  const faults: Fault[] = []
  const attempt = async <T>(what: string, act: () => T | Promise<T>): Promise<T | undefined> => {
    try {
      return await act()
    } catch (error) {
      if (!isRasterError(error) || (error.code === 'IO' && error.cause !== undefined))
        faults.push({ what, error })
      return undefined
    }
  }
  const directory = new MemoryDirectory()
  for (const [name, other] of others) directory.share(name, other)
  const memfile = new MemoryFile(bytes, { directory, filename })
  const dataset = await attempt('open', () => memfile.open({ limits: { maxBytes } }))
  if (dataset !== undefined) {
    for (const [what, ask] of Object.entries(QUESTIONS)) await attempt(what, () => ask(dataset))
    await attempt('close', () => dataset.close())
  }
  return faults
}

/** Opens damaged bytes to be changed, changes them and closes. */
export async function changeIt(bytes: Uint8Array, maxBytes: number): Promise<Fault[]> {
  const memfile = await MemoryFile.from(bytes, { copy: true })
  try {
    const dataset = await memfile.open({ mode: 'r+', limits: { maxBytes } })
    dataset.updateTags({ A: 'b' })
    const shape = 64 * 64
    const [columns, rows] = [Math.min(64, dataset.width), Math.min(64, dataset.height)]
    const samples = columns * rows * (dataset.dtypes[0]?.startsWith('complex') ? 2 : 1)
    if (samples <= shape) {
      const window = new Window(0, 0, columns, rows)
      await dataset.write(new Float64Array(samples), { indexes: 1, window, cast: 'clamp' })
    }
    await dataset.close()
  } catch (error) {
    if (!isRasterError(error) || error.code === 'IO') return [{ what: 'change', error }]
  }
  return []
}
