import type { BackendDataset, DatasetInfo, ReadRequest } from '@memraster/core/backend'
import type { RasterArray } from '@memraster/ground'
import type { GdalBinding } from '../binding/gdal-binding.ts'
import { runGdal } from '../binding/gdal-errors.ts'
import type { Mount } from '../files/mount.ts'
import type { HandlePool } from '../handles/handle-pool.ts'
import { RasterLife, releaser } from '../handles/raster-life.ts'
import { readUntilAborted } from './read-until-aborted.ts'

/** A raster that is open for reading. */
export function openedRaster(
  gdal: GdalBinding,
  info: DatasetInfo,
  pool: HandlePool,
  mount: Mount,
): BackendDataset {
  const life = new RasterLife(releaser(pool, mount))
  return life.begin({
    info,
    async read(request, out) {
      life.requireOpen()
      mount.requireBytes()
      await readFrom(gdal, info, pool, request, out)
    },
    close: () => life.end(),
    discard: () => life.end(),
  })
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
    readUntilAborted({ gdal, info, pool }, request, out),
  )
}
