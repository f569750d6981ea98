import { deflateSync } from 'node:zlib'
import { bindBackend } from '@memraster/core/backend'
import { describe, expect, it } from 'vitest'
import { local } from './backends.ts'

const SIZE = 128
const profile = {
  driver: 'GTiff',
  width: SIZE,
  height: SIZE,
  count: 1,
  dtype: 'uint8',
  compress: 'deflate',
  tiled: true,
  blockxsize: SIZE,
  blockysize: SIZE,
} as const

/** The upper bits of a linear congruential generator, with the constants of Numerical Recipes. */
function randomBytes(bits: number): Uint8Array {
  let state = 1
  return Uint8Array.from({ length: SIZE * SIZE }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state >>> (32 - bits)
  })
}

/** Short repetitions, of which the zlib of Node and that of GDAL find others. */
const texture = randomBytes(2)
/** Nothing that deflate could shorten. */
const noise = randomBytes(8)

async function write(pixels: Uint8Array, options: object): Promise<Uint8Array> {
  const file = new (bindBackend(local).MemoryFile)()
  const dataset = await file.open({ ...profile, ...options })
  await dataset.write(pixels)
  await dataset.close()
  return file.bytes()
}

describe('deflate of GeoTIFFs', () => {
  it.each([
    ['the default level', {}, 6],
    ['level 1', { zlevel: 1 }, 1],
    ['level 9', { zlevel: 9 }, 9],
  ])("is that of node:zlib, and GDAL's own reads it: %s", async (_, options, level) => {
    const bytes = await write(texture, options)
    expect(Buffer.from(bytes).includes(deflateSync(texture, { level }))).toBe(true)
    await using dataset = await bindBackend(local).open(bytes)
    expect(Buffer.compare((await dataset.read()).data as Uint8Array, texture)).toBe(0)
  })

  it.each([
    ['that do not get smaller', noise, {}],
    ['with differences', texture, { predictor: 2 }],
    ['that are small', texture, { blockxsize: 16, blockysize: 16 }],
  ])('keeps the pixels of blocks %s', async (_, pixels, options) => {
    const bytes = await write(pixels, options)
    await using dataset = await bindBackend(local).open(bytes)
    expect(Buffer.compare((await dataset.read()).data as Uint8Array, pixels)).toBe(0)
  })
})
