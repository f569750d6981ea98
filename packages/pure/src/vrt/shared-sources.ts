import { allocate, type RasterArray } from '@memraster/core/backend'
import { copySamples } from '@memraster/core/internal'
import type { LevelRequest } from '../read/read-nearest.ts'
import type { Vrt, VrtBand } from './parse-vrt.ts'
import type { VrtSource } from './parse-vrt-source.ts'
import type { WholeRequest } from './read-at-level.ts'
import { losesValues, readVrtBand } from './read-vrt-band.ts'
import { shownSources, type VrtReading } from './shown-sources.ts'

/**
 * Whether the bands of a VRT are those of the same files in the same places, in their order, so that GDAL reads all
 * bands of a source at once (VRTDataset::CheckCompatibleForDatasetIO).
 */
export function hasSharedSources({ bands }: Vrt): boolean {
  const first = bands[0]?.sources ?? []
  return (
    first.length > 0 &&
    bands.every(
      ({ sources }, i) =>
        sources.length === first.length && sources.every((source, k) => isSame(source, first[k], i + 1)),
    )
  )
}

function isSame(source: VrtSource, other: VrtSource | undefined, band: number): boolean {
  return (
    source.change === undefined &&
    !source.isMask &&
    !source.averages &&
    source.band === band &&
    source.filename === other?.filename &&
    source.resampling === other.resampling &&
    JSON.stringify(source.placing) === JSON.stringify(other.placing)
  )
}

/** All bands of each source at once, if the sources of all bands are the same. */
export async function readShared(
  reading: VrtReading,
  { bands: all }: Vrt,
  request: WholeRequest,
  out: RasterArray,
): Promise<void> {
  const { bands, offset, stride, dtype, resampling } = request
  const vrtBands = bands.map((index) => all[index - 1] as VrtBand)
  for (const [i, band] of vrtBands.entries()) {
    const place = { offset: offset + i * stride[0], stride, dtype, out }
    await readVrtBand(reading, { ...band, sources: [] }, request, place)
  }
  const [{ dtype: own }] = vrtBands as [VrtBand]
  for await (const { dataset, source, info, shown } of shownSources(
    reading,
    vrtBands[0] as VrtBand,
    request,
  )) {
    const { column, row, width, height } = shown.target
    const part: LevelRequest = {
      ...request,
      window: shown.window,
      whole: shown.whole,
      shape: [height, width],
      resampling: source.resampling ?? resampling,
      offset: offset + row * stride[1] + column * stride[2],
      onProgress: undefined,
    }
    if (dtype === own || !losesValues(info.dtype, own)) {
      await reading.read(dataset)(part, out)
      continue
    }
    const size = width * height
    const samples = allocate(own, bands.length * size)
    const dense = { dtype: own, offset: 0, stride: [size, width, 1] as const }
    await reading.read(dataset)({ ...part, ...dense }, samples)
    for (let line = 0; line < bands.length * height; line++) {
      const [band, y] = [Math.floor(line / height), line % height]
      const to = part.offset + band * stride[0] + y * stride[1]
      copySamples(samples, own, line * width, 1, out, dtype, to, stride[2], width)
    }
  }
}
