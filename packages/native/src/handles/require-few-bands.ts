import { RasterError } from '@memraster/ground'

/**
 * The time in which the binding closes a dataset grows with the square of the bands that were used, and blocks the
 * thread: less than a second for this many, minutes for 65,535.
 */
const MAX_BANDS = 8192

/** @throws {RasterError} `UNSUPPORTED` for more bands than the binding can close in time. */
export function requireFewBands(count: number, filename: string): void {
  if (count <= MAX_BANDS) return
  throw new RasterError(
    'UNSUPPORTED',
    `${filename} has ${count} bands, and the native backend takes ${MAX_BANDS} at most; open it with the wasm or pure backend.`,
    { feature: 'bands', subject: filename },
  )
}
