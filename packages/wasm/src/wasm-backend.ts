import type { Backend, MemoryDirectory } from '@memraster/core/backend'
import { domainNames, domainsWithoutCurves } from '@memraster/core/internal'
import { decodeText, RasterError, sampleSize } from '@memraster/ground'
import { wasmCapabilities } from './capabilities.ts'
import { KnownSystems } from './dataset/known-systems.ts'
import { nodataText } from './dataset/nodata-text.ts'
import { plainProfile } from './dataset/plain-data.ts'
import { ChangedRaster, OpenedRaster, WritableRaster } from './dataset/wasm-dataset.ts'
import { isCrsOfGeoKeys } from './engine/describe-dataset.ts'
import type { EngineFile } from './engine/engine.ts'
import { findOwner } from './engine/mount.ts'
import { EngineHost, type EngineHostOptions } from './engine-host.ts'

/** What {@link createWasmBackend} takes; everything has a default. */
export interface WasmBackendOptions extends EngineHostOptions {}

/**
 * A backend over GDAL in WebAssembly. Nothing is loaded before the first file is opened; what is loaded then
 * serves all later ones.
 *
 * @example
 * const { open } = bindBackend(createWasmBackend({ wasmUrl: '/assets/gdal.wasm', dataUrl: '/assets/gdal.data' }))
 */
export function createWasmBackend(options: WasmBackendOptions = {}): Backend {
  const host = new EngineHost(options)
  const systems = new KnownSystems()
  return Object.freeze({
    name: 'wasm',
    capabilities: wasmCapabilities,

    async open(directory, filename, { mode, drivers, options: openOptions, limits, signal }) {
      const files = filesOf(directory, filename)
      const engine = await host.engine()
      signal?.throwIfAborted()
      // Options may say that the GeoKeys do not count.
      const isPlain = mode === 'r' && Object.keys(openOptions).length === 0
      const keys = isPlain ? systems.keysOf(directory, filename) : undefined
      const crsIsKnown = keys !== undefined && systems.has(keys)
      const domains = domainsOf(files)
      const opening = engine.open({
        files,
        filename,
        mode,
        drivers,
        options: openOptions,
        crsIsKnown,
        domains,
        nodataText: nodataText(directory, filename),
      })
      const raster = await unlessAborted(opening, signal, ({ id }) => engine.discard(id))
      const isOfKeys = keys !== undefined && isCrsOfGeoKeys(raster.info)
      const opened =
        mode === 'r+'
          ? raster.holdsPixels
            ? new WritableRaster(engine, raster, directory, true)
            : new ChangedRaster(engine, raster, directory)
          : new OpenedRaster(engine, raster, isOfKeys && crsIsKnown ? systems.get(keys) : undefined)
      if (isOfKeys && opened.info.bands.every(({ unit }) => unit === undefined))
        systems.set(keys, opened.info.crs)
      const block = opened.info.bands.find(
        ({ blockShape, dtype }) => blockShape[0] * blockShape[1] * sampleSize(dtype) > limits.maxBytes,
      )
      if (!block) return opened
      await opened.discard()
      throw new RasterError(
        'LIMIT',
        `A block of the raster has ${block.blockShape.join(' x ')} samples of ${block.dtype}, more than the limit of ${limits.maxBytes} bytes; open with a higher \`limits.maxBytes\`.`,
      )
    },

    async create(directory, filename, profile) {
      const how = wasmCapabilities.drivers[profile.driver]?.create
      if (!how) throw new RasterError('DRIVER', `The wasm backend cannot create ${profile.driver} files.`)
      const engine = await host.engine()
      const raster = await engine.create({ filename, profile: plainProfile(profile), how })
      return new WritableRaster(engine, raster, directory, false)
    },
  } satisfies Backend)
}

/** What is opened; where `signal` aborts, its reason is thrown at once, and what is opened after that is discarded. */
async function unlessAborted<T>(
  opening: Promise<T>,
  signal: AbortSignal | undefined,
  discard: (opened: T) => Promise<void>,
): Promise<T> {
  if (!signal) return await opening
  let stop = (): void => {}
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal.reason)
  })
  signal.addEventListener('abort', stop)
  try {
    return await Promise.race([opening, aborted])
  } catch (error) {
    if (signal.aborted) opening.then(discard).catch(() => {})
    throw error
  } finally {
    signal.removeEventListener('abort', stop)
  }
}

/** {@link OpenCommand.domains}: those of a file with long curves, and those of its sidecars. */
function domainsOf(files: readonly EngineFile[]): string[] | undefined {
  const own = files.map(({ bytes }) => domainsWithoutCurves(bytes)).find((domains) => domains !== undefined)
  const sidecars = own ? files.filter(({ name }) => /\.xml$/i.test(name)) : []
  return own && [...own, ...sidecars.flatMap(({ bytes }) => domainNames(decodeText(bytes)))]
}

/** The files of a directory, whose sidecars GDAL finds by their names. */
function filesOf(directory: MemoryDirectory, filename: string): EngineFile[] {
  if (!directory.has(filename) && findOwner(filename, directory.names) === undefined) {
    throw new RasterError(
      'IO',
      `There is no file ${filename}; there are: ${directory.names.join(', ') || 'none'}.`,
    )
  }
  return directory.names.flatMap((name) => {
    const bytes = directory.get(name)
    return bytes ? [{ name, bytes }] : []
  })
}
