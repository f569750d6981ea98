import { allocate, type DType, elementsPerSample, type RasterArray } from '@memraster/ground'
import { beforeAll, describe, expect, test } from 'vitest'
import { MemoryFile, Window } from '../../src/index.ts'
import { digests } from '../read/fixture-rasters.ts'
import { rasterioIsMissing, rasterioSees, type SeenFacts } from './rasterio-oracle.ts'

interface GridCase {
  readonly name: string
  readonly dtype: DType
  readonly compress: string
  readonly predictor: number
  readonly tiled: boolean
  readonly interleave: 'pixel' | 'band'
  readonly nodata: number | undefined
  readonly endianness: 'little' | 'big'
  readonly bigtiff: boolean
  readonly size: readonly [height: number, width: number]
  readonly count: number
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
  [17, 21],
  [1, 1],
  [40, 33],
  [64, 32],
  [3, 130],
] as const

/** Every data type with every compression, predictor, layout and interleaving, and by turns the rest. */
function gridCases(): GridCase[] {
  const cases: GridCase[] = []
  for (const dtype of DTYPES) {
    for (const [compress, predictor] of codings(dtype)) {
      for (const tiled of [false, true]) {
        for (const interleave of ['pixel', 'band'] as const) {
          const turn = cases.length * 7
          cases.push({
            name: `${dtype}-${compress}-${predictor}-${tiled ? 'tiled' : 'striped'}-${interleave}.tif`,
            dtype,
            compress,
            predictor,
            tiled,
            interleave,
            nodata: turn % 3 === 0 && !dtype.startsWith('complex') ? 7 : undefined,
            endianness: turn % 4 < 2 ? 'little' : 'big',
            bigtiff: turn % 5 === 0,
            size: SIZES[turn % SIZES.length] ?? [1, 1],
            count: 1 + (turn % 4),
            piecewise: turn % 6 < 3,
          })
        }
      }
    }
  }
  return cases
}

function codings(dtype: DType): (readonly [compress: string, predictor: number])[] {
  const predictors = [1]
  if (dtype !== 'complex128') predictors.push(2)
  if (dtype === 'float32' || dtype === 'float64') predictors.push(3)
  const predicted = ['deflate', 'lzw', 'zstd'].flatMap((compress) =>
    predictors.map((p) => [compress, p] as const),
  )
  return [['none', 1], ['packbits', 1], ...predicted]
}

/** A ramp with some noise, the same at each run; the extremes of the type among it. */
function pixelsFor({ dtype, size, count, nodata }: GridCase): RasterArray {
  const samples = count * size[0] * size[1]
  const data = allocate(dtype, samples)
  let state = 12345
  for (let i = 0; i < data.length; i++) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0
    const value = (i % 97) + (state >>> 28)
    if (data instanceof BigInt64Array || data instanceof BigUint64Array) data[i] = BigInt(value) << 40n
    else data[i] = data instanceof Float32Array || data instanceof Float64Array ? value / 7 : value
  }
  if (nodata !== undefined)
    for (let i = 0; i < samples; i += 11)
      data[i * elementsPerSample(dtype)] = typeof data[0] === 'bigint' ? BigInt(nodata) : nodata
  return data
}

const TRANSFORM = [30, 0, 500000, 0, -30, 4600000] as const

async function writeCase(grid: GridCase): Promise<Uint8Array> {
  const [height, width] = grid.size
  const memfile = new MemoryFile()
  const dataset = await memfile.open({
    driver: 'GTiff',
    width,
    height,
    count: grid.count,
    dtype: grid.dtype,
    crs: 'EPSG:32633',
    transform: TRANSFORM,
    nodata: grid.nodata,
    compress: grid.compress,
    predictor: grid.predictor,
    tiled: grid.tiled,
    ...(grid.tiled ? { blockxsize: 32, blockysize: 16 } : {}),
    interleave: grid.interleave,
    endianness: grid.endianness,
    bigtiff: grid.bigtiff,
  })
  const data = pixelsFor(grid)
  if (grid.piecewise) await writePieces(dataset, data, grid)
  else await dataset.write(data)
  await dataset.close()
  return memfile.bytes()
}

/** Band by band, in windows that do not follow the blocks. */
async function writePieces(
  dataset: Awaited<ReturnType<InstanceType<typeof MemoryFile>['open']>>,
  data: RasterArray,
  { size: [height, width], count, dtype }: GridCase,
): Promise<void> {
  const parts = elementsPerSample(dtype)
  for (let band = 0; band < count; band++) {
    for (let row = 0; row < height; row += 13) {
      for (let col = 0; col < width; col += 19) {
        const rows = Math.min(13, height - row)
        const cols = Math.min(19, width - col)
        const piece = allocate(dtype, rows * cols)
        for (let r = 0; r < rows; r++) {
          const from = ((band * height + row + r) * width + col) * parts
          piece.set(data.subarray(from, from + cols * parts) as never, r * cols * parts)
        }
        await dataset.write(piece, { indexes: band + 1, window: new Window(col, row, cols, rows) })
      }
    }
  }
}

/** The pixels as rasterio shows them: integer complex ones as floats. */
function shown(data: RasterArray, dtype: DType): ArrayBufferView {
  return dtype === 'complex_int16' ? Float32Array.from(data as Int16Array) : data
}

const missing = rasterioIsMissing()
if (missing !== undefined) console.warn(`Skipped, since ${missing}: what is written, read by rasterio`)

describe.skipIf(missing !== undefined)('what is written is what rasterio reads', () => {
  const cases = gridCases()
  let seen: ReadonlyMap<string, SeenFacts>

  beforeAll(async () => {
    const files = new Map<string, Uint8Array>()
    for (const grid of cases) files.set(grid.name, await writeCase(grid))
    seen = rasterioSees(files)
  }, 120_000)

  test.each(cases.map((grid) => [grid.name, grid] as const))('%s', async (name, grid) => {
    const facts = seen.get(name)
    const [height, width] = grid.size
    const { compress, interleave, count } = grid
    const { IMAGE_STRUCTURE } = facts?.tags ?? {}
    expect(facts?.warnings).toEqual([])
    expect({
      error: facts?.openError ?? facts?.readError,
      size: [facts?.width, facts?.height, facts?.count],
      dtypes: facts?.dtypes,
      nodatavals: facts?.nodatavals,
      transform: facts?.transform,
      epsg: facts?.epsg,
      blockShape: facts?.blockShapes[0],
      pixels: facts?.pixels,
      structure: IMAGE_STRUCTURE,
    }).toEqual({
      error: undefined,
      size: [width, height, count],
      dtypes: new Array(count).fill(grid.dtype),
      nodatavals: new Array(count).fill(grid.nodata ?? null),
      transform: TRANSFORM,
      epsg: 32633,
      blockShape: grid.tiled ? [16, 32] : expect.any(Array),
      pixels: digests(shown(pixelsFor(grid), grid.dtype), count),
      structure: {
        INTERLEAVE: count > 1 ? interleave.toUpperCase() : 'BAND',
        ...(compress === 'none' ? {} : { COMPRESSION: compress.toUpperCase() }),
        ...(grid.predictor > 1 ? { PREDICTOR: String(grid.predictor) } : {}),
      },
    })
  })
})
