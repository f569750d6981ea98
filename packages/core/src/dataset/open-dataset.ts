import { haveEpsg, knowCodes } from '@memraster/crs/internal'
import {
  abridged,
  isIterable,
  isRasterError,
  RasterError,
  type RasterErrorCode,
  requireText,
  shown,
  throwIfAborted,
} from '@memraster/ground'
import type { Backend, BackendChoice, BackendDataset } from '../backend/backend.ts'
import type { DriverCapability } from '../backend/capabilities.ts'
import type { Limits } from '../backend/requests.ts'
import { requireBackend } from '../backend/require-backend.ts'
import type { MemoryDirectory } from '../directory/memory-directory.ts'
import { deadlineOf } from '../operation/deadline.ts'
import { resolveLimits } from '../operation/limits.ts'
import { requireFeature } from '../operation/require-feature.ts'
import { runBackend } from '../operation/wrap-backend-errors.ts'
import { checkBlocks } from '../profile/check-geotiff.ts'
import type { CheckedDriver } from '../profile/checked-options.ts'
import type { DriverName } from '../profile/driver-options.ts'
import type { Profile } from '../profile/profile.ts'
import {
  checkOpenOptions,
  type OpenOptionValues,
  resolveOpenOptions,
} from '../profile/resolve-open-options.ts'
import { resolveProfile } from '../profile/resolve-profile.ts'
import { RewrittenRaster } from '../rewrite/rewritten-raster.ts'
import { Dataset } from './dataset.ts'
import { datasetAtLevel } from './dataset-at-level.ts'
import { DatasetSession } from './dataset-session.ts'

/** A file and its backends, of which the first that can opens it. */
export interface DatasetSource {
  readonly backend: BackendChoice
  readonly directory: MemoryDirectory
  readonly filename: string
  /** For messages and `dataset.name`. */
  readonly name: string
  /** Called once the dataset has closed. */
  readonly onClosed?: (() => void) | undefined
}

/** Options for opening an existing raster. */
export interface OpenOptions {
  /** Default `r`. */
  readonly mode?: 'r' | 'r+' | undefined
  /** The driver, or the drivers to try, by GDAL's names; default: all drivers of the backend. */
  readonly driver?: DriverName | (string & {}) | readonly (DriverName | (string & {}))[] | undefined
  readonly limits?: Partial<Limits> | undefined
  /** A name from `dataset.subdatasets`: opens that raster of the file instead of its first. */
  readonly subdataset?: string | undefined
  /**
   * Open options of the driver by GDAL's names, such as `{ GEOREF_SOURCES: 'INTERNAL' }`, and `OVERVIEW_LEVEL` for
   * files of every driver. Unknown options are errors.
   */
  readonly openOptions?: OpenOptionValues | undefined
  /** Cancels opening when it aborts; an open dataset does not depend on it. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Options for opening an existing raster to read it; the name of a driver that is written out is checked by its type.
 */
export interface ReadOnlyOptions<D extends string> extends Omit<OpenOptions, 'mode' | 'driver'> {
  /** The driver, or the drivers to try, by GDAL's names; default: all drivers of the backend. */
  readonly driver?: CheckedDriver<D> | readonly CheckedDriver<D>[] | undefined
}

/** The profile of a new raster, with rasterio's keys and the driver's creation options. */
export interface CreateOptions extends Profile {
  /** Default `w+`. */
  readonly mode?: 'w' | 'w+' | undefined
}

/**
 * Opens an existing raster.
 *
 * @throws {RasterError} `NOT_RASTER`, `CORRUPT`, `UNSUPPORTED` depending on the bytes; `DRIVER` for an unknown driver,
 *   `PROFILE` for an unknown open option, `OVERVIEW` for a missing level, `ABORTED`.
 */
export function openDataset(source: DatasetSource, options: OpenOptions = {}): Promise<Dataset> {
  // Another backend may know the name of the subdataset.
  const lacks = options.subdataset === undefined ? READING_LACKS : [...READING_LACKS, 'IO' as const]
  return firstThatCan(source.backend, lacks, (backend) => openWith(backend, source, options))
}

/**
 * Creates a raster; its file is complete once the dataset is closed.
 *
 * @throws {RasterError} As {@link resolveProfile}.
 */
export function createDataset(source: DatasetSource, options: CreateOptions): Promise<Dataset> {
  return firstThatCan(source.backend, LACKS, (backend) => createWith(backend, source, options))
}

/** Error codes after which another backend may succeed. */
const LACKS = ['UNSUPPORTED', 'DRIVER', 'DTYPE', 'PROFILE'] as const
const READING_LACKS = [...LACKS, 'NOT_RASTER'] as const

/**
 * Tries one backend after the other. If all fail, throws the error that says most: one with a code other than `lacks`,
 * else the first about a format that its backend knows, else that of the last backend, which may know most formats.
 */
async function firstThatCan<T>(
  choice: BackendChoice,
  lacks: readonly RasterErrorCode[],
  attempt: (backend: Backend) => Promise<T>,
): Promise<T> {
  const errors: unknown[] = []
  if (!isIterable(choice)) requireBackend(choice as Backend)
  for await (const backend of 'open' in choice ? [choice] : choice) {
    requireBackend(backend)
    try {
      return await attempt(backend)
    } catch (error) {
      errors.push(error)
      if (!isRasterError(error, ...lacks)) break
    }
  }
  if (errors.length === 0) throw new TypeError('The list of backends is empty.')
  const isUnknown = (error: unknown): boolean => isRasterError(error, 'NOT_RASTER', 'IO')
  throw (
    errors.find((error) => !isRasterError(error, ...lacks)) ??
    errors.find((error) => !isUnknown(error)) ??
    errors.at(-1)
  )
}

async function openWith(backend: Backend, source: DatasetSource, options: OpenOptions): Promise<Dataset> {
  const { directory, onClosed } = source
  const { mode = 'r', signal, subdataset } = options
  const { filename, name } = subdataset === undefined ? source : subdatasetOf(backend, source, subdataset)
  const limits = resolveLimits(options.limits)
  const drivers = resolveDrivers(options.driver, backend)
  if (mode === 'r+')
    requireFeature(backend, 'update', 'cannot update files in place; write a new file instead.')
  const openOptions = resolveOpenOptions(options.openOptions, drivers ?? readingDrivers(backend), backend)
  const { chosenLevel } = openOptions
  if (mode === 'r+' && chosenLevel) {
    throw new RasterError('PROFILE', "OVERVIEW_LEVEL is for reading; leave it out with mode 'r+'.", {
      subject: 'OVERVIEW_LEVEL',
    })
  }
  const request = { mode, drivers, limits, options: withoutOwnRoot(openOptions.options, directory), signal }
  // A CRS that is set later may be given as a code.
  if (mode === 'r+') await haveEpsg()
  const task = `opening ${name}`
  const opened = await runBackend(task, { signal, deadline: deadlineOf(limits, discardLate) }, (signal) =>
    backend.open(directory, filename, { ...request, signal }),
  )
  try {
    await knowCodes(() => [opened.info.crs, opened.info.gcpsCrs])
    throwIfAborted(signal, task)
    checkOpenOptions(openOptions, opened.info.driver, backend)
    const dataset = chosenLevel
      ? datasetAtLevel(opened, chosenLevel)
      : mode === 'r+' && !opened.write
        ? new RewrittenRaster(
            { backend, directory, filename, request: { ...request, signal: undefined } },
            opened,
          )
        : opened
    const requireMemory = (): void => {
      for (const each of directory.names) directory.get(each)
    }
    return new Dataset(new DatasetSession({ backend, dataset, limits, name, mode, requireMemory, onClosed }))
  } catch (error) {
    await opened.discard()
    throw error
  }
}

/** Discards a raster whose opening ends after its deadline. */
function discardLate(opening: Promise<unknown>): void {
  opening.then((late) => (late as BackendDataset).discard()).catch(() => {})
}

/** References are resolved in the file's directory anyway, which has another path inside backends. */
function withoutOwnRoot(
  { root_path: root, ...others }: Readonly<Record<string, string>>,
  { name }: MemoryDirectory,
): Readonly<Record<string, string>> {
  if (root === undefined) return others
  const isOwn = ['', '.', `/vsimem/${name}`].includes(root.replace(/\/$/, ''))
  return isOwn ? others : { ...others, root_path: root }
}

function readingDrivers({ capabilities }: Backend): string[] {
  return Object.entries(capabilities.drivers).flatMap(([driver, { read }]) => (read ? [driver] : []))
}

/** Opens another raster of a file. */
function subdatasetOf(
  backend: Backend,
  { filename, name }: DatasetSource,
  subdataset: string,
): Pick<DatasetSource, 'filename' | 'name'> {
  requireFeature(backend, 'subdatasets', 'opens no subdatasets.')
  if (typeof subdataset === 'string' && subdataset.includes(filename)) {
    // The name of a subdataset has the file's full name.
    const plain = subdataset.replace(name, filename)
    return { filename: plain, name: plain.replace(filename, name) }
  }
  throw new RasterError(
    'IO',
    `${shown(subdataset)} names no raster of ${name}; \`dataset.subdatasets\` has the names that there are.`,
    { subject: abridged(String(subdataset)) },
  )
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
  return new Dataset(new DatasetSession({ backend, dataset, limits, name, mode, onClosed }))
}

function resolveDrivers(names: OpenOptions['driver'], backend: Backend): readonly string[] | undefined {
  if (names === undefined) return undefined
  const known = Object.entries(backend.capabilities.drivers)
  const list: readonly unknown[] = Array.isArray(names) ? names : [names]
  return list.map((name) => {
    requireText('driver', name)
    const found = known.find(
      ([driver, can]: [string, DriverCapability]) => can.read && driver.toLowerCase() === name.toLowerCase(),
    )
    if (found) return found[0]
    throw new RasterError('DRIVER', `The ${backend.name} backend has no driver ${shown(name)} that reads.`, {
      subject: name,
    })
  })
}
