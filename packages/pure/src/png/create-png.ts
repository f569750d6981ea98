import type { BackendDataset, DatasetInfo, MemoryDirectory, ResolvedProfile } from '@memraster/core/backend'
import { RasterError } from '@memraster/ground'
import { BufferedPicture } from '../picture/buffered-picture.ts'
import { encodePng } from './encode-png.ts'

/** GDAL's default of the creation option ZLEVEL. */
const DEFAULT_LEVEL = 6

/**
 * Begins a PNG file, which is made when the dataset is closed; what it has no place for goes into a PAM sidecar, as in
 * GDAL.
 *
 * @throws {RasterError} `PROFILE` for a number of bands or of bits that PNG cannot have.
 */
export function createPng(
  files: MemoryDirectory,
  filename: string,
  profile: ResolvedProfile,
): BackendDataset {
  const { count, dtype, options } = profile
  if (count > 4) {
    throw new RasterError(
      'PROFILE',
      `PNG has 1 (gray), 2 (gray and alpha), 3 (RGB) or 4 (RGB and alpha) bands, not ${count}.`,
      { subject: 'count' },
    )
  }
  const bits = typeof options.nbits === 'number' ? options.nbits : undefined
  if (bits !== undefined && (count > 1 || dtype !== 'uint8' || ![1, 2, 4, 8].includes(bits))) {
    throw new RasterError(
      'PROFILE',
      `nbits is ${bits}; PNG has 1, 2, 4 or 8 bits, the fewer ones in one band of uint8.`,
      {
        subject: 'nbits',
      },
    )
  }
  const level = typeof options.zlevel === 'number' ? options.zlevel : DEFAULT_LEVEL
  const encode = (pixels: Parameters<typeof encodePng>[0], info: DatasetInfo): ReturnType<typeof encodePng> =>
    encodePng(pixels, info, { bits, level })
  return new BufferedPicture(files, filename, profile, encode)
}
