import { haveEpsg } from '@memraster/crs/table'
import type { Backend } from '../backend/backend.ts'
import { deadlineOf } from '../operation/deadline.ts'
import { resolveLimits } from '../operation/limits.ts'
import { runBackend } from '../operation/wrap-backend-errors.ts'
import { checkBlocks } from '../profile/check-geotiff.ts'
import type { Profile } from '../profile/profile.ts'
import { resolveProfile } from '../profile/resolve-profile.ts'
import { Dataset } from './dataset.ts'
import { DatasetSession } from './dataset-session.ts'
import { type DatasetSource, discardLate, firstThatCan, LACKS } from './dataset-source.ts'
import * as writing from './writing.ts'

/** The profile of a new raster, with rasterio's keys and the driver's creation options. */
export interface CreateOptions extends Profile {
  /** Default `w+`. */
  readonly mode?: 'w' | 'w+' | undefined
}

/**
 * Creates a raster; its file is complete once the dataset is closed.
 *
 * @throws {RasterError} As {@link resolveProfile}.
 */
export function createDataset(source: DatasetSource, options: CreateOptions): Promise<Dataset> {
  return firstThatCan(source.backend, LACKS, (backend) => createWith(backend, source, options))
}

async function createWith(backend: Backend, source: DatasetSource, options: CreateOptions): Promise<Dataset> {
  const { directory, filename, name, onClosed } = source
  const { mode = 'w+', limits: given, ...profile } = options
  const limits = resolveLimits(given)
  await haveEpsg()
  const resolved = resolveProfile(profile, backend)
  if (resolved.driver === 'GTiff') checkBlocks(resolved, limits)
  const control = { signal: undefined, deadline: deadlineOf(limits, discardLate) }
  const dataset = await runBackend(`creating ${name}`, control, (signal) =>
    backend.create(directory, filename, resolved, signal),
  )
  return new Dataset(new DatasetSession({ backend, dataset, limits, name, mode, writing, onClosed }))
}
