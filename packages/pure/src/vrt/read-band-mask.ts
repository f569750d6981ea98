import type { BackendDataset, BandInfo } from '@memraster/core/backend'
import { maskSource } from '@memraster/core/internal'
import { bandMask, type MaskedRegion } from '@memraster/core/internal/late'
import { allocate, type DType, type RasterArray } from '@memraster/ground'
import type { LevelRequest } from '../read/read-nearest.ts'

/** A read of one band whose result is stored row by row. */
export type BandRead = Pick<LevelRequest, 'window' | 'whole' | 'shape' | 'resampling'> & {
  readonly band: number
}

/** Reads a source at the level that suits. */
export type ReadSource = (request: LevelRequest, out: RasterArray) => Promise<void>

/** A whole request for one band, row by row. */
export function bandRequest(
  { band, ...read }: BandRead,
  part: Pick<LevelRequest, 'source' | 'dtype'>,
  signal: AbortSignal | undefined,
): LevelRequest {
  const [height, width] = read.shape
  return {
    ...read,
    ...part,
    bands: [band],
    level: 0,
    offset: 0,
    stride: [height * width, width, 1],
    signal,
    onProgress: undefined,
  }
}

/**
 * The mask of a band of a raster, from whatever source (mask precedence): 0 if a pixel is invalid, row by row.
 *
 * @throws {RasterError} As reading does.
 */
export async function readBandMask(
  dataset: BackendDataset,
  read: ReadSource,
  wanted: BandRead,
  signal: AbortSignal | undefined,
): Promise<Uint8Array> {
  const { shape, band } = wanted
  const size = shape[0] * shape[1]
  const dtype = (index: number): DType => (dataset.info.bands[index - 1] as BandInfo).dtype
  const region: MaskedRegion = {
    size,
    dtype,
    async pixels(index) {
      const pixels = allocate(dtype(index), size)
      const request = { source: 'bands', dtype: dtype(index) } as const
      await read(bandRequest({ ...wanted, band: index }, request, signal), pixels)
      return pixels
    },
    async stored() {
      const mask = new Uint8Array(size)
      await read(bandRequest(wanted, { source: 'mask', dtype: 'uint8' }, signal), mask)
      return mask
    },
  }
  return (await bandMask(region, band, maskSource(dataset.info, band))) ?? new Uint8Array(size).fill(255)
}
