import { decodeText } from '@memraster/ground'
import { decodeEntities } from '../metadata/xml-text.ts'

/** Tags of TIFF files: what GDAL takes for the colours, where it has no profile, and its own XML. */
const Tag = {
  bitsPerSample: 258,
  whitePoint: 318,
  chromaticities: 319,
  transferRange: 342,
  iccProfile: 34675,
  gdalMetadata: 42112,
} as const

/** Bits of samples whose curves are short. */
const MOST_BITS = 16

/** Directories that are looked at; a file of more may have anything. */
const MOST_DIRECTORIES = 64

/** Domains that GDAL makes of a TIFF file's tags, but for the one with the curves. */
const TIFF_DOMAINS = ['', 'IMAGE_STRUCTURE', 'SUBDATASETS', 'RPC', 'IMD', 'IMAGERY', 'EXIF', 'xml:XMP']

const LONG = 4
/** Bytes of a value, by the type of its field. */
const VALUE_SIZES: Readonly<Record<number, number>> = { 3: 2, [LONG]: 4 }

/** What is looked for in a directory. */
interface Directory {
  readonly tags: ReadonlySet<number>
  readonly bitsPerSample: number
  /** The value of GDAL_METADATA. */
  readonly metadata: Uint8Array | undefined
}

/**
 * The domains of tags that GDAL may be asked for where it would compute long curves for the colours of a TIFF file, when
 * it is asked for the domain `COLOR_PROFILE`, or which domains there are; undefined for all other files.
 *
 * Where it knows the white point and the primaries, it takes the default of TransferFunction besides, which has an entry
 * for each value of a sample: for 32 bits these are 8 GB, and take minutes.
 *
 * @param file The bytes of a file of any format.
 */
export function domainsWithoutCurves(file: Uint8Array): string[] | undefined {
  const found: Directory[] = []
  try {
    for (const directory of directories(file)) found.push(directory)
  } catch (error) {
    // The rest of the file is not there.
    if (!(error instanceof RangeError)) throw error
  }
  if (found.length < MOST_DIRECTORIES && !found.some(hasLongCurves)) return undefined
  return [
    ...TIFF_DOMAINS,
    ...found.flatMap(({ metadata }) => (metadata ? domainNames(decodeText(metadata)) : [])),
  ]
}

/** The names of the domains in XML of GDAL's: of its tag in TIFF files, of sidecars and of virtual rasters. */
export function domainNames(xml: string): string[] {
  const names = xml.matchAll(/<(?:Item|Metadata)\b[^>]*?\sdomain\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.:-]+))/gi)
  // Those that differ only in case are one to GDAL, called as it was first.
  const found = new Map<string, string>()
  for (const [, double, single, bare] of names) {
    const name = decodeEntities(double ?? single ?? bare ?? '')
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), name)
  }
  return [...found.values()]
}

function hasLongCurves({ tags, bitsPerSample }: Directory): boolean {
  const hasCurves = tags.has(Tag.whitePoint) && tags.has(Tag.chromaticities) && !tags.has(Tag.iccProfile)
  // Where it has a range besides, GDAL's process ends.
  return hasCurves && (bitsPerSample > MOST_BITS || tags.has(Tag.transferRange))
}

/**
 * The directories of a TIFF or BigTIFF file, up to a number of them.
 *
 * Source: TIFF 6.0, section 2; BigTIFF as libtiff specifies it.
 */
function* directories({ buffer, byteOffset, byteLength }: Uint8Array): Generator<Directory> {
  const view = new DataView(buffer, byteOffset, byteLength)
  const isLittle = view.getUint16(0) === 0x4949
  const version = view.getUint16(2, isLittle)
  if ((!isLittle && view.getUint16(0) !== 0x4d4d) || (version !== 42 && version !== 43)) return
  const isBig = version === 43
  const pointer = (at: number): number =>
    isBig ? Number(view.getBigUint64(at, isLittle)) : view.getUint32(at, isLittle)
  const word = isBig ? 8 : 4
  let at = pointer(word)
  for (let i = 0; at !== 0 && i < MOST_DIRECTORIES; i++) {
    const tags = new Set<number>()
    let [bitsPerSample, metadata]: [number, Uint8Array | undefined] = [1, undefined]
    const first = at + (isBig ? 8 : 2)
    const end = first + (isBig ? pointer(at) : view.getUint16(at, isLittle)) * (4 + 2 * word)
    for (let entry = first; entry < end; entry += 4 + 2 * word) {
      const tag = view.getUint16(entry, isLittle)
      tags.add(tag)
      if (tag !== Tag.bitsPerSample && tag !== Tag.gdalMetadata) continue
      const type = view.getUint16(entry + 2, isLittle)
      const count = pointer(entry + 4)
      const isInside = count * (VALUE_SIZES[type] ?? 1) <= word
      const start = isInside ? entry + 4 + word : pointer(entry + 4 + word)
      // What is not there is left out by GDAL too.
      if (start + 4 > byteLength) continue
      if (tag === Tag.gdalMetadata)
        metadata = new Uint8Array(buffer, byteOffset + start, Math.min(count, byteLength - start))
      else bitsPerSample = type === LONG ? view.getUint32(start, isLittle) : view.getUint16(start, isLittle)
    }
    yield { tags, bitsPerSample, metadata }
    at = pointer(end)
  }
}
