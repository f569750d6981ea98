import { nodeZlib } from '@memraster/codecs'
import { deflateNode, deflateWeb } from '@memraster/codecs/deflate'
import {
  BASELINE_MOST,
  colorComponents,
  DEFAULT_QUALITY,
  encodeJpegInSteps,
  grayComponents,
  quantisationTables,
} from '@memraster/codecs/jpeg'
import type { BackendDataset, DatasetInfo, MemoryDirectory, ResolvedProfile } from '@memraster/core/backend'
import { inSlices, type RasterArray, RasterError } from '@memraster/ground'
import { BufferedPicture, type EncodedPicture, interleaveRow } from '../picture/buffered-picture.ts'

/** Sides have 16 bits (ITU-T T.81 section B.2.2); libjpeg keeps a few in reserve. */
const LONGEST_SIDE = 65_500

/**
 * Begins a JPEG file, which is made when the dataset is closed: gray, or RGB with chroma at half the resolution, as
 * GDAL writes them. Facts without a place in it go into a PAM sidecar.
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
  const isColor = count === 3
  const encoding = {
    width,
    height,
    components: isColor ? colorComponents([2, 2]) : grayComponents(1),
    toYcbcr: isColor,
    quantisation: quantisationTables(isColor, quality, BASELINE_MOST),
    progressive: options.progressive === true,
    form: 'jfif',
  } as const
  const encode = async (
    pixels: RasterArray,
    info: DatasetInfo,
    mask: Uint8Array | undefined,
  ): Promise<EncodedPicture> => {
    try {
      const steps = encodeJpegInSteps(encoding, (row, samples) => interleaveRow(pixels, info, row, samples))
      const picture = await inSlices(steps)
      const bytes = mask === undefined ? picture : await appendJpegMask(picture, mask, width)
      return { bytes, holdsNodata: false, holdsMask: true }
    } catch (cause) {
      if (!(cause instanceof RangeError)) throw cause
      throw new RasterError(
        'LIMIT',
        `A JPEG of ${width} by ${height} pixels takes more memory than there is.`,
        {
          cause,
        },
      )
    }
  }
  return new BufferedPicture(files, filename, profile, encode)
}

const ZLIB_LEVEL = 9

/**
 * A JPEG file with a mask of 0 and 255 behind the picture, as GDAL's driver appends it: its bits, the lowest of a byte
 * first, as a zlib stream, and the offset of its start.
 */
async function appendJpegMask(picture: Uint8Array, mask: Uint8Array, width: number): Promise<Uint8Array> {
  // Rows follow one another without gaps, though GDAL wants as many bytes as if there were.
  const bits = new Uint8Array((mask.length / width) * Math.ceil(width / 8))
  for (let i = 0; i < mask.length; i++) if (mask[i] !== 0) bits[i >> 3]! |= 1 << (i & 7)
  const zlib = nodeZlib()
  const packed = await (zlib === undefined
    ? deflateWeb(bits, ZLIB_LEVEL)
    : deflateNode(zlib, bits, ZLIB_LEVEL))
  const file = new Uint8Array(picture.length + packed.length + 4)
  file.set(picture)
  file.set(packed, picture.length)
  new DataView(file.buffer).setUint32(file.length - 4, picture.length, true)
  return file
}
