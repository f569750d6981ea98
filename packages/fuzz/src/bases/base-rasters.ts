import type { BaseRaster } from './base-raster.ts'
import { fixtureRasters } from './fixture-rasters.ts'
import { writtenRasters } from './written-rasters.ts'

/** All base rasters by name, in the order of their names. */
export async function baseRasters(): Promise<ReadonlyMap<string, BaseRaster>> {
  const rasters = [...fixtureRasters(), ...(await writtenRasters())]
  rasters.sort((a, b) => (a.name < b.name ? -1 : 1))
  const byName = new Map(rasters.map((raster) => [raster.name, raster]))
  if (byName.size < rasters.length) throw new Error('Two base rasters have the same name.')
  return byName
}
