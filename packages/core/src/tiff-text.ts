import { decodeText } from '@memraster/ground'
/** Tags of TIFF files whose values are GDAL's texts. */
export const TiffTag = { gdalMetadata: 42112, gdalNodata: 42113 } as const

const ASCII = 2

/**
 * The text of a tag in the first directory of a TIFF or BigTIFF file, without the zero that ends it.
 *
 * Source: TIFF 6.0, section 2; BigTIFF as libtiff specifies it.
 *
 * @returns Undefined where the directory has no such tag, or cannot be read.
 */
export function tiffText(bytes: Uint8Array, tag: number): string | undefined {
  const text = tiffTextBytes(bytes, tag)
  // A copy, since text decoders refuse views of shared memory.
  return text && decodeText(text, 'utf-8', true)
}

/** A view on the bytes of the text that {@link tiffText} gives. */
export function tiffTextBytes(bytes: Uint8Array, tag: number): Uint8Array | undefined {
  try {
    return findText(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), tag)
  } catch (error) {
    // An offset beyond the file.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

function findText(view: DataView, tag: number): Uint8Array | undefined {
  const isLittle = view.getUint16(0) === 0x4949
  const isBig = view.getUint16(2, isLittle) === 43
  const pointer = (at: number): number =>
    isBig ? Number(view.getBigUint64(at, isLittle)) : view.getUint32(at, isLittle)
  const directory = pointer(isBig ? 8 : 4)
  const [count, first, size] = isBig
    ? [pointer(directory), directory + 8, 20]
    : [view.getUint16(directory, isLittle), directory + 2, 12]
  for (let i = 0, at = first; i < count; i++, at += size) {
    if (view.getUint16(at, isLittle) !== tag || view.getUint16(at + 2, isLittle) !== ASCII) continue
    const length = pointer(at + 4)
    const value = at + (isBig ? 12 : 8)
    const start = length <= (isBig ? 8 : 4) ? value : pointer(value)
    const text = new Uint8Array(view.buffer, view.byteOffset + start, length)
    const end = text.indexOf(0)
    return end < 0 ? text : text.subarray(0, end)
  }
  return undefined
}
