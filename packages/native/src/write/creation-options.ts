import type { ResolvedProfile } from '@memraster/core/backend'

/** A profile's options as GDAL's. Compression runs on all processors unless the profile says otherwise. */
export function creationOptions({ driver, options }: ResolvedProfile): string[] {
  const list = Object.entries(options).map(([name, value]) => {
    const text = typeof value === 'boolean' ? (value ? 'YES' : 'NO') : String(value)
    return `${name.toUpperCase()}=${text}`
  })
  const isThreaded = (driver === 'GTiff' || driver === 'COG') && options.num_threads === undefined
  return isThreaded ? [...list, 'NUM_THREADS=ALL_CPUS'] : list
}
