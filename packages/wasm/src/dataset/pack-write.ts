import {
  allocate,
  copySamples,
  type DType,
  type PixelRectangle,
  type RasterArray,
  sampleSize,
  type WriteRequest,
} from '@memraster/core/backend'

/** About how many bytes are handed to an engine at a time. */
const PART_BYTES = 16 * 2 ** 20

/**
 * Copies of the samples of a write, some rows at a time: band by band and row by row. Parts end where rows
 * of blocks end, so that no block is encoded twice.
 */
export function* packWrite(
  request: WriteRequest,
  dtype: DType,
  blockRows: number,
  data: RasterArray,
): Generator<{ window: PixelRectangle; bytes: Uint8Array }> {
  const { bands, window, offset, stride } = request
  const { colOff, rowOff, width, height } = window
  const rowBytes = width * bands.length * sampleSize(dtype)
  const step = Math.max(1, Math.floor(PART_BYTES / (rowBytes * blockRows))) * blockRows
  for (let row = 0; row < height; ) {
    const rows = Math.min(height - row, step - ((rowOff + row) % blockRows))
    const packed: RasterArray = allocate(dtype, bands.length * rows * width)
    for (let band = 0, to = 0; band < bands.length; band++) {
      for (let y = 0; y < rows; y++, to += width) {
        const from = offset + band * stride[0] + (row + y) * stride[1]
        copySamples(data, dtype, from, stride[2], packed, dtype, to, 1, width)
      }
    }
    yield {
      window: { colOff, rowOff: rowOff + row, width, height: rows },
      bytes: new Uint8Array(packed.buffer, packed.byteOffset, packed.byteLength),
    }
    row += rows
  }
}
