import type { Vrt } from './parse-vrt.ts'
import type { VrtSource } from './parse-vrt-source.ts'

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
