import type {
  Backend,
  BackendDataset,
  Capabilities,
  MemoryDirectory,
  OpenRequest,
  ResolvedProfile,
} from '@memraster/core/backend'
import { infoFromPlain, plainProfile } from '@memraster/core/internal/late'
import { isGeoTiff, readGeoTiff } from '@memraster/tiff'
import { GdalProcess, type ProcessCall } from './gdal-process.ts'
import { isolatedRaster } from './isolated-raster.ts'
import type { HeldRaster, Operation } from './messages.ts'

/** The backend over GDAL in a process of its own, which starts with the first raster, and anew after it has ended. */
export function isolatedBackend(capabilities: Capabilities): Backend {
  let running: GdalProcess | undefined

  /** Opens a raster in the process. One that ends, and not for this raster, is replaced. */
  async function begin(
    operation: Extract<Operation, { readonly method: 'open' | 'create' }>,
    options: ProcessCall,
  ): Promise<{ gdal: GdalProcess; held: HeldRaster }> {
    const isNew = !running || running.death !== undefined
    if (!running || running.death) running = new GdalProcess()
    const gdal = running
    let hasBegun = false
    const onBegun = (): void => {
      hasBegun = true
    }
    try {
      const { result: held } = await gdal.call(operation, { ...options, onBegun })
      return { gdal, held }
    } catch (error) {
      const isInnocent = gdal.wasStuck || (!isNew && !hasBegun)
      if (isInnocent && error === gdal.death) return begin(operation, options)
      throw error
    }
  }

  return Object.freeze({
    name: 'native',
    capabilities,

    async open(directory: MemoryDirectory, filename: string, request: OpenRequest): Promise<BackendDataset> {
      const { signal, ...plain } = request
      signal?.throwIfAborted()
      const isTiff = (request.drivers?.includes('GTiff') ?? true) && isGeoTiff(directory, filename)
      const stated = isTiff ? (await readGeoTiff(directory, filename, request)).info : undefined
      const { names } = directory
      const attachments = names.map((name) => directory.get(name) as Uint8Array)
      const operation = {
        method: 'open',
        filename,
        names,
        request: plain,
        isStated: stated !== undefined,
      } as const
      const { gdal, held } = await begin(operation, { attachments, signal })
      return isolatedRaster(gdal, held, stated ?? (await infoFromPlain(held.info)), directory)
    },

    async create(
      directory: MemoryDirectory,
      filename: string,
      profile: ResolvedProfile,
      signal?: AbortSignal,
    ): Promise<BackendDataset> {
      const operation = { method: 'create', filename, profile: plainProfile(profile) } as const
      const { gdal, held } = await begin(operation, { signal })
      // The process knows the systems by their texts.
      const { crs, gcpsCrs } = profile
      return isolatedRaster(gdal, held, { ...(await infoFromPlain(held.info)), crs, gcpsCrs }, directory)
    },
  })
}
