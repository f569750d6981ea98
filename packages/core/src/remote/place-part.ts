import { type DType, type RasterArray, viewAs } from '@memraster/ground'
import type { ReadRequest } from '../backend/requests.ts'
import { copySamples } from '../samples/copy-samples.ts'

/** Order of the samples of a part: band by band, or the bands of a pixel beside each other. */
export type Interleave = 'band' | 'pixel'

/** Some rows of a read's result. */
export interface ReadPart {
  readonly row: number
  readonly rows: number
  /** Valid until the function that receives them returns. */
  readonly bytes: Uint8Array
}

/** The order of samples in which a result is best sent for `request`. */
export function interleaveFor({ bands, stride }: ReadRequest): Interleave {
  return bands.length > 1 && stride[0] === 1 && stride[2] === bands.length ? 'pixel' : 'band'
}

/**
 * Puts rows of a result into their place. Costs one copy for each run of samples without gaps on both sides.
 */
export function placePart(
  request: ReadRequest,
  dtype: DType,
  interleave: Interleave,
  { row, rows, bytes }: ReadPart,
  out: RasterArray,
): void {
  const { bands, stride, shape, offset } = request
  const width = shape[1]
  const count = rows * width * bands.length
  const source = samplesOf(bytes, dtype, count)
  const [bandStep, rowStep, step] = stride
  const start = offset + row * rowStep
  const copy = (from: number, to: number, toStep: number, samples: number): void =>
    copySamples(source, dtype, from, 1, out, request.dtype, to, toStep, samples)
  if (interleave === 'pixel') {
    const rowSamples = width * bands.length
    if (rowStep === rowSamples) copy(0, start, 1, count)
    else for (let y = 0; y < rows; y++) copy(y * rowSamples, start + y * rowStep, 1, rowSamples)
    return
  }
  for (let band = 0; band < bands.length; band++) {
    const from = band * rows * width
    const to = start + band * bandStep
    if (step === 1 && rowStep === width) copy(from, to, 1, rows * width)
    else for (let y = 0; y < rows; y++) copy(from + y * width, to + y * rowStep, step, width)
  }
}

function samplesOf(bytes: Uint8Array, dtype: DType, count: number): RasterArray {
  const aligned = bytes.byteOffset % 8 === 0 ? bytes : bytes.slice()
  return viewAs(dtype, aligned.buffer, aligned.byteOffset, count)
}
