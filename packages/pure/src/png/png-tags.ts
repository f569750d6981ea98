import type { TagDomains, Tags } from '@memraster/core/backend'
import { decodeText, nextSlice, sliceIsOver } from '@memraster/ground'
import { TagCollector, toBase64 } from '@memraster/tiff/metadata'
import { readIccProfile } from './icc-profile.ts'
import { inflateText } from './inflate-text.ts'
import type { Png, PngChunk } from './parse-png.ts'

/** Bytes that compressed texts of one file may have together. */
const MOST_TEXT = 1 << 24
/** libpng's limit for one of them. */
const MOST_OF_ONE = 8_000_000

/**
 * The tags of a PNG file as GDAL gives them: its texts, XMP, and what it says of colours (PNG sections 11.3.2 and
 * 11.3.3).
 */
export async function pngTags(png: Png): Promise<TagDomains> {
  const { xmp } = png
  const tags = new TagCollector().merge(await textTags(png.texts))
  if (xmp) tags.set('xml:XMP', 'xml:XMP', utf8(xmp))
  return tags.merge({ COLOR_PROFILE: await colorProfile(png) }).toDomains()
}

/** Keywords are in Latin-1, as are texts but for those of iTXt; GDAL's keys have no spaces, nor what ends a key. */
async function textTags(chunks: readonly PngChunk[]): Promise<TagDomains> {
  const tags = new TagCollector()
  let left = MOST_TEXT
  for (const { kind, content } of chunks) {
    while (sliceIsOver()) await nextSlice()
    const end = content.indexOf(0)
    const name = end < 0 ? content : content.subarray(0, end)
    const keyword = decodeText(name, 'latin1').replace(/[ =:]/g, '_')
    const text = await textOf(kind, end < 0 ? new Uint8Array(0) : content.subarray(end + 1), left)
    if (keyword === '' || text === undefined) continue
    left -= text.length
    tags.set('', keyword, text)
  }
  return tags.toDomains()
}

async function textOf(kind: string, content: Uint8Array, left: number): Promise<string | undefined> {
  if (kind === 'tEXt') return latin1(content)
  const most = Math.min(left, MOST_OF_ONE)
  if (kind === 'zTXt') {
    // The method, of which there is one.
    const bytes = content[0] === 0 ? await inflateText(content.subarray(1), most) : undefined
    return bytes && latin1(bytes)
  }
  const [isCompressed = 0, method = 0] = content
  const language = content.indexOf(0, 2)
  const translated = language < 0 ? -1 : content.indexOf(0, language + 1)
  if (translated < 0) return undefined
  const stored = content.subarray(translated + 1)
  if (isCompressed === 0) return utf8(stored)
  const bytes = method === 0 ? await inflateText(stored, most) : undefined
  return bytes && utf8(bytes)
}

/** GDAL's domain COLOR_PROFILE: a profile, or else sRGB, or else gamma, and with it the primaries. */
async function colorProfile({ colors, colorType }: Png): Promise<Tags> {
  const first = (kind: string): Uint8Array | undefined => colors.find((chunk) => chunk.kind === kind)?.content
  const iccp = first('iCCP')
  const profile = iccp && (await readIccProfile(iccp, colorType))
  if (profile) {
    return { SOURCE_ICC_PROFILE: toBase64(profile.bytes), SOURCE_ICC_PROFILE_NAME: profile.name }
  }
  const intent = first('sRGB')
  if (intent?.length === 1 && (intent[0] ?? 4) < 4) return { SOURCE_ICC_PROFILE_NAME: 'sRGB' }
  const [gamma = 0] = numbers(first('gAMA'), 1)
  // libpng ignores both if there are two.
  if (gamma === 0 || colors.filter(({ kind }) => kind === 'gAMA').length > 1) return {}
  const [whiteX, whiteY, redX, redY, greenX, greenY, blueX, blueY] = numbers(first('cHRM'), 8).map(decimal)
  const point = (x?: string, y?: string): string => `${x}, ${y}, 1.0`
  return {
    PNG_GAMMA: decimal(gamma),
    ...(blueY !== undefined && {
      SOURCE_PRIMARIES_RED: point(redX, redY),
      SOURCE_PRIMARIES_GREEN: point(greenX, greenY),
      SOURCE_PRIMARIES_BLUE: point(blueX, blueY),
      SOURCE_WHITEPOINT: point(whiteX, whiteY),
    }),
  }
}

/** The numbers of a chunk that has as many; none of any other. */
function numbers(content: Uint8Array | undefined, count: number): number[] {
  if (content?.length !== 4 * count) return []
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  return Array.from({ length: count }, (_, i) => view.getUint32(4 * i))
}

/** In hundred thousandths. */
function decimal(value: number): string {
  return (value / 100_000).toFixed(9)
}

/** Up to a NUL, and without white space before it, as tags are in GDAL. */
function plain(text: string): string {
  return text.replace(/\0.*$/s, '').replace(/^[ \t]+/, '')
}

function latin1(bytes: Uint8Array): string {
  return plain(decodeText(bytes, 'latin1'))
}

function utf8(bytes: Uint8Array): string {
  return plain(decodeText(bytes))
}
