import { findOverview } from '@memraster/core/internal'
import { RasterError } from '@memraster/ground'
import { dtypeOf } from '../gdal/data-types.ts'
import type { Gdal } from '../gdal/gdal.ts'
import { type BandGrid, METHODS, readBandGrid } from '../gdal/virtual-methods.ts'
import type { Pointer } from '../module/emscripten-module.ts'
import { storedMaskOf } from './describe-dataset.ts'
import type { ReadCommand, StatedRaster } from './engine.ts'
import { requireObject } from './raster-io.ts'

/**
 * The band, overview or mask that the pixels of a band come from. GDAL may count other overviews than the facts, so that
 * one is known by its size.
 *
 * @throws {RasterError} `UNSUPPORTED` if GDAL does not have it.
 */
export function levelBand(
  gdal: Gdal,
  dataset: Pointer,
  { source, overviews }: Pick<ReadCommand, 'source' | 'overviews'>,
  bidx: number,
): Pointer {
  const { getMaskBand, getOverviewCount, getOverview } = METHODS.band
  const isMask = source === 'mask'
  const band = requireObject(gdal.module._GDALGetRasterBand(dataset, bidx), `band ${bidx}`)
  if (isMask && storedMaskOf(gdal, band) === 'none') throw notShown('mask')
  const full = isMask ? requireObject(gdal.call(band, getMaskBand), 'mask') : band
  const wanted = overviews.at(-1)
  if (!wanted) return full
  const count = Number(gdal.call(full, getOverviewCount))
  const others = Array.from({ length: count }, (_, i) => Number(gdal.call(full, getOverview, i)))
  const sizes = others.map(
    (other): Pick<BandGrid, 'width' | 'height'> =>
      other === 0 ? { width: 0, height: 0 } : readBandGrid(gdal.module, other),
  )
  const found = others[findOverview(overviews, sizes)]
  if (found) return found
  throw notShown(`overview of ${wanted.width} x ${wanted.height} pixels${isMask ? ' of the mask' : ''}`)
}

/**
 * Checks that GDAL has open what a file states.
 *
 * @throws {RasterError} `UNSUPPORTED` for another size, other bands, or an overview or a mask that GDAL does not find.
 */
export function requireStated(gdal: Gdal, dataset: Pointer, stated: StatedRaster, filename: string): void {
  const { module } = gdal
  const { width, height, bands } = stated
  const [first] = bands
  const isSame =
    module._GDALGetRasterXSize(dataset) === width &&
    module._GDALGetRasterYSize(dataset) === height &&
    module._GDALGetRasterCount(dataset) === bands.length &&
    dtypeOf(module._GDALGetRasterDataType(module._GDALGetRasterBand(dataset, 1))) === first?.dtype
  if (!isSame) {
    throw new RasterError(
      'UNSUPPORTED',
      `GDAL takes ${filename} for another raster than the file describes; open it with the pure backend.`,
      { feature: 'raster', subject: filename },
    )
  }
  const requireLevels = (source: ReadCommand['source'], index: number, least: number): void => {
    const levels = bands[index]?.[source === 'mask' ? 'maskOverviews' : 'overviews'] ?? []
    for (let level = least; level <= levels.length; level++)
      levelBand(gdal, dataset, { source, overviews: levels.slice(0, level) }, index + 1)
  }
  requireLevels('bands', 0, 1)
  const masked = bands.findIndex(({ storedMask }) => storedMask !== 'none')
  if (masked >= 0) requireLevels('mask', masked, 0)
}

function notShown(part: string): RasterError {
  return new RasterError(
    'UNSUPPORTED',
    `GDAL does not find the ${part} that the file has; open it with the pure backend.`,
    { feature: part },
  )
}
