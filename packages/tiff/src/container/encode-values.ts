import { FieldType, fieldTypeSize } from './field-type.ts'
import type { TiffTag } from './tiff-tag.ts'

/**
 * The values of a tag as encoded in a file.
 *
 * @throws {TypeError} If a number does not fit the tag's type, or a text is given for a type wider than a byte.
 */
export function encodeValues(tag: TiffTag, littleEndian: boolean): Uint8Array {
  if ('raw' in tag) return tag.raw
  const size = fieldTypeSize(tag.type)
  if (typeof tag.values === 'string') {
    if (size !== 1) throw new TypeError(`TIFF tag ${tag.id} of type ${tag.type} cannot hold a text`)
    return new TextEncoder().encode(`${tag.values}\0`)
  }
  const { values } = tag
  const bytes = new Uint8Array(values.length * size)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0
    if (!fits(value, tag.type))
      throw new TypeError(`TIFF tag ${tag.id} of type ${tag.type} cannot hold ${value}`)
    writeValue(view, i * size, tag.type, value, littleEndian)
  }
  return bytes
}

const RANGES: Readonly<Partial<Record<FieldType, readonly [min: number, max: number]>>> = {
  [FieldType.Byte]: [0, 0xff],
  [FieldType.Ascii]: [0, 0xff],
  [FieldType.Short]: [0, 0xffff],
  [FieldType.Long]: [0, 0xffffffff],
  [FieldType.SByte]: [-0x80, 0x7f],
  [FieldType.Undefined]: [0, 0xff],
  [FieldType.SShort]: [-0x8000, 0x7fff],
  [FieldType.SLong]: [-0x80000000, 0x7fffffff],
  [FieldType.Ifd]: [0, 0xffffffff],
  [FieldType.Long8]: [0, Number.MAX_SAFE_INTEGER],
  [FieldType.SLong8]: [Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER],
  [FieldType.Ifd8]: [0, Number.MAX_SAFE_INTEGER],
}

function fits(value: number, type: FieldType): boolean {
  const range = RANGES[type]
  if (range !== undefined) return Number.isInteger(value) && value >= range[0] && value <= range[1]
  if (type === FieldType.Rational) return value >= 0 && value <= 0xffffffff
  if (type === FieldType.SRational) return Math.abs(value) <= 0x7fffffff
  return true
}

function writeValue(view: DataView, at: number, type: FieldType, value: number, littleEndian: boolean): void {
  switch (type) {
    case FieldType.Byte:
    case FieldType.Ascii:
    case FieldType.Undefined:
      view.setUint8(at, value)
      break
    case FieldType.SByte:
      view.setInt8(at, value)
      break
    case FieldType.Short:
      view.setUint16(at, value, littleEndian)
      break
    case FieldType.SShort:
      view.setInt16(at, value, littleEndian)
      break
    case FieldType.Long:
    case FieldType.Ifd:
      view.setUint32(at, value, littleEndian)
      break
    case FieldType.SLong:
      view.setInt32(at, value, littleEndian)
      break
    case FieldType.Rational:
    case FieldType.SRational: {
      const limit = type === FieldType.Rational ? 0xffffffff : 0x7fffffff
      const [numerator, denominator] = approximateRational(Math.abs(value), limit)
      view.setUint32(at + 4, denominator, littleEndian)
      view.setInt32(at, value < 0 ? -numerator : numerator, littleEndian)
      break
    }
    case FieldType.Float:
      view.setFloat32(at, value, littleEndian)
      break
    case FieldType.Double:
      view.setFloat64(at, value, littleEndian)
      break
    case FieldType.Long8:
    case FieldType.Ifd8:
      view.setBigUint64(at, BigInt(value), littleEndian)
      break
    case FieldType.SLong8:
      view.setBigInt64(at, BigInt(value), littleEndian)
      break
  }
}

/** The continued fraction of `value`, up to the last convergent with both parts within `limit`. */
function approximateRational(
  value: number,
  limit: number,
): readonly [numerator: number, denominator: number] {
  let [numerator, denominator, lastNumerator, lastDenominator] = [Math.floor(value), 1, 1, 0]
  let rest = value - numerator
  while (rest > 0 && numerator / denominator !== value) {
    const inverse = 1 / rest
    const whole = Math.floor(inverse)
    const nextNumerator = whole * numerator + lastNumerator
    const nextDenominator = whole * denominator + lastDenominator
    if (nextNumerator > limit || nextDenominator > limit) break
    ;[lastNumerator, lastDenominator, numerator, denominator] = [
      numerator,
      denominator,
      nextNumerator,
      nextDenominator,
    ]
    rest = inverse - whole
  }
  return [numerator, denominator]
}
