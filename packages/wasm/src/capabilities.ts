import { type Capabilities, FEATURES, type Feature } from '@memraster/core/backend'
import { WASM_DRIVERS } from './capabilities.generated.ts'

/** What this backend can do: the raster drivers of gdal3.js 2.8.1, and all that core asks for. */
export const wasmCapabilities: Capabilities = deepFreeze({
  drivers: WASM_DRIVERS,
  features: Object.fromEntries(FEATURES.map((feature) => [feature, true])) as Record<Feature, true>,
})

function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) deepFreeze(part)
  }
  return Object.freeze(value)
}
