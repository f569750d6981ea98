import { type Backend, RasterError } from '@memraster/core/backend'
import { pureCapabilities } from './capabilities.ts'
import { OpenedGeoTiff } from './read/opened-geotiff.ts'
import { CreatedGeoTiff } from './write/created-geotiff.ts'

/** The backend in TypeScript: GeoTIFF in every JavaScript runtime, without native code. */
export const backend: Backend = Object.freeze({
  name: 'pure',
  capabilities: pureCapabilities,

  async open(files, filename, request) {
    const bytes = files.get(filename)
    if (bytes === undefined) {
      throw new RasterError(
        'IO',
        `There is no file ${filename}; there are: ${files.names.join(', ') || 'none'}.`,
      )
    }
    if (request.drivers !== undefined && !request.drivers.includes('GTiff')) {
      throw new RasterError('DRIVER', `The pure backend reads GTiff, not ${request.drivers.join(', ')}.`)
    }
    if (request.mode === 'r+') {
      throw new RasterError(
        'UNSUPPORTED',
        'The pure backend cannot change files that exist; create a new one.',
        {
          feature: 'update',
        },
      )
    }
    return new OpenedGeoTiff(bytes, files, filename, request.limits)
  },

  async create(files, filename, profile) {
    return await CreatedGeoTiff.create(files, filename, profile)
  },
} satisfies Backend)
