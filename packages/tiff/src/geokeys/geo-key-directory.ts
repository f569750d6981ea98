import { GEO_KEY, type GeoKeys, type GeoKeyValue } from './geo-keys.ts'

const DOUBLE_PARAMS = 34736
const ASCII_PARAMS = 34737
const DIRECTORY = 34735

/** The values of the tags GeoKeyDirectory (34735), GeoDoubleParams (34736) and GeoAsciiParams (34737). */
export interface GeoKeyDirectory {
  readonly directory: Uint16Array<ArrayBuffer>
  readonly doubles: Float64Array<ArrayBuffer>
  /** Each text ends with `|`. */
  readonly ascii: string
}

/**
 * The GeoKeys that the values of the three tags hold (OGC 19-008r4, section 7.1).
 *
 * As tolerant as libgeotiff: a key whose value lies outside of its tag is dropped, nothing throws. If values overlap so
 * much that together they are longer than the tags, the last keys are dropped too: the tags' lengths bound work and
 * memory.
 */
export function parseGeoKeyDirectory(
  directory: ArrayLike<number>,
  doubles: ArrayLike<number>,
  ascii: string,
): GeoKeys {
  const keys = new Map<number, GeoKeyValue>()
  let left = directory.length + doubles.length + ascii.length
  if (directory.length < 4 || directory[0] !== 1) return keys
  const count = Math.min(directory[3] ?? 0, Math.floor((directory.length - 4) / 4))
  for (let at = 4; at < 4 + count * 4; at += 4) {
    const [key = 0, location, length = 0, value = 0] = Array.from(
      { length: 4 },
      (_, index) => directory[at + index],
    )
    if (key === GEO_KEY.minorRevision) continue
    const found = location === 0 ? value : readParams(location, value, length)
    if (found !== undefined) keys.set(key, found)
  }
  if (keys.size > 0) keys.set(GEO_KEY.minorRevision, directory[2] ?? 0)
  return keys

  function readParams(location: number | undefined, start: number, length: number): GeoKeyValue | undefined {
    left -= length
    if (length === 0 || left < 0) return undefined
    if (location === ASCII_PARAMS) {
      if (start >= ascii.length) return undefined
      // A NUL ends the text too: some writers count it in.
      const [text = ''] = ascii.slice(start, start + length).split('\0', 1)
      return text.replace(/\|$/, '')
    }
    const source = location === DOUBLE_PARAMS ? doubles : location === DIRECTORY ? directory : undefined
    if (source === undefined || start + length > source.length) return undefined
    if (location === DIRECTORY) return source[start]
    return Array.from({ length }, (_, index) => source[start + index] ?? 0)
  }
}

/**
 * The values of the three tags that hold `keys`, ascending by key as the format requires; version 1, revision 1.1 if
 * {@link GEO_KEY.minorRevision} asks for it, otherwise 1.0.
 *
 * Whole numbers from 0 to 65535 of a key below 2055, of a code or of a choice are stored as shorts, other numbers as
 * doubles.
 */
export function encodeGeoKeyDirectory(keys: GeoKeys): GeoKeyDirectory {
  const sorted = [...keys].filter(([key]) => key !== GEO_KEY.minorRevision).sort(([a], [b]) => a - b)
  const minor = keys.get(GEO_KEY.minorRevision) === 1 ? 1 : 0
  const directory = [1, 1, minor, sorted.length]
  const doubles: number[] = []
  let ascii = ''
  for (const [key, value] of sorted) {
    if (typeof value === 'string') {
      const text = `${value}|`
      directory.push(key, ASCII_PARAMS, text.length, ascii.length)
      ascii += text
    } else if (typeof value === 'number' && !isDoubleKey(key)) {
      directory.push(key, 0, 1, value)
    } else {
      const values = typeof value === 'number' ? [value] : value
      directory.push(key, DOUBLE_PARAMS, values.length, doubles.length)
      doubles.push(...values)
    }
  }
  return { directory: Uint16Array.from(directory), doubles: Float64Array.from(doubles), ascii }
}

/** Whether the format stores numbers of `key` as doubles: sizes, axes and projection parameters. */
function isDoubleKey(key: number): boolean {
  return (
    key === GEO_KEY.geogLinearUnitSize ||
    key === GEO_KEY.angularUnitSize ||
    (key >= GEO_KEY.semiMajorAxis && key <= GEO_KEY.inverseFlattening) ||
    key === GEO_KEY.primeMeridianLongitude ||
    key === GEO_KEY.toWgs84 ||
    (key >= GEO_KEY.linearUnitSize && key <= GEO_KEY.rectifiedGridAngle)
  )
}
