import { inParts, isComplex, nextSlice, sliceIsOver } from '@memraster/ground'
import type { BandInfo, DatasetInfo } from '../backend/dataset-info.ts'
import { fitNodata } from '../nodata/nodata-range.ts'
import type { OpenRaster } from '../operation/open-raster.ts'
import { convertValue } from '../samples/copy-samples.ts'
import type { ResolvedRead } from './read-options.ts'
import { coveredGrid, type RegionGeometry } from './region-geometry.ts'

/** Fills the part of a boundless result outside the raster, or all of it if that is simpler. */
export async function fillOutside(
  raster: OpenRaster,
  resolved: ResolvedRead,
  geometry: RegionGeometry,
  value: number | bigint,
): Promise<void> {
  const { rows, cols } = coveredGrid(raster, geometry)
  const [height, width] = geometry.size
  if (rows[1] - rows[0] === height && cols[1] - cols[0] === width) return
  const { data, dtype } = resolved.output
  const fill = convertValue(value, dtype)
  await inParts(data.length, (start, end) => {
    data.fill(fill as never, start, end)
    if (isComplex(dtype)) for (let i = start + 1; i < end; i += 2) data[i] = 0
  })
}

/** The nodata value of the last band, as rasterio fills boundless reads; 0 if it has none. */
export function defaultFill(info: DatasetInfo, resolved: ResolvedRead): number | bigint {
  const band = info.bands[(resolved.bands.at(-1) as number) - 1] as BandInfo
  return bandNodata(band) ?? 0
}

/** A band's nodata value, if its samples can have it. */
export function bandNodata(band: BandInfo): number | bigint | undefined {
  return band.nodata === undefined ? undefined : fitNodata(band.nodata, band.dtype)
}

/** Nothing outside of the raster is valid. */
export async function clearOutside(
  mask: Uint8Array,
  raster: OpenRaster,
  geometry: RegionGeometry,
): Promise<void> {
  if (!geometry.boundless) return
  const [height, width] = geometry.size
  const { rows, cols } = coveredGrid(raster, geometry)
  for (let row = 0; row < height; row++) {
    while (sliceIsOver()) await nextSlice()
    const start = row * width
    if (row < rows[0] || row >= rows[1]) mask.fill(0, start, start + width)
    else {
      mask.fill(0, start, start + cols[0])
      mask.fill(0, start + cols[1], start + width)
    }
  }
}
