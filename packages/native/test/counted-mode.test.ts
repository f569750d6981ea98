import type { BackendDataset, ReadRequest } from '@memraster/core/backend'
import { allocate, type DType } from '@memraster/core/backend'
import { readCountedMode } from '@memraster/core/internal/late'
import { expect, test } from 'vitest'
import { backend, MemoryFile } from '../src/index.ts'
import { nativeSuite } from './native-suite.ts'

const [WIDTH, HEIGHT] = [97, 83]
const LIMITS = { maxPixels: 2 ** 31, maxBytes: 2 ** 31, maxMilliseconds: 600_000 }

/** Few values, so that many are equally frequent. */
function values(dtype: DType, seed: number): ReturnType<typeof allocate> {
  const pixels = allocate(dtype, WIDTH * HEIGHT)
  let state = seed
  for (let i = 0; i < pixels.length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    pixels[i] = (state >>> 16) % 23
  }
  return pixels
}

interface Kind {
  readonly dtype: DType
  readonly profile?: object
  readonly count?: number
  readonly masked?: boolean
}

const KINDS: Readonly<Record<string, Kind>> = {
  uint16: { dtype: 'uint16' },
  'int16 with nodata': { dtype: 'int16', profile: { nodata: 7 } },
  uint32: { dtype: 'uint32' },
  float32: { dtype: 'float32' },
  'float64 with nodata': { dtype: 'float64', profile: { nodata: 11 } },
  'float32 with a mask': { dtype: 'float32', masked: true },
  'uint16 with alpha': {
    dtype: 'uint16',
    count: 2,
    profile: { alpha: 'yes' },
  },
}

const WINDOWS = [
  { window: { colOff: 0, rowOff: 0, width: WIDTH, height: HEIGHT }, shape: [3, 4] },
  { window: { colOff: 11, rowOff: 5, width: 60, height: 70 }, shape: [7, 2] },
  { window: { colOff: 0, rowOff: 0, width: 96, height: 80 }, shape: [10, 8] },
] as const

nativeSuite('the most frequent values, counted, are those that GDAL finds', () => {
  test.each(Object.entries(KINDS))('%s', async (_, kind) => {
    const dataset = await openRaster(kind)
    for (const { window, shape } of WINDOWS) {
      const request: ReadRequest = {
        source: 'bands',
        bands: [1],
        level: 0,
        window,
        shape,
        resampling: 'mode',
        dtype: kind.dtype,
        offset: 0,
        stride: [shape[0] * shape[1], shape[1], 1],
        borrowed: false,
        signal: undefined,
        onProgress: undefined,
      }
      const expected = allocate(kind.dtype, shape[0] * shape[1])
      const counted = allocate(kind.dtype, shape[0] * shape[1])
      await dataset.read(request, expected)
      await readCountedMode(dataset, dataset.info, request, counted)
      expect([...counted]).toEqual([...expected])
    }
    await dataset.discard()
  })
})

async function openRaster({ dtype, profile, count = 1, masked = false }: Kind): Promise<BackendDataset> {
  const memfile = new MemoryFile()
  const made = await memfile.open({
    driver: 'GTiff',
    width: WIDTH,
    height: HEIGHT,
    count,
    dtype,
    ...profile,
  })
  for (let bidx = 1; bidx <= count; bidx++) await made.write(values(dtype, bidx), { indexes: bidx })
  if (masked) {
    const mask = new Uint8Array(WIDTH * HEIGHT).map((_, i) => (i % 3 === 0 || i % WIDTH < 30 ? 0 : 255))
    await made.writeMask(mask)
  }
  await made.close()
  const request = { mode: 'r', drivers: undefined, options: {}, limits: LIMITS, signal: undefined } as const
  return await backend.open(memfile.directory, memfile.filename, request)
}
