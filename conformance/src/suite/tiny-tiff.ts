import type { DType, RasterArray } from '@memraster/core'
import { elementsPerSample, sampleSize } from '@memraster/ground'

/** SampleFormat: TIFF 6.0 section 19, and libtiff's for complex samples. */
function sampleFormat(dtype: DType): number {
  if (dtype.startsWith('complex')) return dtype === 'complex_int16' ? 5 : 6
  return dtype.startsWith('float') ? 3 : dtype.startsWith('uint') ? 1 : 2
}

const SHORT = 3
const LONG = 4
const ASCII = 2
const GDAL_NODATA = 42113

/**
 * A little-endian TIFF file of one row and one band, uncompressed, whose tag for nodata has any text: TIFF 6.0, sections 2
 * and 3.
 */
export function tinyTiff(dtype: DType, pixels: RasterArray, nodata: string): Uint8Array<ArrayBuffer> {
  const data = new Uint8Array(pixels.buffer, pixels.byteOffset, pixels.byteLength)
  const text = new TextEncoder().encode(`${nodata}\0`)
  const width = pixels.length / elementsPerSample(dtype)
  const entry = 12
  const count = 11
  const textAt = 8 + 2 + count * entry + 4
  const dataAt = (textAt + text.length + 15) & ~15
  const bits = 8 * sampleSize(dtype)
  const fields: readonly (readonly [tag: number, type: number, count: number, value: number])[] = [
    [256, SHORT, 1, width],
    [257, SHORT, 1, 1],
    [258, SHORT, 1, bits],
    [259, SHORT, 1, 1],
    [262, SHORT, 1, 1],
    [273, LONG, 1, dataAt],
    [277, SHORT, 1, 1],
    [278, SHORT, 1, 1],
    [279, LONG, 1, data.length],
    [339, SHORT, 1, sampleFormat(dtype)],
    [GDAL_NODATA, ASCII, text.length, textAt],
  ]
  const file = new Uint8Array(dataAt + data.length)
  const view = new DataView(file.buffer)
  file.set([0x49, 0x49, 42, 0, 8])
  view.setUint16(8, count, true)
  for (const [i, [tag, type, length, value]] of fields.entries()) {
    const at = 10 + i * entry
    view.setUint16(at, tag, true)
    view.setUint16(at + 2, type, true)
    view.setUint32(at + 4, length, true)
    if (type === ASCII && length <= 4) file.set(text, at + 8)
    else view.setUint32(at + 8, value, true)
  }
  file.set(text, textAt)
  file.set(data, dataAt)
  return file
}
