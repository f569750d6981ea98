import type {
  BackendDataset,
  ColorInterpretation,
  MemoryDirectory,
  OpenRequest,
  OverviewInfo,
  TagDomains,
  Tags,
} from '@memraster/core/backend'
import { decodeText } from '@memraster/ground'
import { exifTags, toBase64 } from '@memraster/tiff/metadata'
import { concatenate } from '../picture/concatenate.ts'
import type { PictureFacts } from '../picture/describe-picture.ts'
import { openPicture } from '../picture/picture-sidecars.ts'
import { decodeJpegFile, decodeJpegMask } from './decode-jpeg-file.ts'
import { type JpegFile, parseJpegFile } from './parse-jpeg-file.ts'

const RGB: readonly ColorInterpretation[] = ['red', 'green', 'blue']

/** @throws {RasterError} As `parseJpegFile`. */
export async function openJpeg(
  files: MemoryDirectory,
  filename: string,
  request: OpenRequest,
): Promise<BackendDataset> {
  const file = parseJpegFile(files.get(filename) ?? new Uint8Array(0))
  const facts = jpegFacts(file)
  const showsReductions = request.options.use_internal_overviews !== 'NO'
  const { mask } = file
  const shown = showsReductions ? facts : { ...facts, overviews: [] }
  return openPicture(files, filename, request, shown, {
    decode: async (level) => decodeJpegFile(file, REDUCTIONS[level] ?? 1),
    decodeMask: mask && (() => decodeJpegMask(file, mask)),
  })
}

/** The facts of a JPEG file as GDAL's driver gives them. */
function jpegFacts(file: JpegFile): PictureFacts {
  const { width, height, components, colorSpace, exif, mask } = file
  const colors = components === 1 ? (['gray'] as const) : RGB
  return {
    driver: 'JPEG',
    width,
    height,
    dtype: 'uint8',
    colors,
    nodata: [],
    colormap: undefined,
    tags: {
      '': { ...(exif && exifTags(exif)), ...commentTag(file) },
      ...profileDomains(file),
      ...(components > 1 ? { IMAGE_STRUCTURE: structureOf(colorSpace) } : {}),
    },
    bandTags: { IMAGE_STRUCTURE: { COMPRESSION: 'JPEG' } },
    overviews: overviewsOf(file),
    hasMask: mask !== undefined,
    worldFileFirst: false,
    hasTabFile: true,
    takesColormap: true,
  }
}

/** Pixels, on a side, that become one, by level. */
const REDUCTIONS = [1, 2, 4, 8] as const

/** GDAL's rule: pictures of a side of 256, 512 or 1024 pixels can be had at a half, a quarter or an eighth of it. */
function overviewsOf({ width, height }: JpegFile): OverviewInfo[] {
  const overviews = REDUCTIONS.slice(1).map((reduction) => {
    const columns = Math.ceil(width / reduction)
    return { width: columns, height: Math.ceil(height / reduction), blockShape: [1, columns] as const }
  })
  return overviews.filter((_, index) => Math.max(width, height) >= 256 << index)
}

const SOURCE_COLOR_SPACES: Partial<Readonly<Record<JpegFile['colorSpace'], string>>> = {
  YCbCr: 'YCbCr',
  CMYK: 'CMYK',
  YCCK: 'YCbCrK',
}

function structureOf(colorSpace: JpegFile['colorSpace']): Tags {
  const source = SOURCE_COLOR_SPACES[colorSpace]
  const structure = { COMPRESSION: 'JPEG', INTERLEAVE: 'PIXEL' }
  return source === undefined ? structure : { ...structure, SOURCE_COLOR_SPACE: source }
}

/** XMP, and an ICC profile if all its pieces are there. */
function profileDomains({ xmp, iccPieces }: JpegFile): TagDomains {
  const icc = joinIccPieces(iccPieces)
  return {
    ...(xmp && { 'xml:XMP': { 'xml:XMP': textOf(xmp) } }),
    ...(icc && { COLOR_PROFILE: { SOURCE_ICC_PROFILE: toBase64(icc) } }),
  }
}

function textOf(bytes: Uint8Array): string {
  return decodeText(bytes, 'utf-8', true).replace(/\0.*$/s, '')
}

function commentTag({ comment }: JpegFile): Tags {
  return comment?.length ? { COMMENT: textOf(comment) } : {}
}

/**
 * The ICC profile in the segments of a JPEG file (ICC.1:2022, annex B.4): each begins with its number, from 1 on, and
 * with how many there are. Undefined if the set is incomplete.
 */
function joinIccPieces(pieces: readonly Uint8Array[]): Uint8Array | undefined {
  const [first] = pieces
  if (first === undefined || pieces.length > 255) return undefined
  const byNumber = new Map(pieces.map((piece) => [piece[0], piece]))
  const isWhole = byNumber.size === pieces.length && pieces.every((piece) => piece[1] === pieces.length)
  if (!isWhole) return undefined
  const inOrder = pieces.map((_, i) => byNumber.get(i + 1)?.subarray(2))
  return inOrder.every((piece) => piece !== undefined) ? concatenate(inOrder) : undefined
}
