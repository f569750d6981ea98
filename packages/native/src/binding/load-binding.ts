import { RasterError } from '@memraster/core/backend'
import type { GdalBinding } from './gdal-binding.ts'
import { installationRemedy } from './installation-remedy.ts'

/**
 * The binding, loaded by the first call, which takes a few tenths of a second; Node keeps it for later ones.
 *
 * @throws {RasterError} `UNSUPPORTED` outside of Node, and where gdal-async is not installed or was not built; the
 *   message says what to do.
 */
export function loadBinding(): GdalBinding {
  const { createRequire } = globalThis.process?.getBuiltinModule?.('node:module') ?? {}
  if (!createRequire) {
    throw new RasterError(
      'UNSUPPORTED',
      'The native backend needs Node 20.16 or newer; use @memraster/wasm or @memraster/pure here.',
      {
        feature: 'native',
      },
    )
  }
  try {
    return createRequire(import.meta.url)('gdal-async') as GdalBinding
  } catch (cause) {
    throw new RasterError(
      'UNSUPPORTED',
      `gdal-async, which the native backend works with, cannot be loaded. ${installationRemedy()}`,
      {
        feature: 'native',
        cause,
      },
    )
  }
}
