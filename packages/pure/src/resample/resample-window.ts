import type { Resampling, SampleLayout } from '@memraster/core/backend'
import type { DType, RasterArray } from '@memraster/ground'
import { throwIfAborted } from '@memraster/ground'
import type { BandTraits } from './chunk.ts'
import { kernelOf } from './kernel.ts'
import { planChunks } from './plan-chunks.ts'
import { resamplePart } from './resample-part.ts'
import type { ResamplingSource } from './resampling-source.ts'
import type { SourceAxis } from './source-axis.ts'

/** A window that is resampled. */
export interface WindowResampling extends SampleLayout {
  readonly across: SourceAxis
  readonly down: SourceAxis
  readonly resampling: Exclude<Resampling, 'nearest'>
  /** The bands of the result. */
  readonly bands: readonly BandTraits[]
  /** Whether the bands are resampled as one: GDAL then widens both axes by the larger reduction. */
  readonly together: boolean
  /** Columns of the source's blocks, by which GDAL cuts a window into chunks. */
  readonly blockWidth: number
  /** Of the result. */
  readonly dtype: DType
  readonly signal: AbortSignal | undefined
  readonly onProgress: ((fraction: number) => void) | undefined
}

/**
 * Fills `out` with a window of `source` as GDAL's RasterIO resamples it, chunk by chunk: about a million
 * source pixels of a few bands at a time, more only if a single result pixel covers more.
 *
 * @throws {RasterError} `ABORTED`, and what `source` throws.
 */
export async function resampleWindow(
  source: ResamplingSource,
  request: WindowResampling,
  out: RasterArray,
): Promise<void> {
  const { across, down, bands, dtype, offset, stride, signal, onProgress } = request
  const kernel = kernelOf(request.resampling)
  const plan = planChunks(across, down, { ...request, kernel })
  const context = { source, kernel, across, down, bands, simplifiesMasks: true, out, dtype }
  for (const rows of plan.down()) {
    for (const columns of plan.across()) {
      const first = offset + rows.target * stride[1] + columns.target * stride[2]
      await resamplePart(context, { columns, rows, offset: first, stride })
      const share = (columns.target + columns.targetCount) / across.count
      onProgress?.((rows.target + rows.targetCount * share) / down.count)
      throwIfAborted(signal)
    }
  }
}
