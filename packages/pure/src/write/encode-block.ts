import type { BlockCodec, EncodeSettings } from '@memraster/codecs'
import { finishInSlices, rowsInSteps } from '@memraster/codecs'
import { applyPredictor, NATIVE_LITTLE_ENDIAN } from '@memraster/codecs/predictors'
import { packSamples } from '@memraster/codecs/samples'
import type { RasterArray } from '@memraster/ground'
import { type BlockFormat, blockContextOf, sampleLayoutOf } from '../blocks/decode-block.ts'

/** How the blocks of a new image are encoded. */
export interface BlockEncoding {
  readonly codec: BlockCodec
  readonly settings: EncodeSettings
}

/** The bytes of a block of `rows` rows as they go into the file; `samples` are given up: a predictor works in them. */
export async function encodeBlock(
  samples: RasterArray,
  rows: number,
  format: BlockFormat,
  encoding: BlockEncoding,
): Promise<Uint8Array> {
  const { layout } = format
  const { codec, settings } = encoding
  const predictor = codec.predicts ? layout.predictor : 1
  const packed = sampleLayoutOf(format, rows)
  // A predictor works on samples in the machine's order, and brings them into the file's.
  const raw = packSamples(
    samples,
    predictor === 1 ? packed : { ...packed, littleEndian: NATIVE_LITTLE_ENDIAN },
  )
  if (predictor !== 1) {
    const steps = rowsInSteps(raw, layout.blockRowBytes, (part, height) => {
      applyPredictor(part, { ...packed, height, predictor })
    })
    await finishInSlices(steps)
  }
  if (codec.encode === undefined) throw new TypeError(`${codec.name} cannot be written`)
  return codec.encode(raw, blockContextOf(format, rows), settings)
}
