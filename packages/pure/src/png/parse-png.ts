import { crc32 } from '@memraster/core/internal/late'
import { RasterError, type Steps } from '@memraster/ground'

/** The header and the chunks of a PNG file, views on its bytes. */
export interface Png {
  readonly width: number
  readonly height: number
  /** 0 gray, 2 RGB, 3 palette, 4 gray and alpha, 6 RGB and alpha. */
  readonly colorType: ColorType
  readonly bitDepth: 1 | 2 | 4 | 8 | 16
  readonly interlaced: boolean
  /** PLTE: red, green and blue of each colour. */
  readonly palette: Uint8Array | undefined
  /** tRNS. */
  readonly transparency: Uint8Array | undefined
  /** tEXt, zTXt and iTXt before the pixels. */
  readonly texts: readonly PngChunk[]
  /** The packet of XMP, wherever it is. */
  readonly xmp: Uint8Array | undefined
  /** iCCP, sRGB, gAMA and cHRM before the palette and the pixels. */
  readonly colors: readonly PngChunk[]
  /** IDAT. */
  readonly data: readonly Uint8Array[]
}

/** A chunk, a view on its bytes. */
export interface PngChunk {
  readonly kind: string
  readonly content: Uint8Array
}

type ColorType = 0 | 2 | 3 | 4 | 6

/** The fields of IHDR. */
type Header = Pick<Png, 'width' | 'height' | 'colorType' | 'bitDepth' | 'interlaced'>

const SIGNATURE_SIZE = 8
/** The bit depths of each colour type (PNG, table 11.1). */
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
}
const TEXTS: readonly string[] = ['tEXt', 'zTXt', 'iTXt']
const COLORS: readonly string[] = ['iCCP', 'sRGB', 'gAMA', 'cHRM']
/** An iTXt that is not compressed, and has no language (Adobe, XMP Specification Part 3, section 1.1.5). */
const XMP_START = 'XML:com.adobe.xmp\0\0\0\0\0'
/** Chunks between two steps, and bytes that are checked in one. */
const PART = 2048
const CHECKED = 1 << 20
/** A chunk of text takes a tag, which takes more memory than its bytes. */
const MOST_TEXTS = 10_000

/**
 * The chunks of a PNG file that GDAL uses, in steps (W3C, PNG Specification, third edition). Pixels that are cut off are found
 * missing when they are decoded.
 *
 * @throws {RasterError} `CORRUPT` for a header or a palette that is missing or damaged.
 */
export function* parsingPng(bytes: Uint8Array): Steps<Png> {
  let header: Header | undefined
  let palette: Uint8Array | undefined
  let transparency: Uint8Array | undefined
  const texts: PngChunk[] = []
  const colors: PngChunk[] = []
  let xmp: Uint8Array | undefined
  const data: Uint8Array[] = []
  for (const chunk of chunks(bytes)) {
    if (chunk === undefined) {
      yield
      continue
    }
    const { kind, content } = chunk
    if (header === undefined && kind !== 'IHDR') throw corruptPng('it does not begin with its header')
    if (kind === 'IHDR') header ??= parseHeader(content)
    else if (kind === 'PLTE') palette = content
    else if (kind === 'tRNS') transparency = content
    else if (kind === 'IDAT') data.push(content)
    else if (kind === 'IEND') break
    else if (TEXTS.includes(kind)) {
      if (kind === 'iTXt') xmp ??= xmpOf(content)
      if (data.length === 0 && texts.length < MOST_TEXTS) texts.push(chunk)
    } else if (COLORS.includes(kind) && data.length === 0 && palette === undefined) colors.push(chunk)
  }
  if (header === undefined) throw corruptPng('it has no header')
  if (palette !== undefined && (palette.length % 3 !== 0 || palette.length > 768)) {
    throw corruptPng(`it has a palette of ${palette.length} bytes`)
  }
  if (header.colorType === 3 && palette === undefined) throw corruptPng('it has no palette')
  return { ...header, palette, transparency, texts, xmp, colors, data }
}

function xmpOf(content: Uint8Array): Uint8Array | undefined {
  const head = String.fromCharCode(...content.subarray(0, XMP_START.length))
  return head === XMP_START && content.length > XMP_START.length
    ? content.subarray(XMP_START.length)
    : undefined
}

/** The chunks; undefined between two steps. */
function* chunks(bytes: Uint8Array): Generator<PngChunk | undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = SIGNATURE_SIZE
  let count = 0
  while (at + 12 <= bytes.length) {
    if (++count % PART === 0) yield undefined
    const end = at + 8 + view.getUint32(at)
    if (end + 4 > bytes.length) {
      // A last chunk of pixels that is cut off may be enough for a window.
      yield { kind: kindOf(bytes, at), content: bytes.subarray(at + 8) }
      return
    }
    const kind = kindOf(bytes, at)
    // As libpng: a wrong CRC is an error in a chunk that is needed, and others are left out. That of pixels is left
    // to the checksum that they have themselves.
    let crc = 0
    for (let from = at + 4; kind !== 'IDAT' && from < end; from += CHECKED) {
      if (from > at + 4) yield undefined
      crc = crc32(bytes.subarray(from, Math.min(end, from + CHECKED)), crc)
    }
    const isDamaged = kind !== 'IDAT' && view.getUint32(end) !== crc
    if (isDamaged && (kind === 'IHDR' || kind === 'PLTE')) throw corruptPng(`the CRC of its ${kind} differs`)
    if (!isDamaged) yield { kind, content: bytes.subarray(at + 8, end) }
    at = end + 4
  }
}

function kindOf(bytes: Uint8Array, at: number): string {
  return String.fromCharCode(bytes[at + 4]!, bytes[at + 5]!, bytes[at + 6]!, bytes[at + 7]!)
}

function parseHeader(content: Uint8Array): Header {
  if (content.length !== 13) throw corruptPng('its header is too short')
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  const width = view.getUint32(0)
  const height = view.getUint32(4)
  const [bitDepth = 0, colorType = 0, compression = 0, filter = 0, interlace = 0] = content.subarray(8)
  if (!DEPTHS[colorType]?.includes(bitDepth)) {
    throw corruptPng(`it has ${bitDepth} bits in the colour type ${colorType}`)
  }
  if (width === 0 || height === 0 || width > 0x7fffffff || height > 0x7fffffff) {
    throw corruptPng(`it has ${width} by ${height} pixels`)
  }
  if (compression !== 0 || filter !== 0 || interlace > 1) {
    throw corruptPng(`it has the methods ${compression}, ${filter} and ${interlace}`)
  }
  return {
    width,
    height,
    colorType: colorType as ColorType,
    bitDepth: bitDepth as Png['bitDepth'],
    interlaced: interlace === 1,
  }
}

/** The error for a PNG file that is damaged by `fault`, a clause without a full stop. */
export function corruptPng(fault: string): RasterError {
  return new RasterError('CORRUPT', `The PNG file is damaged: ${fault}. Get the file anew.`)
}
