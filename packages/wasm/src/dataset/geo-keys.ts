/** GeoKeyDirectoryTag, GeoDoubleParamsTag and GeoAsciiParamsTag: GeoTIFF 1.1, annex C. */
const DIRECTORY = 34735
const DOUBLES = 34736
const TEXTS = 34737

/** GDAL's own tag, among whose items can be units of bands. */
const GDAL_METADATA = 42112

/** Bytes of a value, by the type of the field: TIFF 6.0, section 2. Only those that GeoKeys have. */
const VALUE_SIZES: ReadonlyMap<number, number> = new Map([
  [2, 1],
  [3, 2],
  [12, 8],
])

/** More than any CRS takes, and more entries than images have. */
const MOST_BYTES = 16_384
const MOST_ENTRIES = 1024

/** What a GeoTIFF file says of its CRS. */
export interface GeoKeys {
  /** The same for the same keys, and for no others. */
  readonly identity: string
  readonly values: ReadonlyMap<number, number | string>
}

/**
 * The GeoKeys of the first image of a TIFF or BigTIFF file. Undefined for what is no such file or has none, for one
 * whose bands may have units, which otherwise are those of the CRS, and for an unusual make.
 */
export function readGeoKeys(bytes: Uint8Array): GeoKeys | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return keysOf(view)
  } catch (error) {
    // A file that ends before what it says that it has.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function keysOf(view: DataView): GeoKeys | undefined {
  const order = view.getUint16(0)
  if (order !== 0x4949 && order !== 0x4d4d) return undefined
  const little = order === 0x4949
  const version = view.getUint16(2, little)
  if (version !== 42 && version !== 43) return undefined
  const big = version === 43
  const offset = (at: number): number =>
    big ? Number(view.getBigUint64(at, little)) : view.getUint32(at, little)
  const [start, word] = big ? [offset(8), 8] : [offset(4), 4]
  const entrySize = 4 + 2 * word
  const count = big ? offset(start) : view.getUint16(start, little)
  const first = start + (big ? 8 : 2)
  if (count > MOST_ENTRIES) return undefined
  const fields = new Map<number, DataView>()
  let identity = little ? 'little' : 'big'
  for (let at = first; at < first + count * entrySize; at += entrySize) {
    const tag = view.getUint16(at, little)
    if (tag !== DIRECTORY && tag !== DOUBLES && tag !== TEXTS && tag !== GDAL_METADATA) continue
    const size = VALUE_SIZES.get(view.getUint16(at + 2, little))
    const length = (size ?? Number.POSITIVE_INFINITY) * offset(at + 4)
    if (identity.length + length > MOST_BYTES) return undefined
    const values = length <= word ? at + 4 + word : offset(at + 4 + word)
    const field = new DataView(view.buffer, view.byteOffset + values, length)
    const text = textOf(field, 0, length)
    if (tag === GDAL_METADATA && text.includes('unittype')) return undefined
    if (tag === GDAL_METADATA) continue
    identity += ` ${tag}:${text}`
    fields.set(tag, field)
  }
  const directory = fields.get(DIRECTORY)
  return directory && { identity, values: valuesOf(directory, fields, little) }
}

/** The values of the keys, of lists the first: GeoTIFF 1.1, section 7.1. */
function valuesOf(
  directory: DataView,
  fields: ReadonlyMap<number, DataView>,
  little: boolean,
): Map<number, number | string> {
  const values = new Map<number, number | string>()
  const short = (at: number): number => directory.getUint16(at, little)
  for (let at = 8; at + 8 <= directory.byteLength; at += 8) {
    const [key, location, count, value] = [short(at), short(at + 2), short(at + 4), short(at + 6)]
    const field = fields.get(location)
    if (location === 0) values.set(key, value)
    else if (location === DOUBLES && field) values.set(key, field.getFloat64(value * 8, little))
    else if (location === TEXTS && field) values.set(key, textOf(field, value, count).replace(/[|\0]+$/, ''))
  }
  return values
}

function textOf(view: DataView, start: number, length: number): string {
  let text = ''
  for (let at = start; at < start + length; at++) text += String.fromCharCode(view.getUint8(at))
  return text
}
