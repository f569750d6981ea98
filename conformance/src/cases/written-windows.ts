import type { CreateOptions, Dataset, DType } from '@memraster/core'
import { allocate, elementsPerSample } from '@memraster/ground'
import { equal } from '../suite/assertions.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { formulaPixels, type RasterSize } from '../suite/formula-pixels.ts'

const SIZE: RasterSize = { width: 50, height: 37 }
const COUNT = 3

/** The sides of the windows that a raster is written by: none is a multiple of a block's. */
const STEP = { width: 19, height: 11 }

const LAYOUTS: readonly (readonly [id: string, options: CreateOptions, dtype: DType])[] = [
  ['rows', { blockysize: 1 }, 'uint8'],
  ['one-strip', { blockysize: 37 }, 'int16'],
  ['strips-deflate', { blockysize: 5, compress: 'deflate', interleave: 'pixel' }, 'uint8'],
  ['strips-lzw-band', { blockysize: 5, compress: 'lzw', predictor: 2, interleave: 'band' }, 'uint16'],
  ['tiles', { tiled: true, blockxsize: 16, blockysize: 32 }, 'float64'],
  [
    'tiles-deflate',
    { tiled: true, blockxsize: 32, blockysize: 16, compress: 'deflate', predictor: 3 },
    'float32',
  ],
  [
    'tiles-packbits-band',
    { tiled: true, blockxsize: 16, blockysize: 16, compress: 'packbits', interleave: 'band' },
    'uint8',
  ],
  ['tiles-zstd', { tiled: true, blockxsize: 16, blockysize: 16, compress: 'zstd' }, 'int32'],
  ['complex', { tiled: true, blockxsize: 16, blockysize: 16, compress: 'deflate' }, 'complex64'],
]

/** Small windows that do not follow the blocks, in an order that comes back to each block. */
export const writtenWindows: readonly ConformanceCase[] = LAYOUTS.map(([id, options, dtype]) => ({
  id: `write.windows.${id}`,
  title: `windows of ${dtype} in any order, band by band, make the whole: ${id.replaceAll('-', ', ')}`,
  async run(context) {
    context.needs.creates('GTiff', dtype)
    for (const [name, value] of Object.entries(options)) {
      context.needs.option('GTiff', name, value as string | number | boolean)
    }
    const memfile = context.file()
    const dataset = await context.create(
      { driver: 'GTiff', ...SIZE, count: COUNT, dtype, ...options },
      memfile,
    )
    const bands = Array.from({ length: COUNT }, (_, band) => formulaPixels(dtype, band, false, SIZE))
    await writeInPieces(dataset, bands, dtype)
    for (const [band, pixels] of bands.entries())
      equal((await dataset.read({ indexes: band + 1 })).data, pixels, `Band ${band + 1} before closing`)
    await dataset.close()
    const again = await memfile.open()
    for (const [band, pixels] of bands.entries())
      equal((await again.read({ indexes: band + 1 })).data, pixels, `Band ${band + 1}`)
  },
}))

async function writeInPieces(
  dataset: Dataset,
  bands: readonly ReturnType<typeof formulaPixels>[],
  dtype: DType,
): Promise<void> {
  const columns = Math.ceil(SIZE.width / STEP.width)
  const rows = Math.ceil(SIZE.height / STEP.height)
  const pieces = columns * rows * COUNT
  // 7 has no factor in common with the number of pieces, so that each comes once.
  for (let i = 0; i < pieces; i++) {
    const piece = (i * 7) % pieces
    const band = piece % COUNT
    const place = Math.floor(piece / COUNT)
    const colOff = (place % columns) * STEP.width
    const rowOff = Math.floor(place / columns) * STEP.height
    const width = Math.min(STEP.width, SIZE.width - colOff)
    const height = Math.min(STEP.height, SIZE.height - rowOff)
    const elements = elementsPerSample(dtype)
    const data = allocate(dtype, width * height)
    for (let row = 0; row < height; row++) {
      const from = ((rowOff + row) * SIZE.width + colOff) * elements
      data.set(bands[band]?.subarray(from, from + width * elements) as never, row * width * elements)
    }
    await dataset.write(data, { indexes: band + 1, window: { colOff, rowOff, width, height } })
  }
}
