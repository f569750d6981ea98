import {
  applyChange,
  type BackendDataset,
  type DatasetInfo,
  type MemoryDirectory,
  type MetadataChange,
} from '@memraster/core/backend'
import { RasterError } from '@memraster/ground'
import type { GdalBinding, GdalDataset } from '../binding/gdal-binding.ts'
import { runGdal } from '../binding/gdal-errors.ts'
import type { Mount } from '../files/mount.ts'
import { abandoned, releaser } from '../handles/abandoned.ts'
import { HandlePool } from '../handles/handle-pool.ts'
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
  const release = releaser(pool, mount)
  const descriptions = new Map<number, string | undefined>()
  let current = info
  let isOpen = true
  const run = async <T>(task: string, operation: () => Promise<T>): Promise<T> => {
    if (!isOpen) throw new RasterError('CLOSED', 'The dataset is closed; open the file again to use it.')
    return runGdal(task, 'IO', undefined, operation)
  }
  const end = (): void => {
    isOpen = false
    abandoned.unregister(raster)
  }
  const raster: BackendDataset = {
    info,
    read: (request, out) => run('reading pixels', () => readFrom(gdal, current, pool, request, out)),
    update: (change) =>
      run('changing metadata', async () => {
        for (const [bidx, { description }] of Object.entries(change.bands ?? {}))
          if (description !== undefined) descriptions.set(Number(bidx), description ?? undefined)
        current = applyChange(current, change)
        setFacts(gdal, dataset, current, withoutDescriptions(change))
      }),
    buildOverviews: (request) =>
      run('building overviews', async () => {
        await buildOverviews(dataset, request)
        return current
      }),
    async close({ signal }) {
      if (!isOpen) return
      try {
        await run('writing the file', async () => {
          await dataset.flushAsync()
          signal?.throwIfAborted()
        })
        pool.close()
        saveFiles(gdal, mount.path, directory, filename, { described: new Set(), descriptions })
      } finally {
        end()
        release()
      }
    },
    async discard() {
      if (!isOpen) return
      end()
      release()
    },
  }
  abandoned.register(raster, release, raster)
  return raster
}

/** The binding cannot set descriptions. */
function withoutDescriptions(change: MetadataChange): MetadataChange {
  const bands = Object.entries(change.bands ?? {}).map(([bidx, { description: _, ...others }]) => [
    bidx,
    others,
  ])
  return { ...change, bands: Object.fromEntries(bands) }
}
