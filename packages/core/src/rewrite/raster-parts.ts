import { allocate, type RasterArray, throwIfAborted } from '@memraster/ground'
import type { BackendDataset } from '../backend/backend.ts'
import type { BandInfo, DatasetInfo } from '../backend/dataset-info.ts'
import type { ReadRequest } from '../backend/requests.ts'

/** Samples that are copied at once. */
const PART = 1 << 22

/** Some rows of all bands of a raster, or of its mask. */
export interface RasterPart {
  readonly request: ReadRequest
  allocate(): RasterArray
}

/** The rows of all bands, a few at a time. */
export function* partsOf(
  { width, height, bands }: DatasetInfo,
  source: ReadRequest['source'] = 'bands',
  signal?: AbortSignal,
): Generator<RasterPart> {
  const indexes = source === 'mask' ? [1] : bands.map((_, index) => index + 1)
  const dtype = source === 'mask' ? 'uint8' : (bands[0] as BandInfo).dtype
  const rows = Math.max(1, Math.floor(PART / (width * indexes.length)))
  for (let rowOff = 0; rowOff < height; rowOff += rows) {
    const count = Math.min(rows, height - rowOff)
    const request = {
      source,
      bands: indexes,
      level: 0,
      window: { colOff: 0, rowOff, width, height: count },
      shape: [count, width] as const,
      resampling: 'nearest' as const,
      dtype,
      offset: 0,
      stride: [count * width, width, 1] as const,
      signal,
      onProgress: undefined,
    }
    yield { request, allocate: () => allocate(dtype, count * width * indexes.length) }
  }
}

/** Copies the pixels of one dataset, and the mask of all bands, into another. */
export async function copyPixels(
  from: BackendDataset,
  to: BackendDataset,
  info: DatasetInfo,
  signal: AbortSignal | undefined,
): Promise<void> {
  const hasMask = info.bands.some(({ storedMask }) => storedMask === 'dataset')
  for (const source of ['bands', ...(hasMask ? (['mask'] as const) : [])] as const) {
    for (const { request, allocate: make } of partsOf(info, source, signal)) {
      throwIfAborted(signal, 'writing')
      const samples = make()
      await from.read(request, samples)
      await to.write?.({ ...request, target: source }, samples)
    }
  }
}
