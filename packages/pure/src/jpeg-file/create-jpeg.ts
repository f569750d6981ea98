import {
  type BackendDataset,
  type ColorInterpretation,
  type DatasetInfo,
  type MemoryDirectory,
  type RasterArray,
  RasterError,
  type ResolvedProfile,
} from '@memraster/core/backend'
import { BufferedPicture, type EncodedPicture, interleaveRow } from '../picture/buffered-picture.ts'
import { encodeJpeg } from './jpeg-encoder.ts'

const GRAY: readonly ColorInterpretation[] = ['gray']
const RGB: readonly ColorInterpretation[] = ['red', 'green', 'blue']
/** GDAL's default of the creation option QUALITY. */
const DEFAULT_QUALITY = 75
/** Sides have 16 bits (ITU-T T.81 section B.2.2); libjpeg keeps a few in reserve. */
const LONGEST_SIDE = 65_500

/**
 * Begins a JPEG file, which is made when the dataset is closed: gray, or RGB with chroma at half the resolution, as
 * GDAL writes them. What it has no place for goes into a PAM sidecar.
 *
 * @throws {RasterError} `PROFILE` for a number of bands or a size that JPEG cannot have.
 */
export function createJpeg(
  files: MemoryDirectory,
  filename: string,
  profile: ResolvedProfile,
): BackendDataset {
  const { count, width, height, options } = profile
  if (count !== 1 && count !== 3) {
    throw new RasterError('PROFILE', `JPEG is written with 1 (gray) or 3 (RGB) bands, not ${count}.`, {
      subject: 'count',
    })
  }
  if (Math.max(width, height) > LONGEST_SIDE) {
    throw new RasterError(
      'PROFILE',
      `JPEG has at most ${LONGEST_SIDE} pixels a side, not ${width} by ${height}.`,
      {
        subject: width > height ? 'width' : 'height',
      },
    )
  }
  const quality = typeof options.quality === 'number' ? options.quality : DEFAULT_QUALITY
  const encoding = {
    width,
    height,
    components: count,
    quality,
    progressive: options.progressive === true,
  } as const
  const encode = async (pixels: RasterArray, info: DatasetInfo): Promise<EncodedPicture> => {
    const bytes = await encodeJpeg(encoding, (row, samples) => interleaveRow(pixels, info, row, samples))
    return { bytes, holdsNodata: false }
  }
  return new BufferedPicture(files, filename, profile, count === 1 ? GRAY : RGB, encode)
}
