import type { Operation } from './contenders/operation.ts'

/** One row of the report. */
export interface BenchmarkCase {
  readonly name: string
  readonly file: string
  readonly operation: Operation
}

const TILES = { driver: 'GTiff', tiled: true, blockxsize: 512, blockysize: 512 } as const

/** The cases, for rasters of `side` by `side` pixels. */
export function benchmarkCases(side: number): BenchmarkCase[] {
  const full: Operation = { kind: 'read' }
  const window: Operation = { kind: 'read', window: [2100, 1900, 256, 256] }
  const eighth: Operation = { kind: 'read', outShape: [1, side / 8, side / 8] }
  const write = (profile: object): Operation => ({ kind: 'write', profile: { ...TILES, ...profile } })
  return [
    { name: 'window of 50 MB, none', file: 'large-none.tif', operation: window },
    { name: 'window of 50 MB, deflate', file: 'large-deflate.tif', operation: window },
    { name: 'read uint16, none', file: 'uint16-none.tif', operation: full },
    { name: 'read uint16, deflate', file: 'uint16-deflate.tif', operation: full },
    { name: 'read uint16, lzw', file: 'uint16-lzw.tif', operation: full },
    { name: 'read uint16, zstd', file: 'uint16-zstd.tif', operation: full },
    { name: 'read RGB, none', file: 'rgb-none.tif', operation: full },
    { name: 'read RGB, deflate', file: 'rgb-deflate.tif', operation: full },
    { name: 'read 1/8, no overviews', file: 'uint16-none.tif', operation: eighth },
    { name: 'read 1/8, overviews', file: 'uint16-overviews.tif', operation: eighth },
    { name: 'write uint16, none', file: 'uint16-none.tif', operation: write({ compress: 'none' }) },
    {
      name: 'write uint16, deflate',
      file: 'uint16-none.tif',
      operation: write({ compress: 'deflate', predictor: 2 }),
    },
    {
      name: 'write RGB, deflate',
      file: 'rgb-none.tif',
      operation: write({ compress: 'deflate', predictor: 2, interleave: 'pixel' }),
    },
  ]
}
