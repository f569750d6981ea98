import type { Engine } from '../engine/engine.ts'

/** The remains of a raster that nobody closed and nobody holds: its number in an engine. */
export interface AbandonedRaster {
  readonly engine: Engine
  readonly id: number
}

/** Ends rasters that are garbage: GDAL's dataset, its files, and the bytes that were lent for it. */
export const abandoned: FinalizationRegistry<AbandonedRaster> = new FinalizationRegistry(({ engine, id }) => {
  // An engine that has ended holds nothing any more; one that ends meanwhile reports that to its users.
  if (!engine.death) engine.discard(id).catch(() => {})
})
