import type { OverviewRequest, Resampling } from '../backend/requests.ts'
import { RasterError } from '../raster-error.ts'
import { parseResampling } from './read-options.ts'

/** What `Dataset.buildOverviews` takes beside its factors. */
export interface BuildOverviewsOptions {
  /** Default `nearest`. */
  readonly resampling?: Resampling | undefined
  readonly signal?: AbortSignal | undefined
  readonly onProgress?: ((fraction: number) => void) | undefined
}

/**
 * Checks and completes a call for overviews.
 *
 * @throws {RasterError} `OVERVIEW` for factors that are not whole numbers from 2 on.
 */
export function resolveOverviews(
  factors: readonly number[],
  options: BuildOverviewsOptions,
): OverviewRequest {
  const bad = factors.find((factor) => !Number.isInteger(factor) || factor < 2)
  if (bad !== undefined) {
    throw new RasterError(
      'OVERVIEW',
      `${bad} is no factor of an overview; use whole numbers from 2 on, such as [2, 4, 8].`,
    )
  }
  return {
    factors: [...new Set(factors)].sort((a, b) => a - b),
    resampling: parseResampling(options.resampling),
    signal: options.signal,
    onProgress: options.onProgress,
  }
}
