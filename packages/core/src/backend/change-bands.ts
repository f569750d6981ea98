import type { BandInfo } from './dataset-info.ts'

/** The facts of bands after a change that is the same for all; bands that share their facts still do. */
export function changeBands(
  bands: readonly BandInfo[],
  change: (band: BandInfo) => BandInfo,
): readonly BandInfo[] {
  const changed = new Map<BandInfo, BandInfo>()
  return bands.map((band) => {
    const known = changed.get(band) ?? change(band)
    changed.set(band, known)
    return known
  })
}
