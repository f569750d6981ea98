import { isComplex } from '@memraster/ground'
import { type BandTraits, type Chunk, type ResultRows, workTypeOf } from './chunk.ts'
import { convolve } from './convolve.ts'
import { gauss } from './gauss.ts'
import type { Kernel } from './kernel.ts'
import { mean } from './mean.ts'
import { meanOfColors } from './mean-of-colors.ts'
import { mode } from './mode.ts'
import { nearest } from './nearest.ts'
import { PaletteMatcher } from './palette-matcher.ts'
import { plainMean } from './plain-mean.ts'

/** The rows of a chunk's result by a kernel. */
export function resampleChunk(chunk: Chunk, kernel: Kernel, traits: BandTraits): ResultRows {
  const workType = workTypeOf(kernel.kind, traits.dtype)
  if (kernel.kind === 'nearest') return nearest(chunk)
  if (isComplex(traits.dtype) && (kernel.kind === 'average' || kernel.kind === 'rms')) {
    return plainMean(chunk, kernel.kind)
  }
  switch (kernel.kind) {
    case 'convolution':
      return convolve(chunk, kernel, workType, traits)
    case 'gauss':
      return gauss(chunk, traits)
    case 'mode':
      return mode(chunk, traits)
    default:
      return traits.palette
        ? meanOfColors(chunk, kernel.kind, new PaletteMatcher(traits.palette, traits.nodata))
        : mean(chunk, kernel.kind, workType, traits)
  }
}
