import type { BandInfo, RGBA } from '@memraster/core/backend'
import { type DType, sampleSize } from '@memraster/ground'
import type { BlockImage } from '../blocks/block-image.ts'
import type { BandTraits } from '../resample/chunk.ts'

/**
 * The properties of a band that resampling depends on.
 *
 * @param dtype Of the image that is read: an overview may be of another data type.
 */
export function bandTraits(band: BandInfo, dtype: DType = band.dtype): BandTraits {
  const { nodata, colormap, tags } = band
  const bits = Number(tags.IMAGE_STRUCTURE?.NBITS ?? 0)
  const isUnsigned = dtype === 'uint8' || dtype === 'uint16' || dtype === 'uint32'
  return {
    dtype,
    target: dtype,
    nodata: nodata === undefined ? undefined : Math.fround(Number(nodata)),
    palette: colormap && paletteOf(colormap),
    greatest: isUnsigned && bits > 0 && bits < 8 * sampleSize(dtype) ? 2 ** bits - 1 : undefined,
  }
}

/** The traits of a stored mask. GDAL holds masks of one bit within it, though it shows 255. */
export function maskTraits({ dtype, layout }: BlockImage): BandTraits {
  const greatest = layout.bitsPerSample === 1 ? 1 : undefined
  return { dtype, target: dtype, nodata: undefined, palette: undefined, greatest }
}

function paletteOf(colormap: Readonly<Record<number, RGBA>>): RGBA[] {
  const entries = Object.entries(colormap)
  const size = Math.max(0, ...entries.map(([index]) => Number(index) + 1))
  const palette = Array.from({ length: size }, (): RGBA => [0, 0, 0, 255])
  for (const [index, color] of entries) palette[Number(index)] = color
  return palette
}
