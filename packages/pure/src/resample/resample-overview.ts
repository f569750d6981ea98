import {
  allocate,
  type DType,
  isComplex,
  type RasterArray,
  RasterError,
  throwIfAborted,
} from '@memraster/ground'
import { type BandTraits, workTypeOf } from './chunk.ts'
import { kernelOf } from './kernel.ts'
import { type OverviewTraits, planOverview, type RasterSize } from './plan-overviews.ts'
import { resamplePart } from './resample-part.ts'
import type { ResamplingSource } from './resampling-source.ts'

/** One overview, of all its bands. */
export interface OverviewResampling {
  readonly traits: OverviewTraits
  /** Of one dtype, which is the overview's too. */
  readonly bands: readonly BandTraits[]
  /** The size of what it is made of, as `overviewSources` says, and of its blocks. */
  readonly source: RasterSize
  readonly sourceBlock: RasterSize
  readonly target: RasterSize
  readonly targetBlock: RasterSize
  /** The smallest of the overviews that are made of the same source. */
  readonly smallest: RasterSize
  readonly signal: AbortSignal | undefined
}

/** Some rows of an overview. */
export interface OverviewRows {
  readonly row: number
  readonly rows: number
  /** Band by band, row by row, of the overview's width. The caller's to keep. */
  readonly pixels: RasterArray
}

/**
 * The rows of an overview from top to bottom, as GDAL makes them (GDALRegenerateOverviews). If bands stand
 * together, `source.mask` gives the mask of a mask or of an alpha band as that band itself.
 *
 * @throws {RasterError} `UNSUPPORTED` for complex samples and methods other than nearest, average and rms;
 *   `ABORTED`, and what `source` throws.
 */
export async function* resampleOverview(
  source: ResamplingSource,
  request: OverviewResampling,
): AsyncGenerator<OverviewRows, void, undefined> {
  const { traits, bands, target, signal } = request
  const { dtype } = bands[0] as BandTraits
  const { resampling } = traits
  if (isComplex(dtype) && !['nearest', 'average', 'rms'].includes(resampling))
    throw noComplex(resampling, dtype)
  const kernel = kernelOf(resampling)
  const workType = workTypeOf(kernel.kind, dtype)
  const plan = planOverview({ ...request, kernel, workType, bands: bands.length })
  const axis = { origin: 0, shift: 0, targetStart: 0 }
  const across = { ...axis, ratio: request.source.width / target.width }
  const down = { ...axis, ratio: request.source.height / target.height }
  for (const rows of plan.down()) {
    const stride = [rows.targetCount * target.width, target.width, 1] as const
    const out = allocate(dtype, bands.length * stride[0])
    const context = { source, kernel, across, down, bands, simplifiesMasks: false, out, dtype }
    for (const columns of plan.across()) {
      await resamplePart(context, { columns, rows, offset: columns.target, stride })
      throwIfAborted(signal)
    }
    yield { row: rows.target, rows: rows.targetCount, pixels: out }
  }
}

function noComplex(resampling: string, dtype: DType): RasterError {
  return new RasterError(
    'UNSUPPORTED',
    `Overviews of ${dtype} samples are not made by '${resampling}'; use 'nearest', 'average' or 'rms'.`,
    { feature: `resampling.${resampling}` },
  )
}
