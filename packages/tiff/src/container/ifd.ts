import { decodeText, RasterError } from '@memraster/ground'
import { FieldType, fieldTypeSize } from './field-type.ts'
import { Tag } from './tag.ts'

/** The bytes of a TIFF file, with their byte order and offset size. */
export interface TiffBytes {
  /** The whole file: the caller's memory, not a copy. */
  readonly bytes: Uint8Array
  /** A view of the same memory as `bytes`. */
  readonly view: DataView
  readonly littleEndian: boolean
  readonly bigTiff: boolean
}

/** The tags of the tables of blocks, which have their offsets and byte counts. */
export const BLOCK_TAGS: readonly number[] = [
  Tag.StripOffsets,
  Tag.TileOffsets,
  Tag.StripByteCounts,
  Tag.TileByteCounts,
]

/** One field of a directory: the place of its values, not the values. */
export interface IfdEntry {
  readonly type: FieldType
  readonly count: number
  /** Offset in the file of the first value. */
  readonly position: number
}

/**
 * An image file directory: the fields of one image, read when they are asked for.
 *
 * Fields of unknown type, and fields with values past the end of the file, are ignored; of a repeated tag, the first
 * counts. Both are libtiff's rules. Only the offsets and byte counts of blocks may extend past the end, so that the
 * rest of a truncated file can be read.
 */
export class Ifd {
  readonly file: TiffBytes
  /** Byte of the file at which the directory starts. */
  readonly offset: number
  readonly entryCount: number
  #fields: Fields | undefined

  /** `parseTiff` makes these, and has checked that `entryCount` entries from `offset` on are in the file. */
  constructor(file: TiffBytes, offset: number, entryCount: number) {
    this.file = file
    this.offset = offset
    this.entryCount = entryCount
  }

  /** The tags of fields that are ignored because their values cannot be read. */
  get ignored(): ReadonlySet<number> {
    this.#fields ??= readFields(this)
    return this.#fields.ignored
  }

  /** The tags of the directory, in file order. */
  get tags(): readonly number[] {
    return [...this.#index().keys()]
  }

  has(tag: number): boolean {
    return this.#index().has(tag)
  }

  /** Type, count and place of a field's values. */
  entry(tag: number): IfdEntry | undefined {
    return this.#index().get(tag)
  }

  /** The number of values of the field; 0 if there is no such field. */
  count(tag: number): number {
    return this.#index().get(tag)?.count ?? 0
  }

  /**
   * Value `index` of a field of any numeric type; rationals as their quotient, integers over 2^53, which no sound file
   * has, rounded. `undefined` if there is none.
   *
   * @throws {RasterError} `CORRUPT` for a value past the end of the file.
   */
  number(tag: number, index = 0): number | undefined {
    const entry = this.#index().get(tag)
    if (entry === undefined || index >= entry.count) return undefined
    const position = entry.position + index * fieldTypeSize(entry.type)
    if (position + fieldTypeSize(entry.type) > this.file.bytes.length) {
      throw new RasterError('CORRUPT', `Value ${index} of TIFF tag ${tag} is beyond the end of the file.`)
    }
    return readNumber(this.file, entry.type, position)
  }

  /**
   * The only value, or the first, of a field that has unsigned shorts; `undefined` if it has none, or another number:
   * libtiff takes integers of any size that fit, and ignores the field for other values and for other types.
   *
   * @throws {RasterError} `CORRUPT` as `number`.
   */
  short(tag: number): number | undefined {
    const value = this.#isInteger(tag) ? this.number(tag) : undefined
    return value !== undefined && value >= 0 && value <= 0xffff ? value : undefined
  }

  /**
   * The values of a field of any numeric type, as a new array.
   *
   * @param limit The number of values to return at most. An array takes eight bytes a value, and a file may declare one
   *   value for each of its bytes.
   * @throws {RasterError} `CORRUPT` as `number`.
   */
  numbers(tag: number, limit: number = Number.MAX_SAFE_INTEGER): number[] | undefined {
    const entry = this.#index().get(tag)
    if (entry === undefined) return undefined
    const size = fieldTypeSize(entry.type)
    const count = Math.min(entry.count, limit)
    if (entry.position + count * size > this.file.bytes.length) {
      throw new RasterError('CORRUPT', `The ${count} values of TIFF tag ${tag} reach beyond the file's end.`)
    }
    const values: number[] = new Array(count)
    for (let i = 0; i < count; i++) {
      values[i] = readNumber(this.file, entry.type, entry.position + i * size)
    }
    return values
  }

  /**
   * The text of a field, as UTF-8, up to its first NUL. Integers of a wider type are bytes too, as in libtiff;
   * `undefined` if one is out of a byte's range, and for fractions.
   */
  ascii(tag: number): string | undefined {
    const bytes = this.#isText(tag) ? this.bytes(tag) : this.#bytesOfIntegers(tag)
    if (bytes === undefined) return undefined
    const end = bytes.indexOf(0)
    // A copy, since text decoders refuse views of shared memory.
    return decodeText(bytes.subarray(0, end < 0 ? bytes.length : end), 'utf-8', true)
  }

  /** The raw values of a field, in the file's byte order: a view, not a copy. */
  bytes(tag: number): Uint8Array | undefined {
    const entry = this.#index().get(tag)
    if (entry === undefined) return undefined
    return this.file.bytes.subarray(entry.position, entry.position + entry.count * fieldTypeSize(entry.type))
  }

  #bytesOfIntegers(tag: number): Uint8Array | undefined {
    const values = this.#isInteger(tag) ? this.numbers(tag) : undefined
    if (values === undefined || values.some((value) => value < 0 || value > 255)) return undefined
    return Uint8Array.from(values)
  }

  #isInteger(tag: number): boolean {
    const type = this.#index().get(tag)?.type
    return type !== undefined && INTEGERS.has(type)
  }

  #isText(tag: number): boolean {
    const type = this.#index().get(tag)?.type
    return type === FieldType.Ascii || type === FieldType.Byte || type === FieldType.Undefined
  }

  #index(): ReadonlyMap<number, IfdEntry> {
    this.#fields ??= readFields(this)
    return this.#fields.entries
  }
}

/** The fields of a directory. */
interface Fields {
  readonly entries: ReadonlyMap<number, IfdEntry>
  readonly ignored: ReadonlySet<number>
}

const INTEGERS: ReadonlySet<FieldType> = new Set([
  FieldType.Byte,
  FieldType.SByte,
  FieldType.Short,
  FieldType.SShort,
  FieldType.Long,
  FieldType.SLong,
  FieldType.Long8,
  FieldType.SLong8,
])

function readFields(ifd: Ifd): Fields {
  const { view, littleEndian, bigTiff, bytes } = ifd.file
  const entries = new Map<number, IfdEntry>()
  const ignored = new Set<number>()
  const step = bigTiff ? 20 : 12
  let at = ifd.offset + (bigTiff ? 8 : 2)
  for (let i = 0; i < ifd.entryCount; i++, at += step) {
    const tag = view.getUint16(at, littleEndian)
    const type = view.getUint16(at + 2, littleEndian)
    const size = fieldTypeSize(type)
    if (entries.has(tag)) continue
    const count = bigTiff
      ? Number(view.getBigUint64(at + 4, littleEndian))
      : view.getUint32(at + 4, littleEndian)
    let position = at + (bigTiff ? 12 : 8)
    if (count * size > (bigTiff ? 8 : 4)) {
      position = bigTiff
        ? Number(view.getBigUint64(position, littleEndian))
        : view.getUint32(position, littleEndian)
    }
    const whole = position + count * size <= bytes.length
    if (size === 0 || count === 0 || !(whole || BLOCK_TAGS.includes(tag))) ignored.add(tag)
    else entries.set(tag, { type: type as FieldType, count, position })
  }
  return { entries, ignored }
}

function readNumber(file: TiffBytes, type: FieldType, position: number): number {
  const { view, littleEndian } = file
  switch (type) {
    case FieldType.Byte:
    case FieldType.Ascii:
    case FieldType.Undefined:
      return view.getUint8(position)
    case FieldType.SByte:
      return view.getInt8(position)
    case FieldType.Short:
      return view.getUint16(position, littleEndian)
    case FieldType.SShort:
      return view.getInt16(position, littleEndian)
    case FieldType.Long:
    case FieldType.Ifd:
      return view.getUint32(position, littleEndian)
    case FieldType.SLong:
      return view.getInt32(position, littleEndian)
    case FieldType.Rational:
      return quotient(view.getUint32(position, littleEndian), view.getUint32(position + 4, littleEndian))
    case FieldType.SRational:
      return quotient(view.getInt32(position, littleEndian), view.getInt32(position + 4, littleEndian))
    case FieldType.Float:
      return view.getFloat32(position, littleEndian)
    case FieldType.Double:
      return view.getFloat64(position, littleEndian)
    case FieldType.Long8:
    case FieldType.Ifd8:
      return Number(view.getBigUint64(position, littleEndian))
    case FieldType.SLong8:
      return Number(view.getBigInt64(position, littleEndian))
  }
}

/** libtiff reads a rational without denominator as 0. */
function quotient(numerator: number, denominator: number): number {
  return denominator === 0 ? 0 : numerator / denominator
}
