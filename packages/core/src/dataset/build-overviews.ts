import { RasterError, shown } from '@memraster/ground'
import type { BandInfo, DatasetInfo } from '../backend/dataset-info.ts'
import type { Limits, OverviewRequest, Resampling } from '../backend/requests.ts'
import { checkOptions } from '../operation/check-options.ts'
import { checkBlockTable } from '../profile/block-table.ts'
import { overviewTile } from '../profile/overview-tile.ts'
import { checkBlock } from '../read/held-memory.ts'
import { parseResampling } from '../read/read-options.ts'

/** Options of `Dataset.buildOverviews`. */
export interface BuildOverviewsOptions {
  /** Default `nearest`. */
  readonly resampling?: Resampling | undefined
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((fraction: number) => void) | undefined
}

const OPTIONS: Readonly<Record<keyof BuildOverviewsOptions, true>> = {
  resampling: true,
  signal: true,
  onProgress: true,
}

/**
 * Checks and completes a call for overviews.
 *
 * @throws {RasterError} `OVERVIEW` for factors that are not whole numbers from 2 on, or more than one that leaves a
 *   single pixel.
 * @throws {TypeError} If factors are not a list, or an option is unknown.
 */
export function resolveOverviews(
  info: Pick<DatasetInfo, 'width' | 'height'>,
  factors: readonly number[],
  options: BuildOverviewsOptions,
): OverviewRequest {
  if (!Array.isArray(factors))
    throw new TypeError(`The factors of overviews are a list, such as [2, 4, 8], not ${shown(factors)}.`)
  checkOptions('buildOverviews', options, OPTIONS)
  const bad = factors.find((factor) => !Number.isInteger(factor) || factor < 2)
  if (bad !== undefined) {
    throw new RasterError(
      'OVERVIEW',
      `${shown(bad)} is no factor of an overview; use whole numbers from 2 on, such as [2, 4, 8].`,
    )
  }
  const distinct = [...new Set(factors)].sort((a, b) => a - b)
  const [first, ...beyond] = distinct.filter((factor) => factor >= info.width && factor >= info.height)
  if (beyond.length > 0) {
    throw new RasterError(
      'OVERVIEW',
      `The factors ${shown([first, ...beyond])} each leave one pixel of ${info.width} x ${info.height}; one of them is enough.`,
    )
  }
  return {
    factors: distinct,
    resampling: parseResampling(options.resampling),
    signal: options.signal,
    onProgress: options.onProgress,
  }
}

/**
 * Refuses overviews whose blocks would be too many, or that are made of blocks that are too large.
 *
 * @throws {RasterError} `LIMIT`.
 */
export function checkOverviews(info: DatasetInfo, factors: readonly number[], { maxBytes }: Limits): void {
  checkBlock(info, maxBytes, { source: 'bands', bands: [1], level: 0 })
  const [rows, columns] = (info.bands[0] as BandInfo).blockShape
  const tile = overviewTile(columns === rows ? columns : undefined)
  const planes = info.tags.IMAGE_STRUCTURE?.INTERLEAVE === 'BAND' ? info.bands.length : 1
  const tiles = (length: number, factor: number): number => Math.ceil(Math.ceil(length / factor) / tile)
  const blocks = factors.map((factor) => tiles(info.width, factor) * tiles(info.height, factor) * planes)
  checkBlockTable(
    'The overviews',
    blocks.reduce((sum, count) => sum + count, 0),
    maxBytes,
  )
}
