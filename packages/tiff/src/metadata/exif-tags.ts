import type { Tags } from '@memraster/core/backend'
import { decodeText, formatNumber } from '@memraster/ground'

/** The tags that GDAL names in its metadata (Exif 2.32, sections 4.6.4 to 4.6.7). */
const NAMES: Readonly<Record<number, string>> = {
  258: 'BitsPerSample',
  259: 'Compression',
  262: 'PhotometricInterpretation',
  269: 'Document_Name',
  270: 'ImageDescription',
  271: 'Make',
  272: 'Model',
  274: 'Orientation',
  282: 'XResolution',
  283: 'YResolution',
  296: 'ResolutionUnit',
  301: 'TransferFunction',
  305: 'Software',
  306: 'DateTime',
  315: 'Artist',
  318: 'WhitePoint',
  319: 'PrimaryChromaticities',
  529: 'YCbCrCoefficients',
  531: 'YCbCrPositioning',
  532: 'ReferenceBlackWhite',
  700: 'XmlPacket',
  33432: 'Copyright',
  33434: 'ExposureTime',
  33437: 'FNumber',
  34850: 'ExposureProgram',
  34852: 'SpectralSensitivity',
  34855: 'ISOSpeedRatings',
  34856: 'OECF',
  34864: 'SensitivityType',
  34865: 'StandardOutputSensitivity',
  34866: 'RecommendedExposureIndex',
  34867: 'ISOSpeed',
  34868: 'ISOSpeedLatitudeyyy',
  34869: 'ISOSpeedLatitudezzz',
  36864: 'ExifVersion',
  36867: 'DateTimeOriginal',
  36868: 'DateTimeDigitized',
  36880: 'OffsetTime',
  36881: 'OffsetTimeOriginal',
  36882: 'OffsetTimeDigitized',
  37121: 'ComponentsConfiguration',
  37122: 'CompressedBitsPerPixel',
  37377: 'ShutterSpeedValue',
  37378: 'ApertureValue',
  37379: 'BrightnessValue',
  37380: 'ExposureBiasValue',
  37381: 'MaxApertureValue',
  37382: 'SubjectDistance',
  37383: 'MeteringMode',
  37384: 'LightSource',
  37385: 'Flash',
  37386: 'FocalLength',
  37396: 'SubjectArea',
  37500: 'MakerNote',
  37510: 'UserComment',
  37520: 'SubSecTime',
  37521: 'SubSecTime_Original',
  37522: 'SubSecTime_Digitized',
  40960: 'FlashpixVersion',
  40961: 'ColorSpace',
  40962: 'PixelXDimension',
  40963: 'PixelYDimension',
  40964: 'RelatedSoundFile',
  41483: 'FlashEnergy',
  41484: 'SpatialFrequencyResponse',
  41486: 'FocalPlaneXResolution',
  41487: 'FocalPlaneYResolution',
  41488: 'FocalPlaneResolutionUnit',
  41492: 'SubjectLocation',
  41493: 'ExposureIndex',
  41495: 'SensingMethod',
  41728: 'FileSource',
  41729: 'SceneType',
  41730: 'CFAPattern',
  41985: 'CustomRendered',
  41986: 'ExposureMode',
  41987: 'WhiteBalance',
  41988: 'DigitalZoomRatio',
  41989: 'FocalLengthIn35mmFilm',
  41990: 'SceneCaptureType',
  41991: 'GainControl',
  41992: 'Contrast',
  41993: 'Saturation',
  41994: 'Sharpness',
  41995: 'DeviceSettingDescription',
  41996: 'SubjectDistanceRange',
  42016: 'ImageUniqueID',
  42032: 'CameraOwnerName',
  42033: 'BodySerialNumber',
  42034: 'LensSpecification',
  42035: 'LensMake',
  42036: 'LensModel',
  42037: 'LensSerialNumber',
}

const GPS_NAMES: readonly string[] = [
  'VersionID',
  'LatitudeRef',
  'Latitude',
  'LongitudeRef',
  'Longitude',
  'AltitudeRef',
  'Altitude',
  'TimeStamp',
  'Satellites',
  'Status',
  'MeasureMode',
  'DOP',
  'SpeedRef',
  'Speed',
  'TrackRef',
  'Track',
  'ImgDirectionRef',
  'ImgDirection',
  'MapDatum',
  'DestLatitudeRef',
  'DestLatitude',
  'DestLongitudeRef',
  'DestLongitude',
  'DestBearingRef',
  'DestBearing',
  'DestDistanceRef',
  'DestDistance',
  'ProcessingMethod',
  'AreaInformation',
  'DateStamp',
  'Differential',
  'HPositioningError',
]

const EXIF_DIRECTORY = 34665
const GPS_DIRECTORY = 34853
/** Bytes of a value, by TIFF type. */
const SIZES: readonly number[] = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8]
/** Of one tag; GDAL leaves larger ones out as well. */
const MOST_BYTES = 65_536
/** GDAL's. */
const MOST_ENTRIES = 125
/** Of all tags. */
const MOST_TEXT = 1 << 22

/**
 * The metadata of an EXIF segment as GDAL gives it: `EXIF_` and the tag's name, with rational numbers in brackets.
 * Damaged entries, tags without a name, and data past the end of the segment are left out.
 *
 * @param exif A TIFF structure.
 */
export function exifTags(exif: Uint8Array): Tags {
  const tags: Record<string, string> = {}
  const order = String.fromCharCode(...exif.subarray(0, 2))
  if ((order !== 'II' && order !== 'MM') || exif.length < 8) return tags
  const reader = readerOf(exif, order === 'II')
  const inner: [number, (tag: number) => string | undefined][] = []
  for (const entry of entries(reader, reader.view.getUint32(4, reader.little))) {
    if (entry.tag === EXIF_DIRECTORY) inner.push([valueAt(reader, entry, 0), exifName])
    else if (entry.tag === GPS_DIRECTORY) inner.push([valueAt(reader, entry, 0), gpsName])
    else put(tags, reader, entry, NAMES[entry.tag])
  }
  for (const [offset, nameOf] of inner) putAll(tags, reader, offset, nameOf)
  return tags
}

/**
 * The metadata in a TIFF file's Exif directories, as in GDAL's domain `EXIF`.
 *
 * @param exif The offset of the Exif directory, and `gps` that of GPS; undefined if there is none.
 */
export function exifDomain(
  bytes: Uint8Array,
  little: boolean,
  exif: number | undefined,
  gps: number | undefined,
): Tags {
  const tags: Record<string, string> = {}
  const reader = readerOf(bytes, little)
  if (exif !== undefined) putAll(tags, reader, exif, exifName)
  if (gps !== undefined) putAll(tags, reader, gps, gpsName)
  return tags
}

interface Reader {
  readonly view: DataView
  readonly little: boolean
  /** The remaining bytes of values to read; overlapping values could make far more text than the segment has bytes. */
  left: number
}

interface Entry {
  readonly tag: number
  readonly type: number
  readonly count: number
  /** The place of the values. */
  readonly at: number
}

function readerOf(bytes: Uint8Array, little: boolean): Reader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return { view, little, left: Math.min(bytes.length, MOST_TEXT) }
}

function exifName(tag: number): string | undefined {
  return NAMES[tag]
}

function gpsName(tag: number): string | undefined {
  const name = GPS_NAMES[tag]
  return name && `GPS${name}`
}

function* entries({ view, little }: Reader, offset: number): Generator<Entry> {
  if (offset + 2 > view.byteLength) return
  const count = view.getUint16(offset, little)
  if (count > MOST_ENTRIES) return
  for (let i = 0, at = offset + 2; i < count && at + 12 <= view.byteLength; i++, at += 12) {
    const type = view.getUint16(at + 2, little)
    const values = view.getUint32(at + 4, little)
    const size = (SIZES[type] ?? 0) * values
    const start = size > 4 ? view.getUint32(at + 8, little) : at + 8
    if (size > 0 && size <= MOST_BYTES && start + size <= view.byteLength) {
      yield { tag: view.getUint16(at, little), type, count: values, at: start }
    }
  }
}

function putAll(
  tags: Record<string, string>,
  reader: Reader,
  offset: number,
  nameOf: (tag: number) => string | undefined,
): void {
  for (const entry of entries(reader, offset)) put(tags, reader, entry, nameOf(entry.tag))
}

function put(tags: Record<string, string>, reader: Reader, entry: Entry, name: string | undefined): void {
  if (name === undefined || tags[`EXIF_${name}`] !== undefined) return
  reader.left -= (SIZES[entry.type] ?? 0) * entry.count
  if (reader.left >= 0) tags[`EXIF_${name}`] = textOf(reader, entry)
}

/** Fields of undefined bytes that are texts. */
const TEXTS: readonly number[] = [700, 36864, 37500, 40960]
const USER_COMMENT = 37510

function textOf(reader: Reader, entry: Entry): string {
  const { type, count, at, tag } = entry
  const { view } = reader
  if (type === 2 || TEXTS.includes(tag) || tag === USER_COMMENT) {
    // A comment starts with the name of its character set.
    const skipped = tag === USER_COMMENT && count >= 8 ? 8 : 0
    const bytes = new Uint8Array(view.buffer, view.byteOffset + at + skipped, count - skipped)
    const end = bytes.indexOf(0)
    const text = decodeText(bytes.subarray(0, end < 0 ? bytes.length : end))
    // Spaces are kept behind a text, as by GDAL, but are none by themselves.
    return /^ *$/.test(text) ? '' : text
  }
  return Array.from({ length: count }, (_, i) => {
    const value = valueAt(reader, entry, i)
    if (type === 5 || type === 10) return `(${formatNumber(value, 6)})`
    if (type === 1 || type === 7) return `0x${value.toString(16).padStart(2, '0')}`
    return formatNumber(value, type >= 11 ? 6 : 15)
  }).join(' ')
}

/** The i-th number of an entry, of any TIFF type. */
function valueAt({ view, little }: Reader, { type, at }: Entry, i: number): number {
  switch (type) {
    case 3:
      return view.getUint16(at + 2 * i, little)
    case 4:
      return view.getUint32(at + 4 * i, little)
    case 5:
      return ratio(view.getUint32(at + 8 * i, little), view.getUint32(at + 8 * i + 4, little))
    case 6:
      return view.getInt8(at + i)
    case 8:
      return view.getInt16(at + 2 * i, little)
    case 9:
      return view.getInt32(at + 4 * i, little)
    case 10:
      return ratio(view.getInt32(at + 8 * i, little), view.getInt32(at + 8 * i + 4, little))
    case 11:
      return view.getFloat32(at + 4 * i, little)
    case 12:
      return view.getFloat64(at + 8 * i, little)
    default:
      return view.getUint8(at + i)
  }
}

function ratio(numerator: number, denominator: number): number {
  return denominator === 0 ? 0 : numerator / denominator
}
