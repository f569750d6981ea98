import type { BandInfo, DatasetInfo, ReadRequest, Resampling } from '@memraster/core/backend'
import { maskSource } from '@memraster/core/internal'
import { isComplex, RasterError } from '@memraster/ground'
import { isGrid } from './read-nearest.ts'

/** Bands of a request that are read in one go. */
export interface BandRun {
  /** Places in the request's list of bands: the first, and the one after the last. */
  readonly start: number
  readonly end: number
  readonly method: Resampling
  /** Whether they are resampled as one. */
  readonly together: boolean
}

const INTERPOLATING: ReadonlySet<Resampling> = new Set(['bilinear', 'cubic', 'cubic_spline', 'lanczos'])

/**
 * The bands of a request by how GDAL resamples them: the first ones of several as one if a method
 * interpolates and their masks are the same (GDALDataset::IRasterIO), the others each for itself.
 *
 * @throws {RasterError} `UNSUPPORTED` for complex samples and methods that they are not resampled by.
 */
export function bandRuns(info: DatasetInfo, request: ReadRequest, whole: WholeSize): BandRun[] {
  const { bands, resampling, source } = request
  const all = { start: 0, end: bands.length, together: false }
  if (resampling === 'nearest' || isGrid(request) || copiesPixels(info, request, whole)) {
    return [{ ...all, method: 'nearest' }]
  }
  if (source === 'mask') return [{ ...all, method: resampling }]
  const runs: BandRun[] = []
  const together = bandsTogether(info, request, whole)
  if (together > 0) runs.push({ start: 0, end: together, method: resampling, together: true })
  for (let start = together; start < bands.length; start++) {
    const method = ownMethod(info.bands[(bands[start] as number) - 1] as BandInfo, resampling)
    const last = runs.at(-1)
    if (last?.method === method && !last.together) runs[runs.length - 1] = { ...last, end: start + 1 }
    else runs.push({ start, end: start + 1, method, together: false })
  }
  return runs
}

/** The whole pixels that a window is taken for. */
export interface WholeSize {
  readonly width: number
  readonly height: number
}

/**
 * Whether GDAL copies pixels unchanged: those of several interleaved bands, when a window begins with a
 * whole one and has as many whole ones as the result (GDALDataset::IRasterIO).
 */
function copiesPixels({ tags }: DatasetInfo, request: ReadRequest, { width, height }: WholeSize): boolean {
  const { source, bands, shape, window } = request
  return (
    source === 'bands' &&
    bands.length > 1 &&
    tags.IMAGE_STRUCTURE?.INTERLEAVE === 'PIXEL' &&
    shape[1] === width &&
    shape[0] === height &&
    Number.isInteger(window.colOff) &&
    Number.isInteger(window.rowOff)
  )
}

/** Palette indexes are not interpolated, and GDAL has no Gaussian of complex samples. */
function ownMethod({ colormap, dtype }: BandInfo, resampling: Resampling): Resampling {
  if (colormap && INTERPOLATING.has(resampling)) return 'nearest'
  if (!isComplex(dtype)) return resampling
  if (resampling === 'gauss') return 'nearest'
  throw new RasterError(
    'UNSUPPORTED',
    `Complex samples are not resampled by '${resampling}'; use 'nearest'.`,
    {
      feature: `resampling.${resampling}`,
    },
  )
}

/** The number of leading bands that are resampled as one. */
function bandsTogether(info: DatasetInfo, request: ReadRequest, whole: WholeSize): number {
  const { bands, shape, level } = request
  const [height, width] = shape
  const isSameSize = width === whole.width && height === whole.height
  if (bands.length < 2 || isSameSize || !INTERPOLATING.has(request.resampling)) return 0
  const reduces = width < whole.width || height < whole.height
  const first = bands[0] as number
  const firstMask = maskSource(info, first)
  const until = bands.findIndex((bidx, place) => {
    const band = info.bands[bidx - 1] as BandInfo
    const mask = maskSource(info, bidx)
    if (reduces && level === 0 && band.overviews.length > 0) return true
    if (band.colormap || isComplex(band.dtype) || mask.kind === 'nodata') return true
    if (place === 0) return false
    const shared =
      mask.kind === 'all_valid' ||
      (mask.kind === 'alpha' && band.dtype === 'uint8') ||
      (mask.kind === 'stored' && mask.perDataset)
    return band.dtype !== info.bands[first - 1]?.dtype || mask.kind !== firstMask.kind || !shared
  })
  return until < 0 ? bands.length : until
}
