import type { CreateOptions, Dataset, DType, GroundControlPoint, RPC } from '@memraster/core'
import { allocate, elementsPerSample, type RasterArray } from '@memraster/ground'

/** The other facts of a raster of the grid. */
interface Extras {
  readonly mask?: boolean
  readonly overviews?: boolean
  readonly domains?: boolean
  readonly palette?: boolean
  readonly gcps?: boolean
  readonly rpcs?: boolean
}

/** A profile with the fields that every profile has to have. */
interface SampleProfile extends CreateOptions {
  readonly width: number
  readonly height: number
  readonly count: number
  readonly dtype: DType
}

/** The additions of a dtype, a layout or a compression to a profile. */
type Part = Pick<
  CreateOptions,
  'tiled' | 'blockxsize' | 'blockysize' | 'interleave' | 'compress' | 'predictor' | 'nodata' | 'bigtiff'
>

/** A raster that every backend writes alike. */
export interface Sample extends Extras {
  readonly name: string
  readonly profile: SampleProfile
  /** Whether it is written band by band in windows that do not follow the blocks. */
  readonly piecewise: boolean
}

const DTYPES = [
  'uint8',
  'int8',
  'uint16',
  'int16',
  'uint32',
  'int32',
  'uint64',
  'int64',
  'float32',
  'float64',
  'complex_int16',
  'complex64',
  'complex128',
] as const

const SIZES = [
  { height: 17, width: 21 },
  { height: 1, width: 1 },
  { height: 40, width: 33 },
  { height: 64, width: 32 },
  { height: 3, width: 70 },
] as const

const LAYOUTS: readonly Part[] = [
  { tiled: false, interleave: 'pixel' },
  { tiled: true, blockxsize: 32, blockysize: 16, interleave: 'pixel' },
  { tiled: false, interleave: 'band', blockysize: 5 },
  { tiled: true, blockxsize: 16, blockysize: 16, interleave: 'band' },
]

export const PLACE = { crs: 'EPSG:32633', transform: [30, 0, 500000, 0, -30, 4600000] } as const

/** Compressions and predictors that a dtype may have. */
function codings(dtype: DType): Part[] {
  const predictors = [1, ...(dtype === 'complex128' ? [] : [2]), ...(/^float/.test(dtype) ? [3] : [])]
  const predicted = ['deflate', 'lzw', 'zstd'].flatMap((compress) =>
    predictors.map((predictor) => ({ compress, ...(predictor > 1 && { predictor }) })),
  )
  return [{}, { compress: 'packbits' }, ...predicted]
}

/**
 * Every dtype with every compression and predictor, and by turns every layout, nodata, masks, overviews,
 * palettes, tags in domains, GCPs, RPCs, byte orders and BigTIFF; and COGs.
 */
export const SAMPLES: readonly Sample[] = [...gtiffs(), ...cogs()]

function gtiffs(): Sample[] {
  const samples: Sample[] = []
  for (const dtype of DTYPES) {
    for (const coding of codings(dtype)) {
      // Two layouts for the most common files.
      const rounds = coding.compress === undefined || coding.compress === 'deflate' ? [0, 1] : [0]
      for (const round of rounds) {
        const turn = samples.length * 7 + round
        const isComplex = dtype.startsWith('complex')
        const palette = (dtype === 'uint8' || dtype === 'uint16') && turn % 5 === 3
        const place = turn % 11
        samples.push({
          name: `${dtype}-${coding.compress ?? 'none'}-${coding.predictor ?? 1}-${round}.tif`,
          profile: {
            driver: 'GTiff',
            ...(SIZES[turn % SIZES.length] as (typeof SIZES)[number]),
            // GDAL before 3.7 takes int8 for bytes, and the last of four bytes for alpha.
            count: palette ? 1 : 1 + (turn % (dtype === 'int8' ? 3 : 4)),
            dtype,
            ...LAYOUTS[(turn >> 1) % LAYOUTS.length],
            ...coding,
            ...(turn % 3 === 0 && !isComplex && { nodata: 7 }),
            ...(place > 1 && PLACE),
            ...(turn % 4 === 3 && { endianness: 'big' }),
            ...(turn % 5 === 1 && { bigtiff: 'yes' }),
          },
          piecewise: turn % 6 < 3,
          palette,
          mask: turn % 3 !== 0 && turn % 5 === 2,
          overviews: turn % 4 === 2 && !isComplex,
          domains: turn % 2 === 0,
          gcps: place === 0,
          rpcs: place === 1,
        })
      }
    }
  }
  return samples
}

function cogs(): Sample[] {
  const kinds: [id: string, count: number, extras: Extras, options: Part][] = [
    ['plain', 1, {}, {}],
    ['colors', 3, { domains: true }, { compress: 'deflate', predictor: 'yes' }],
    ['mask', 1, { mask: true }, { compress: 'lzw' }],
    ['nodata', 2, { domains: true }, { compress: 'deflate', nodata: 7 }],
    ['zstd', 1, {}, { compress: 'zstd', bigtiff: 'yes' }],
    ['gcps', 1, { gcps: true }, { compress: 'deflate' }],
    ['rpcs', 1, { rpcs: true }, { compress: 'none' }],
  ]
  return (['uint8', 'int16', 'float64'] as const).flatMap((dtype) =>
    kinds.map(([id, count, extras, options]) => ({
      name: `cog-${dtype}-${id}.tif`,
      profile: {
        driver: 'COG',
        width: 150,
        height: 140,
        count,
        dtype,
        blocksize: 128,
        ...(extras.gcps || extras.rpcs ? {} : PLACE),
        ...options,
      },
      piecewise: false,
      ...extras,
    })),
  )
}

/** A ramp with some noise, the same at each run, and nodata among it. */
export function pixelsOf({ profile }: Sample): RasterArray {
  const { width, height, count, dtype, nodata } = profile
  const samples = count * width * height
  const data = allocate(dtype, samples)
  let state = 12345
  for (let i = 0; i < data.length; i++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    const value = (i % 97) + (state >>> 28)
    if (data instanceof BigInt64Array || data instanceof BigUint64Array) data[i] = BigInt(value) << 40n
    else data[i] = data instanceof Float32Array || data instanceof Float64Array ? value / 7 : value
  }
  if (nodata === undefined || nodata === null) return data
  for (let i = 0; i < samples; i += 11)
    data[i * elementsPerSample(dtype)] = (typeof data[0] === 'bigint' ? BigInt(nodata) : nodata) as never
  return data
}

/** Of a sample with one: 255 if valid. */
export function maskOf({ profile: { width, height } }: Sample): Uint8Array {
  return Uint8Array.from({ length: width * height }, (_, i) => (((i * 7) >> 2) % 3 === 0 ? 0 : 255))
}

export const COLORS = { 0: [255, 0, 0, 255], 9: [1, 2, 3, 255] } as const

export const POINTS: readonly GroundControlPoint[] = [
  { row: 0, col: 0, x: -75.5, y: 40.25, z: 1.5 },
  { row: 6.5, col: 0, x: -75.25, y: 39, z: 0 },
  { row: 0, col: 8.5, x: -74, y: 40, z: 0 },
]

const coefficients = (first: number): number[] => [first, ...Array.from({ length: 19 }, (_, i) => i / 1000)]
export const RPCS: RPC = {
  heightOff: 21,
  heightScale: 500,
  latOff: 44.5,
  latScale: 0.125,
  longOff: -93.25,
  longScale: 0.25,
  lineOff: 1000,
  lineScale: 1001,
  sampOff: 2000,
  sampScale: 2001,
  lineNumCoeff: coefficients(0.125),
  lineDenCoeff: coefficients(1),
  sampNumCoeff: coefficients(0.25),
  sampDenCoeff: coefficients(1),
  errBias: 0.5,
  errRand: 0.25,
}

/** Writes a sample into a dataset that was just created. */
export async function fill(dataset: Dataset, sample: Sample): Promise<void> {
  const pixels = pixelsOf(sample)
  if (sample.piecewise) await fillPiecewise(dataset, pixels)
  else await dataset.write(pixels)
  if (sample.mask) await dataset.writeMask(maskOf(sample))
  if (sample.palette) dataset.writeColormap(1, COLORS)
  if (sample.domains) {
    dataset.updateTags({ A: 'one', TEXT: 'Größe <&>' })
    dataset.updateTags({ GAIN: '2.5' }, { ns: 'SENSOR' })
    dataset.updateTags({ WAVE: '0.48' }, { bidx: 1 })
    dataset.setBandDescription(1, 'first <&>')
    dataset.setBandUnit(1, 'K')
    dataset.scales = dataset.scales.map((_, i) => (i === 0 ? 0.5 : 1))
    dataset.offsets = dataset.offsets.map((_, i) => (i === 0 ? -5 : 0))
  }
  if (sample.gcps) dataset.gcps = { points: POINTS, crs: 'EPSG:4326' }
  if (sample.rpcs) dataset.rpcs = RPCS
  if (sample.overviews) await dataset.buildOverviews([2], { resampling: 'nearest' })
}

async function fillPiecewise(dataset: Dataset, pixels: RasterArray): Promise<void> {
  const { width, height, count } = dataset
  const [rowStep, columnStep] = [13, 19]
  const elements = elementsPerSample(dataset.dtypes[0] as DType)
  const size = width * height * elements
  for (let rowOff = 0; rowOff < height; rowOff += rowStep) {
    for (let colOff = 0; colOff < width; colOff += columnStep) {
      for (let band = count; band >= 1; band--) {
        const window = {
          colOff,
          rowOff,
          width: Math.min(columnStep, width - colOff),
          height: Math.min(rowStep, height - rowOff),
        }
        const data = pixels.subarray((band - 1) * size + (rowOff * width + colOff) * elements, band * size)
        const pair = elements === 2 ? [2] : []
        const shape = [window.height, window.width, ...pair]
        const part = { data, shape, stride: elements === 2 ? [width * 2, 2, 1] : [width, 1] }
        await dataset.write(part as Parameters<Dataset['write']>[0], { indexes: band, window })
      }
    }
  }
}
