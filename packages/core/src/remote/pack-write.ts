import { type DType, type RasterArray, sampleSize, viewAs } from '@memraster/ground'
import type { WriteRequest } from '../backend/requests.ts'
import { copySamples } from '../samples/copy-samples.ts'
import type { PixelRectangle } from '../window/window.ts'

/** About how many bytes are sent at a time. */
const PART_BYTES = 4 * 2 ** 20

/** Some rows of a write. */
export interface WritePart {
  readonly window: PixelRectangle
  readonly bytes: Uint8Array
}

/**
 * Copies the samples of a write, some rows at a time, band by band and row by row. Parts end where rows of blocks end,
 * so that no block is encoded twice. A part reuses the memory of the last one that `next` is given, if it is large
 * enough.
 */
export function* packWrite(
  request: WriteRequest,
  dtype: DType,
  blockRows: number,
  data: RasterArray,
): Generator<WritePart, void, ArrayBufferLike> {
  const { bands, window, offset, stride } = request
  const { colOff, rowOff, width, height } = window
  const rowBytes = width * bands.length * sampleSize(dtype)
  const step = Math.max(1, Math.floor(PART_BYTES / (rowBytes * blockRows))) * blockRows
  let memory: ArrayBufferLike = new ArrayBuffer(0)
  for (let row = 0; row < height; ) {
    const rows = Math.min(height - row, step - ((rowOff + row) % blockRows))
    if (memory.byteLength < rowBytes * rows) memory = new ArrayBuffer(rowBytes * rows)
    const packed: RasterArray = viewAs(dtype, memory, 0, bands.length * rows * width)
    for (let band = 0, to = 0; band < bands.length; band++) {
      for (let y = 0; y < rows; y++, to += width) {
        const from = offset + band * stride[0] + (row + y) * stride[1]
        copySamples(data, dtype, from, stride[2], packed, dtype, to, 1, width)
      }
    }
    memory = yield {
      window: { colOff, rowOff: rowOff + row, width, height: rows },
      bytes: new Uint8Array(memory, 0, packed.byteLength),
    }
    row += rows
  }
}
