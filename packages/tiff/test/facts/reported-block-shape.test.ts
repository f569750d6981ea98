import { expect, it } from 'vitest'
import { encodeTiff } from '../../src/container/encode-tiff.ts'
import { FieldType } from '../../src/container/field-type.ts'
import { parseImageLayout } from '../../src/container/image-layout.ts'
import { parseTiff } from '../../src/container/parse-tiff.ts'
import { Tag } from '../../src/container/tag.ts'
import type { TiffTag } from '../../src/container/tiff-tag.ts'
import { reportedBlockShape } from '../../src/facts/reported-block-shape.ts'
import { grayTags } from '../container/flavors.ts'

const short = (id: number, ...values: number[]): TiffTag => ({ id, type: FieldType.Short, values })
const lzw = short(Tag.Compression, 5)
const bits = (value: number) => short(Tag.BitsPerSample, value)
const samples = (count: number) => short(Tag.SamplesPerPixel, count)
const planes = short(Tag.PlanarConfiguration, 2)

/** As rasterio reports `block_shapes`. */
it.each<[what: string, width: number, height: number, tags: TiffTag[], shape: [number, number]]>([
  ['strips as they are', 100, 300, [short(Tag.RowsPerStrip, 200)], [200, 100]],
  ['a tile as it is', 100, 300, [short(Tag.TileWidth, 112), short(Tag.TileLength, 300)], [300, 112]],
  // 8192 bytes are 81 rows of 100 bytes.
  ['strips of 8 KB of one', 100, 300, [], [81, 100]],
  ['strips of 8 KB of one of 16 bits', 100, 300, [bits(16)], [40, 100]],
  ['a strip of less than 8 KB', 100, 80, [], [80, 100]],
  ['rows of more than 8 KB', 9000, 3, [], [1, 9000]],
  // A million strips of 8 KB, or fewer, are divided whatever the file's length; more are taken for a false header's.
  ['a strip of 8 GB', 8192, 1_000_000, [], [1, 8192]],
  ['a strip of 8 GB and 8 KB', 8192, 1_000_001, [], [65536, 8192]],
  ['strips of 8 KB of 2 GB', 1, 2_147_483_647, [], [8192, 1]],
  ['a strip of rows without number', 16, 2_147_483_647, [bits(64), samples(2)], [2_097_152, 16]],
  ['a strip of planes', 100, 300, [samples(2), planes], [300, 100]],
  ['a packed strip of 2000 rows', 10, 2000, [lzw], [2000, 10]],
  ['rows of one of more', 10, 2001, [lzw], [1, 10]],
  ['rows of one of more, in planes', 10, 2001, [samples(2), planes], [1, 10]],
  ['a packed strip of 16 bits', 10, 2001, [lzw, bits(16)], [2001, 10]],
  ['rows of a bitmap', 10, 2001, [lzw, bits(1)], [1, 10]],
  ['a packed strip of two bitmaps', 10, 2001, [lzw, bits(1), samples(2)], [2001, 10]],
  [
    'a packed strip of colours that are converted',
    10,
    2001,
    [lzw, short(Tag.Photometric, 5), samples(4)],
    [2001, 10],
  ],
])('GDAL reports %s', (_, width, height, tags, shape) => {
  const bytes = encodeTiff([{ tags: grayTags(width, height, ...tags) }], {
    bigTiff: false,
    littleEndian: true,
  })
  const ifd = parseTiff(bytes).directories[0] ?? expect.fail()
  expect(reportedBlockShape(parseImageLayout(ifd), bytes.length)).toEqual(shape)
})
