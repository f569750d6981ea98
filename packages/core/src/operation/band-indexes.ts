import { type DType, RasterError, shown } from '@memraster/ground'
import type { BandInfo, DatasetInfo } from '../backend/dataset-info.ts'

/** The requested bands, 1-based, and whether they were given as a single number. */
export interface BandIndexes {
  readonly bands: readonly number[]
  readonly single: boolean
}

/**
 * The bands of `indexes`: one for a number, those of a list in its order, all if omitted.
 *
 * @throws {RasterError} `BAND` for a raster without bands, an empty list or an index outside of 1 to `count`.
 */
export function parseIndexes(indexes: number | readonly number[] | undefined, count: number): BandIndexes {
  if (count === 0)
    throw new RasterError('BAND', 'The raster has no bands of its own; its `subdatasets` have.')
  if (indexes === undefined) return { bands: Array.from({ length: count }, (_, i) => i + 1), single: false }
  const single = !Array.isArray(indexes)
  const bands = single ? [indexes as number] : [...(indexes as readonly number[])]
  if (bands.length === 0) {
    throw new RasterError(
      'BAND',
      'The list of `indexes` is empty; name bands from 1 on, or leave it out to take all.',
    )
  }
  for (const bidx of bands) checkBand(bidx, count)
  return { bands, single }
}

/** @throws {RasterError} `BAND` unless `bidx` is one of the bands 1 to `count`. */
export function checkBand(bidx: number, count: number): void {
  if (Number.isInteger(bidx) && bidx >= 1 && bidx <= count) return
  throw new RasterError(
    'BAND',
    `There is no band ${shown(bidx)}; bands are whole numbers from 1 to ${count}.`,
  )
}

/**
 * The dtype that some bands share.
 *
 * @param task The operation that is impossible for bands of several dtypes at once.
 * @throws {RasterError} `DTYPE` if they have several.
 */
export function bandsDtype(info: DatasetInfo, bands: readonly number[], task: 'read' | 'write'): DType {
  const dtypes = new Set(bands.map((bidx) => (info.bands[bidx - 1] as BandInfo).dtype))
  if (dtypes.size > 1) {
    throw new RasterError(
      'DTYPE',
      `Bands ${shown(bands)} are of different dtypes (${[...dtypes].join(', ')}); ${task} them one by one, by \`indexes\`.`,
    )
  }
  return [...dtypes][0] as DType
}
