import { throwIfAborted } from '@memraster/ground'
import type { Gdal, GdalCall } from '../gdal/gdal.ts'
import { operationError } from '../gdal/gdal-errors.ts'
import type { Pointer } from '../module/emscripten-module.ts'
import { copyOwnDomains } from './own-domains.ts'

/** A file that is made of all of a dataset. */
export interface RasterCopy {
  readonly path: string
  readonly driver: string
  readonly options: readonly string[]
}

/**
 * Makes a file of a dataset, in a format that is written at once.
 *
 * @throws {RasterError} `ABORTED` once the signal does, and what GDAL reports.
 */
export function copyRaster(
  gdal: Gdal,
  call: GdalCall,
  dataset: Pointer,
  { path, driver, options }: RasterCopy,
  signal: AbortSignal | undefined,
  onProgress: ((fraction: number) => void) | undefined,
): void {
  const { arena, messages } = call
  const goOn = (fraction: number): boolean => {
    onProgress?.(fraction)
    return !signal?.aborted
  }
  const copied = gdal.reporting(goOn, () =>
    gdal.module._GDALCreateCopy(
      gdal.driver(arena, driver),
      arena.text(path),
      dataset,
      0,
      arena.texts(options),
      gdal.progress,
      0,
    ),
  )
  if (copied !== 0) {
    if (driver !== 'COG') copyOwnDomains(gdal, call, dataset, copied)
    gdal.module._GDALClose(copied)
  }
  throwIfAborted(signal)
  if (copied === 0) throw operationError(messages, `writing a ${driver} file`, 'PROFILE')
}
