import {
  allocate,
  alphaToMask,
  type BackendDataset,
  type BandInfo,
  fitNodata,
  maskNodata,
  maskSource,
  type ReadRequest,
} from '@memraster/core/backend'
import { unsupportedVrt } from './vrt-errors.ts'

/** A read of one band whose result stands row by row. */
export type BandRead = Pick<ReadRequest, 'window' | 'shape' | 'resampling'> & { readonly band: number }

/** How one band of a source is read. */
export type ReadSource = (request: ReadRequest, out: Parameters<BackendDataset['read']>[1]) => Promise<void>

/** A whole request for one band, row by row. */
export function bandRequest(
  { window, shape, resampling, band }: BandRead,
  part: Pick<ReadRequest, 'source' | 'dtype'>,
  signal: AbortSignal | undefined,
): ReadRequest {
  const stride = [shape[0] * shape[1], shape[1], 1] as const
  return {
    ...part,
    bands: [band],
    level: 0,
    window,
    shape,
    resampling,
    offset: 0,
    stride,
    signal,
    onProgress: undefined,
  }
}

/**
 * The mask of a band of a raster, whatever it comes from: 0 where a pixel is not valid, row by row.
 *
 * @throws {RasterError} `UNSUPPORTED` for masks by nodata values of all bands, and what reading says.
 */
export async function readBandMask(
  dataset: BackendDataset,
  read: ReadSource,
  wanted: BandRead,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const { shape, band } = wanted
  const count = shape[0] * shape[1]
  const source = maskSource(dataset.info, band)
  const mask = new Uint8Array(count)
  switch (source.kind) {
    case 'all_valid':
      return mask.fill(255)
    case 'stored':
      await read(bandRequest(wanted, { source: 'mask', dtype: 'uint8' }, signal), mask)
      return mask
    case 'nodata': {
      const { dtype } = dataset.info.bands[band - 1] as BandInfo
      const pixels = allocate(dtype, count)
      await read(bandRequest(wanted, { source: 'bands', dtype }, signal), pixels)
      const value = fitNodata(source.value, dtype)
      if (value === undefined) return mask.fill(255)
      maskNodata(pixels, dtype, value, mask, 255, 0)
      return mask
    }
    case 'alpha': {
      const { dtype } = dataset.info.bands[source.band - 1] as BandInfo
      const pixels = allocate(dtype, count)
      await read(bandRequest({ ...wanted, band: source.band }, { source: 'bands', dtype }, signal), pixels)
      alphaToMask(pixels, dtype, mask)
      return mask
    }
    case 'nodata_values':
      throw unsupportedVrt('a source with NODATA_VALUES as a mask')
  }
}
