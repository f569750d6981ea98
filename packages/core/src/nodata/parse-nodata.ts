import { type DType, dtypeRange } from '@memraster/ground'

const GREATEST_FLOAT32 = 3.4028234663852886e38

/**
 * The nodata value of a text in a file: TIFF's tag 42113 (GDAL_NODATA), or the NoDataValue of a VRT or a PAM sidecar.
 * This is the one place where such texts are parsed, as GDAL parses them.
 *
 * For 64-bit integers it is a bigint. A whole number out of range is clamped, or wrapped if negative in `uint64`, as by
 * C's `strtoll` and `strtoull`. A number with a fraction or an exponent is read in full and truncated, although GDAL
 * stops after its first digits. For 32-bit floats a value in a tag is rounded to float32. Otherwise the dtype may not
 * hold the value: {@link fitNodata} gives the one that samples can have.
 *
 * @returns Undefined for an empty text, and for 64-bit integers that are none.
 */
export function parseNodata(
  text: string,
  dtype: DType,
  place: 'tag' | 'xml' = 'tag',
): number | bigint | undefined {
  if (text === '') return undefined
  if (dtype === 'int64' || dtype === 'uint64') return parseInteger(text, dtype)
  const value = parseNumber(text)
  if (dtype !== 'float32' && dtype !== 'float16') return value
  // Texts of the greatest floats are often rounded away from zero.
  const isGreatest = Math.abs(Math.abs(value) - GREATEST_FLOAT32) < 1e-10 * GREATEST_FLOAT32
  if (isGreatest) return Math.sign(value) * GREATEST_FLOAT32
  return place === 'tag' ? Math.fround(value) : value
}

function parseInteger(text: string, dtype: 'int64' | 'uint64'): bigint | undefined {
  const { min, max } = dtypeRange(dtype) as { min: bigint; max: bigint }
  const [, sign, digits] = /^[ \t\n\v\f\r]*([-+]?)(\d+)(?![\d.,]|e[-+]?\d)/i.exec(text) ?? []
  if (digits !== undefined) {
    const size = BigInt(digits)
    if (sign !== '-') return size > max ? max : size
    if (dtype === 'uint64') return size > max ? max : BigInt.asUintN(64, -size)
    return -size < min ? min : -size
  }
  const value = Math.trunc(parseNumber(text))
  if (!Number.isFinite(value)) return undefined
  const integer = BigInt(value)
  // The greatest integers, printed as doubles.
  if (integer === max + 1n) return max
  return integer < min || integer > max ? undefined : integer
}

const NUMBER =
  /^[ \t\n\v\f\r]*([-+]?)(?:(nan)|(inf)|1\.#(?:(inf)|qnan|ind|snan)|0x([\da-f]*)(?:[.,]([\da-f]*))?(?:p([-+]?\d+))?|(\d+(?:[.,]\d*)?(?:e[-+]?\d+)?|[.,]\d+(?:e[-+]?\d+)?))/i

/**
 * The number at the start of a text, as C's `strtod` and GDAL's `CPLAtofM` read it: after blanks, whatever follows,
 * decimal or hexadecimal, also with a decimal comma; 0 if there is none.
 */
export function parseNumber(text: string): number {
  const match = NUMBER.exec(text)
  if (match === null) return 0
  const [, sign, , infinity, otherInfinity, hexWhole, hexFraction = '', power = 0, decimal] = match
  const magnitude = (): number => {
    if (infinity !== undefined || otherInfinity !== undefined) return Infinity
    if (decimal !== undefined) return Number(decimal.replace(',', '.'))
    if (hexWhole === undefined) return NaN
    const digits = Number(`0x0${hexWhole}${hexFraction}`)
    return digits === 0 ? 0 : digits * 2 ** (Number(power) - 4 * hexFraction.length)
  }
  return sign === '-' ? -magnitude() : magnitude()
}
