/** GeoKeyDirectoryTag, GeoDoubleParamsTag and GeoAsciiParamsTag: GeoTIFF 1.1, annex C. */
const GEO_KEYS: readonly number[] = [34735, 34736, 34737]

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

/**
 * The GeoKeys of the first image of a TIFF or BigTIFF file, as a text that is the same for the same keys and for
 * no others. Undefined for what is no such file or has none, for one whose bands may have units, which otherwise are
 * those of the CRS, and for an unusual make.
 */
export function readGeoKeys(bytes: Uint8Array): string | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    return keysOf(view)
  } catch (error) {
    // A file that ends before what it says that it has.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function keysOf(view: DataView): string | undefined {
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
  let keys = ''
  for (let at = first; at < first + count * entrySize; at += entrySize) {
    const tag = view.getUint16(at, little)
    if (!GEO_KEYS.includes(tag) && tag !== GDAL_METADATA) continue
    const size = VALUE_SIZES.get(view.getUint16(at + 2, little))
    const length = (size ?? Number.POSITIVE_INFINITY) * offset(at + 4)
    if (keys.length + length > MOST_BYTES) return undefined
    const values = length <= word ? at + 4 + word : offset(at + 4 + word)
    const text = textOf(view, values, length)
    if (tag === GDAL_METADATA && text.includes('unittype')) return undefined
    if (tag !== GDAL_METADATA) keys += ` ${tag}:${text}`
  }
  return keys === '' ? undefined : `${little ? 'little' : 'big'}${keys}`
}

function textOf(view: DataView, start: number, length: number): string {
  let text = ''
  for (let at = start; at < start + length; at++) text += String.fromCharCode(view.getUint8(at))
  return text
}
