import { RasterError } from '@memraster/ground'

/** The facts about a block that predictors depend on. */
export interface PredictorLayout {
  /** Predictor (tag 317): 1 none, 2 horizontal differencing, 3 floating point. */
  readonly predictor: number
  /** Columns of the block, in pixels. */
  readonly width: number
  /** Rows of the block. */
  readonly height: number
  /** Samples of one pixel inside the block: 1 when each band has blocks of its own. */
  readonly samplesPerPixel: number
  readonly bitsPerSample: number
  /** SampleFormat (tag 339). */
  readonly sampleFormat: number
  /** The file's byte order. */
  readonly littleEndian: boolean
}

/**
 * Refuses what libtiff refuses: differences of odd bit depths, and floating point prediction of whole numbers.
 *
 * @throws {RasterError} `UNSUPPORTED` for a combination that no reader knows, `CORRUPT` if `bytes` is not the
 * block's size.
 */
export function checkPredictor(bytes: Uint8Array, layout: PredictorLayout): void {
  const { predictor, bitsPerSample: bits, sampleFormat } = layout
  if (predictor === 2) {
    if (bits !== 8 && bits !== 16 && bits !== 32 && bits !== 64) {
      throw refused(`Predictor 2 is defined for samples of 8, 16, 32 and 64 bits, not for ${bits} bits.`)
    }
  } else if (predictor === 3) {
    if (sampleFormat !== 3 || (bits !== 16 && bits !== 24 && bits !== 32 && bits !== 64)) {
      throw refused(
        `Predictor 3 is defined for floats of 16, 24, 32 and 64 bits, not for ${bits} bits of SampleFormat ${sampleFormat}.`,
      )
    }
  } else {
    throw refused(
      `Predictor ${predictor} is not defined; TIFF knows 1 (none), 2 (horizontal) and 3 (floating point).`,
    )
  }
  const size = layout.width * layout.height * layout.samplesPerPixel * (bits / 8)
  if (bytes.length === size) return
  throw new RasterError('CORRUPT', `A block of ${bytes.length} bytes was decoded where ${size} are expected.`)
}

function refused(message: string): RasterError {
  return new RasterError('UNSUPPORTED', message, { feature: 'predictor', subject: 'predictor' })
}
