import type { BackendDataset, DatasetInfo, Limits, ReadRequest } from '@memraster/core/backend'
import { type RasterArray, RasterError, sampleSize } from '@memraster/ground'
import type { GdalBinding } from '../binding/gdal-binding.ts'
import { runGdal } from '../binding/gdal-errors.ts'
import type { Mount } from '../files/mount.ts'
import { abandoned, releaser } from '../handles/abandoned.ts'
import type { HandlePool } from '../handles/handle-pool.ts'
import { blockShapeAt } from './plan-read.ts'
import { readInto } from './read-into.ts'

/** A raster that is open for reading. */
export function openedRaster(
  gdal: GdalBinding,
  info: DatasetInfo,
  pool: HandlePool,
  mount: Mount,
  limits: Limits,
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
      await readFrom(gdal, info, pool, limits, request, out)
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
  limits: Limits,
  request: ReadRequest,
  out: RasterArray,
): Promise<void> {
  checkBlock(info, limits, request)
  await runGdal('reading pixels', 'CORRUPT', request.signal, () =>
    readInto({ gdal, info, pool }, request, out),
  )
}

/** Bytes of a block that are of no account, however low the limit. */
const SMALL_BLOCK = 1 << 24

/** GDAL decodes whole blocks, whatever the window. */
function checkBlock(info: DatasetInfo, limits: Limits, request: ReadRequest): void {
  const [rows, columns] = blockShapeAt(info, request)
  const { dtype } = info.bands[(request.bands[0] as number) - 1] ?? { dtype: 'uint8' }
  const bytes = rows * columns * sampleSize(dtype)
  if (bytes <= Math.max(limits.maxBytes, SMALL_BLOCK)) return
  throw new RasterError(
    'LIMIT',
    `A block of ${rows} x ${columns} takes ${bytes} bytes, more than the limit of ${limits.maxBytes}; raise limits.maxBytes to read it.`,
  )
}
