import type { EncodeSettings } from '@memraster/codecs'
import { compressionName } from '@memraster/codecs'
import { RasterError } from '@memraster/ground'
import type { BlockImage } from '../blocks/block-image.ts'
import type { BlockFormat } from '../blocks/decode-block.ts'
import { loadBlockCodec } from '../blocks/load-block-codec.ts'
import { ConvertedImage } from '../colors/converted-image.ts'
import { BlockWriter } from './block-writer.ts'

/** The settings with which an image is written, beyond its format. */
export interface ImageWriting {
  readonly settings: EncodeSettings
  /** The fill value of pixels that nobody wrote. */
  readonly fillValue: () => number | bigint
  /** The image under what is written (copy on write); nothing for a new one. */
  readonly base?: BlockImage
}

/**
 * The state that makes or changes the blocks of an image.
 *
 * @throws {RasterError} `UNSUPPORTED` for a compression, an order of bits or colours that cannot be written.
 */
export async function createImageWriter(
  format: BlockFormat,
  { settings, fillValue, base }: ImageWriting,
): Promise<BlockWriter> {
  const { compression, fillOrder } = format.layout
  const name = compressionName(compression) ?? `compression ${compression}`
  const codec = await loadBlockCodec(format.layout)
  if (fillOrder === 2) throw unwritable('FillOrder 2', 'the bits of its bytes stand in reverse order')
  if (codec.encode === undefined) throw unwritable(name, `${name} cannot be compressed here`)
  requireStoredColors(base)
  return new BlockWriter(format, { codec, settings }, fillValue, base)
}

/** @throws {RasterError} `UNSUPPORTED` for an image that is shown in other colours than those of its pixels. */
export function requireStoredColors(image: BlockImage | undefined): void {
  if (!(image instanceof ConvertedImage)) return
  throw unwritable('colour conversion', 'its pixels are stored in colours other than those that are shown')
}

function unwritable(feature: string, reason: string): RasterError {
  return new RasterError(
    'UNSUPPORTED',
    `Pixels of this image cannot be written: ${reason}. Its metadata can be changed; for its pixels write a new file.`,
    { feature },
  )
}
