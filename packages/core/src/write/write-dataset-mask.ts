import { inParts, RasterError, wrongType } from '@memraster/ground'
import type { BandInfo } from '../backend/dataset-info.ts'
import type { SampleLayout, WriteRequest } from '../backend/requests.ts'
import type { OpenRaster } from '../operation/open-raster.ts'
import { runBackend } from '../operation/wrap-backend-errors.ts'
import { checkBlockTable } from '../profile/block-table.ts'
import { checkBlock } from '../read/held-memory.ts'
import type { MaskInput, WriteMaskOptions } from './write-options.ts'
import { parseWriteWindow } from './write-window.ts'

/**
 * `Dataset.writeMask`: passes the mask of all bands to the backend, as 0 and 255.
 *
 * @throws {RasterError} `WINDOW`, `SHAPE` for invalid arguments; `LIMIT` for blocks that are too large, or too many.
 */
export async function writeDatasetMask(
  raster: OpenRaster,
  input: MaskInput,
  options: WriteMaskOptions,
): Promise<void> {
  const window = parseWriteWindow(options.window, raster.info)
  const { width, height } = window
  const values = typeof input === 'object' && input !== null && 'data' in input ? input.data : input
  if (typeof values !== 'boolean' && !ArrayBuffer.isView(values) && !Array.isArray(values))
    throw wrongType('The mask', 'true, false, an array of values, or `{ data }` with one', values)
  if (typeof values !== 'boolean' && values.length !== width * height) {
    throw new RasterError(
      'SHAPE',
      `The mask has ${values.length} values; the window takes ${height} x ${width}.`,
    )
  }
  checkMaskBlocks(raster)
  const mask = new Uint8Array(width * height)
  if (typeof values === 'boolean') mask.fill(values ? 255 : 0)
  else
    await inParts(mask.length, (start, end) => {
      for (let i = start; i < end; i++) mask[i] = values[i] ? 255 : 0
    })
  const { signal, onProgress } = options
  const stride: SampleLayout['stride'] = [mask.length, width, 1]
  const request: WriteRequest = { target: 'mask', bands: [1], window, offset: 0, stride, signal, onProgress }
  await runBackend(
    `writing the mask of ${raster.name}`,
    { signal, deadline: raster.deadline },
    async (signal) => raster.dataset.write?.({ ...request, signal }, mask),
  )
}

/** A mask has the blocks of its raster, and takes a byte for each pixel while it is written. */
function checkMaskBlocks({ info, limits: { maxBytes } }: OpenRaster): void {
  checkBlock(info, maxBytes, { source: 'mask', bands: [1], level: 0 })
  const { blockShape, storedMask } = info.bands[0] as BandInfo
  if (storedMask !== 'none') return
  const [rows, columns] = blockShape
  checkBlockTable('The mask', Math.ceil(info.width / columns) * Math.ceil(info.height / rows), maxBytes)
}
