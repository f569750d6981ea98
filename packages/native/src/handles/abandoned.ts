import type { Mount } from '../files/mount.ts'
import type { HandlePool } from './handle-pool.ts'

/** Frees what datasets that were never closed hold of GDAL's, once they are garbage: calls what was registered. */
export const abandoned: FinalizationRegistry<() => void> = new FinalizationRegistry((release) => release())

/** Closes GDAL's datasets and takes their files away from it. It holds nothing else: no dataset that it waits for. */
export function releaser(pool: HandlePool, mount: Mount): () => void {
  return () => {
    pool.close()
    mount.release()
  }
}
