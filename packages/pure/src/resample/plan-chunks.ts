import type { Kernel } from './kernel.ts'
import type { SourceAxis } from './source-axis.ts'

/** Pixels along one axis: those that are read, and those that they become. */
export interface ChunkSpan {
  /** First source pixel, and how many. */
  readonly source: number
  readonly sourceCount: number
  /** First result pixel, counted from the result's own start, and how many. */
  readonly target: number
  readonly targetCount: number
}

/**
 * The cut of a window into chunks; each row of `down` is done with each of `across`. Spans are computed as they are
 * taken, since there may be millions.
 */
export interface ChunkPlan {
  across(): Iterable<ChunkSpan>
  down(): Iterable<ChunkSpan>
}

/** The inputs of a plan besides the axes. */
export interface ChunkOptions {
  readonly kernel: Kernel
  /** Columns of the source's blocks. */
  readonly blockWidth: number
  /** Whether several bands are resampled at once, for which GDAL widens both axes by the larger reduction. */
  readonly together: boolean
}

/** Source pixels that a chunk may have, the margin for the kernel aside. */
const MOST_PIXELS = 1024 * 1024

/**
 * Cuts a window into chunks as GDAL does (GDALRasterBand::RasterIOResampled): where a chunk ends, a kernel
 * sees no further pixels than the chunk's margin holds, so that the cuts are part of the result.
 */
export function planChunks(across: SourceAxis, down: SourceAxis, options: ChunkOptions): ChunkPlan {
  const [width, height] = chunkSize(across, down, options.blockWidth)
  const factors = [across, down].map(({ ratio }) => Math.max(1, Math.trunc(0.5 + ratio)))
  const [factorX, factorY] = options.together
    ? [Math.max(...factors), Math.max(...factors)]
    : (factors as [number, number])
  return {
    across: () => spans(across, width, options.kernel.radius * factorX),
    down: () => spans(down, height, options.kernel.radius * factorY),
  }
}

/** Result pixels of a chunk, across and down. */
function chunkSize(
  across: SourceAxis,
  down: SourceAxis,
  blockWidth: number,
): [width: number, height: number] {
  let width = across.count
  let height = down.count
  for (;;) {
    const columns = Math.min(across.limit, 3 + Math.trunc(width * across.ratio))
    const rows = Math.min(down.limit, 3 + Math.trunc(height * down.ratio))
    if ((width === 1 && height === 1) || columns * rows <= MOST_PIXELS) return [width, height]
    const wholeRows = columns >= across.wholeSize && across.wholeSize === blockWidth && height > 1
    if (!wholeRows && width > 1 && (columns > rows || height === 1)) width = Math.trunc(width / 2)
    else height = Math.trunc(height / 2)
  }
}

function* spans(axis: SourceAxis, size: number, margin: number): Generator<ChunkSpan> {
  for (let target = 0; target < axis.count; target += size) {
    const targetCount = Math.min(size, axis.count - target)
    const first = axis.wholeOffset + Math.trunc(target * axis.ratio)
    const end = Math.min(axis.limit, axis.wholeOffset + 1 + Math.ceil((target + targetCount) * axis.ratio))
    const source = Math.max(0, first - margin)
    const sourceCount = Math.min(axis.limit, end + margin) - source
    yield { source, sourceCount, target, targetCount }
  }
}
