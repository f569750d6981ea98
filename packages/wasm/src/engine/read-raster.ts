import type { ReadPart } from '@memraster/core/internal/late'
import { sampleSize } from '@memraster/ground'
import type { Gdal, GdalCall } from '../gdal/gdal.ts'
import { METHODS, readBandGrid } from '../gdal/virtual-methods.ts'
import type { Pointer } from '../module/emscripten-module.ts'
import type { ReadCommand } from './engine.ts'
import { levelBand } from './level-band.ts'
import { isGrid, type PartPlan } from './plan-parts.ts'
import { rasterIO } from './raster-io.ts'

/** The rows of the blocks that a read goes through. */
export function blockRowsOf(gdal: Gdal, dataset: Pointer, command: ReadCommand): number {
  const band = levelBand(gdal, dataset, command, command.bands[0] as number)
  return Math.max(1, readBandGrid(gdal.module, band).blockShape[0])
}

/** Reads one part of a result and hands it over; its bytes are the heap's. */
export function readPart(
  gdal: Gdal,
  call: GdalCall,
  dataset: Pointer,
  command: ReadCommand,
  { row, rows, window }: PartPlan,
  onPart: (part: ReadPart) => void,
): void {
  const { source, bands, overviews, dtype, resampling, interleave } = command
  const width = command.shape[1]
  const sample = sampleSize(dtype)
  const size = rows * width * bands.length * sample
  const address = call.arena.bytes(size)
  const space =
    interleave === 'pixel'
      ? { pixel: sample * bands.length, line: sample * bands.length * width, band: sample }
      : { pixel: sample, line: sample * width, band: sample * width * rows }
  const transfer = { direction: 'read', window, shape: [rows, width], dtype, resampling, space } as const
  if (source === 'bands' && overviews.length === 0) {
    rasterIO(gdal, call, { ...transfer, from: { dataset, bands }, address }, 'reading')
  } else {
    bands.forEach((bidx, i) => {
      const band = levelBand(gdal, dataset, command, bidx)
      const level = readBandGrid(gdal.module, band)
      const reduction: [number, number] = isGrid(command)
        ? [1, 1]
        : [
            gdal.module._GDALGetRasterXSize(dataset) / level.width,
            gdal.module._GDALGetRasterYSize(dataset) / level.height,
          ]
      const from = { band }
      rasterIO(gdal, call, { ...transfer, from, reduction, address: address + i * space.band }, 'reading')
    })
  }
  if (command.forgets) {
    for (const bidx of bands) gdal.call(levelBand(gdal, dataset, command, bidx), METHODS.band.flushCache, 0)
  }
  onPart({ row, rows, bytes: gdal.module.HEAPU8.subarray(address, address + size) })
}
