import { allocate, type DType } from '@memraster/ground'
import { blockExtent } from '@memraster/tiff'
import type { BlockImage } from '../blocks/block-image.ts'
import { rasterLayout } from '../read/raster-layout.ts'
import type { Vrt, VrtBand } from './parse-vrt.ts'
import { readVrtBand } from './read-vrt-band.ts'
import type { VrtReading } from './shown-sources.ts'
import { BLOCK_SIZE } from './vrt-overviews.ts'

/** The band that is the mask of a 1-based one; undefined if the VRT names none. */
export function maskOf({ mask, bands }: Vrt, index: number): VrtBand | undefined {
  return mask ?? bands[index - 1]?.mask
}

/** The pixels of the bands of one dtype, or the masks, as blocks that are made when they are loaded. */
export function virtualImage(vrt: Vrt, reading: VrtReading, isMask: boolean, dtype: DType): BlockImage {
  const { width, height, bands } = vrt
  const layout = rasterLayout({
    width,
    height,
    bands: bands.length,
    dtype,
    planarConfiguration: 'separate',
    blockWidth: Math.min(width, BLOCK_SIZE),
    blockHeight: Math.min(height, BLOCK_SIZE),
  })
  return {
    layout,
    dtype,
    rowsPerLoad: layout.blockHeight,
    fillValue: () => 0,
    load: async (index, first, last) => {
      const extent = blockExtent(layout, index)
      const band = isMask ? maskOf(vrt, extent.plane + 1) : bands[extent.plane]
      if (band === undefined) return undefined
      const rows = last - first + 1
      const height = Math.min(rows, extent.height - first)
      const samples = allocate(dtype, layout.blockWidth * rows)
      const window = { colOff: extent.x, rowOff: extent.y + first, width: extent.width, height }
      const shape = [height, extent.width] as const
      const wanted = { window, whole: window, shape, resampling: 'nearest' as const }
      const place = { dtype, out: samples, offset: 0, stride: [0, layout.blockWidth, 1] as const }
      await readVrtBand(reading, band, wanted, place)
      return { samples, firstRow: first }
    },
  }
}
