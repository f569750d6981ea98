import { RasterError, requireObject, shown } from '@memraster/ground'
import type { Limits } from '../backend/requests.ts'

/**
 * The limits of a dataset whose caller names none: two gibibytes, as much as every runtime holds in one array, and ten
 * minutes.
 */
export const DEFAULT_LIMITS: Limits = Object.freeze({
  maxPixels: 2 ** 31,
  maxBytes: 2 ** 31,
  maxMilliseconds: 600_000,
})

/** Limits, completed with the defaults. */
export function resolveLimits(limits: Partial<Limits> | undefined): Limits {
  if (limits !== undefined && limits !== null) requireObject('limits', limits)
  const {
    maxPixels = DEFAULT_LIMITS.maxPixels,
    maxBytes = DEFAULT_LIMITS.maxBytes,
    maxMilliseconds = DEFAULT_LIMITS.maxMilliseconds,
  } = limits ?? {}
  const resolved = { maxPixels, maxBytes, maxMilliseconds }
  for (const [name, value] of Object.entries(resolved)) {
    if (typeof value !== 'number' || !(value >= 1)) {
      throw new TypeError(`limits.${name} must be a number from 1 on, not ${shown(value)}.`)
    }
  }
  return resolved
}

/** @throws {RasterError} `LIMIT` if a result of `samples` samples of `sampleSize` bytes is too large. */
export function checkLimits(limits: Limits, samples: number, sampleSize: number): void {
  if (samples > limits.maxPixels) {
    throw new RasterError(
      'LIMIT',
      `The result would have ${samples} samples; the limit is ${limits.maxPixels}. Read a window, ask for a smaller \`outShape\`, or open with a higher \`limits.maxPixels\`.`,
    )
  }
  const bytes = samples * sampleSize
  if (bytes > limits.maxBytes) {
    throw new RasterError(
      'LIMIT',
      `The result would take ${bytes} bytes; the limit is ${limits.maxBytes}. Read a window, ask for a smaller \`outShape\`, or open with a higher \`limits.maxBytes\`.`,
    )
  }
}
