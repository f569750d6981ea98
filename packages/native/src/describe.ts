import { isRasterError } from '@memraster/ground'
import type { GdalBinding } from './binding/gdal-binding.ts'
import { loadingRemedy } from './binding/installation-remedy.ts'
import { loadBinding } from './binding/load-binding.ts'
import type { NativeDescription } from './binding/native-description.ts'
import { poolLimit } from './handles/node-threads.ts'
import { processFacts } from './isolation/process-facts.ts'
import type { NativeBackendOptions } from './native-backend.ts'

/** Loads the binding, here or in an isolated process, and describes what is installed; never throws. */
export function describe({ isolate = false }: NativeBackendOptions = {}): NativeDescription {
  return isolate ? processFacts().description : describeBinding()
}

function describeBinding(): NativeDescription {
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
