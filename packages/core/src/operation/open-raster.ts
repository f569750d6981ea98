import type { Backend, BackendDataset } from '../backend/backend.ts'
import type { DatasetInfo } from '../backend/dataset-info.ts'
import type { Limits } from '../backend/requests.ts'
import type { Deadline } from './deadline.ts'

/** The context of a dataset's operations: the backend's dataset and core's knowledge of it. */
export interface OpenRaster {
  readonly backend: Pick<Backend, 'name' | 'capabilities'>
  readonly dataset: BackendDataset
  /** The facts as they are now, with the changes that are not yet with the backend. */
  readonly info: DatasetInfo
  readonly limits: Limits
  /** The deadline of the operation. */
  readonly deadline: Deadline
  /** For messages, such as `/vsimem/a/a.tif`. */
  readonly name: string
}
