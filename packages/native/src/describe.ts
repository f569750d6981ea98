import { isRasterError } from '@memraster/ground'
import type { GdalBinding } from './binding/gdal-binding.ts'
import { loadingRemedy } from './binding/installation-remedy.ts'
import { loadBinding } from './binding/load-binding.ts'
import { poolLimit } from './handles/node-threads.ts'

/** The state of the native backend on this machine. */
export type NativeDescription =
  | {
      readonly isInstalled: true
      /** GDAL's version, such as `3.6.2`. */
      readonly gdalVersion: string
      /** Whether GDAL came with gdal-async, or is the system's. */
      readonly isBundled: boolean
      /** GDAL's names of the raster drivers. */
      readonly drivers: readonly string[]
      /** The number of operations on one dataset that run at once. */
      readonly threads: number
    }
  | {
      readonly isInstalled: false
      /** Why the binding cannot be loaded. */
      readonly reason: string
      /** The remedy. */
      readonly remedy: string
    }

/** Loads the binding and says what it has; never throws. */
export function describe(): NativeDescription {
  let gdal: GdalBinding
  try {
    gdal = loadBinding()
  } catch (error) {
    const cause = isRasterError(error) ? (error.cause ?? error) : error
    const reason = (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? ''
    return { isInstalled: false, reason, remedy: loadingRemedy(reason) }
  }
  const drivers = gdal.drivers
    .getNames()
    .filter((name) => gdal.drivers.get(name).getMetadata().DCAP_RASTER === 'YES')
  return {
    isInstalled: true,
    gdalVersion: gdal.version,
    isBundled: gdal.bundled,
    drivers,
    threads: poolLimit(),
  }
}
