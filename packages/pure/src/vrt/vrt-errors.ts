import { RasterError } from '@memraster/ground'

/** The error for a VRT that is damaged by `fault`, a clause without a full stop. */
export function corruptVrt(fault: string): RasterError {
  return new RasterError('CORRUPT', `The VRT file cannot be used: ${fault}.`)
}

/** The error for a VRT with something that only GDAL computes. */
export function unsupportedVrt(feature: string): RasterError {
  return new RasterError(
    'UNSUPPORTED',
    `VRT files with ${feature} are not read here; open the file with the native or the wasm backend.`,
    { feature },
  )
}
