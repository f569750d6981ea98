import { RasterError } from '@memraster/ground'
import type { BlockContext } from './block-codec.ts'

/** @throws {RasterError} `UNSUPPORTED` where pixels are not one sample of `bits` bits, the only kind that a scheme has. */
export function requireSamples(
  name: string,
  { bitsPerSample, samplesPerPixel }: BlockContext,
  bits: number,
): void {
  if (bitsPerSample === bits && samplesPerPixel === 1) return
  throw new RasterError(
    'UNSUPPORTED',
    `Pixels of ${samplesPerPixel} samples of ${bitsPerSample} bits cannot be compressed with ${name}, which has 1 of ${bits}.`,
    { feature: name },
  )
}
