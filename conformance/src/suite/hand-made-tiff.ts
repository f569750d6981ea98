/** A field of a TIFF directory: its one value, or the offset of its values. */
export type Entry = readonly [tag: number, type: number, count: number, value: number]

/** A header and a directory, of up to 15 entries, and zeros from byte 200 on. */
export function littleEndianTiff(entries: readonly Entry[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, 0x002a4949, true)
  view.setUint32(4, 8, true)
  view.setUint16(8, entries.length, true)
  entries.forEach(([tag, type, count, value], i) => {
    const at = 10 + i * 12
    view.setUint16(at, tag, true)
    view.setUint16(at + 2, type, true)
    view.setUint32(at + 4, count, true)
    if (type === 3 && count === 1) view.setUint16(at + 8, value, true)
    else view.setUint32(at + 8, value, true)
  })
  return bytes
}
