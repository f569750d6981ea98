import { inParts, RasterError, wrongType } from '@memraster/ground'
import type { SampleLayout, WriteRequest } from '../backend/requests.ts'
import type { OpenRaster } from '../operation/open-raster.ts'
import { runBackend } from '../operation/wrap-backend-errors.ts'
import type { MaskInput, WriteMaskOptions } from './write-options.ts'
import { parseWriteWindow } from './write-window.ts'

/**
 * `Dataset.writeMask`: passes the mask of all bands to the backend, as 0 and 255.
 *
 * @throws {RasterError} `WINDOW`, `SHAPE` for invalid arguments.
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
