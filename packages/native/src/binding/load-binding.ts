import { RasterError } from '@memraster/ground'
import { FETCHING_DRIVERS } from '@memraster/tiff/references'
import type { GdalBinding } from './gdal-binding.ts'
import { loadingRemedy } from './installation-remedy.ts'

/** GDAL's cache of blocks is one for the process, a twentieth of the machine's memory, but no more than this. */
const MOST_CACHE_MB = 512

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
    const gdal = requireRestricted(createRequire(import.meta.url))
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

/**
 * gdal-async without GDAL's drivers that fetch from the network, and without `/vsicurl/`. If the program has loaded
 * gdal-async before, it is left as it is, since both share it.
 */
function requireRestricted(require: NodeJS.Require): GdalBinding {
  if (require.cache[require.resolve('gdal-async')] !== undefined) return require('gdal-async')
  const { env } = process
  const skipped = (env.GDAL_SKIP ?? '').split(env.GDAL_SKIP?.includes(',') ? ',' : ' ').filter(Boolean)
  const gdal = withEnvironment(
    {
      GDAL_SKIP: [...skipped, ...FETCHING_DRIVERS].join(','),
      // GDAL would complain about each of these drivers that it was built without.
      CPL_LOG: env.CPL_LOG ?? process.getBuiltinModule('node:os').devNull,
    },
    () => require('gdal-async') as GdalBinding,
  )
  const allowed = 'CPL_VSIL_CURL_ALLOWED_FILENAME'
  if (gdal.config.get(allowed) === null) gdal.config.set(allowed, 'none')
  const isLarge = process.getBuiltinModule('node:os').totalmem() / 20 > MOST_CACHE_MB * 2 ** 20
  if (isLarge && gdal.config.get('GDAL_CACHEMAX') === null)
    gdal.config.set('GDAL_CACHEMAX', String(MOST_CACHE_MB))
  return gdal
}

/** Runs `work` with other environment variables, which GDAL reads. */
function withEnvironment<T>(variables: Readonly<Record<string, string>>, work: () => T): T {
  const { env } = process
  const before = Object.keys(variables).map((name) => [name, env[name]] as const)
  Object.assign(env, variables)
  try {
    return work()
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete env[name]
      else env[name] = value
    }
  }
}

function firstLine(cause: unknown): string {
  return (cause instanceof Error ? cause.message : String(cause)).split('\n')[0] ?? ''
}
