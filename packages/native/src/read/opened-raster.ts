import type { BackendDataset, DatasetInfo, ReadRequest } from '@memraster/core/backend'
import { type RasterArray, RasterError } from '@memraster/ground'
import type { GdalBinding } from '../binding/gdal-binding.ts'
import { runGdal } from '../binding/gdal-errors.ts'
import type { Mount } from '../files/mount.ts'
import { abandoned, releaser } from '../handles/abandoned.ts'
import type { HandlePool } from '../handles/handle-pool.ts'
import { readInto } from './read-into.ts'

/** A raster that is open for reading. */
export function openedRaster(
  gdal: GdalBinding,
  info: DatasetInfo,
  pool: HandlePool,
  mount: Mount,
): BackendDataset {
  let isOpen = true
  const release = releaser(pool, mount)
  const end = async (): Promise<void> => {
    if (!isOpen) return
    isOpen = false
    abandoned.unregister(dataset)
    release()
  }
  const dataset: BackendDataset = {
    info,
    async read(request, out) {
      if (!isOpen) throw new RasterError('CLOSED', 'The dataset is closed; open the file again to use it.')
      mount.requireBytes()
      await readFrom(gdal, info, pool, request, out)
    },
    close: end,
    discard: end,
  }
  abandoned.register(dataset, release, dataset)
  return dataset
}

/** A read whose failures are `RasterError`s. */
export async function readFrom(
  gdal: GdalBinding,
  info: DatasetInfo,
  pool: HandlePool,
  request: ReadRequest,
  out: RasterArray,
): Promise<void> {
  await runGdal('reading pixels', 'CORRUPT', request.signal, () =>
    readInto({ gdal, info, pool }, request, out),
  )
}
