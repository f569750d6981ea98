import { describe, expect, test } from 'vitest'
import { MemoryFile } from '../../src/index.ts'
import { fixtureBytes } from '../read/fixture-rasters.ts'
import { type CogCase, cases, cogOf, PROFILE } from './cog-cases.ts'

describe('a COG', () => {
  test.each(Object.keys(cases))('is one, and what it was made to be: %s', async (name) => {
    const made = cases[name] as CogCase
    const { profile, masked, overviews } = made
    const dataset = await new MemoryFile(await cogOf(made)).open()
    expect(dataset.driver).toBe('GTiff')
    expect(dataset.tags(0, 'IMAGE_STRUCTURE').LAYOUT).toBe('COG')
    expect(dataset.overviews(1)).toEqual(overviews)
    expect(dataset.compression ?? 'none').toBe(profile.compress ?? 'lzw')
    if (masked) expect(dataset.maskFlagEnums[0]).toEqual(['per_dataset'])
    const statistics = dataset.tags(1).STATISTICS_MEAN
    expect(statistics === undefined).toBe(profile.statistics !== 'yes')
  })

  test('that is changed is none any more', async () => {
    const memfile = await MemoryFile.from(fixtureBytes('cog.tif'), { copy: true })
    const dataset = await memfile.open({ mode: 'r+' })
    dataset.updateTags({ A: 'b' })
    await dataset.close()
    expect((await memfile.open()).tags(0, 'IMAGE_STRUCTURE').LAYOUT).toBeUndefined()
  })
})

describe.each([
  ['deflate', 1],
  ['jpeg', 3],
  ['jpeg', 4],
] as const)('closing a COG of %s and %i bands', (compress, count) => {
  const size = 600
  const begin = async () => {
    const memfile = new MemoryFile()
    const dataset = await memfile.open({ ...PROFILE, width: size, height: size, count, compress })
    await dataset.write(new Uint8Array(count * size * size).fill(7))
    return { memfile, dataset }
  }

  test('tells what is done', async () => {
    const { memfile, dataset } = await begin()
    const fractions: number[] = []
    await dataset.close({ onProgress: (fraction) => fractions.push(fraction) })
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b))
    expect(fractions.at(-1)).toBeCloseTo(1)
    expect(memfile.length).toBeGreaterThan(0)
  })

  test.each([0, 0.3, 0.8])('can be given up at %f', async (share) => {
    const { memfile, dataset } = await begin()
    const abort = new AbortController()
    const onProgress = (fraction: number): void => {
      if (fraction >= share) abort.abort()
    }
    await expect(dataset.close({ signal: abort.signal, onProgress })).rejects.toMatchObject({
      code: 'ABORTED',
    })
    expect(memfile.length).toBe(0)
  })
})
