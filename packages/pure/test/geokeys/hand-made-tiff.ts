/** A tag's number, field type and values: a list of numbers, or text. */
export type HandMadeTag = readonly [id: number, type: number, values: readonly number[] | string]

/** Bytes of a value by field type: TIFF 6.0, section 2. */
const SIZES: Readonly<Record<number, number>> = { 2: 1, 3: 2, 4: 4, 11: 4, 12: 8 }

const PICTURE: readonly HandMadeTag[] = [
  [256, 3, [4]],
  [257, 3, [3]],
  [258, 3, [8]],
  [259, 3, [1]],
  [262, 3, [1]],
  [273, 4, [8]],
  [277, 3, [1]],
  [278, 3, [3]],
  [279, 4, [12]],
]

/** A picture of 4 x 3 pixels of 8 bits with `tags`, as the golden sets were read by rasterio. */
export function handMadeTiff(tags: readonly HandMadeTag[]): Uint8Array<ArrayBuffer> {
  const all = [...PICTURE, ...tags].sort(([a], [b]) => a - b)
  const start = 20
  let end = start + 2 + all.length * 12 + 4
  const sizes = all.map(([, type, values]) => values.length * (SIZES[type] ?? 1))
  const view = new DataView(new ArrayBuffer(end + sizes.reduce((sum, size) => sum + size + (size & 1), 0)))
  view.setUint32(0, 0x49492a00)
  view.setUint32(4, start, true)
  view.setUint16(start, all.length, true)
  all.forEach(([id, type, values], index) => {
    const at = start + 2 + index * 12
    const size = sizes[index] ?? 0
    view.setUint16(at, id, true)
    view.setUint16(at + 2, type, true)
    view.setUint32(at + 4, values.length, true)
    if (size > 4) view.setUint32(at + 8, end, true)
    write(view, size > 4 ? end : at + 8, type, values)
    if (size > 4) end += size + (size & 1)
  })
  return new Uint8Array(view.buffer)
}

function write(view: DataView, start: number, type: number, values: readonly number[] | string): void {
  const numbers = typeof values === 'string' ? [...values].map((char) => char.charCodeAt(0)) : values
  numbers.forEach((value, index) => {
    const at = start + index * (SIZES[type] ?? 1)
    if (type === 2) view.setUint8(at, value)
    else if (type === 3) view.setUint16(at, value, true)
    else if (type === 4) view.setUint32(at, value, true)
    else if (type === 11) view.setFloat32(at, value, true)
    else view.setFloat64(at, value, true)
  })
}
