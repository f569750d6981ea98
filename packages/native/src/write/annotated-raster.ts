import {
  applyChange,
  type BackendDataset,
  type DatasetInfo,
  type MemoryDirectory,
  type MetadataChange,
} from '@memraster/core/backend'
import type { GdalBinding, GdalDataset } from '../binding/gdal-binding.ts'
import type { Mount } from '../files/mount.ts'
import { HandlePool } from '../handles/handle-pool.ts'
import { RasterLife, releaser } from '../handles/raster-life.ts'
import { readFrom } from '../read/opened-raster.ts'
import { buildOverviews } from './build-overviews.ts'
import { saveFiles } from './save-files.ts'
import { setFacts } from './set-facts.ts'

/** A dataset of GDAL's that is open for reading, and the target of what is set on it. */
export interface AnnotationTarget {
  readonly dataset: GdalDataset
  readonly mount: Mount
  readonly directory: MemoryDirectory
  readonly filename: string
}

/** A raster in a format that is only made as a whole: GDAL writes metadata that are set into a sidecar. */
export function annotatedRaster(
  gdal: GdalBinding,
  info: DatasetInfo,
  { dataset, mount, directory, filename }: AnnotationTarget,
): BackendDataset {
  const pool = new HandlePool(dataset, undefined, 1)
  const life = new RasterLife(releaser([pool], mount))
  const descriptions = new Map<number, string | undefined>()
  let current = info
  return life.begin({
    info,
    read: (request, out) =>
      life.run('reading pixels', undefined, () => readFrom({ gdal, info: current, pool }, request, out)),
    update: (change) =>
      life.run('changing metadata', undefined, () => {
        for (const [bidx, { description }] of Object.entries(change.bands ?? {}))
          if (description !== undefined) descriptions.set(Number(bidx), description ?? undefined)
        current = applyChange(current, change)
        setFacts(gdal, dataset, current, withoutDescriptions(change))
      }),
    buildOverviews: (request) =>
      life.run('building overviews', undefined, async () => {
        await buildOverviews(dataset, request)
        return current
      }),
    close: ({ signal }) =>
      life.end(async () => {
        await life.run('writing the file', undefined, async () => {
          await dataset.flushAsync()
          signal?.throwIfAborted()
        })
        await new Promise<void>((resolve) => pool.whenIdle(resolve))
        pool.close()
        saveFiles(gdal, mount.path, directory, filename, { described: new Set(), descriptions })
      }),
    discard: () => life.end(),
  })
}

/** The binding cannot set descriptions. */
function withoutDescriptions(change: MetadataChange): MetadataChange {
  const bands = Object.entries(change.bands ?? {}).map(([bidx, { description: _, ...others }]) => [
    bidx,
    others,
  ])
  return { ...change, bands: Object.fromEntries(bands) }
}
