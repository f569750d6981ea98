import type { Backend } from '@memraster/core/backend'
import { nativeCapabilities } from './capabilities.ts'
import { openRaster } from './open-raster.ts'
import { createRaster } from './write/create-raster.ts'

/** The backend over GDAL. Node's binding is loaded when it is first used, or asked for its drivers. */
export const nativeBackend: Backend = Object.freeze({
  name: 'native',
  capabilities: nativeCapabilities(),
  open: openRaster,
  create: createRaster,
})
