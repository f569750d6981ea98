import {
  type ArrayOf,
  allocate,
  type DType,
  elementsPerSample,
  inParts,
  isIntegerDType,
  type RasterArray,
  sampleSize,
} from '@memraster/ground'
import type { BandInfo } from '../backend/dataset-info.ts'
import { maskNodata } from '../nodata/mask-nodata.ts'
import { fitNodata } from '../nodata/nodata-range.ts'
import { checkLimits } from '../operation/limits.ts'
import type { OpenRaster } from '../operation/open-raster.ts'
import { alphaToMask } from './alpha-to-mask.ts'
import { clearOutside } from './boundless-fill.ts'
import { type MaskSource, maskSource } from './mask-precedence.ts'
import { readRegion } from './read-region.ts'
import type { RegionGeometry } from './region-geometry.ts'

/** The validity of the pixels of one band in a region: 0 or 255, or alpha values; row by row. */
export type BandMask = ArrayOf<'uint8'>

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
  const mask = new Uint8Array(height * width)
  const layout = { offset: 0, stride: [height * width, width, 1] as const }
  const { dtype } = raster.info.bands[bidx - 1] as BandInfo
  const pixelsOf = async (band: number, bandDtype: DType): Promise<RasterArray> => {
    const present = known?.get(band)
    if (present) return present
    checkLimits(raster.limits, mask.length, sampleSize(bandDtype))
    const pixels = allocate(bandDtype, mask.length)
    await readRegion(raster, { source: 'bands', bands: [band], dtype: bandDtype }, geometry, layout, pixels)
    return pixels
  }
  switch (source.kind) {
    case 'all_valid':
      await makeValid(mask)
      break
    case 'stored':
      await readRegion(raster, { source: 'mask', bands: [bidx], dtype: 'uint8' }, geometry, layout, mask)
      break
    case 'nodata': {
      const value = fitNodata(source.value, dtype)
      if (value === undefined) await makeValid(mask)
      else await maskByNodata(await pixelsOf(bidx, dtype), dtype, value, mask)
      break
    }
    case 'nodata_values':
      for (const [index, value] of source.values.entries()) {
        const band = raster.info.bands[index] as BandInfo
        await addDiffering(await pixelsOf(index + 1, band.dtype), band.dtype, value, mask)
      }
      break
    case 'alpha': {
      const alphaDtype = (raster.info.bands[source.band - 1] as BandInfo).dtype
      const alpha = await pixelsOf(source.band, alphaDtype)
      await inParts(mask.length, (start, end) => {
        alphaToMask(alpha.subarray(start, end), alphaDtype, mask.subarray(start, end))
      })
      break
    }
  }
  await clearOutside(mask, raster, geometry)
  return mask
}

function makeValid(mask: BandMask): Promise<void> {
  return inParts(mask.length, (start, end) => void mask.fill(255, start, end))
}

async function maskByNodata(
  pixels: RasterArray,
  dtype: DType,
  nodata: number | bigint,
  mask: BandMask,
): Promise<void> {
  const elements = elementsPerSample(dtype)
  await inParts(mask.length, (start, end) => {
    const part = pixels.subarray(start * elements, end * elements)
    maskNodata(part, dtype, nodata, mask.subarray(start, end), 255, 0)
  })
}

/** Makes pixels valid that differ from a value, which is cast as in C and compared exactly. */
async function addDiffering(pixels: RasterArray, dtype: DType, value: number, mask: BandMask): Promise<void> {
  const elements = elementsPerSample(dtype)
  const fitting = fitNodata(isIntegerDType(dtype) ? Math.trunc(value) : value, dtype)
  const invalid = pixels instanceof Float32Array ? Math.fround(Number(fitting)) : fitting
  await inParts(mask.length, (start, end) => {
    for (let i = start; i < end; i++) if (pixels[i * elements] !== invalid) mask[i] = 255
  })
}
