import { haveEpsg, knowCodes } from '@memraster/crs/table'
import { abridged, loadOnce, RasterError, requireText, shown, throwIfAborted } from '@memraster/ground'
import type { Backend } from '../backend/backend.ts'
import type { DriverCapability } from '../backend/capabilities.ts'
import type { Limits } from '../backend/requests.ts'
import type { MemoryDirectory } from '../directory/memory-directory.ts'
import { deadlineOf } from '../operation/deadline.ts'
import { resolveLimits } from '../operation/limits.ts'
import { requireFeature } from '../operation/require-feature.ts'
import { runBackend } from '../operation/wrap-backend-errors.ts'
import type { CheckedDriver } from '../profile/checked-options.ts'
import type { DriverName } from '../profile/driver-options.ts'
import type { OpenOptionValues, ResolvedOpenOptions } from '../profile/resolve-open-options.ts'
import { Dataset } from './dataset.ts'
import { DatasetSession } from './dataset-session.ts'
import { type DatasetSource, discardLate, firstThatCan, LACKS } from './dataset-source.ts'

const loadOptions = /* @__PURE__ */ loadOnce(() => import('./opening-options.ts'))
const loadWriting = /* @__PURE__ */ loadOnce(() => import('./writing.ts'))

const NO_OPTIONS: ResolvedOpenOptions = { options: {}, chosenLevel: undefined }

const READING_LACKS = [...LACKS, 'NOT_RASTER'] as const

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

async function openWith(backend: Backend, source: DatasetSource, options: OpenOptions): Promise<Dataset> {
  const { directory, onClosed } = source
  const { mode = 'r', signal, subdataset } = options
  const { filename, name } = subdataset === undefined ? source : subdatasetOf(backend, source, subdataset)
  const limits = resolveLimits(options.limits)
  const drivers = resolveDrivers(options.driver, backend)
  if (mode === 'r+')
    requireFeature(backend, 'update', 'cannot update files in place; write a new file instead.')
  const given = options.openOptions === undefined ? undefined : await loadOptions()
  const openOptions =
    given?.resolveOpenOptions(options.openOptions, drivers ?? readingDrivers(backend), backend) ?? NO_OPTIONS
  const { chosenLevel } = openOptions
  if (mode === 'r+' && chosenLevel) {
    throw new RasterError('PROFILE', "OVERVIEW_LEVEL is for reading; leave it out with mode 'r+'.", {
      subject: 'OVERVIEW_LEVEL',
    })
  }
  const request = { mode, drivers, limits, options: withoutOwnRoot(openOptions.options, directory), signal }
  // A CRS that is set later may be given as a code.
  if (mode === 'r+') await haveEpsg()
  const writing = mode === 'r+' ? await loadWriting() : undefined
  const task = `opening ${name}`
  const opened = await runBackend(task, { signal, deadline: deadlineOf(limits, discardLate) }, (signal) =>
    backend.open(directory, filename, { ...request, signal }),
  )
  try {
    await knowCodes(() => [opened.info.crs, opened.info.gcpsCrs])
    throwIfAborted(signal, task)
    given?.checkOpenOptions(openOptions, opened.info.driver, backend)
    const dataset =
      given && chosenLevel
        ? given.datasetAtLevel(opened, chosenLevel)
        : writing && !opened.write
          ? new writing.RewrittenRaster(
              { backend, directory, filename, request: { ...request, signal: undefined } },
              opened,
            )
          : opened
    const requireMemory = (): void => {
      for (const each of directory.names) directory.get(each)
    }
    return new Dataset(
      new DatasetSession({ backend, dataset, limits, name, mode, writing, requireMemory, onClosed }),
    )
  } catch (error) {
    await opened.discard()
    throw error
  }
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
