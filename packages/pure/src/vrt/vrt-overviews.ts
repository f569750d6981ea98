import type { BandInfo, DatasetInfo, OverviewInfo } from '@memraster/core/backend'
import type { SidecarLevels } from '../read/sidecar-levels.ts'
import type { Vrt, VrtBand } from './parse-vrt.ts'

/** GDAL's size of a VRT's blocks. */
export const BLOCK_SIZE = 128

/** The overviews of a band: in other files that the VRT names, in the sidecar, or those of its only source. */
export interface BandOverviews {
  /** Whether reads take them, or those of the sources. */
  readonly kind: 'listed' | 'sidecar' | 'virtual'
  readonly overviews: readonly OverviewInfo[]
}

/** Reads the facts of a file that a VRT refers to; undefined if it cannot be opened. */
export type DescribeFile = (reference: string) => Promise<DatasetInfo | undefined>

/** The overviews of each band, by GDAL's rules (VRTRasterBand::GetOverviewCount). */
export async function bandOverviews(
  vrt: Vrt,
  sidecar: SidecarLevels,
  describe: DescribeFile,
): Promise<BandOverviews[]> {
  const beside = sidecar.overviews
  const isListed = vrt.bands.every(({ overviews }) => overviews.length > 0)
  const virtual = isListed || beside.length > 0 ? [] : await virtualOverviews(vrt, describe)
  const all: BandOverviews[] = []
  for (const band of vrt.bands) {
    if (band.overviews.length > 0) {
      // Beside a list of factors, GDAL shows them and does not take them.
      const kind = vrt.overviewFactors === undefined ? 'listed' : 'virtual'
      all.push({ kind, overviews: await listedOverviews(band, describe) })
    } else if (beside.length > 0) all.push({ kind: 'sidecar', overviews: beside })
    else all.push({ kind: 'virtual', overviews: virtual })
  }
  return all
}

async function listedOverviews({ overviews }: VrtBand, describe: DescribeFile): Promise<OverviewInfo[]> {
  const found: OverviewInfo[] = []
  for (const { filename, band } of overviews) {
    const info = await describe(filename)
    const own = info?.bands[band - 1]
    // One that is missing takes those after it along, since levels are counted.
    if (info === undefined || own === undefined) break
    found.push({ width: info.width, height: info.height, blockShape: own.blockShape })
  }
  return found
}

/** Those of the only source of each band, scaled as the sources are (VRTDataset::BuildVirtualOverviews). */
async function virtualOverviews(vrt: Vrt, describe: DescribeFile): Promise<OverviewInfo[]> {
  const { width, height, overviewFactors } = vrt
  if (overviewFactors !== undefined) {
    return overviewFactors
      .map((factor) => virtualOverview(Math.trunc(width / factor), Math.trunc(height / factor)))
      .filter((overview) => overview.width > 0 && overview.height > 0)
  }
  let first: { readonly info: DatasetInfo; readonly overviews: readonly OverviewInfo[] } | undefined
  let count = Number.POSITIVE_INFINITY
  for (const { sources } of [...vrt.bands, ...(vrt.mask ? [vrt.mask] : [])]) {
    const [source] = sources
    if (source === undefined || sources.length > 1) return []
    const info = await describe(source.filename)
    const band: BandInfo | undefined = info?.bands[source.band - 1]
    if (info === undefined || band === undefined) return []
    const overviews = source.isMask ? band.maskOverviews : band.overviews
    if (overviews.length === 0) return []
    first ??= { info, overviews }
    count = Math.min(count, overviews.length)
  }
  if (first === undefined) return []
  const { from, to } = vrt.bands[0]?.sources[0]?.placing ?? {}
  const [ratioX, ratioY] = from && to ? [to.width / from.width, to.height / from.height] : [1, 1]
  const found: OverviewInfo[] = []
  for (const overview of first.overviews.slice(0, count)) {
    const [shareX, shareY] = [overview.width / first.info.width, overview.height / first.info.height]
    if (shareX >= ratioX || shareY >= ratioY) continue
    const size = [Math.trunc(0.5 + width * shareX), Math.trunc(0.5 + height * shareY)] as const
    if (size[0] < BLOCK_SIZE || size[1] < BLOCK_SIZE) break
    found.push(virtualOverview(...size))
  }
  return found
}

function virtualOverview(width: number, height: number): OverviewInfo {
  return { width, height, blockShape: [Math.min(height, BLOCK_SIZE), Math.min(width, BLOCK_SIZE)] }
}
