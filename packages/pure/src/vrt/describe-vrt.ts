import type { BandInfo, DatasetInfo } from '@memraster/core/backend'
import { parseNodata } from '@memraster/core/internal'
import { crsFromText, parseRpcTags } from '@memraster/tiff/metadata'
import type { SidecarLevels } from '../read/sidecar-levels.ts'
import type { Vrt } from './parse-vrt.ts'
import type { SourcePool } from './source-pool.ts'
import { type BandOverviews, BLOCK_SIZE } from './vrt-overviews.ts'

/**
 * The facts of a VRT as GDAL gives them.
 *
 * @param files Its own name and those of its sidecars.
 * @throws {RasterError} `UNSUPPORTED` if it refers to files outside its directory.
 */
export function describeVrt(
  vrt: Vrt,
  files: readonly string[],
  pool: SourcePool,
  sidecar: SidecarLevels,
  overviews: readonly BandOverviews[],
): DatasetInfo {
  const { width, height, transform, gcps, gcpsSrs, srs, tags } = vrt
  const used = new Set<string>(files)
  const bands = vrt.bands.map((band, i): BandInfo => {
    for (const { filename: reference } of band.sources) used.add(pool.nameOf(reference))
    for (const { filename: reference } of band.mask?.sources ?? []) pool.nameOf(reference)
    for (const { filename: reference } of band.overviews) used.add(pool.nameOf(reference))
    const { facts, dtype } = band
    const nodata =
      facts.nodata === undefined || band.hidesNodata ? undefined : parseNodata(facts.nodata, dtype, 'xml')
    const own = vrt.mask ? 'dataset' : band.mask ? 'band' : undefined
    const beside = sidecar.bandMasks[i]?.kind ?? 'none'
    return {
      dtype,
      nodata,
      blockShape: [Math.min(height, BLOCK_SIZE), Math.min(width, BLOCK_SIZE)],
      colorInterpretation: facts.colorInterpretation ?? 'undefined',
      description: facts.description,
      unit: facts.unit,
      scale: facts.scale ?? 1,
      offset: facts.offset ?? 0,
      colormap: facts.colormap,
      tags: facts.tags,
      overviews: overviews[i]?.overviews ?? [],
      maskOverviews: own === undefined && beside !== 'none' ? sidecar.maskOverviews : [],
      storedMask: own ?? beside,
    }
  })
  // GDAL does not count the files of masks.
  for (const { filename: reference } of vrt.mask?.sources ?? []) pool.nameOf(reference)
  return {
    driver: 'VRT',
    width,
    height,
    bands,
    crs: crsFromText(srs),
    transform,
    gcps,
    gcpsCrs: crsFromText(gcpsSrs),
    rpcs: parseRpcTags(tags.RPC ?? {}),
    tags,
    subdatasets: [],
    files: [...used],
  }
}
