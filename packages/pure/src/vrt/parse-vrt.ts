import type { TagDomains } from '@memraster/core'
import { type DType, decodeText, RasterError, type Steps } from '@memraster/ground'
import {
  childNamed,
  childrenNamed,
  type Pam,
  type PamBand,
  parsePamTransform,
  parsingGcpList,
  parsingPamBand,
  parsingPamTags,
  parsingXml,
  serializingXml,
  type XmlElement,
  xmlValue,
} from '@memraster/tiff/metadata'
import { parsingVrtSource, type VrtSource } from './parse-vrt-source.ts'
import { corruptVrt, unsupportedVrt } from './vrt-errors.ts'

/** A band of a VRT: its facts, and the sources of its pixels. */
export interface VrtBand {
  readonly dtype: DType
  readonly facts: PamBand
  /** Whether `facts.nodata` only fills what no source covers. */
  readonly hidesNodata: boolean
  /** Later ones lie over earlier ones. */
  readonly sources: readonly VrtSource[]
  /** The band's own mask. */
  readonly mask: VrtBand | undefined
  /** Bands of other files that are overviews of this one, in their order. */
  readonly overviews: readonly VrtOverview[]
}

/** A band of another file. */
interface VrtOverview {
  readonly filename: string
  /** 1-based. */
  readonly band: number
}

/** The content of a VRT file. */
export interface Vrt extends Pick<Pam, 'gcps' | 'gcpsSrs' | 'transform'> {
  readonly width: number
  readonly height: number
  /** The CRS definition: WKT, or another text that GDAL accepts. */
  readonly srs: string | undefined
  readonly tags: TagDomains
  readonly bands: readonly VrtBand[]
  /** The mask of all bands. */
  readonly mask: VrtBand | undefined
  /** Factors of overviews that have no pixels of their own; undefined if there is no list of them. */
  readonly overviewFactors: readonly number[] | undefined
}

/** GDAL's data types by their names in VRT files. */
const DTYPES: Readonly<Record<string, DType>> = {
  byte: 'uint8',
  int8: 'int8',
  uint16: 'uint16',
  int16: 'int16',
  uint32: 'uint32',
  int32: 'int32',
  uint64: 'uint64',
  int64: 'int64',
  float32: 'float32',
  float64: 'float64',
  cint16: 'complex_int16',
  cint32: 'complex64',
  cfloat32: 'complex64',
  cfloat64: 'complex128',
}

/** Sources between two steps: a millisecond's worth. */
const PART = 128

const LARGEST_FILE = 1 << 25

/**
 * The content of a VRT file in steps (GDAL's documentation, "VRT -- GDAL Virtual Format").
 *
 * @throws {RasterError} `CORRUPT` for a damaged file, `LIMIT` for one of more than 32 MB, `UNSUPPORTED` for rasters
 *   that compute pixels other than by placing and scaling them: warped, pansharpened, processed, derived and raw ones.
 */
export function* parsingVrt(bytes: Uint8Array): Steps<Vrt> {
  if (bytes.length > LARGEST_FILE) {
    throw new RasterError(
      'LIMIT',
      `The VRT file has ${bytes.length} bytes; at most ${LARGEST_FILE} are read.`,
    )
  }
  const root = yield* parsingXml(decodeText(bytes), 'VRTDataset')
  if (root === undefined) throw corruptVrt('its XML is not well-formed')
  requirePlain(root, 'VRTDataset')
  if (childNamed(root, 'Group')) throw unsupportedVrt('multidimensional groups')
  const bandElements = childrenNamed(root, 'VRTRasterBand')
  if (bandElements.length === 0) throw corruptVrt('it has no band')
  const bands: VrtBand[] = []
  for (const element of bandElements) bands.push(yield* parsingBand(element, bands.length + 1))
  return {
    width: sizeOf(root, 'rasterXSize'),
    height: sizeOf(root, 'rasterYSize'),
    srs: xmlValue(root, 'SRS'),
    transform: parsePamTransform(xmlValue(root, 'GeoTransform')),
    ...(yield* parsingGcpList(root)),
    tags: { ...(yield* parsingPamTags(root)), 'xml:VRT': { 'xml:VRT': yield* serializingXml([root]) } },
    bands,
    mask: yield* parsingMask(root),
    overviewFactors: overviewFactors(root),
  }
}

/** Those by nearest neighbour; others are passed over, since decimated reads do not take them anyway. */
function overviewFactors(root: XmlElement): number[] | undefined {
  const list = childNamed(root, 'OverviewList')
  if (list === undefined) return undefined
  if (!/^near/i.test(xmlValue(list, 'resampling') ?? 'nearest')) return []
  const factors = list.text
    .trim()
    .split(/[\s,]+/)
    .map(Number)
  return factors.filter((factor) => Number.isInteger(factor) && factor > 1)
}

/** GDAL takes the band of the same number, whatever the file says; a file that names another one is refused. */
function parseOverviews(element: XmlElement, own: number): VrtOverview[] {
  return childrenNamed(element, 'Overview').map((overview) => {
    const filename = xmlValue(overview, 'SourceFilename')?.trim()
    const band = Number(xmlValue(overview, 'SourceBand') ?? '1')
    if (!filename || !Number.isInteger(band) || band < 1)
      throw corruptVrt('an overview names no band of a file')
    if (band !== own) throw unsupportedVrt('an Overview of another band')
    return { filename, band }
  })
}

function* parsingMask(parent: XmlElement): Steps<VrtBand | undefined> {
  const element = childNamed(parent, 'MaskBand')
  if (element === undefined) return undefined
  const band = childNamed(element, 'VRTRasterBand')
  if (band === undefined) throw corruptVrt('its mask has no band')
  return yield* parsingBand(band, 1)
}

function* parsingBand(element: XmlElement, band: number): Steps<VrtBand> {
  requirePlain(element, 'VRTRasterBand')
  const type = xmlValue(element, 'dataType') ?? 'Byte'
  const dtype = DTYPES[type.toLowerCase()]
  if (dtype === undefined) throw corruptVrt(`it has a band of the data type ${type}`)
  const sources: VrtSource[] = []
  for (const [i, child] of element.children.entries()) {
    const source = yield* parsingVrtSource(child)
    if (source !== undefined) sources.push(source)
    if (i % PART === 0) yield
  }
  return {
    dtype,
    facts: yield* parsingPamBand(element),
    hidesNodata: /^\s*(1|yes|true|on)/i.test(xmlValue(element, 'HideNoDataValue') ?? ''),
    sources,
    mask: yield* parsingMask(element),
    overviews: parseOverviews(element, band),
  }
}

/** Subclasses compute their pixels. */
function requirePlain(element: XmlElement, name: string): void {
  const subclass = xmlValue(element, 'subClass')
  if (subclass === undefined || subclass === name || subclass === 'VRTSourcedRasterBand') return
  throw unsupportedVrt(subclass)
}

function sizeOf(root: XmlElement, attribute: string): number {
  const text = xmlValue(root, attribute)
  const size = Number(text)
  if (Number.isInteger(size) && size > 0 && size <= 0x7fffffff) return size
  throw corruptVrt(`its ${attribute} is ${text}`)
}
