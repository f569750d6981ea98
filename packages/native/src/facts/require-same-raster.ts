import type { DatasetInfo } from '@memraster/core/backend'
import { RasterError } from '@memraster/ground'
import type { GdalDataset } from '../binding/gdal-binding.ts'
import { dtypeOf } from '../binding/gdal-types.ts'
import { Handle } from '../handles/handle-pool.ts'

/**
 * Checks that GDAL has open what the facts describe: the pixels are GDAL's, the facts are read elsewhere.
 *
 * @throws {RasterError} `UNSUPPORTED` for another size, other bands, or an overview or a mask that GDAL does not find.
 */
export function requireSameRaster(dataset: GdalDataset, info: DatasetInfo, filename: string): void {
  const { bands, rasterSize } = dataset
  const [first] = info.bands
  const isSigned = first?.dtype === 'int8'
  const isSame =
    rasterSize.x === info.width &&
    rasterSize.y === info.height &&
    bands?.count() === info.bands.length &&
    dtypeOf(bands.get(1).dataType, isSigned) === first?.dtype
  if (!isSame) {
    throw new RasterError(
      'UNSUPPORTED',
      `GDAL takes ${filename} for another raster than the file describes; open it with the pure backend.`,
      { feature: 'raster', subject: filename },
    )
  }
  const handle = new Handle(dataset)
  first?.overviews.forEach((_, i) => {
    handle.band('bands', 1, i + 1, info)
  })
  const masked = info.bands.findIndex(({ storedMask }) => storedMask !== 'none')
  if (masked < 0) return
  handle.band('mask', masked + 1, 0, info)
  info.bands[masked]?.maskOverviews.forEach((_, i) => {
    handle.band('mask', masked + 1, i + 1, info)
  })
}
