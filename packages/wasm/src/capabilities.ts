import { type Capabilities, FEATURES, type Feature } from '@memraster/core/backend'
import { deepFreeze } from '@memraster/core/internal'
import { WASM_DRIVERS } from './capabilities.generated.ts'

/** The capabilities of this backend: the raster drivers of gdal3.js 2.8.1, and all that core asks for. */
export const wasmCapabilities: Capabilities = deepFreeze({
  drivers: WASM_DRIVERS,
  features: Object.fromEntries(FEATURES.map((feature) => [feature, true])) as Record<Feature, true>,
})
