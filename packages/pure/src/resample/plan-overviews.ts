import type { Resampling } from '@memraster/core/backend'
import type { WorkType } from './chunk.ts'
import type { Kernel } from './kernel.ts'
import type { ChunkPlan, ChunkSpan } from './plan-chunks.ts'

/** Width and height in pixels. */
export interface RasterSize {
  readonly width: number
  readonly height: number
}

/** The inputs that decide GDAL's way of making overviews. */
export interface OverviewTraits {
  readonly resampling: Resampling
  /** Whether the file interleaves its bands, even a single one (planar configuration 1). */
  readonly interleaved: boolean
  readonly isComplex: boolean
  readonly isPalette: boolean
  readonly hasStoredMask: boolean
}

/** Methods whose overviews are made from one another if masks allow. */
const CASCADING: ReadonlySet<Resampling> = new Set([
  'average',
  'gauss',
  'mode',
  'rms',
  'cubic',
  'cubic_spline',
  'lanczos',
  'bilinear',
])

/**
 * The source of each overview, largest first: -1 for the raster itself, else the place of another overview.
 * All bands of a block are made in one go, each overview of the one before it; otherwise band after band, of
 * the raster itself if the method is `nearest` or a mask is stored (GDAL's GTiff driver and
 * GDALRegenerateOverviews).
 */
export function overviewSources(traits: OverviewTraits, sizes: readonly RasterSize[]): number[] {
  const cascades =
    makesBlocks(traits) || (CASCADING.has(traits.resampling) && !traits.hasStoredMask && sizes.length > 1)
  return sizes.map(({ width }, i) => {
    const before = sizes[i - 1]
    return cascades && before !== undefined && before.width > width ? i - 1 : -1
  })
}

/** Whether GDAL makes all bands of an overview block by block (GDALRegenerateOverviewsMultiBand). */
function makesBlocks({ resampling, interleaved, isComplex, isPalette }: OverviewTraits): boolean {
  return interleaved && !isComplex && (!isPalette || resampling === 'nearest')
}

/** One overview that is to be cut into chunks. */
export interface OverviewPlanRequest {
  readonly traits: OverviewTraits
  readonly kernel: Kernel
  readonly workType: WorkType
  readonly source: RasterSize
  /** Of the source's blocks. */
  readonly sourceBlock: RasterSize
  readonly target: RasterSize
  /** Of the overview's blocks. */
  readonly targetBlock: RasterSize
  readonly bands: number
  /** The smallest of the overviews that are made of the same source at once: `target`, unless several are. */
  readonly smallest: RasterSize
}

/** Bytes that GDAL's chunks may take. */
const MOST_BYTES = 10 << 20

/** Cuts an overview into chunks as GDAL does, since kernels see no further than a chunk's margin. */
export function planOverview(request: OverviewPlanRequest): ChunkPlan {
  if (makesBlocks(request.traits)) return planBlocks(request)
  const { source, sourceBlock, kernel, smallest, traits } = request
  const bytes = traits.isComplex ? 8 : BYTES[request.workType]
  const factor = Math.max(1, rounded(source.width / smallest.width), rounded(source.height / smallest.height))
  const margin = kernel.radius * factor
  let rows = Math.max(sourceBlock.height, 2 * factor)
  const size = (): number => bytes * (rows + 2 * margin) * source.width
  if (size() > MOST_BYTES) {
    const isTiled = sourceBlock.width < source.width
    if (isTiled && !traits.isPalette && !traits.isComplex && traits.resampling !== 'mode') {
      return planBlocks({ ...request, bands: 1 })
    }
  } else {
    while (size() * 2 < MOST_BYTES) rows *= 2
  }
  const across = { source: 0, sourceCount: source.width, target: 0, targetCount: request.target.width }
  return { across: () => [across], down: () => rowSpans(source.height, request.target.height, rows, margin) }
}

const BYTES: Readonly<Record<WorkType, number>> = { uint8: 1, uint16: 2, float32: 4 }

function rounded(value: number): number {
  return Math.trunc(value + 0.5)
}

function* rowSpans(height: number, targetHeight: number, rows: number, margin: number): Generator<ChunkSpan> {
  const ratio = height / targetHeight
  for (let start = 0; start < height; start += rows) {
    const end = Math.min(height, start + rows)
    const target = rounded(start / ratio)
    if (target === targetHeight) continue
    const targetEnd = end === height ? targetHeight : rounded(end / ratio)
    yield span(start, end, height, margin, target, targetEnd)
  }
}

function planBlocks({
  source,
  target,
  targetBlock,
  kernel,
  workType,
  bands,
}: OverviewPlanRequest): ChunkPlan {
  const ratioX = source.width / target.width
  const ratioY = source.height / target.height
  const margin = kernel.radius * Math.max(1, rounded(ratioX), rounded(ratioY))
  const queried = (count: number, ratio: number): number => 2 + Math.trunc(count * ratio) + 2 * margin
  const bytesPerColumn = queried(targetBlock.height, ratioY) * bands * BYTES[workType]
  let width = targetBlock.width
  while (width < target.width && queried(2 * width, ratioX) * bytesPerColumn <= MOST_BYTES) width *= 2
  return {
    across: () => blockSpans(source.width, target.width, Math.min(width, target.width), margin),
    down: () => blockSpans(source.height, target.height, targetBlock.height, margin),
  }
}

function* blockSpans(size: number, targetSize: number, step: number, margin: number): Generator<ChunkSpan> {
  const ratio = size / targetSize
  for (let target = 0; target < targetSize; target += step) {
    const targetEnd = Math.min(targetSize, target + step)
    const end = targetEnd === targetSize ? size : Math.min(size, Math.ceil(targetEnd * ratio))
    yield span(Math.trunc(target * ratio), end, size, margin, target, targetEnd)
  }
}

function span(
  start: number,
  end: number,
  size: number,
  margin: number,
  target: number,
  targetEnd: number,
): ChunkSpan {
  const source = Math.max(0, start - margin)
  return {
    source,
    sourceCount: Math.min(size, end + margin) - source,
    target,
    targetCount: targetEnd - target,
  }
}
