import { isVrt } from '@memraster/core/internal'
import { type Driver, requireReading } from '../driver/driver.ts'

/** GDAL's virtual rasters, read-only. */
export const vrtDriver: Driver = {
  name: 'VRT',
  recognizes: isVrt,
  async open(files, filename, request, openFile) {
    requireReading(request, 'VRT')
    const { openVrt } = await import('./open-vrt.ts')
    return openVrt(files, filename, request, openFile)
  },
}
