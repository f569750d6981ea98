import type { DType } from '@memraster/ground'
import { elementsPerSample } from '@memraster/ground'
import type { Backend, BackendDataset, BandInfo, DatasetInfo, ReadRequest } from '../../src/backend.ts'
import { allocate, copySamples, FEATURES, nearestPositions, type RasterArray } from '../../src/backend.ts'

/** A raster that is held in arrays: full resolution and overviews, and a mask if there is one. */
export interface ArrayRaster {
  readonly info: DatasetInfo
  /** By band, then by level. */
  readonly pixels: readonly (readonly RasterArray[])[]
  /** By level. */
  readonly mask?: readonly Uint8Array[]
}

/** What one call asked of the backend. */
export type Call = { readonly method: string; readonly request?: unknown; readonly data?: RasterArray }

/** A backend over arrays that does as the interface says and nothing more, and records what it is asked. */
export function arrayBackend(raster: ArrayRaster): Backend & { readonly calls: Call[] } {
  const calls: Call[] = []
  const dataset = (): BackendDataset => ({
    info: raster.info,
    read: async (request, out) => {
      calls.push({ method: 'read', request })
      readArrays(raster, request, out)
    },
    write: async (request, data) => {
      calls.push({ method: 'write', request, data: data.slice() })
    },
    update: async (change) => {
      calls.push({ method: 'update', request: change })
    },
    close: async () => {
      calls.push({ method: 'close' })
    },
    discard: async () => {
      calls.push({ method: 'discard' })
    },
  })
  const capabilities = {
    drivers: {
      GTiff: {
        description: 'GeoTIFF',
        read: true,
        create: 'direct',
        extensions: ['tif'],
        creationOptions: {
          compress: { type: 'string', values: ['NONE', 'DEFLATE', 'LZW'] },
          predictor: { type: 'integer' },
          tiled: { type: 'boolean' },
          blockxsize: { type: 'integer', min: 1 },
          blockysize: { type: 'integer', min: 1 },
          zlevel: { type: 'integer', min: 1, max: 9 },
          interleave: { type: 'string', values: ['PIXEL', 'BAND'] },
        },
      },
      COG: { description: 'Cloud optimized GeoTIFF', read: false, create: false, extensions: ['tif'] },
    },
    features: Object.fromEntries(
      FEATURES.map((feature) => [
        feature,
        feature === 'resampling.nearest' || !feature.startsWith('resampling'),
      ]),
    ) as Backend['capabilities']['features'],
  } as const
  return { name: 'arrays', capabilities, calls, open: async () => dataset(), create: async () => dataset() }
}

function readArrays(raster: ArrayRaster, request: ReadRequest, out: RasterArray): void {
  const { source, bands, level, window, shape, dtype, offset, stride } = request
  bands.forEach((bidx, index) => {
    const band = raster.info.bands[bidx - 1] as BandInfo
    const own = band.overviews.length > 0 ? band.overviews : (band.implicitOverviews ?? [])
    const overviews = source === 'mask' ? band.maskOverviews : own
    const { width, height } =
      level === 0 ? raster.info : (overviews[level - 1] as { width: number; height: number })
    const from = (source === 'mask' ? raster.mask?.[level] : raster.pixels[bidx - 1]?.[level]) as RasterArray
    const rows = nearestPositions(window.rowOff, window.height, shape[0], height)
    const cols = nearestPositions(window.colOff, window.width, shape[1], width)
    rows.forEach((row, i) => {
      cols.forEach((col, j) => {
        const to = offset + index * stride[0] + i * stride[1] + j * stride[2]
        copySamples(
          from,
          source === 'mask' ? 'uint8' : band.dtype,
          row * width + col,
          1,
          out,
          dtype,
          to,
          1,
          1,
        )
      })
    })
  })
}

/** The facts of a raster of 9 by 7 pixels of 10 m in UTM zone 18, before a test changes some. */
export function arrayInfo(dtype: DType, count: number, band: Partial<BandInfo> = {}): DatasetInfo {
  const info: BandInfo = {
    dtype,
    nodata: undefined,
    blockShape: [7, 9],
    colorInterpretation: 'undefined',
    description: undefined,
    unit: undefined,
    scale: 1,
    offset: 0,
    colormap: undefined,
    tags: {},
    overviews: [],
    maskOverviews: [],
    storedMask: 'none',
    ...band,
  }
  return {
    driver: 'GTiff',
    width: 9,
    height: 7,
    bands: Array.from({ length: count }, () => info),
    crs: undefined,
    transform: [10, 0, 500000, 0, -10, 4600000],
    gcps: [],
    gcpsCrs: undefined,
    rpcs: undefined,
    tags: {},
    subdatasets: [],
    files: ['a.tif'],
  }
}

/** The pixels of band `band` (from 0) by the formula of conformance/fixtures/make_golden.py. */
export function formulaPixels(dtype: DType, band: number, nan = true): RasterArray {
  const pixels: RasterArray = allocate(dtype, 63)
  for (let row = 0; row < 7; row++) {
    for (let col = 0; col < 9; col++) {
      const value = (band * 50 + row * 37 + col * 11) % 256
      const real = dtype.startsWith('float')
        ? nan && row === 3 && col === 4
          ? NaN
          : value / 4 - 20.5
        : dtype.startsWith('int')
          ? value * 3 - 300
          : value
      pixels[(row * 9 + col) * elementsPerSample(dtype)] = real
    }
  }
  return pixels
}
