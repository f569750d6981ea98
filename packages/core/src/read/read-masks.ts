import { elementsPerSample, inParts, type RasterArray } from '@memraster/ground'
import type { BandInfo, DatasetInfo } from '../backend/dataset-info.ts'
import { checkOptions } from '../operation/check-options.ts'
import type { OpenRaster } from '../operation/open-raster.ts'
import type { BandMask } from './band-mask.ts'
import { bandNodata } from './boundless-fill.ts'
import { maskFlags, maskSource } from './mask-precedence.ts'
import type { Output } from './output.ts'
import type { RasterData } from './raster-data.ts'
import { MASK_READ_OPTIONS, type ResolvedRead, resolveRead, type WindowReadOptions } from './read-options.ts'
import { isEmpty, rasterData, regionGeometry } from './read-result.ts'
import { visitBandMasks } from './visit-band-masks.ts'

/**
 * The result of a read whose pixels are in its output, with the mask of their bands if it is `masked`, and with
 * `fillValue`, if it is given, for those that are invalid.
 */
export async function applyMasks(
  raster: OpenRaster,
  resolved: ResolvedRead,
  masked: boolean,
  fillValue: number | bigint | undefined,
): Promise<RasterData> {
  const { output, bands } = resolved
  const mask = masked ? new Uint8Array(sampleCount(output)) : undefined
  const geometry = { ...regionGeometry(resolved), onProgress: undefined }
  await visitBandMasks(raster, bands, geometry, knownPixels(raster, resolved), (bandMask, band) => {
    return inParts(bandMask.length, (start, end) => {
      if (mask) placeInverse(bandMask, mask, output, band, start, end)
      else fillInvalid(bandMask, output, band, fillValue as number | bigint, start, end)
    })
  })
  return rasterData(output, mask, mask && (fillValue ?? commonNodata(raster.info, bands)))
}

/** `Dataset.readMasks`: 255 valid, 0 invalid, alpha unchanged. */
export async function readMasks(raster: OpenRaster, options: WindowReadOptions): Promise<RasterData> {
  checkOptions('readMasks', options, MASK_READ_OPTIONS)
  const resolved = resolveRead(raster.info, options, raster.limits, 'uint8')
  const { output, bands } = resolved
  if (isEmpty(output)) return rasterData(output, undefined, undefined)
  await visitBandMasks(raster, bands, regionGeometry(resolved), undefined, (mask, band) => {
    return inParts(mask.length, (start, end) => {
      place(mask, output.data as Uint8Array, output, band, start, end)
    })
  })
  return rasterData(output, undefined, undefined)
}

/** Options of `Dataset.datasetMask`: those of reads that concern all bands at once. */
export type DatasetMaskOptions = Omit<WindowReadOptions, 'indexes' | 'interleave'>

/**
 * `Dataset.datasetMask`: the mask that all bands share if there is one, the mask of the fourth band of a red-green-blue
 * raster of four, else 255 wherever any band is valid.
 */
export async function readDatasetMask(raster: OpenRaster, options: DatasetMaskOptions): Promise<RasterData> {
  checkOptions('datasetMask', options, MASK_READ_OPTIONS)
  const { info } = raster
  const resolved = resolveRead(info, { ...options, indexes: 1 }, raster.limits, 'uint8')
  const { output } = resolved
  if (isEmpty(output)) return rasterData(output, undefined, undefined)
  const data = output.data as Uint8Array
  const merge = (mask: BandMask): Promise<void> =>
    inParts(data.length, (start, end) => {
      for (let i = start; i < end; i++) if (mask[i] !== 0) data[i] = 255
    })
  const copy = (mask: BandMask): Promise<void> =>
    inParts(mask.length, (start, end) => {
      // The caller may have taken away the memory of `out`.
      if (end <= data.length) data.set(mask.subarray(start, end), start)
    })
  const isShared = maskFlags(maskSource(info, 1)).includes('per_dataset')
  const isRgbWithFourth = info.bands.length === 4 && info.bands[0]?.colorInterpretation === 'red'
  const bands = isShared ? [1] : isRgbWithFourth ? [4] : info.bands.map((_, index) => index + 1)
  if (bands.length > 1) await inParts(data.length, (start, end) => void data.fill(0, start, end))
  await visitBandMasks(raster, bands, regionGeometry(resolved), undefined, bands.length > 1 ? merge : copy)
  return rasterData(output, undefined, undefined)
}

function sampleCount(output: Output): number {
  return output.data.length / elementsPerSample(output.dtype)
}

/** The nodata value that all bands share. */
function commonNodata(info: DatasetInfo, bands: readonly number[]): number | bigint | undefined {
  const values = [...new Set(bands)].map((bidx) => bandNodata(info.bands[bidx - 1] as BandInfo))
  return values.every((value) => Object.is(value, values[0])) ? values[0] : undefined
}

/** The bands' own pixels, if a read's result holds them band by band as they are in the raster. */
function knownPixels(raster: OpenRaster, resolved: ResolvedRead): Map<number, RasterArray> | undefined {
  const { bands, output } = resolved
  const [height, width] = output.size
  if (output.stride[2] !== 1) return undefined
  const length = height * width * elementsPerSample(output.dtype)
  const known = new Map<number, RasterArray>()
  for (let band = 0; band < bands.length; band++) {
    const bidx = bands[band] as number
    // A band may be asked for a million times.
    if (known.has(bidx)) continue
    if (raster.info.bands[bidx - 1]?.dtype !== output.dtype) return undefined
    known.set(bidx, output.data.subarray(band * length, (band + 1) * length))
  }
  return known
}

/** Puts a part of a band's mask in its place of a result's layout. */
function place(
  mask: BandMask,
  target: Uint8Array,
  output: Output,
  band: number,
  start: number,
  end: number,
): void {
  const step = output.stride[2]
  for (let i = start, to = band * output.stride[0] + start * step; i < end; i++, to += step)
    target[to] = mask[i] as number
}

/** As {@link place}, with 1 for invalid pixels; `target` is 0 before, and is not touched where pixels are valid. */
function placeInverse(
  mask: BandMask,
  target: Uint8Array,
  output: Output,
  band: number,
  start: number,
  end: number,
): void {
  const step = output.stride[2]
  const first = band * output.stride[0]
  let i = start
  if (mask.byteOffset % 4 === 0 && start % 4 === 0) {
    // Mostly four pixels are valid at a time.
    const fours = new Uint32Array(mask.buffer, mask.byteOffset, mask.length >> 2)
    for (; i + 4 <= end; i += 4) {
      if (fours[i >> 2] === ALL_VALID) continue
      for (let k = i; k < i + 4; k++) if (mask[k] === 0) target[first + k * step] = 1
    }
  }
  for (; i < end; i++) if (mask[i] === 0) target[first + i * step] = 1
}

/** Four pixels of a mask. */
const ALL_VALID = 0xffffffff

/** Puts `value` into the band's invalid pixels of a part. */
function fillInvalid(
  mask: BandMask,
  output: Output,
  band: number,
  value: number | bigint,
  start: number,
  end: number,
): void {
  const { data, dtype } = output
  const elements = elementsPerSample(dtype)
  const step = output.stride[2] * elements
  for (let i = start, to = band * output.stride[0] * elements + start * step; i < end; i++, to += step) {
    if (mask[i] !== 0) continue
    data[to] = value as never
    if (elements === 2) data[to + 1] = 0
  }
}
