import type { OverviewRequest, Resampling } from '../backend/requests.ts'
import { RasterError } from '../raster-error.ts'
import { checkOptions } from './check-options.ts'
import { parseResampling } from './read-options.ts'

/** What `Dataset.buildOverviews` takes beside its factors. */
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
 * @throws {RasterError} `OVERVIEW` for factors that are not whole numbers from 2 on.
 * @throws {TypeError} For factors that are no list, and options that do not exist.
 */
export function resolveOverviews(
  factors: readonly number[],
  options: BuildOverviewsOptions,
): OverviewRequest {
  if (!Array.isArray(factors))
    throw new TypeError(`The factors of overviews are a list, such as [2, 4, 8], not ${String(factors)}.`)
  checkOptions('buildOverviews', options, OPTIONS)
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
