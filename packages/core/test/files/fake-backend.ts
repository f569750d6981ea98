import { RasterError } from '@memraster/ground'
import type { Backend, BackendDataset } from '../../src/backend/backend.ts'
import { FEATURES } from '../../src/backend/capabilities.ts'
import type { DatasetInfo } from '../../src/backend/dataset-info.ts'
import type { MemoryDirectory } from '../../src/directory/memory-directory.ts'

/** What a fake backend may be told to do wrong, and what it saw. */
export interface FakeBackend extends Backend {
  /** Set to make the next closing of a dataset fail. */
  failure: Error | undefined
  /** Resolves before a dataset is opened or created. */
  gate: Promise<void>
  /** The open datasets' files. */
  readonly openFiles: Set<string>
}

const MAGIC = 'FAKE'

/** A file that the fake backend reads: its magic, then width and height, each in one byte. */
export function fakeRaster(width: number, height: number): Uint8Array<ArrayBuffer> {
  return Uint8Array.of(...new TextEncoder().encode(MAGIC), width, height)
}

/** A backend whose rasters have a size and a mask (a sidecar `.msk`), and no pixels. */
export function createFakeBackend(): FakeBackend {
  const openFiles = new Set<string>()
  const backend: FakeBackend = {
    name: 'fake',
    capabilities: {
      drivers: {
        GTiff: {
          description: 'A header',
          read: true,
          create: 'direct',
          extensions: ['tif'],
          dtypes: ['uint8'],
          creationOptions: { compress: { type: 'string' } },
        },
      },
      features: Object.fromEntries(
        FEATURES.map((feature) => [feature, true]),
      ) as Backend['capabilities']['features'],
    },
    failure: undefined,
    gate: Promise.resolve(),
    openFiles,
    async open(files, filename) {
      await backend.gate
      const bytes = files.get(filename) ?? new Uint8Array(0)
      if (new TextDecoder().decode(bytes.subarray(0, 4)) !== MAGIC) {
        throw new RasterError('NOT_RASTER', `${filename} does not begin with ${MAGIC}.`)
      }
      return dataset(files, filename, bytes[4] ?? 0, bytes[5] ?? 0, false)
    },
    async create(files, filename, profile) {
      await backend.gate
      return dataset(files, filename, profile.width, profile.height, true)
    },
  }

  function dataset(
    files: MemoryDirectory,
    filename: string,
    width: number,
    height: number,
    isNew: boolean,
  ): BackendDataset {
    openFiles.add(filename)
    return {
      info: describe(files, filename, width, height),
      async read() {},
      async write() {},
      async update() {},
      async close() {
        openFiles.delete(filename)
        const { failure } = backend
        backend.failure = undefined
        if (failure) throw failure
        if (isNew) files.set(filename, fakeRaster(width, height))
      },
      async discard() {
        openFiles.delete(filename)
      },
    }
  }

  return backend
}

function describe(files: MemoryDirectory, filename: string, width: number, height: number): DatasetInfo {
  const mask = `${filename}.msk`
  return {
    driver: 'GTiff',
    width,
    height,
    bands: [
      {
        dtype: 'uint8',
        nodata: undefined,
        blockShape: [1, width],
        colorInterpretation: 'gray',
        description: undefined,
        unit: undefined,
        scale: 1,
        offset: 0,
        colormap: undefined,
        tags: {},
        overviews: [],
        maskOverviews: [],
        storedMask: files.has(mask) ? 'dataset' : 'none',
      },
    ],
    crs: undefined,
    transform: undefined,
    gcps: [],
    gcpsCrs: undefined,
    rpcs: undefined,
    tags: {},
    subdatasets: [],
    files: files.has(mask) ? [filename, mask] : [filename],
  }
}
