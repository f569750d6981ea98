import { NATIVE_LITTLE_ENDIAN } from '@memraster/codecs/predictors'
import type { ResolvedProfile } from '@memraster/core/backend'
import { partOf, type TaskControl } from '@memraster/core/internal'
import { isRasterError, RasterError } from '@memraster/ground'
import type { TiffTag } from '@memraster/tiff/encoding'
import { type CogStructure, type EncodedDirectory, encodeTiff } from '@memraster/tiff/encoding'
import { BlockWriter } from './block-writer.ts'
import { mainImageTags, maskOverviewTags, maskTags, overviewTags } from './image-tags.ts'
import type { RasterImage } from './raster-image.ts'
import type { WritableRaster } from './writable-raster.ts'

type Options = ResolvedProfile['options']

/** The directories of a new raster. */
export interface RasterDirectories {
  /** In GDAL's order: image, mask, overviews, and the masks' overviews. */
  readonly chain: readonly EncodedDirectory[]
  /** By level, from full resolution on: the image, and its mask if there is one. */
  readonly levels: readonly (readonly EncodedDirectory[])[]
}

/**
 * The directories of a new raster, with blocks of the fill value for those not written if it is to be `filled`.
 *
 * @throws {RasterError} `ABORTED`.
 */
export async function encodeDirectories(
  raster: WritableRaster,
  filled: boolean,
  control: TaskControl,
): Promise<RasterDirectories> {
  const total = raster.images.length + raster.masks.length
  let done = 0
  const encode = async ({ image }: RasterImage, tags: readonly TiffTag[]): Promise<EncodedDirectory> => {
    if (!(image instanceof BlockWriter)) throw new TypeError('A new raster has new images only')
    return { tags, blocks: await image.finish(filled, partOf(control, done / total, ++done / total)) }
  }
  const { facts } = raster
  const images: EncodedDirectory[] = []
  for (const [level, each] of raster.images.entries()) {
    const { layout } = each.image
    images.push(await encode(each, level === 0 ? mainImageTags(layout, facts) : overviewTags(layout, facts)))
  }
  const masks: EncodedDirectory[] = []
  for (const [level, each] of raster.masks.entries()) {
    const { layout } = each.image
    masks.push(await encode(each, level === 0 ? maskTags(layout) : maskOverviewTags(layout)))
  }
  return {
    chain: [...images.slice(0, 1), ...masks.slice(0, 1), ...images.slice(1), ...masks.slice(1)],
    levels: images.map((image, level) => [image, ...masks.slice(level, level + 1)]),
  }
}

/**
 * The file of a new raster: a BigTIFF if asked for, or if it turns out to have more than 4 GB.
 *
 * @throws {RasterError} `LIMIT` for a file that is too large for a classic TIFF, if it is to be one, or for
 *   the runtime.
 */
export function encodeRaster(
  raster: WritableRaster,
  directories: readonly EncodedDirectory[],
  options: Options,
  cog?: CogStructure,
): Uint8Array {
  const littleEndian = isLittleEndian(options)
  const { bigtiff } = options
  const { layout } = raster.main
  const uncompressed = layout.blockRowBytes * layout.blockHeight * layout.blockCount
  try {
    if (beginsAsBigTiff(bigtiff, uncompressed)) {
      return encodeTiff(directories, { bigTiff: true, littleEndian }, cog)
    }
    try {
      return encodeTiff(directories, { bigTiff: false, littleEndian }, cog)
    } catch (error) {
      if (bigtiff === 'NO' || !isRasterError(error, 'LIMIT')) throw error
      return encodeTiff(directories, { bigTiff: true, littleEndian }, cog)
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    throw new RasterError('LIMIT', 'The file is larger than this runtime can hold in one buffer.', {
      cause: error,
    })
  }
}

/** Whether a new file is a BigTIFF in any case; GDAL's `IF_SAFER` counts bytes before compression. */
export function beginsAsBigTiff(option: Options[string] | undefined, uncompressedBytes: number): boolean {
  return option === 'YES' || (option === 'IF_SAFER' && uncompressedBytes > 2_000_000_000)
}

/** The byte order of a new file; the machine's unless an option says otherwise. */
export function isLittleEndian({ endianness }: Options): boolean {
  return endianness === 'LITTLE' || (endianness !== 'BIG' && NATIVE_LITTLE_ENDIAN)
}
