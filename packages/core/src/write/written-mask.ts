import {
  type DType,
  elementsPerSample,
  inParts,
  nextSlice,
  type RasterArray,
  RasterError,
  sliceIsOver,
} from '@memraster/ground'
import type { BandInfo, DatasetInfo } from '../backend/dataset-info.ts'
import { fitNodata } from '../nodata/nodata-range.ts'
import type { PixelRectangle } from '../window/window.ts'
import type { Source } from './written-source.ts'

/** The mask to write with pixels, and its window. */
export interface MaskToWrite {
  /** 0 or 255, row by row. */
  readonly mask: Uint8Array
  readonly window: PixelRectangle
}

/**
 * The value of invalid pixels.
 *
 * @throws {RasterError} `NODATA` if there is none.
 */
export function nodataFor(
  info: DatasetInfo,
  bands: readonly number[],
  fillValue: number | bigint | undefined,
): number | bigint {
  const band = info.bands[(bands[0] as number) - 1] as BandInfo
  const value = band.nodata ?? fillValue
  const fitting = value === undefined ? undefined : fitNodata(value, band.dtype)
  if (fitting !== undefined) return fitting
  throw new RasterError(
    'NODATA',
    'The pixels have a mask, but neither the dataset has a nodata value nor the pixels a fillValue that fits; set one, or write the mask too by { masked: true }.',
  )
}

/** A copy of the pixels with `value` in the invalid ones. */
export async function fillMasked(
  pixels: RasterArray,
  dtype: DType,
  source: Source,
  value: number | bigint,
): Promise<RasterArray> {
  const filled = pixels.slice()
  const elements = elementsPerSample(dtype)
  const mask = source.mask as Uint8Array
  await inParts(mask.length, (start, end) => {
    for (let i = start, to = start * elements; i < end; i++, to += elements) {
      if (mask[i] === 0) continue
      filled[to] = value as never
      if (elements === 2) filled[to + 1] = 0
    }
  })
  return filled
}

/** A pixel of the dataset's mask is valid if any band's is. */
export async function combineMasks(
  source: Source,
  bands: number,
  { width, height }: PixelRectangle,
): Promise<Uint8Array> {
  const mask = source.mask as Uint8Array
  const [bandStep, rowStep, step] = source.stride
  const combined = new Uint8Array(width * height)
  for (let band = 0; band < bands; band++) {
    for (let row = 0, to = 0; row < height; row++) {
      while (sliceIsOver()) await nextSlice()
      let from = band * bandStep + row * rowStep
      for (let col = 0; col < width; col++, to++, from += step) if (mask[from] === 0) combined[to] = 255
    }
  }
  return combined
}
