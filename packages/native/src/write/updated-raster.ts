import {
  applyChange,
  type BackendDataset,
  type DatasetInfo,
  type MemoryDirectory,
  type PixelRectangle,
  type ReadRequest,
  type WriteRequest,
} from '@memraster/core/backend'
import { requireOverviewsThatEnd, requireUnswapped } from '@memraster/core/internal/late'
import { type DType, isComplex, RasterError } from '@memraster/ground'
import type { GdalBand, GdalBinding, GdalDataset } from '../binding/gdal-binding.ts'
import { type GdalType, gdalTypeOf, hasInt8 } from '../binding/gdal-types.ts'
import type { Mount } from '../files/mount.ts'
import { HandlePool } from '../handles/handle-pool.ts'
import { RasterLife, releaser } from '../handles/raster-life.ts'
import { readFrom } from '../read/opened-raster.ts'
import { buildOverviews, withBuiltOverviews } from './build-overviews.ts'
import { CachedBlocks } from './cached-blocks.ts'
import { createMask } from './masks.ts'
import { requireFittingBlocks } from './require-fitting-blocks.ts'
import { saveFiles } from './save-files.ts'
import { setFacts } from './set-facts.ts'
import { type WarpTarget, warpWindow } from './warp-window.ts'
import { flushBands, writeWindow } from './write-window.ts'

/** A dataset of GDAL's that is open for update, and the place of its file. */
export interface UpdateTarget {
  readonly dataset: GdalDataset
  readonly mount: Mount
  readonly directory: MemoryDirectory
  readonly filename: string
  /** The file as it is; undefined for a new one. */
  readonly before: Uint8Array | undefined
  /** The most bytes of a decoded block. */
  readonly maxBytes: number
}

/** A raster whose file GDAL changes in place: a new GeoTIFF, or a file opened in mode `r+`. */
export function updatedRaster(gdal: GdalBinding, info: DatasetInfo, target: UpdateTarget): BackendDataset {
  const { dataset: gdalDataset, mount, directory, filename, before, maxBytes } = target
  const pool = new HandlePool(gdalDataset, undefined, 1)
  const life = new RasterLife(releaser([pool], mount))
  const described = new Set<number>()
  const cached: Partial<Record<WriteRequest['target'], CachedBlocks>> = {}
  let current = info
  const bandsOf = (indexes: readonly number[]): GdalBand[] => {
    const { bands } = gdalDataset
    return indexes.map((bidx) => (bands as NonNullable<typeof bands>).get(bidx))
  }
  const readBand: WarpTarget['read'] = (bidx, window, out, start) =>
    readFrom({ gdal, info: current, pool }, wholeWindow(current, bidx, window, start), out)

  return life.begin({
    info,
    read: (request, out) =>
      life.run('reading pixels', request.signal, () => {
        requireFittingBlocks(gdalDataset, maxBytes)
        return readFrom({ gdal, info: current, pool }, request, out)
      }),
    async write(request, data) {
      await life.run('writing pixels', request.signal, async () => {
        requireFittingBlocks(gdalDataset, maxBytes)
        if (request.target === 'mask') {
          pool.forget()
          const mask =
            current.bands[0]?.storedMask === 'none'
              ? createMask(gdal, gdalDataset)
              : (bandsOf([1])[0] as GdalBand).getMaskBand()
          current = { ...current, bands: current.bands.map((band) => ({ ...band, storedMask: 'dataset' })) }
          cached.mask ??= new CachedBlocks(current, 'mask')
          const target = { info: current, bands: [mask], type: 'Byte', cached: cached.mask } as const
          await writeWindow(target, request, data)
          return
        }
        requireUnswapped(current, before)
        cached.bands ??= new CachedBlocks(current, 'bands')
        if (isComplex(dtypeOf(current, request))) {
          const target = { gdal, info: current, dataset: gdalDataset, cached: cached.bands, read: readBand }
          await warpWindow(target, request, data)
          return
        }
        const type = writableType(gdal, current, request)
        const bands = bandsOf(request.bands)
        await writeWindow({ info: current, bands, type, cached: cached.bands }, request, data)
      })
    },
    async update(change) {
      await life.run('changing metadata', undefined, () => {
        const after = applyChange(current, change)
        for (const bidx of setFacts(gdal, gdalDataset, after, change)) described.add(bidx)
        current = after
      })
    },
    async buildOverviews(request) {
      return life.run('building overviews', request.signal, async () => {
        requireFittingBlocks(gdalDataset, maxBytes)
        requireOverviewsThatEnd(current)
        requireUnswapped(current, before)
        pool.forget()
        await buildOverviews(gdalDataset, request)
        current = withBuiltOverviews(current, gdalDataset)
        return current
      })
    },
    close: ({ signal, onProgress }) =>
      life.end(async () => {
        await life.run('writing the file', signal, async () => {
          if (cached.bands) await flushBands(bandsOf(current.bands.map((_, index) => index + 1)))
          await gdalDataset.flushAsync()
          onProgress?.(1)
          signal?.throwIfAborted()
        })
        await new Promise<void>((resolve) => pool.whenIdle(resolve))
        pool.close()
        const nodata = current.bands[0]?.nodata
        const patches = { described, nodata: typeof nodata === 'bigint' ? nodata : undefined }
        saveFiles(gdal, mount.path, directory, filename, patches)
      }),
    discard: () => life.end(),
  })
}

function dtypeOf(info: DatasetInfo, { bands }: WriteRequest): DType {
  return info.bands[(bands[0] as number) - 1]?.dtype ?? 'uint8'
}

function writableType(gdal: GdalBinding, info: DatasetInfo, request: WriteRequest): GdalType {
  const dtype = dtypeOf(info, request)
  const type = gdalTypeOf(dtype, hasInt8(gdal.version))
  if (type !== 'Int8' && type !== 'Float16') return type
  throw new RasterError(
    'UNSUPPORTED',
    `${dtype} pixels cannot be written into a file that exists; write a new file.`,
    {
      feature: `update.${dtype}`,
    },
  )
}

/** A read of the pixels as they are. */
function wholeWindow(info: DatasetInfo, bidx: number, window: PixelRectangle, offset: number): ReadRequest {
  const { width, height } = window
  return {
    source: 'bands',
    bands: [bidx],
    level: 0,
    window,
    shape: [height, width],
    resampling: 'nearest',
    dtype: info.bands[bidx - 1]?.dtype ?? 'uint8',
    offset,
    stride: [width * height, width, 1],
    signal: undefined,
    onProgress: undefined,
  }
}
