import type { DType, RasterArray } from '@memraster/ground'
import { loadOnce, nextSlice, sliceIsOver, throwIfAborted } from '@memraster/ground'
import type { BandInfo, OverviewInfo } from '../backend/dataset-info.ts'
import type { Resampling, SampleLayout } from '../backend/requests.ts'
import type { OpenRaster } from '../operation/open-raster.ts'
import { requireFeature } from '../operation/require-feature.ts'
import { runBackend } from '../operation/wrap-backend-errors.ts'
import type { PixelRectangle } from '../window/window.ts'
import { bandsAtOnce, checkHeldMemory } from './held-memory.ts'
import { isLongMode } from './long-mode.ts'
import { chooseLevel, windowAtLevel } from './overview-choice.ts'
import { readBands } from './read-bands.ts'
import { coveredGrid, type RegionGeometry } from './region-geometry.ts'

const loadCountedMode = /* @__PURE__ */ loadOnce(() => import('./counted-mode.ts'))

/** The source of a region's pixels. */
export interface RegionSource {
  readonly source: 'bands' | 'mask'
  readonly bands: readonly number[]
  /** Of `out`. */
  readonly dtype: DType
}

/**
 * Reads the part of a region within the raster into its place in `out`, from the level that suits its resolution, and
 * leaves the rest of `out` unchanged.
 */
export async function readRegion(
  raster: OpenRaster,
  { source, bands, dtype }: RegionSource,
  geometry: RegionGeometry,
  layout: SampleLayout,
  out: RasterArray,
): Promise<void> {
  const { rows, cols } = coveredGrid(raster, geometry)
  const size: [number, number] = [rows[1] - rows[0], cols[1] - cols[0]]
  if (size[0] <= 0 || size[1] <= 0 || bands.length === 0) {
    while (sliceIsOver()) await nextSlice()
    return
  }
  const [height, width] = geometry.size
  const down = geometry.window.height / height
  const across = geometry.window.width / width
  const window = {
    colOff: geometry.window.colOff + cols[0] * across,
    rowOff: geometry.window.rowOff + rows[0] * down,
    width: size[1] === width ? geometry.window.width : size[1] * across,
    height: size[0] === height ? geometry.window.height : size[0] * down,
  }
  checkResampling(raster, geometry.resampling, window, size)
  const overviews = commonOverviews(raster, source, bands)
  const level = chooseLevel(raster.info, overviews, window, size)
  const overview = overviews[level - 1]
  const request = {
    source,
    bands,
    level,
    window: overview ? windowAtLevel(raster.info, overview, window) : window,
    shape: size,
    resampling: geometry.resampling,
    dtype,
    offset: layout.offset + rows[0] * layout.stride[1] + cols[0] * layout.stride[2],
    stride: layout.stride,
    borrowed: geometry.borrowed ?? false,
    signal: geometry.signal,
    onProgress: geometry.onProgress,
  }
  checkHeldMemory(raster.info, raster.limits, request)
  const atOnce = bandsAtOnce(raster.info, raster.limits, request)
  const task = `reading ${raster.name}`
  const counted = isLongMode(raster.info, request) ? await loadCountedMode() : undefined
  await runBackend(task, { signal: geometry.signal, deadline: raster.deadline }, (signal) =>
    counted === undefined
      ? readBands(raster.dataset, { ...request, signal }, atOnce, out)
      : counted.readCountedMode(raster.dataset, raster.info, { ...request, signal }, out),
  )
  // However far the backend was.
  throwIfAborted(geometry.signal, task)
}

/** The overviews, or reductions in their place, that all bands share; none if they differ. */
function commonOverviews(
  raster: OpenRaster,
  source: 'bands' | 'mask',
  bands: readonly number[],
): readonly OverviewInfo[] {
  const of = (bidx: number): readonly OverviewInfo[] => {
    const band = raster.info.bands[bidx - 1] as BandInfo
    if (source === 'mask') return band.maskOverviews
    return band.overviews.length > 0 ? band.overviews : (band.implicitOverviews ?? [])
  }
  const first = of(bands[0] as number)
  const same = bands.every((bidx) => {
    const other = of(bidx)
    return (
      other.length === first.length &&
      other.every(({ width, height }, i) => width === first[i]?.width && height === first[i]?.height)
    )
  })
  return same ? first : []
}

/** @throws {RasterError} `UNSUPPORTED` if the backend lacks the resampling method. */
function checkResampling(
  raster: OpenRaster,
  resampling: Resampling,
  window: PixelRectangle,
  [height, width]: readonly [number, number],
): void {
  const isGrid =
    window.width === width &&
    window.height === height &&
    Number.isInteger(window.colOff) &&
    Number.isInteger(window.rowOff)
  if (isGrid) return
  const remedy = "use 'nearest', or a backend that does (native has all methods)."
  requireFeature(
    raster.backend,
    `resampling.${resampling}`,
    `does not resample by '${resampling}'; ${remedy}`,
  )
}
