import type { CreateOptions, Resampling } from '@memraster/core'
import { nextSlice } from '@memraster/ground'
import { afterEach, expect, test, vi } from 'vitest'
import { MemoryFile } from '../src/index.ts'

const SIDE = 2048
/** Milliseconds that pass between two looks at the clock: three of them are more than a slice. */
const STEP = 4

afterEach(() => {
  vi.restoreAllMocks()
})

/** The turns of the event loop meanwhile. */
async function turnsDuring(work: () => Promise<unknown>): Promise<number> {
  // Later than the slice that is under way by the real clock.
  let clock = performance.now() + 20
  vi.spyOn(performance, 'now').mockImplementation(() => {
    clock += STEP
    return clock
  })
  let turns = 0
  let isDone = false
  const count = (): void => {
    turns++
    if (!isDone) setImmediate(count)
  }
  setImmediate(count)
  await work()
  isDone = true
  vi.restoreAllMocks()
  // The slice that is left under way ends by the real clock again.
  await nextSlice()
  return turns
}

const PIXELS = Uint8Array.from({ length: SIDE * SIDE }, (_, i) => (i >> 4) ^ (i % 255))

test.each<[name: string, options: Partial<CreateOptions>]>([
  ['LZW', { compress: 'lzw' }],
  ['LZW with a predictor', { compress: 'lzw', predictor: 2 }],
  ['JPEG', { compress: 'jpeg' }],
  ['a JPEG file', { driver: 'JPEG' }],
])('one block of four megabytes, %s, lets the event loop turn, written and read', async (_, options) => {
  const memfile = new MemoryFile()
  const profile = { driver: 'GTiff', width: SIDE, height: SIDE, count: 1, dtype: 'uint8' } as const
  const strip = options.driver ? {} : { blockysize: SIDE }
  const written = await turnsDuring(async () => {
    const dataset = await memfile.open({ ...profile, ...strip, ...options } as CreateOptions)
    await dataset.write(PIXELS)
    await dataset.close()
  })
  const dataset = await memfile.open()
  let found = new Uint8Array(0)
  const read = await turnsDuring(async () => {
    found = (await dataset.read({ indexes: 1, outDtype: 'uint8' })).data
  })
  // A step is 256 KiB at most.
  expect(written).toBeGreaterThanOrEqual(16 / 3 - 1)
  expect(read).toBeGreaterThanOrEqual(16 / 3 - 1)
  if (options.compress === 'lzw') expect(Buffer.compare(found, PIXELS)).toBe(0)
})

test.each<[resampling: Resampling, dtype: 'uint8' | 'float32', nodata: number | undefined, passes: number]>([
  // Passes over the pixels: bytes become floats, a mask takes some, and one is the method's own.
  ['average', 'uint8', undefined, 2],
  ['average', 'uint8', 0, 5],
  ['rms', 'float32', undefined, 1],
  ['mode', 'uint8', undefined, 2],
  ['mode', 'float32', undefined, 1],
  ['cubic', 'uint8', undefined, 2],
  ['lanczos', 'float32', 0, 4],
])(
  'a pixel that is computed from millions lets the event loop turn: %s, %s, nodata %s',
  async (resampling, dtype, nodata, passes) => {
    const memfile = new MemoryFile()
    const size = { width: SIDE, height: SIDE, count: 1, blockysize: 1 }
    const written = await memfile.open({ driver: 'GTiff', dtype, ...size, nodata })
    await written.write(dtype === 'uint8' ? PIXELS : Float32Array.from(PIXELS))
    await written.close()
    const dataset = await memfile.open()
    const whole = await turnsDuring(() => dataset.read({ indexes: 1 }))
    const turns = await turnsDuring(() => dataset.read({ indexes: 1, outShape: [1, 1], resampling }))
    // Besides those of reading the pixels. A step goes through 2 ** 17 of them at most.
    expect(turns - whole).toBeGreaterThanOrEqual((passes * SIDE ** 2) / 2 ** 17 / 3 - 1)
  },
)

test.each<[what: string, options: Partial<CreateOptions>, side: number, steps: number]>([
  // A step copies 2 ** 19 samples at most, and unpacks 2 ** 18 bytes.
  ['bits', { compress: 'deflate', nbits: 1 }, 4096, 32 + 8],
  ['nothing, which is filled', { compress: 'deflate', sparse_ok: true }, 4096, 32],
  ['64 x 64 pixels, enlarged', { width: 64, height: 64, blockysize: 64 }, 4096, 32],
])('one block of %s lets the event loop turn', async (_, options, side, steps) => {
  const memfile = new MemoryFile()
  const size = { width: 4096, height: 4096, blockysize: 4096, count: 1 }
  await (
    await memfile.open({ driver: 'GTiff', dtype: 'uint8', ...size, ...options } as CreateOptions)
  ).close()
  const dataset = await memfile.open()
  const turns = await turnsDuring(() => dataset.read({ indexes: 1, outShape: [side, side] }))
  expect(turns).toBeGreaterThanOrEqual(steps / 3 - 1)
})
