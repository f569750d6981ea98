import type { GdalBinding } from './gdal-binding.ts'

/**
 * Runs `work` while an option of GDAL's has a value: for what GDAL has no other way to be asked. The option is one for
 * the whole process, so that nothing else may run before it is set back.
 */
export function withOption<T>(gdal: GdalBinding, option: string, value: string, work: () => T): T {
  const before = gdal.config.get(option)
  gdal.config.set(option, value)
  try {
    return work()
  } finally {
    gdal.config.set(option, before)
  }
}
