import type { DType } from '@memraster/ground'
import { RESAMPLINGS, type Resampling } from './requests.ts'

/** Optional abilities of a backend, beyond reading and creating with a driver. */
export type Feature =
  | `resampling.${Resampling}`
  | 'update'
  | 'mask.write'
  | 'colormap.write'
  | 'gcps.write'
  | 'rpcs.write'
  | 'overviews.build'
  | 'subdatasets'

/** All features, in the order of reports. */
export const FEATURES: readonly Feature[] = Object.freeze([
  ...RESAMPLINGS.map((method): Feature => `resampling.${method}`),
  'update',
  'mask.write',
  'colormap.write',
  'gcps.write',
  'rpcs.write',
  'overviews.build',
  'subdatasets',
])

/** A creation or open option of a driver; its name is lower-case in profiles, as in rasterio's. */
export interface CreationOption {
  readonly type: 'boolean' | 'integer' | 'number' | 'string'
  /** The allowed values, in upper case; if missing, any. */
  readonly values?: readonly string[]
  /** Bounds of a number, both included. */
  readonly min?: number
  readonly max?: number
}

/** The abilities of a backend with one format. */
export interface DriverCapability {
  /** The common name of the format. */
  readonly description: string
  readonly read: boolean
  /** `direct`: pixels may be written in any order and read back; `copy`: buffered, written at close. */
  readonly create: false | 'direct' | 'copy'
  /** File name extensions, without the dot, the usual one first. */
  readonly extensions: readonly string[]
  /** The dtypes that a new file may have; missing if `create` is false. */
  readonly dtypes?: readonly DType[]
  /** By lower-case name; missing if `create` is false. */
  readonly creationOptions?: Readonly<Record<string, CreationOption>>
  /** Open options by lower-case name; missing if there are none. Core adds OVERVIEW_LEVEL, which it handles itself. */
  readonly openOptions?: Readonly<Record<string, CreationOption>>
  /** Compressions by GDAL's name, if the format has a choice. */
  readonly compressions?: { readonly read: readonly string[]; readonly write: readonly string[] }
}

/** The abilities of a backend: frozen data that survives `JSON.stringify`. */
export interface Capabilities {
  /** By GDAL's driver name. */
  readonly drivers: Readonly<Record<string, DriverCapability>>
  readonly features: Readonly<Record<Feature, boolean>>
}

/** Freezes plain data, such as capabilities, at all depths. */
export function deepFreeze<T extends object>(value: T): T {
  for (const part of Object.values(value)) {
    if (typeof part === 'object' && part !== null && !Object.isFrozen(part)) deepFreeze(part)
  }
  return Object.freeze(value)
}
