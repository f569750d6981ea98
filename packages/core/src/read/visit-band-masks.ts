import { allocate, type DType, inParts, type RasterArray, sampleSize } from '@memraster/ground'
import type { BandInfo } from '../backend/dataset-info.ts'
import { checkLimits } from '../operation/limits.ts'
import type { OpenRaster } from '../operation/open-raster.ts'
import { type BandMask, bandMask, type MaskedRegion } from './band-mask.ts'
import { clearOutside } from './boundless-fill.ts'
import { type MaskSource, maskSource } from './mask-precedence.ts'
import { readRegion } from './read-region.ts'
import type { RegionGeometry } from './region-geometry.ts'

/**
 * Passes the mask of each band in a region to `visit`: 255 valid, 0 invalid, alpha unchanged; invalid outside the
 * raster. Bands with a common mask are visited one after the other with one array, which is read once.
 *
 * @param known Pixels of the bands in their own dtype, row by row, if they are already in memory.
 */
export async function visitBandMasks(
  raster: OpenRaster,
  bands: readonly number[],
  geometry: RegionGeometry,
  known: ReadonlyMap<number, RasterArray> | undefined,
  visit: (mask: BandMask, index: number) => void | Promise<void>,
): Promise<void> {
  const alike = new Map<string, number[]>()
  // A band may be asked for a million times.
  const found = new Map<number, number[]>()
  await inParts(bands.length, (start, end) => {
    for (let index = start; index < end; index++) {
      const bidx = bands[index] as number
      const indexes = found.get(bidx) ?? listOf(alike, maskKey(maskSource(raster.info, bidx), bidx))
      found.set(bidx, indexes)
      indexes.push(index)
    }
  })
  for (const indexes of alike.values()) {
    const bidx = bands[indexes[0] as number] as number
    const mask = await readBandMask(raster, bidx, maskSource(raster.info, bidx), geometry, known)
    for (const index of indexes) await visit(mask, index)
  }
}

/** The list of a key, which is new if there was none. */
function listOf(lists: Map<string, number[]>, key: string): number[] {
  const list = lists.get(key) ?? []
  lists.set(key, list)
  return list
}

/** Bands of one key have one mask. */
function maskKey(source: MaskSource, bidx: number): string {
  const own = source.kind === 'nodata' || (source.kind === 'stored' && !source.perDataset)
  return own ? `${source.kind} ${bidx}` : source.kind
}

async function readBandMask(
  raster: OpenRaster,
  bidx: number,
  source: MaskSource,
  geometry: RegionGeometry,
  known: ReadonlyMap<number, RasterArray> | undefined,
): Promise<BandMask> {
  const [height, width] = geometry.size
  const size = height * width
  const layout = { offset: 0, stride: [size, width, 1] as const }
  const dtype = (band: number): DType => (raster.info.bands[band - 1] as BandInfo).dtype
  const region: MaskedRegion = {
    size,
    dtype,
    async pixels(band) {
      const present = known?.get(band)
      if (present) return present
      checkLimits(raster.limits, size, sampleSize(dtype(band)))
      const pixels = allocate(dtype(band), size)
      await readRegion(
        raster,
        { source: 'bands', bands: [band], dtype: dtype(band) },
        geometry,
        layout,
        pixels,
      )
      return pixels
    },
    async stored(band) {
      const mask = new Uint8Array(size)
      await readRegion(raster, { source: 'mask', bands: [band], dtype: 'uint8' }, geometry, layout, mask)
      return mask
    },
  }
  const mask = (await bandMask(region, bidx, source)) ?? (await validMask(size))
  await clearOutside(mask, raster, geometry)
  return mask
}

async function validMask(size: number): Promise<BandMask> {
  const mask = new Uint8Array(size)
  await inParts(size, (start, end) => void mask.fill(255, start, end))
  return mask
}
