import type { BackendDataset, BandInfo } from '@memraster/core/backend'
import { alphaToMask, fitNodata, maskNodata, maskSource } from '@memraster/core/internal'
import { allocate, type RasterArray } from '@memraster/ground'
import type { LevelRequest } from '../read/read-level.ts'

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
  const count = shape[0] * shape[1]
  const source = maskSource(dataset.info, band)
  const mask = new Uint8Array(count)
  const pixelsOf = async (index: number): Promise<[pixels: RasterArray, dtype: BandInfo['dtype']]> => {
    const { dtype } = dataset.info.bands[index - 1] as BandInfo
    const pixels = allocate(dtype, count)
    await read(bandRequest({ ...wanted, band: index }, { source: 'bands', dtype }, signal), pixels)
    return [pixels, dtype]
  }
  const putNodata = async (index: number, nodata: number | bigint, target: Uint8Array): Promise<void> => {
    const [pixels, dtype] = await pixelsOf(index)
    const value = fitNodata(nodata, dtype)
    if (value === undefined) target.fill(255)
    else maskNodata(pixels, dtype, value, target, 255, 0)
  }
  switch (source.kind) {
    case 'all_valid':
      return mask.fill(255)
    case 'stored':
      await read(bandRequest(wanted, { source: 'mask', dtype: 'uint8' }, signal), mask)
      return mask
    case 'nodata':
      await putNodata(band, source.value, mask)
      return mask
    case 'alpha': {
      const [pixels, dtype] = await pixelsOf(source.band)
      alphaToMask(pixels, dtype, mask)
      return mask
    }
    case 'nodata_values': {
      const own = new Uint8Array(count)
      for (const [i, value] of source.values.entries()) {
        await putNodata(i + 1, value, own)
        for (let p = 0; p < count; p++) mask[p]! |= own[p]!
      }
      return mask
    }
  }
}
