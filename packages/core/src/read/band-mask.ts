import {
  type ArrayOf,
  type DType,
  elementsPerSample,
  inParts,
  isIntegerDType,
  type RasterArray,
} from '@memraster/ground'
import { maskNodata } from '../nodata/mask-nodata.ts'
import { fitNodata } from '../nodata/nodata-range.ts'
import type { MaskSource } from './mask-precedence.ts'

/** The validity of the pixels of one band in a region: 0 or 255, or alpha values; row by row. */
export type BandMask = ArrayOf<'uint8'>

/** The pixels of a region that a mask is made of. */
export interface MaskedRegion {
  /** The number of its pixels. */
  readonly size: number
  /** The dtype of the pixels of a 1-based band. */
  dtype(bidx: number): DType
  /** The pixels of a 1-based band, row by row. */
  pixels(bidx: number): RasterArray | Promise<RasterArray>
  /** The stored mask of a 1-based band; undefined if there is none at this level. */
  stored(bidx: number): Promise<BandMask | undefined>
}

/** The mask of a 1-based band, whose source is known; undefined if all pixels are valid. */
export async function bandMask(
  region: MaskedRegion,
  bidx: number,
  source: MaskSource,
): Promise<BandMask | undefined> {
  const { size } = region
  switch (source.kind) {
    case 'all_valid':
      return undefined
    case 'stored':
      return await region.stored(bidx)
    case 'nodata': {
      const dtype = region.dtype(bidx)
      const value = fitNodata(source.value, dtype)
      return value === undefined
        ? undefined
        : await maskByNodata(await region.pixels(bidx), dtype, value, new Uint8Array(size))
    }
    case 'nodata_values': {
      const mask = new Uint8Array(size)
      for (const [index, value] of source.values.entries()) {
        await addDiffering(await region.pixels(index + 1), region.dtype(index + 1), value, mask)
      }
      return mask
    }
    case 'alpha': {
      const mask = new Uint8Array(size)
      const dtype = region.dtype(source.band)
      const alpha = await region.pixels(source.band)
      await inParts(size, (start, end) => {
        alphaToMask(alpha.subarray(start, end), dtype, mask.subarray(start, end))
      })
      return mask
    }
  }
}

async function maskByNodata(
  pixels: RasterArray,
  dtype: DType,
  nodata: number | bigint,
  mask: BandMask,
): Promise<BandMask> {
  const elements = elementsPerSample(dtype)
  await inParts(mask.length, (start, end) => {
    const part = pixels.subarray(start * elements, end * elements)
    maskNodata(part, dtype, nodata, mask.subarray(start, end), 255, 0)
  })
  return mask
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

/** 16-bit alpha becomes 8-bit; non-zero alpha stays non-zero, as in GDAL. */
function alphaToMask(alpha: RasterArray, dtype: DType, mask: Uint8Array): void {
  if (dtype === 'uint8') {
    mask.set(alpha as Uint8Array)
    return
  }
  for (let i = 0; i < mask.length; i++) {
    const value = alpha[i] as number
    mask[i] = value > 0 && value < 257 ? 1 : value / 257
  }
}
