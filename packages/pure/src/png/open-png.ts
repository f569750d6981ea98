import type {
  BackendDataset,
  ColorInterpretation,
  Colormap,
  MemoryDirectory,
  OpenRequest,
  RGBA,
  TagDomains,
} from '@memraster/core/backend'
import { inSlices } from '@memraster/ground'
import { mergeTagDomains } from '@memraster/tiff/metadata'
import type { PictureFacts } from '../picture/describe-picture.ts'
import { openPicture } from '../picture/picture-sidecars.ts'
import { decodePng } from './decode-png.ts'
import { type Png, parsingPng } from './parse-png.ts'
import { pngTags } from './png-tags.ts'

const COLORS: Readonly<Record<Png['colorType'], readonly ColorInterpretation[]>> = {
  0: ['gray'],
  2: ['red', 'green', 'blue'],
  3: ['palette'],
  4: ['gray', 'alpha'],
  6: ['red', 'green', 'blue', 'alpha'],
}

/** @throws {RasterError} As `parsingPng`. */
export async function openPng(
  files: MemoryDirectory,
  filename: string,
  request: OpenRequest,
): Promise<BackendDataset> {
  const png = await inSlices(parsingPng(files.get(filename) ?? new Uint8Array(0)))
  const decoding = { decode: () => decodePng(png), decodeMask: undefined }
  return openPicture(files, filename, request, pngFacts(png, await pngTags(png)), decoding)
}

/** The facts of a PNG file as GDAL's driver gives them. */
function pngFacts(png: Png, tags: TagDomains): PictureFacts {
  const colors = COLORS[png.colorType]
  const nodata = transparentValues(png)
  return {
    driver: 'PNG',
    width: png.width,
    height: png.height,
    dtype: png.bitDepth === 16 ? 'uint16' : 'uint8',
    colors,
    nodata,
    colormap: png.colorType === 3 ? colormapOf(png) : undefined,
    tags: mergeTagDomains(tags, {
      '': nodata.length === 3 ? { NODATA_VALUES: nodata.join(' ') } : {},
      IMAGE_STRUCTURE: colors.length > 1 ? { INTERLEAVE: 'PIXEL' } : {},
    }),
    bandTags: png.bitDepth < 8 ? { IMAGE_STRUCTURE: { NBITS: String(png.bitDepth) } } : {},
    hasMask: false,
    worldFileFirst: true,
    hasTabFile: false,
    takesColormap: false,
  }
}

/** The nodata values: the transparent colour, or the only entry of a palette that is all transparent. */
function transparentValues({ colorType, transparency, palette }: Png): number[] {
  if (transparency === undefined) return []
  if (colorType === 3) {
    const size = (palette?.length ?? 0) / 3
    const indexes = [...transparency.subarray(0, size)].flatMap((alpha, i) => (alpha === 0 ? [i] : []))
    return indexes.length === 1 ? indexes : []
  }
  const count = colorType === 0 ? 1 : colorType === 2 ? 3 : 0
  if (transparency.length < 2 * count) return []
  return Array.from({ length: count }, (_, i) => (transparency[2 * i]! << 8) | transparency[2 * i + 1]!)
}

function colormapOf({ palette = new Uint8Array(0), transparency }: Png): Colormap {
  const colormap: Record<number, RGBA> = {}
  for (let i = 0; 3 * i < palette.length; i++) {
    const [red = 0, green = 0, blue = 0] = palette.subarray(3 * i, 3 * i + 3)
    colormap[i] = [red, green, blue, transparency?.[i] ?? 255]
  }
  return colormap
}
