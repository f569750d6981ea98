import { FieldType, fieldTypeSize } from '@memraster/tiff/encoding'

/** A field of a directory, which may say other things than are there. */
export interface OddField {
  readonly tag: number
  readonly type: number
  readonly values: readonly number[]
  /** The count that the entry states instead of the number of values. */
  readonly count?: number
  /** The offset of values that the entry states; they are not written then. */
  readonly offset?: number
}

export interface OddFlavor {
  readonly bigTiff?: boolean
  readonly bigEndian?: boolean
}

/** Writes TIFF files that no sound writer writes: nothing is checked, sorted or completed. */
export class TiffBuilder {
  readonly #flavor: OddFlavor
  #bytes: number[] = []

  constructor(flavor: OddFlavor = {}) {
    this.#flavor = flavor
    this.#bytes.push(
      ...(flavor.bigEndian ? [77, 77] : [73, 73]),
      ...this.#number(flavor.bigTiff ? 43 : 42, 2),
    )
    if (flavor.bigTiff) this.#bytes.push(...this.#number(8, 2), ...this.#number(0, 2))
    this.#bytes.push(...this.#number(0, this.#wide))
  }

  get length(): number {
    return this.#bytes.length
  }

  /** Appends bytes at an even position, and gives that. */
  put(bytes: ArrayLike<number>): number {
    if (this.length % 2 === 1) this.#bytes.push(0)
    const at = this.length
    for (let k = 0; k < bytes.length; k++) this.#bytes.push(bytes[k] as number)
    return at
  }

  /** Appends a directory, and gives its position. */
  directory(fields: readonly OddField[], next = 0, entries: number = fields.length): number {
    const wide = this.#wide
    const heads = fields.map(({ tag, type, values, count = values.length, offset }) => {
      const size = Math.max(1, fieldTypeSize(type))
      const raw = values.flatMap((value) => this.#value(value, type, size))
      const isInline = offset === undefined && raw.length <= wide
      const place = isInline
        ? [...raw, ...new Array(wide - raw.length).fill(0)]
        : this.#number(offset ?? this.put(raw), wide)
      return [...this.#number(tag, 2), ...this.#number(type, 2), ...this.#number(count, wide), ...place]
    })
    return this.put([
      ...this.#number(entries, this.#flavor.bigTiff ? 8 : 2),
      ...heads.flat(),
      ...this.#number(next, wide),
    ])
  }

  /** Says which directory follows another of `entries` fields. */
  link(directory: number, entries: number, next: number): void {
    this.#set(directory + (this.#flavor.bigTiff ? 8 + 20 * entries : 2 + 12 * entries), next)
  }

  finish(first: number): Uint8Array {
    this.#set(this.#flavor.bigTiff ? 8 : 4, first)
    return Uint8Array.from(this.#bytes)
  }

  get #wide(): number {
    return this.#flavor.bigTiff ? 8 : 4
  }

  #set(at: number, value: number): void {
    for (const [k, byte] of this.#number(value, this.#wide).entries()) this.#bytes[at + k] = byte
  }

  #value(value: number, type: number, size: number): number[] {
    if (type === FieldType.Double || type === FieldType.Float) {
      const view = new DataView(new ArrayBuffer(size))
      if (size === 8) view.setFloat64(0, value)
      else view.setFloat32(0, value)
      return this.#ordered([...new Uint8Array(view.buffer)])
    }
    return type === FieldType.Rational
      ? [...this.#number(value, 4), ...this.#number(1, 4)]
      : this.#number(value, size)
  }

  #number(value: number, size: number): number[] {
    const bytes = Array.from({ length: size }, (_, k) => Math.floor(value / 256 ** (size - 1 - k)) % 256)
    return this.#ordered(bytes)
  }

  #ordered(bytes: number[]): number[] {
    return this.#flavor.bigEndian ? bytes : bytes.reverse()
  }
}
