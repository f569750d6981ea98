import type { Colormap, RGBA } from '@memraster/core/backend'
import { FieldType } from '../container/field-type.ts'
import type { Ifd } from '../container/ifd.ts'
import type { ImageLayout } from '../container/image-layout.ts'
import { hasColorMap } from '../container/is-readable.ts'
import { Tag } from '../container/tag.ts'
import type { TiffTag } from '../container/tiff-tag.ts'
import { convertsToRgba } from './color-interpretation.ts'

/** GDAL scales 0 to 255 to the tag's 0 to 65535 by this factor. */
const SCALE = 257

/**
 * The colour table of an image as GDAL shows it: its ColorMap, whatever its photometric; a ramp from white to black if
 * the least value is white, black and white for one band of one bit. `undefined` if there is none.
 *
 * @param nodata The entry that is transparent.
 */
export function colormapFromIfd(
  ifd: Ifd,
  layout: ImageLayout,
  nodata?: number | bigint,
): Colormap | undefined {
  const { photometric, bitsPerSample } = layout
  if (bitsPerSample > 16 || convertsToRgba(layout)) return undefined
  const size = 2 ** bitsPerSample
  if (hasColorMap(ifd)) {
    const values = ifd.numbers(Tag.ColorMap) ?? []
    const divisor = divisorOf(values)
    return table(size, (i) => {
      const color = (plane: number): number =>
        Math.min(255, Math.floor((values[plane * size + i] ?? 0) / divisor))
      return [color(0), color(1), color(2), nodata !== undefined && Number(nodata) === i ? 0 : 255]
    })
  }
  if (photometric === 0) return ramp(size, true)
  return bitsPerSample === 1 && layout.samplesPerPixel === 1 ? ramp(size, false) : undefined
}

/**
 * The ColorMap tag for a colour table; its alpha has no place in TIFF.
 *
 * @param bitsPerSample 8 or 16: the tag has 256 or 65,536 colours; those missing in the table are black.
 */
export function colorMapTag(colormap: Colormap, bitsPerSample: number): TiffTag {
  const size = 2 ** bitsPerSample
  const values = new Uint16Array(3 * size)
  for (const [key, color] of Object.entries(colormap)) {
    const index = Number(key)
    if (!(Number.isInteger(index) && index >= 0 && index < size)) continue
    for (let plane = 0; plane < 3; plane++) values[plane * size + index] = (color[plane] ?? 0) * SCALE
  }
  return { id: Tag.ColorMap, type: FieldType.Short, values }
}

/** Some writers leave the 8-bit values unscaled. */
function divisorOf(values: readonly number[]): number {
  let greatest = 0
  for (const value of values) if (value > greatest) greatest = value
  return greatest < 256 ? 1 : SCALE
}

function ramp(size: number, inverted: boolean): Colormap {
  return table(size, (i) => {
    const gray = Math.floor((255 * (inverted ? size - 1 - i : i)) / (size - 1))
    return [gray, gray, gray, 255]
  })
}

function table(size: number, color: (index: number) => RGBA): Colormap {
  const colormap: Record<number, RGBA> = {}
  for (let i = 0; i < size; i++) colormap[i] = color(i)
  return colormap
}
