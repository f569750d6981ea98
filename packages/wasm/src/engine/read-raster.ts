import type { PixelRectangle } from '@memraster/core/backend'
import type { ReadPart } from '@memraster/core/internal'
import { sampleSize } from '@memraster/ground'
import type { Gdal, GdalCall } from '../gdal/gdal.ts'
import { readBandGrid } from '../gdal/virtual-methods.ts'
import type { Pointer } from '../module/emscripten-module.ts'
import type { ReadCommand } from './engine.ts'
import { levelBand } from './level-band.ts'
import { rasterIO } from './raster-io.ts'

/** About how many bytes of a result are made at a time. */
const PART_BYTES = 4 * 2 ** 20

/** The rows of a part of a result, and the window that they are read from. */
export interface PartPlan {
  readonly row: number
  readonly rows: number
  readonly window: PixelRectangle
}

/**
 * Cuts a read into parts that end where rows of blocks end, so that no block is decoded twice. A read that
 * resamples is one part.
 */
export function planParts(command: ReadCommand, blockRows: number): PartPlan[] {
  const { window, shape } = command
  const [height, width] = shape
  const rowBytes = width * command.bands.length * sampleSize(command.dtype)
  if (!isGrid(command) || rowBytes * height <= PART_BYTES) return [{ row: 0, rows: height, window }]
  const blocks = Math.max(1, Math.floor(PART_BYTES / (rowBytes * blockRows)))
  const step = blocks * blockRows
  const parts: PartPlan[] = []
  for (let row = 0; row < height; ) {
    const top = window.rowOff + row
    const rows = Math.min(height - row, step - (top % blockRows))
    parts.push({ row, rows, window: { colOff: window.colOff, rowOff: top, width, height: rows } })
    row += rows
  }
  return parts
}

/** Whether a read takes pixels as they are. */
function isGrid({ window, shape }: ReadCommand): boolean {
  return (
    window.width === shape[1] &&
    window.height === shape[0] &&
    Number.isInteger(window.colOff) &&
    Number.isInteger(window.rowOff)
  )
}

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
  onPart({ row, rows, bytes: gdal.module.HEAPU8.subarray(address, address + size) })
}
