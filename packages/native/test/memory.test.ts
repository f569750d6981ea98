import type { CreateOptions, Dataset } from '@memraster/core'
import { expect, it } from 'vitest'
import { MemoryFile } from '../src/index.ts'
import { nativeSuite } from './native-suite.ts'

const MB = 1 << 20
const SIDE = 8192
/** Rows of a window: those of a block. */
const ROWS = 256
const PROFILE: CreateOptions = {
  driver: 'GTiff',
  width: SIDE,
  height: SIDE,
  count: 1,
  dtype: 'uint16',
  compress: 'deflate',
  zlevel: 1,
  blockysize: ROWS,
}

/** Samples that do not compress, by a linear congruential generator. */
function noise(samples: number): Uint16Array<ArrayBuffer> {
  const data = new Uint16Array(samples)
  let state = 1
  for (let i = 0; i < samples; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    data[i] = state >>> 16
  }
  return data
}

/** Samples that compress well. */
function steps(samples: number): Uint16Array<ArrayBuffer> {
  return Uint16Array.from({ length: samples }, (_, i) => i >> 12)
}

/** Notes how far the process grows beyond what it takes now. */
function watchMemory(): { note(): void; growth(): number } {
  const before = process.memoryUsage.rss()
  let peak = before
  const note = (): void => {
    peak = Math.max(peak, process.memoryUsage.rss())
  }
  return { note, growth: () => peak - before }
}

async function writeRows(dataset: Dataset, rows: Uint16Array, note: () => void): Promise<void> {
  for (let rowOff = 0; rowOff < dataset.height; rowOff += ROWS) {
    await dataset.write(rows, { window: { colOff: 0, rowOff, width: SIDE, height: ROWS } })
    note()
  }
}

/** Loads the binding and starts GDAL's threads. */
async function warmUp(): Promise<void> {
  await using memfile = new MemoryFile()
  const dataset = await memfile.open({ ...PROFILE, height: ROWS })
  await writeRows(dataset, noise(SIDE * ROWS), () => {})
  await dataset.close()
}

nativeSuite('the memory that it takes', () => {
  const layouts: [name: string, profile: Partial<CreateOptions>][] = [
    ['strips', {}],
    ['tiles', { tiled: true, blockxsize: 256 }],
  ]
  const contents: [name: string, make: typeof noise][] = [
    ['noise', noise],
    ['steps', steps],
  ]
  const cases = layouts.flatMap(([layout, profile]) =>
    contents.map(([content, make]) => [content, layout, profile, make] as const),
  )

  it.each(cases)('for writing %s in %s is that of the file and 64 MB', async (_, __, profile, make) => {
    await warmUp()
    const rows = make(SIDE * ROWS)
    await using memfile = new MemoryFile()
    const memory = watchMemory()
    const dataset = await memfile.open({ ...PROFILE, ...profile })
    await writeRows(dataset, rows, memory.note)
    await dataset.close()
    memory.note()
    // 128 MB of pixels were written.
    expect(memory.growth()).toBeLessThan(memfile.length + 64 * MB)
  })

  it('for reading is that of the pixels and 64 MB', async () => {
    await using memfile = new MemoryFile()
    const target = await memfile.open({ ...PROFILE, tiled: true, blockxsize: 256 })
    await writeRows(target, steps(SIDE * ROWS), () => {})
    await target.close()
    await using dataset = await memfile.open()
    const memory = watchMemory()
    const { data } = await dataset.read({ onProgress: memory.note })
    expect(data.byteLength).toBe(128 * MB)
    expect(memory.growth()).toBeLessThan(data.byteLength + 64 * MB)
  })

  it('does not make files larger that are written in odd windows', async () => {
    const pixels = noise(2048 * 2048)
    const sizes: number[] = []
    for (const side of [2048, 600]) {
      await using memfile = new MemoryFile()
      const dataset = await memfile.open({ ...PROFILE, width: 2048, height: 2048, count: 4, tiled: true })
      for (let rowOff = 0; rowOff < 2048; rowOff += side) {
        for (let colOff = 0; colOff < 2048; colOff += side) {
          const width = Math.min(side, 2048 - colOff)
          const height = Math.min(side, 2048 - rowOff)
          for (const bidx of dataset.indexes) {
            const data = pixels.subarray(0, width * height)
            await dataset.write(data, { indexes: bidx, window: { colOff, rowOff, width, height } })
          }
        }
      }
      await dataset.close()
      sizes.push(memfile.length)
    }
    const [whole = 0, odd = 0] = sizes
    expect(odd / whole).toBeLessThan(1.1)
  })
})
