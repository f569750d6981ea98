import { corruptBlock } from '@memraster/codecs'
import { isFrameHeader, type JpegSegment, Marker, readSegment } from '@memraster/codecs/jpeg'
import { RasterError } from '@memraster/ground'

/** The header of a JPEG file: everything before its pixels. */
export interface JpegFile {
  readonly width: number
  readonly height: number
  readonly components: number
  /** The colour space of the samples, as libjpeg guesses it. */
  readonly colorSpace: 'gray' | 'RGB' | 'YCbCr' | 'CMYK' | 'YCCK'
  /** The TIFF structure of the EXIF segment: a view. */
  readonly exif: Uint8Array | undefined
  readonly comment: Uint8Array | undefined
  /** The first packet of XMP: a view. */
  readonly xmp: Uint8Array | undefined
  /** The contents of the segments of an ICC profile, from their numbers on: views. */
  readonly iccPieces: readonly Uint8Array[]
  /** The picture without what follows it: a view. */
  readonly picture: Uint8Array
  /** A zlib stream with a bit for each pixel, which GDAL puts behind the picture: a view. */
  readonly mask: Uint8Array | undefined
}

const EXIF_HEADER = 'Exif\0\0'
const XMP_HEADER = 'http://ns.adobe.com/xap/1.0/\0'
const ICC_HEADER = 'ICC_PROFILE\0'

/**
 * The markers of a JPEG file up to its first scan (ITU-T T.81 annex B).
 *
 * @throws {RasterError} `CORRUPT` if they are damaged, or there is no frame; `UNSUPPORTED` for other numbers of
 *   components than 1, 3 and 4, as in GDAL.
 */
export function parseJpegFile(bytes: Uint8Array): JpegFile {
  let frame: { width: number; height: number; ids: readonly number[] } | undefined
  let isJfif = false
  let transform: number | undefined
  let exif: Uint8Array | undefined
  let comment: Uint8Array | undefined
  let xmp: Uint8Array | undefined
  const iccPieces: Uint8Array[] = []
  for (const { marker, content } of segments(bytes)) {
    const head = String.fromCharCode(...content.subarray(0, XMP_HEADER.length))
    if (marker === 0xe0 && head.startsWith('JFIF\0')) isJfif = true
    else if (marker === 0xee && head.startsWith('Adobe')) transform = content[11]
    else if (marker === 0xe1 && head.startsWith(EXIF_HEADER)) exif ??= content.subarray(6)
    else if (marker === 0xe1 && head === XMP_HEADER) xmp ??= content.subarray(XMP_HEADER.length)
    else if (marker === 0xe2 && head.startsWith(ICC_HEADER))
      iccPieces.push(content.subarray(ICC_HEADER.length))
    else if (marker === 0xfe) comment = content
    else if (isFrameHeader(marker)) frame ??= parseFrame(content)
  }
  if (frame === undefined) throw corruptBlock('JPEG', 'it has no frame header')
  const { width, height, ids } = frame
  if (width === 0 || height === 0 || ids.length === 0) {
    throw corruptBlock('JPEG', `it has ${width} by ${height} pixels with ${ids.length} components`)
  }
  if (![1, 3, 4].includes(ids.length)) {
    throw new RasterError(
      'UNSUPPORTED',
      `A JPEG file of ${ids.length} components is not read; 1, 3 and 4 are.`,
      { feature: 'JPEG' },
    )
  }
  const maskAt = maskOffset(bytes)
  return {
    width,
    height,
    components: ids.length,
    colorSpace: colorSpaceOf(ids, isJfif, transform),
    exif,
    comment,
    xmp,
    iccPieces,
    picture: maskAt === undefined ? bytes : bytes.subarray(0, maskAt),
    mask: maskAt === undefined ? undefined : bytes.subarray(maskAt, bytes.length - 4),
  }
}

/** The segments up to the first scan. */
function* segments(bytes: Uint8Array): Generator<JpegSegment> {
  let segment = readSegment(bytes, 2)
  while (segment !== undefined && segment.marker !== Marker.SOS) {
    yield segment
    segment = readSegment(bytes, segment.end)
  }
}

function parseFrame(content: Uint8Array): { width: number; height: number; ids: readonly number[] } {
  const [, h1 = 0, h0 = 0, w1 = 0, w0 = 0, count = 0] = content
  if (content.length < 6 + 3 * count) throw corruptBlock('JPEG', 'its frame header is too short')
  const ids = Array.from({ length: count }, (_, i) => content[6 + 3 * i]!)
  return { width: (w1 << 8) | w0, height: (h1 << 8) | h0, ids }
}

/** libjpeg's rules (jdapimin.c, default_decompress_parms). */
function colorSpaceOf(
  ids: readonly number[],
  isJfif: boolean,
  transform: number | undefined,
): JpegFile['colorSpace'] {
  if (ids.length === 1) return 'gray'
  if (ids.length === 4) return transform === 2 ? 'YCCK' : 'CMYK'
  if (isJfif) return 'YCbCr'
  if (transform !== undefined) return transform === 0 ? 'RGB' : 'YCbCr'
  return String.fromCharCode(...ids) === 'RGB' ? 'RGB' : 'YCbCr'
}

/** The offset of GDAL's mask, from the file's last four bytes; the picture ends just before. */
function maskOffset(bytes: Uint8Array): number | undefined {
  if (bytes.length < 16) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const at = view.getUint32(bytes.length - 4, true)
  const isInside = at > 4 && at < bytes.length - 4 - 8
  return isInside && bytes[at - 2] === 0xff && bytes[at - 1] === 0xd9 ? at : undefined
}
