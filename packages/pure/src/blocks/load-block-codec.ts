import { type BlockCodec, loadCodec } from '@memraster/codecs'
import { loadPredictorKernel } from '@memraster/codecs/predictors'
import type { ImageLayout } from '@memraster/tiff'

/**
 * The codec of an image's blocks, once what their predictor is faster with is there, too.
 *
 * @throws {RasterError} As `loadCodec`.
 */
export function loadBlockCodec({
  compression,
  fillOrder,
  predictor,
}: ImageLayout): BlockCodec | Promise<BlockCodec> {
  const codec = loadCodec(compression, fillOrder)
  const kernel = predictor === 1 ? undefined : loadPredictorKernel()
  return kernel === undefined ? codec : Promise.all([codec, kernel]).then(([loaded]) => loaded)
}
