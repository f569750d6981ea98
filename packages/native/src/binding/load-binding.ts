import { RasterError } from '@memraster/ground'
import type { GdalBinding } from './gdal-binding.ts'
import { loadingRemedy } from './installation-remedy.ts'

let loaded: GdalBinding | undefined

/**
 * The binding. The first call loads it, which takes a few tenths of a second.
 *
 * @throws {RasterError} `UNSUPPORTED` outside of Node, and if gdal-async is not installed or was not built; the
 *   message says what to do.
 */
export function loadBinding(): GdalBinding {
  loaded ??= requireBinding()
  return loaded
}

function requireBinding(): GdalBinding {
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
    const gdal = createRequire(import.meta.url)('gdal-async') as GdalBinding
    // The sources of virtual rasters are not shared between rasters, which several threads read at once.
    if (gdal.config.get('VRT_SHARED_SOURCE') === null) gdal.config.set('VRT_SHARED_SOURCE', 'NO')
    return gdal
  } catch (cause) {
    throw new RasterError(
      'UNSUPPORTED',
      `gdal-async, which the native backend works with, cannot be loaded: ${firstLine(cause)} ${loadingRemedy(firstLine(cause))}`,
      {
        feature: 'native',
        cause,
      },
    )
  }
}

function firstLine(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? ''
}
