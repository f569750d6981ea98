import type { BackendDataset, BandInfo, PixelRectangle } from '@memraster/core/backend'
import { RasterError, throwIfAborted } from '@memraster/ground'
import type { LevelRequest } from '../read/read-nearest.ts'
import type { VrtBand } from './parse-vrt.ts'
import type { VrtSource } from './parse-vrt-source.ts'
import type { WholeRequest } from './read-at-level.ts'
import type { ReadSource } from './read-band-mask.ts'
import { type SourceWindow, sourceWindow } from './source-window.ts'

/** The facts of a VRT that reading its bands depends on. */
export interface VrtReading {
  open(source: VrtSource): Promise<BackendDataset>
  /** Reads from a source, and counts that. */
  readonly read: (dataset: BackendDataset) => ReadSource
  readonly signal: AbortSignal | undefined
  /** The most bytes that the pixels of a part of a source may take. */
  readonly maxBytes: number
}

/** A window of a VRT at full resolution, and how many pixels of the result it becomes. */
export type VrtWindow = Pick<LevelRequest, 'window' | 'shape' | 'resampling'> & {
  /** The whole pixels that GDAL takes it for. */
  readonly whole: PixelRectangle
}

/** A source of a band that shows in a window. */
export interface ShownSource {
  readonly source: VrtSource
  readonly dataset: BackendDataset
  /** Of the source. */
  readonly info: BandInfo
  readonly shown: SourceWindow
}

/** The sources of a band that show in a window, in their order; files which are not needed are not opened. */
export async function* shownSources(
  reading: VrtReading,
  { sources }: VrtBand,
  { window, shape }: VrtWindow,
): AsyncGenerator<ShownSource, void, undefined> {
  for (const source of sources) {
    throwIfAborted(reading.signal)
    if (mayMiss(source, window)) continue
    const dataset = await reading.open(source)
    const info = dataset.info.bands[source.band - 1]
    if (info === undefined) {
      throw new RasterError(
        'CORRUPT',
        `${source.filename} has no band ${source.band}, which the VRT file names.`,
      )
    }
    const shown = sourceWindow(source, dataset.info, window, shape)
    if (shown !== undefined) yield { source, dataset, info, shown }
  }
}

/** Whether a source does not touch a window, by its rectangle only. */
function mayMiss({ placing }: VrtSource, { colOff, rowOff, width, height }: VrtWindow['window']): boolean {
  if (placing === undefined) return false
  const { x, y, width: across, height: down } = placing.to
  return x >= colOff + width || x + across <= colOff || y >= rowOff + height || y + down <= rowOff
}

/**
 * Whether sources are resampled one by one: unless a band shows a nodata value that one of them has not, so that
 * what they do not cover would count.
 */
export async function goesToSources(
  reading: VrtReading,
  bands: readonly VrtBand[],
  request: WholeRequest,
): Promise<boolean> {
  const { whole, shape, resampling } = request
  if (resampling === 'nearest' || (shape[1] === whole.width && shape[0] === whole.height)) return true
  for (const band of bands) {
    if (band.facts.nodata === undefined) continue
    for await (const { source, info } of shownSources(reading, band, request)) {
      // A hidden source counts for masks only.
      if (band.hidesNodata && !source.isMask) continue
      const nodata = source.isMask ? undefined : info.nodata
      if (nodata === undefined || Number(nodata) !== Number(band.facts.nodata)) return false
    }
  }
  return true
}
