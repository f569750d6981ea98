import { type Backend, copySamples } from '@memraster/core/backend'
import { isRasterError } from '@memraster/ground'
import { backend as raw } from '../example/raw-backend.js'
import { type Change, type Mutant, withDatasets } from './altered-backend.ts'

const mutant = (fault: string, caughtBy: string, change: Change): Mutant => ({
  fault,
  caughtBy,
  create: () => ({ backend: withDatasets(raw, change) }),
})

/** Another way to do the same, wrong, for each promise a backend gives. */
export const MUTANTS: readonly Mutant[] = [
  mutant('bands are swapped', 'read.whole', ({ read }) => ({
    read: (request, out) => read({ ...request, bands: [...request.bands].reverse() }, out),
  })),
  ...['read.out.array', 'read.out.dtype', 'read.interleave.pixel', 'read.boundless.every-offset'].map(
    (caughtBy) =>
      mutant('all pixels are the same', caughtBy, () => ({
        read: async (_, out) => void out.fill(77 as never),
      })),
  ),
  mutant('the window is ignored', 'read.window.inside', ({ read, info: { width, height } }) => ({
    read: (request, out) => read({ ...request, window: { colOff: 0, rowOff: 0, width, height } }, out),
  })),
  mutant('the window is off by one', 'read.window.crop-lower-right', ({ read }) => ({
    read(request, out) {
      const { window } = request
      return read(
        { ...request, window: { ...window, colOff: window.colOff - (window.colOff > 0 ? 1 : 0) } },
        out,
      )
    },
  })),
  mutant('fractions of a window are cut off', 'read.window.fractional-offset-0.7', ({ read }) => ({
    read(request, out) {
      const { colOff, rowOff, width, height } = request.window
      return read(
        { ...request, window: { colOff: Math.floor(colOff), rowOff: Math.floor(rowOff), width, height } },
        out,
      )
    },
  })),
  mutant('decimation takes corners, not centres', 'read.shape.decimated', ({ read }) => ({
    read(request, out) {
      const { window, shape } = request
      const [down, across] = [window.height / shape[0], window.width / shape[1]]
      if (down <= 1) return read(request, out)
      const corner = {
        ...window,
        colOff: window.colOff - across / 2 + 0.01,
        rowOff: window.rowOff - down / 2 + 0.01,
      }
      return read({ ...request, window: corner }, out)
    },
  })),
  mutant('values are cut off, not rounded', 'read.dtype.float32-to-int16', ({ read }) => ({
    async read(request, out) {
      if (request.dtype !== 'int16') return await read(request, out)
      const exact = new Float64Array(out.length)
      await read({ ...request, dtype: 'float64' }, exact)
      for (let i = 0; i < out.length; i++) out[i] = Math.trunc(exact[i] as number)
    },
  })),
  mutant('values wrap, and are not clamped', 'read.dtype.int16-to-uint8', ({ read, info }) => ({
    async read(request, out) {
      if (request.dtype !== 'uint8' || info.bands[0]?.dtype !== 'int16') return await read(request, out)
      const exact = new Int16Array(out.length)
      await read({ ...request, dtype: 'int16' }, exact)
      for (let i = 0; i < out.length; i++) out[i] = exact[i] as number
    },
  })),
  mutant('the layout of the result is ignored', 'read.interleave.pixel', ({ read }) => ({
    read(request, out) {
      const [height, width] = request.shape
      return read({ ...request, stride: [height * width, width, 1] }, out)
    },
  })),
  mutant('results are written beyond their array', 'read.out.part', ({ read }) => ({
    async read(request, out) {
      await read(request, out)
      new Uint8Array(out.buffer).fill(0, out.byteOffset + out.byteLength)
    },
  })),
  mutant('the layout of written pixels is ignored', 'write.pixel-interleaved', ({ write }) => ({
    async write(request, data) {
      const { width, height } = request.window
      await write?.({ ...request, stride: [height * width, width, 1] }, data)
    },
  })),
  mutant('the window of a write is ignored', 'write.windows', ({ write }) => ({
    async write(request, data) {
      await write?.({ ...request, window: { ...request.window, rowOff: 0 } }, data)
    },
  })),
  mutant('pixels of the caller are changed', 'write.whole', ({ write }) => ({
    async write(request, data) {
      await write?.(request, data)
      data.fill(0 as never)
    },
  })),
  mutant('the mask is read once and then stale', 'mask.write.read-back', ({ read }) => {
    let stale: Uint8Array | undefined
    return {
      async read(request, out) {
        if (request.source !== 'mask') return await read(request, out)
        if (stale === undefined) {
          await read(request, out)
          stale = (out as Uint8Array).slice()
        } else copySamples(stale, 'uint8', 0, 1, out, 'uint8', request.offset, 1, out.length)
      },
    }
  }),
  mutant('masks are inverted', 'masks.masked.bands', ({ read }) => ({
    async read(request, out) {
      await read(request, out)
      if (request.source === 'mask') for (let i = 0; i < out.length; i++) out[i] = 255 - Number(out[i])
    },
  })),
  mutant('tags are lost', 'metadata.tags', ({ update }) => ({
    update: async ({ tags: _, ...change }) => update?.(change),
  })),
  mutant('what concerns a band goes to the first', 'metadata.bands.one', ({ update }) => ({
    update: async (change) => update?.({ ...change, bands: { 1: change.bands?.[2] ?? {} } }),
  })),
  mutant('nodata is lost', 'metadata.nodata', ({ update }) => ({
    update: async ({ bands: _, ...change }) => update?.(change),
  })),
  mutant('changes that are discarded are kept', 'write.discard', ({ close }) => ({
    discard: () => close({ signal: undefined, onProgress: undefined }),
  })),
  mutant('closing does not wait for the file', 'write.complete-at-close', ({ close }) => ({
    close: async (request) => {
      setTimeout(() => void close(request), 20)
    },
  })),
  mutant('reads at the same time share a window', 'concurrency.reads', ({ read }) => {
    let shared: Parameters<typeof read>[0]['window']
    return {
      async read(request, out) {
        shared = request.window
        await new Promise((resolve) => setTimeout(resolve, 0))
        await read(
          { ...request, window: { ...shared, width: request.window.width, height: request.window.height } },
          out,
        )
      },
    }
  }),
  mutant('the signal of a read is ignored', 'abort.while-reading', ({ read }) => ({
    read: (request, out) => read({ ...request, signal: undefined }, out),
  })),
  mutant('the progress of a read is not told', 'abort.while-reading', ({ read }) => ({
    read: (request, out) => read({ ...request, onProgress: undefined }, out),
  })),
  {
    fault: 'handles are leaked',
    caughtBy: 'leaks.reading',
    create() {
      let open = 0
      let closed = 0
      const backend = withDatasets(raw, ({ close }) => {
        open++
        return {
          async close(request) {
            if (++closed % 7 > 0) open--
            await close(request)
          },
        }
      })
      return { backend, countResources: () => open }
    },
  },
  {
    fault: 'handles are leaked where opening fails',
    caughtBy: 'leaks.failures',
    create() {
      let open = 0
      const backend: Backend = {
        ...raw,
        async open(...args) {
          open++
          const dataset = await raw.open(...args)
          open--
          return dataset
        },
      }
      return { backend, countResources: () => open }
    },
  },
  {
    fault: 'errors are swallowed',
    caughtBy: 'open.rubbish.text',
    create: () => ({
      backend: {
        ...raw,
        open: (files, filename, request) =>
          raw.open(files, filename, request).catch(() =>
            raw.create(files, filename, {
              driver: 'RAW',
              width: 1,
              height: 1,
              count: 1,
              dtype: 'uint8',
              options: {},
              gcps: [],
            } as never),
          ),
      },
    }),
  },
  {
    fault: 'errors say nothing of their kind',
    caughtBy: 'open.rubbish.zeros',
    create: () => ({
      backend: {
        ...raw,
        open: (...args) =>
          raw
            .open(...args)
            .catch((error: unknown) => Promise.reject(isRasterError(error) ? new Error('failed') : error)),
      },
    }),
  },
  {
    fault: 'the bytes of the caller are changed',
    caughtBy: 'file.bytes',
    create: () => ({
      backend: {
        ...raw,
        async open(files, filename, request) {
          const dataset = await raw.open(files, filename, request)
          files.get(filename)?.fill(32, -1)
          return dataset
        },
      },
    }),
  },
  {
    fault: 'a feature is claimed that is not there',
    caughtBy: 'resampling.cubic.down',
    create: () => ({
      backend: {
        ...raw,
        capabilities: {
          ...raw.capabilities,
          features: { ...raw.capabilities.features, 'resampling.cubic': true },
        },
      },
    }),
  },
  {
    fault: 'capabilities can be changed',
    caughtBy: 'capabilities.frozen',
    create: () => ({ backend: { ...raw, capabilities: { ...raw.capabilities } } }),
  },
]
