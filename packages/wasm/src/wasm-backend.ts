import type { Backend, MemoryDirectory } from '@memraster/core/backend'
import { infoFromPlain, plainProfile } from '@memraster/core/internal/late'
import { RasterError, requireObject, wrongType } from '@memraster/ground'
import { wasmCapabilities } from './capabilities.ts'
import { Assistants } from './dataset/assistants.ts'
import { statedRaster } from './dataset/stated-raster.ts'
import { ChangedRaster, OpenedRaster, WritableRaster } from './dataset/wasm-dataset.ts'
import type { EngineFile, OpenCommand } from './engine/engine.ts'
import { findOwner } from './engine/mount.ts'
import { EngineHost, type EngineHostOptions } from './engine-host.ts'

/** The options of {@link createWasmBackend}; all have defaults. */
export interface WasmBackendOptions extends EngineHostOptions {}

/**
 * A backend over GDAL in WebAssembly. Nothing is loaded before the first file is opened; what is loaded then
 * serves all later ones.
 *
 * @throws {TypeError} If the options are no object, or a URL is neither a text nor a URL.
 * @example
 * const { open } = bindBackend(createWasmBackend({ wasmUrl: '/assets/gdal.wasm', dataUrl: '/assets/gdal.data' }))
 */
export function createWasmBackend(options: WasmBackendOptions = {}): Backend {
  checkOptions(options)
  const host = new EngineHost(options)
  return Object.freeze({
    name: 'wasm',
    capabilities: wasmCapabilities,

    async open(directory, filename, request) {
      const { mode, options: openOptions, signal } = request
      requireFile(directory, filename)
      // A page that opens nothing does without.
      const [{ readStated }, { vetFiles }] = await Promise.all([
        import('./dataset/read-stated.ts'),
        import('@memraster/tiff/references'),
      ])
      const vetted = vetFiles(directory, filename, request)
      const stated = await readStated(directory, filename, request)
      const command: OpenCommand = {
        files: filesOf(vetted.directory),
        filename,
        mode,
        drivers: stated ? ['GTiff'] : vetted.drivers,
        options: openOptions,
        stated: stated && statedRaster(stated),
      }
      const { engine, raster } = await host.open(async (engine) => {
        signal?.throwIfAborted()
        const opening = engine.open(command, signal)
        const raster = await unlessAborted(opening, signal, (late) => engine.discard(late.id))
        return { engine, raster }
      })
      const { id, holdsPixels } = raster
      const info = stated ?? (await infoFromPlain(raster.info))
      return mode === 'r'
        ? new OpenedRaster(engine, id, info, stated && new Assistants(host.assistantsOf(engine), command))
        : holdsPixels
          ? new WritableRaster(engine, id, info, directory, true)
          : new ChangedRaster(engine, id, info, directory)
    },

    async create(directory, filename, profile, signal) {
      const how = wasmCapabilities.drivers[profile.driver]?.create
      if (!how) throw new RasterError('DRIVER', `The wasm backend cannot create ${profile.driver} files.`)
      const { vetCrs } = await import('@memraster/tiff/references')
      for (const crs of [profile.crs, profile.gcpsCrs]) vetCrs(crs)
      const command = { filename, profile: plainProfile(profile), how }
      const { engine, raster } = await host.open(async (engine) => ({
        engine,
        raster: await engine.create(command, signal),
      }))
      return new WritableRaster(engine, raster.id, await infoFromPlain(raster.info), directory, false)
    },
  } satisfies Backend)
}

function checkOptions(options: WasmBackendOptions): void {
  requireObject('The options of createWasmBackend()', options)
  const { wasmUrl, dataUrl, workerUrl } = options
  for (const [name, url] of Object.entries({ wasmUrl, dataUrl, workerUrl }))
    if (url !== undefined && typeof url !== 'string' && !(url instanceof URL))
      throw wrongType(name, 'a text or a URL', url)
}

/** The opened raster; if `signal` aborts, its reason is thrown at once, and a raster opened after that is discarded. */
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

/** @throws {RasterError} `IO` if a name is neither a file's nor that of a subdataset of one. */
function requireFile({ names }: MemoryDirectory, filename: string): void {
  if (findOwner(filename, names) !== undefined) return
  throw new RasterError('IO', `There is no file ${filename}; there are: ${names.join(', ') || 'none'}.`)
}

/** The files of a directory, whose sidecars GDAL finds by their names. */
function filesOf(directory: MemoryDirectory): EngineFile[] {
  return directory.names.flatMap((name) => {
    const bytes = directory.get(name)
    return bytes ? [{ name, bytes }] : []
  })
}
