import {
  copySamples,
  type DatasetInfo,
  type PixelRectangle,
  type WriteRequest,
} from '@memraster/core/backend'
import { allocate, type DType, type RasterArray } from '@memraster/ground'
import type { GdalBinding, GdalDataset } from '../binding/gdal-binding.ts'
import { mountEmpty } from '../files/mount.ts'
import type { CachedBlocks } from './cached-blocks.ts'
import { rawVrt } from './raw-vrt.ts'
import { flushBands } from './write-window.ts'

/** The target of samples for which the binding has no arrays. */
export interface WarpTarget {
  readonly gdal: GdalBinding
  readonly info: DatasetInfo
  readonly dataset: GdalDataset
  readonly cached: CachedBlocks
  /** Reads a window of a band into `out`, from element `start` on, row by row. */
  read(bidx: number, window: PixelRectangle, out: RasterArray, start: number): Promise<void>
}

/** Samples that are written at a time. */
const TASK_SAMPLES = 1 << 20

/** Bytes that the warper may take for a part of the raster at least. It takes numbers below 10000 for megabytes. */
const LEAST_MEMORY = 1 << 20

const PIXELS = 'pixels.raw'
const VRT = 'window.vrt'

/**
 * Writes complex samples into a dataset that is open for update: from a raw file in memory, which GDAL's warper copies
 * to its place on the same grid.
 *
 * The warper takes bands from the first on; those before the last of the request that are not in it are read before.
 */
export async function warpWindow(
  target: WarpTarget,
  request: WriteRequest,
  data: RasterArray,
): Promise<void> {
  const { info, dataset, cached } = target
  const { window, signal, onProgress } = request
  const count = Math.max(...request.bands)
  const blockRows = info.bands[0]?.blockShape[0] ?? 1
  const step = blockRows * Math.max(1, Math.floor(TASK_SAMPLES / (window.width * count * blockRows)))
  for (let row = 0; row < window.height; ) {
    signal?.throwIfAborted()
    const top = window.rowOff + row
    const height = Math.min(window.height - row, Math.floor(top / step) * step + step - top)
    const part = { ...window, rowOff: top, height }
    await warpRows(target, part, await packRows(target, request, data, part, count), count)
    cached.add(
      part,
      Array.from({ length: count }, (_, index) => index + 1),
    )
    if (cached.isFlushDue) {
      await flushBands(info.bands.map((_, index) => bandOf(dataset, index + 1)))
      cached.clear()
    }
    row += height
    onProgress?.(row / window.height)
  }
}

function bandOf({ bands }: GdalDataset, bidx: number): ReturnType<NonNullable<GdalDataset['bands']>['get']> {
  return (bands as NonNullable<typeof bands>).get(bidx)
}

/** Rows of the first bands, one band after the other: those of the request, and what there is of the others. */
async function packRows(
  { info, read }: WarpTarget,
  { bands, offset, stride, window }: WriteRequest,
  data: RasterArray,
  part: PixelRectangle,
  count: number,
): Promise<RasterArray> {
  const dtype = info.bands[0]?.dtype as DType
  const { width, height } = part
  const packed = allocate(dtype, count * width * height)
  for (let bidx = 1; bidx <= count; bidx++) {
    const start = (bidx - 1) * width * height
    const index = bands.indexOf(bidx)
    if (index < 0) {
      await read(bidx, part, packed, start)
      continue
    }
    for (let row = 0; row < height; row++) {
      const from = offset + index * stride[0] + (part.rowOff - window.rowOff + row) * stride[1]
      copySamples(data, dtype, from, stride[2], packed, dtype, start + row * width, 1, width)
    }
  }
  return packed
}

async function warpRows(
  { gdal, info, dataset }: WarpTarget,
  { colOff, rowOff, width, height }: PixelRectangle,
  packed: RasterArray,
  count: number,
): Promise<void> {
  const mount = mountEmpty(gdal)
  try {
    const bytes = Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength)
    gdal.vsimem.set(bytes, `${mount.path}/${PIXELS}`)
    const facts: DatasetInfo = {
      ...info,
      width,
      height,
      crs: undefined,
      transform: [1, 0, colOff, 0, 1, rowOff],
      gcps: [],
      rpcs: undefined,
      tags: {},
      bands: info.bands.slice(0, count).map((band) => ({ ...band, nodata: undefined, tags: {} })),
    }
    const vrt = rawVrt(facts, { pixels: PIXELS, mask: undefined }, gdal.version)
    gdal.vsimem.copy(Buffer.from(vrt), `${mount.path}/${VRT}`)
    const source = await gdal.openAsync(`${mount.path}/${VRT}`)
    try {
      await gdal.warpAsync(null, dataset, [source], warpOptions(colOff, rowOff, packed.byteLength))
    } finally {
      source.close()
    }
  } finally {
    mount.release()
  }
}

/**
 * Pixels and lines of the target are the coordinates of both grids. No value stands for nodata, and what lies outside
 * of the source is left alone.
 */
function warpOptions(colOff: number, rowOff: number, bytes: number): string[] {
  const memory = String(Math.max(LEAST_MEMORY, 4 * bytes))
  // GDAL takes the identity for no transform.
  const isIdentity = colOff === 0 && rowOff === 0
  return [
    ...['-r', 'near', '-et', '0', '-ovr', 'NONE', '-nosrcalpha', '-wm', memory],
    ...['-srcnodata', 'None', '-dstnodata', 'None', '-wo', 'SKIP_NOSOURCE=YES'],
    ...['-to', 'DST_METHOD=NO_GEOTRANSFORM'],
    ...(isIdentity ? ['-to', 'SRC_METHOD=NO_GEOTRANSFORM'] : []),
  ]
}
