import type { Backend } from '@memraster/core/backend'
import { requireObject } from '@memraster/ground'
import { nativeCapabilities } from './capabilities.ts'
import { isolatedBackend } from './isolation/isolated-backend.ts'
import { driversOfProcess } from './isolation/process-facts.ts'
import { openRaster } from './open-raster.ts'
import { createRaster } from './write/create-raster.ts'

/** The options of {@link createNativeBackend}; all have defaults. */
export interface NativeBackendOptions {
  /**
   * Default false: GDAL works in this process. True: in one of its own, which starts with the first raster and ends
   * with this process. A file that breaks GDAL down is an error then (`IO`), as is a call that does not come back after
   * its abort or its deadline; the other rasters that were open in the process are lost, and the next one gets a new
   * process.
   */
  readonly isolate?: boolean | undefined
}

/** The backend over GDAL. Node's binding is loaded when it is first used, or asked for its drivers. */
export const nativeBackend: Backend = Object.freeze({
  name: 'native',
  capabilities: nativeCapabilities(),
  open: openRaster,
  create: createRaster,
})

/**
 * A backend over GDAL, in this process or isolated from it. GDAL is loaded when the backend is first used or asked for
 * its drivers; an isolated one never loads it into this process.
 *
 * @throws {TypeError} If the options are no object.
 * @example
 * const { open } = bindBackend(createNativeBackend({ isolate: true }))
 */
export function createNativeBackend(options: NativeBackendOptions = {}): Backend {
  requireObject('The options of createNativeBackend()', options)
  return options.isolate ? isolatedBackend(nativeCapabilities(driversOfProcess)) : nativeBackend
}
