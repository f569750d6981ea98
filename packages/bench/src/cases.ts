import type { Profile } from '@memraster/core'
import type { Operation, ReadOperation } from './contenders/operation.ts'

/** One row of the report. */
export interface BenchmarkCase {
  readonly group: string
  readonly name: string
  readonly file: string
  readonly operation: Operation
}

const TILES = { driver: 'GTiff', tiled: true, blockxsize: 512, blockysize: 512 } as const

/** Every way in which pixels are stored that is measured, by the name of its file. */
const STORED: readonly (readonly [name: string, file: string])[] = [
  ['uint16, none', 'uint16-none.tif'],
  ['uint16, deflate + 2', 'uint16-deflate.tif'],
  ['uint16, LZW + 2', 'uint16-lzw.tif'],
  ['uint16, zstd + 2', 'uint16-zstd.tif'],
  ['float32, deflate + 3', 'float32-deflate.tif'],
  ['float32, LERC', 'float32-lerc.tif'],
  ['RGB, none', 'rgb-none.tif'],
  ['RGB, deflate + 2', 'rgb-deflate.tif'],
  ['RGB, LZW in strips', 'rgb-lzw-strips.tif'],
  ['RGB, JPEG YCbCr', 'rgb-jpeg.tif'],
  ['RGB, WebP', 'rgb-webp.tif'],
]

/** The cases, for rasters of `side` by `side` pixels. */
export function benchmarkCases(side: number): BenchmarkCase[] {
  const at = side / 2 - 128 - 30
  const window: ReadOperation = { kind: 'read', window: [at, at + 60, 256, 256] }
  const eighth: ReadOperation = { kind: 'read', outShape: [1, side / 8, side / 8] }
  return [
    ...group(
      'open, read all',
      STORED.map(([name, file]) => [name, file, { kind: 'read' }]),
    ),
    ...group('open, read all in other ways', [
      ['uint16, none, into an array', 'uint16-none.tif', { kind: 'read', reuse: true }],
      ['uint16, deflate + 2, into an array', 'uint16-deflate.tif', { kind: 'read', reuse: true }],
      ['RGB, none, pixel by pixel', 'rgb-none.tif', { kind: 'read', interleave: 'pixel' }],
      ['uint16, deflate + 2, masked', 'uint16-nodata.tif', { kind: 'read', masked: true }],
      ['1/8, no overviews', 'uint16-none.tif', eighth],
      ['1/8, average, no overviews', 'uint16-deflate.tif', { ...eighth, resampling: 'average' }],
      ['1/8, overviews', 'uint16-overviews.tif', eighth],
    ]),
    ...group('open, read 256 x 256', [
      ...STORED.map(([name, file]) => [name, file, window] as const),
      ['50 MB, none', 'large-none.tif', window],
      ['50 MB, deflate + 2', 'large-deflate.tif', window],
      ['RGB, strips of 3 rows', 'small.tif', { kind: 'read', window: [200, 200, 256, 256] }],
    ]),
    ...group('1,000 windows of 256 x 256', [
      ['none', 'large-none.tif', { kind: 'windows', count: 1000, size: 256, concurrency: 1 }],
      ['none, 16 at a time', 'large-none.tif', { kind: 'windows', count: 1000, size: 256, concurrency: 16 }],
      ['deflate + 2', 'large-deflate.tif', { kind: 'windows', count: 1000, size: 256, concurrency: 1 }],
      [
        'deflate + 2, 16 at a time',
        'large-deflate.tif',
        { kind: 'windows', count: 1000, size: 256, concurrency: 16 },
      ],
    ]),
    ...group('small files', [
      ['1.7 MB, facts', 'small.tif', { kind: 'facts' }],
      ['1.7 MB, read all', 'small.tif', { kind: 'read' }],
      ['760 bytes, facts', 'tiny.tif', { kind: 'facts' }],
      ['760 bytes, read all', 'tiny.tif', { kind: 'read' }],
    ]),
    ...group('write', [
      ['uint16, none', 'uint16-none.tif', write({ compress: 'none' })],
      ['uint16, deflate + 2', 'uint16-none.tif', write({ compress: 'deflate', predictor: 2 })],
      [
        'uint16, deflate + 2, by 256 rows',
        'uint16-none.tif',
        write({ compress: 'deflate', predictor: 2 }, 256),
      ],
      ['uint16, LZW + 2', 'uint16-none.tif', write({ compress: 'lzw', predictor: 2 })],
      ['uint16, zstd + 2', 'uint16-none.tif', write({ compress: 'zstd', predictor: 2 })],
      ['float32, deflate + 3', 'float32-deflate.tif', write({ compress: 'deflate', predictor: 3 })],
      ['RGB, deflate + 2', 'rgb-none.tif', write({ compress: 'deflate', predictor: 2, interleave: 'pixel' })],
      ['RGB, JPEG', 'rgb-jpeg.tif', write({ compress: 'jpeg', photometric: 'ycbcr', interleave: 'pixel' })],
      [
        'COG of RGB, deflate',
        'rgb-none.tif',
        { kind: 'write', profile: { driver: 'COG', compress: 'deflate', blocksize: 512 } },
      ],
    ]),
  ]
}

function group(
  name: string,
  rows: readonly (readonly [name: string, file: string, operation: Operation])[],
): BenchmarkCase[] {
  return rows.map(([row, file, operation]) => ({ group: name, name: row, file, operation }))
}

function write(profile: Profile, rows?: number): Operation {
  return { kind: 'write', profile: { ...TILES, ...profile }, ...(rows && { rows }) }
}
