import type { BackendDataset, ReadRequest } from '@memraster/core/backend'
import type { RasterArray } from '@memraster/ground'
import { runGdal } from '../binding/gdal-errors.ts'
import type { Mount } from '../files/mount.ts'
import { RasterLife, releaser } from '../handles/raster-life.ts'
import type { ReadSource } from './read-task.ts'
import { readUntilAborted } from './read-until-aborted.ts'

/** A raster that is open for reading. */
export function openedRaster(source: ReadSource, mount: Mount): BackendDataset {
  const { info, pool, plainPool } = source
  const life = new RasterLife(releaser(plainPool ? [pool, plainPool] : [pool], mount))
  const checked = { ...source, requireBytes: mount.requireBytes }
  return life.begin({
    info,
    async read(request, out) {
      life.requireOpen()
      mount.requireBytes()
      await readFrom(checked, request, out)
    },
    close: () => life.end(),
    discard: () => life.end(),
  })
}

/** A read whose failures are `RasterError`s. */
export async function readFrom(source: ReadSource, request: ReadRequest, out: RasterArray): Promise<void> {
  await runGdal('reading pixels', 'CORRUPT', request.signal, () => readUntilAborted(source, request, out))
}
