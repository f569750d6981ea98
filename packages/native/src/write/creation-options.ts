import type { ResolvedProfile } from '@memraster/core/backend'

/**
 * A profile's options as GDAL's. Compression runs on all processors unless the profile says otherwise.
 *
 * GDAL writes wrong pixels with the predictor of floats if bytes are swapped, which is why they never are then.
 */
export function creationOptions({ driver, options }: ResolvedProfile): string[] {
  const entries = Object.entries(options).filter(
    ([name]) => name !== 'endianness' || String(options.predictor) !== '3',
  )
  const list = entries.map(([name, value]) => {
    const text = typeof value === 'boolean' ? (value ? 'YES' : 'NO') : String(value)
    return `${name.toUpperCase()}=${text}`
  })
  const isThreaded = (driver === 'GTiff' || driver === 'COG') && options.num_threads === undefined
  return isThreaded ? [...list, 'NUM_THREADS=ALL_CPUS'] : list
}
