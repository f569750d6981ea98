import { type Backend, MemoryDirectory } from '@memraster/core/backend'
import { RasterError } from '@memraster/ground'
import { backend as pure } from '@memraster/pure'
import { type Change, type Mutant, withDatasets } from './altered-backend.ts'

const mutant = (fault: string, caughtBy: string, change: Change): Mutant => ({
  fault,
  caughtBy,
  create: () => ({ backend: withDatasets(pure, change) }),
})

const opensOtherwise = (fault: string, caughtBy: string, open: Backend['open']): Mutant => ({
  fault,
  caughtBy,
  create: () => ({ backend: { ...pure, open } }),
})

const createsOtherwise = (fault: string, caughtBy: string, create: Backend['create']): Mutant => ({
  fault,
  caughtBy,
  create: () => ({ backend: { ...pure, create } }),
})

/** Changes the bytes of a file when its dataset has closed. */
function withBytes(change: (bytes: Uint8Array) => void): Backend['create'] {
  return async (files, filename, profile) => {
    const dataset = await pure.create(files, filename, profile)
    const close = dataset.close.bind(dataset)
    dataset.close = async (request) => {
      await close(request)
      const bytes = (files.get(filename) as Uint8Array).slice()
      change(bytes)
      files.set(filename, bytes)
    }
    return dataset
  }
}

/** Mistakes that backends which read GeoTIFF may make. */
export const GEOTIFF_MUTANTS: readonly Mutant[] = [
  mutant('resampled integers are one off', 'resampling.average.decimated.uint8', ({ read }) => ({
    async read(request, out) {
      await read(request, out)
      if (request.resampling === 'average') out[0] = (Number(out[0]) + 1) as never
    },
  })),
  mutant('resampled floats are a bit off', 'resampling.cubic.decimated.float32', ({ read }) => ({
    async read(request, out) {
      await read(request, out)
      if (request.resampling === 'cubic') out[3] = (Number(out[3]) * (1 + 4e-6)) as never
    },
  })),
  mutant('nodata is averaged with the rest', 'resampling.average.nodata.int16', ({ read, info }) => {
    const bands = info.bands.map((band) => ({ ...band, nodata: undefined }))
    return {
      async read(request, out) {
        Object.assign(info, { bands })
        await read(request, out)
      },
    }
  }),
  mutant('masks are not interpolated', 'resampling.bilinear.mask-enlarged.uint8', ({ read }) => ({
    read: (request, out) =>
      read(request.source === 'mask' ? { ...request, resampling: 'nearest' } : request, out),
  })),
  mutant('decimated reads take no overviews', 'resampling.bilinear.overviews.int16', ({ read, info }) => ({
    read(request, out) {
      const { window } = request
      const overview = info.bands[0]?.overviews[request.level - 1]
      if (!overview) return read(request, out)
      const [across, down] = [info.width / overview.width, info.height / overview.height]
      const full = {
        colOff: window.colOff * across,
        rowOff: window.rowOff * down,
        width: window.width * across,
        height: window.height * down,
      }
      return read({ ...request, level: 0, window: full }, out)
    },
  })),
  mutant('masks have no overviews of their own', 'masks.of.overviews.bands', ({ read }) => ({
    async read(request, out) {
      if (request.source === 'mask' && request.level > 0) out.fill(255 as never)
      else await read(request, out)
    },
  })),
  mutant(
    'overviews are built by nearest neighbour',
    'overviews.built.average.byte',
    ({ buildOverviews }) => ({
      ...(buildOverviews && {
        buildOverviews: (request) => buildOverviews({ ...request, resampling: 'nearest' }),
      }),
    }),
  ),
  createsOtherwise('a COG is a plain GeoTIFF', 'cog.byte.deflate', (files, filename, profile) =>
    pure.create(files, filename, {
      ...profile,
      ...(profile.driver === 'COG' && {
        driver: 'GTiff',
        options: { compress: 'DEFLATE', tiled: true, blockxsize: 128, blockysize: 128 },
      }),
    }),
  ),
  createsOtherwise(
    'a block of a COG is not followed by its last bytes',
    'cog.byte.lzw',
    withBytes((bytes) => {
      const at = bytes.length - 1
      bytes[at] = (bytes[at] as number) ^ 255
    }),
  ),
  createsOtherwise(
    'a COG says nothing of its layout',
    'cog.masked.defaults',
    withBytes((bytes) => bytes.fill(32, 8 + 43, 8 + 60)),
  ),
  createsOtherwise(
    'the compression of a profile is forgotten',
    'profile.deflate-striped',
    (files, name, profile) =>
      pure.create(files, name, { ...profile, options: { ...profile.options, compress: 'NONE' } }),
  ),
  mutant('a write touches what is beside its window', 'update.fixture.tiled-band', ({ write, info }) => ({
    async write(request, data) {
      await write?.(request, data)
      const { window } = request
      if (window.rowOff + window.height >= info.height) return
      const below = { ...window, rowOff: window.rowOff + 1 }
      await write?.({ ...request, window: below }, data)
      await write?.(request, data)
    },
  })),
  mutant('a block that comes again begins anew', 'write.windows.tiles', ({ write }) => {
    const seen = new Set<string>()
    return {
      async write(request, data) {
        const block = `${request.bands} ${Math.floor(request.window.rowOff / 32)}`
        if (seen.size > 5 && seen.has(block)) data.fill(0 as never)
        seen.add(block)
        await write?.(request, data)
      },
    }
  }),
  opensOtherwise('every page of a TIFF is the first', 'subdatasets.pages', (files, filename, request) =>
    pure.open(files, filename.replace(/^GTIFF_DIR:\d+:/, 'GTIFF_DIR:1:'), request),
  ),
  opensOtherwise('sidecars are not looked for', 'zip.sidecars.world-file', (files, filename, request) => {
    const alone = new MemoryDirectory()
    alone.share(filename, files.get(filename) as Uint8Array)
    return pure.open(alone, filename, request)
  }),
  opensOtherwise('the colours of a picture are lost', 'fixture.pictures.palette.png', async (...args) => {
    const dataset = await pure.open(...args)
    const bands = dataset.info.bands.map((band) => ({ ...band, colormap: undefined }))
    return {
      info: { ...dataset.info, bands },
      read: (request, out) => dataset.read(request, out),
      close: (request) => dataset.close(request),
      discard: () => dataset.discard(),
    }
  }),
  opensOtherwise(
    'open options are passed over',
    'open.options.georef-sources.none',
    (files, filename, request) => pure.open(files, filename, { ...request, options: {} }),
  ),
  opensOtherwise(
    'a JPEG without its end is refused',
    'pictures.cut.gray-2',
    async (files, filename, request) => {
      const bytes = files.get(filename) as Uint8Array
      if (bytes[0] === 0xff && bytes.at(-1) !== 0xd9) throw new RasterError('CORRUPT', 'The JPEG has no end.')
      return pure.open(files, filename, request)
    },
  ),
  opensOtherwise(
    'the tags of a picture are not kept',
    'pictures.metadata.jpeg',
    async (files, filename, request) => {
      const dataset = await pure.open(files, filename, request)
      if (request.mode === 'r+' && dataset.write === undefined) dataset.update = async () => {}
      return dataset
    },
  ),
  createsOtherwise('three bands are colours, whatever their dtype', 'colors.gtiff.3-uint16', (...args) => {
    const [files, filename, profile] = args
    return pure.create(files, filename, { ...profile, options: { ...profile.options, photometric: 'RGB' } })
  }),
  createsOtherwise('nodata is kept as a byte', 'metadata.nodata.range.int16', (files, filename, profile) =>
    pure.create(files, filename, {
      ...profile,
      nodata: profile.nodata === undefined ? undefined : Number(profile.nodata) & 255,
    }),
  ),
  mutant('64-bit integers go through doubles', 'create.extremes', ({ read }) => ({
    async read(request, out) {
      await read(request, out)
      if (out instanceof BigInt64Array || out instanceof BigUint64Array)
        for (let i = 0; i < out.length; i++) out[i] = BigInt(Number(out[i]))
    },
  })),
  mutant('files are made although closing was aborted', 'abort.close', ({ close }) => ({
    close: ({ onProgress }) => close({ signal: undefined, onProgress }),
  })),
]
