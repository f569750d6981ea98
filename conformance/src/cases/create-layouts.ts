import type { CreateOptions, DType } from '@memraster/core'
import { equal } from '../suite/assertions.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { formulaPixels, sourcePixels } from '../suite/formula-pixels.ts'

/** Layouts and compressions of GTiff: each is written, and read back. */
const LAYOUTS: readonly (readonly [id: string, options: CreateOptions, dtypes: readonly DType[]])[] = [
  ['striped', { blockysize: 3 }, ['uint8', 'int16']],
  ['tiled', { tiled: true, blockxsize: 16, blockysize: 32 }, ['uint8', 'float32']],
  ['band-interleaved', { interleave: 'band' }, ['uint8', 'uint16']],
  ['pixel-interleaved', { interleave: 'pixel' }, ['uint8', 'float64']],
  ['tiled-band', { tiled: true, blockxsize: 16, blockysize: 16, interleave: 'band' }, ['int16']],
  ['bigtiff', { bigtiff: 'yes' }, ['uint16']],
  ['big-endian', { endianness: 'big' }, ['uint8', 'int16', 'float64']],
  ['big-endian-predictor-2', { endianness: 'big', compress: 'deflate', predictor: 2 }, ['int16', 'uint32']],
  [
    'big-endian-predictor-3',
    { endianness: 'big', compress: 'deflate', predictor: 3 },
    ['float32', 'float64'],
  ],
  ['deflate', { compress: 'deflate' }, ['uint8', 'float32']],
  ['deflate-predictor-2', { compress: 'deflate', predictor: 2 }, ['uint8', 'int16', 'uint32']],
  ['deflate-predictor-3', { compress: 'deflate', predictor: 3 }, ['float32', 'float64']],
  [
    'deflate-tiled-predictor-2',
    { compress: 'deflate', predictor: 2, tiled: true, blockxsize: 16, blockysize: 16 },
    ['uint16'],
  ],
  ['lzw', { compress: 'lzw' }, ['uint8', 'int16']],
  ['lzw-predictor-2', { compress: 'lzw', predictor: 2 }, ['uint16']],
  ['packbits', { compress: 'packbits' }, ['uint8']],
  ['zstd', { compress: 'zstd' }, ['uint8', 'float32']],
  ['lzma', { compress: 'lzma' }, ['uint16']],
  ['lerc', { compress: 'lerc' }, ['uint8', 'int16', 'float32', 'float64']],
  ['lerc-deflate', { compress: 'lerc_deflate' }, ['int32', 'float32']],
  ['lerc-zstd', { compress: 'lerc_zstd' }, ['uint16']],
]

/** Every layout and compression is written and read back. */
export const createLayouts: readonly ConformanceCase[] = LAYOUTS.flatMap(([id, options, dtypes]) =>
  dtypes.map(
    (dtype): ConformanceCase => ({
      id: `create.layout.${id}.${dtype}`,
      title: `a GeoTIFF of ${dtype}, ${id.replaceAll('-', ' ')}, is written and read back`,
      async run(context) {
        context.needs.creates('GTiff', dtype)
        for (const [name, value] of Object.entries(options)) {
          context.needs.option('GTiff', name, value as string | number | boolean)
        }
        // 37 by 21 pixels: blocks are cut off at the right and at the bottom.
        const [width, height] = [37, 21]
        const formula = formulaPixels(dtype, 0)
        const pixels = (sourcePixels({ dtype, count: 25 }) as Uint8Array).slice(0, 2 * width * height)
        for (let i = 0; i < pixels.length; i++) pixels[i] = formula[(i * i) % formula.length] as number
        const memfile = await context.written(
          { driver: 'GTiff', width, height, count: 2, dtype, ...options },
          pixels,
        )
        const dataset = await memfile.open()
        equal((await dataset.read()).data, pixels, 'The pixels')
        equal(
          (
            await dataset.read({
              indexes: 2,
              window: [
                [5, 20],
                [15, 34],
              ],
            })
          ).shape,
          [15, 19],
          'A window',
        )
        if (options.compress) equal(dataset.compression, options.compress, 'compression')
        if (options.interleave) equal(dataset.interleaving, options.interleave, 'interleaving')
        if (options.tiled)
          equal(dataset.blockShapes[0], [options.blockysize, options.blockxsize], 'blockShapes')
        equal(dataset.isTiled, options.tiled ?? false, 'isTiled')
      },
    }),
  ),
)
