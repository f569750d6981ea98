import { bindBackend } from '@memraster/core/backend'
import { describe, expect, it } from 'vitest'
import { inWorker, local, newWorkerBackend } from './backends.ts'

const SIZE = 1024
const profile = {
  driver: 'GTiff',
  width: SIZE,
  height: SIZE,
  count: 3,
  dtype: 'uint8',
  tiled: true,
} as const

/** Three bands of 100, 101 and 102. */
const pixels = Uint8Array.from({ length: 3 * SIZE * SIZE }, (_, i) => 100 + Math.floor(i / SIZE ** 2))

describe('overviews that are not built to the end', () => {
  it.each([
    ['bands beside each other', { interleave: 'pixel' }, []],
    ['bands after each other', { interleave: 'band' }, []],
    ['overviews before', { interleave: 'pixel' }, [5]],
    ['a format that is written at once', { driver: 'COG', tiled: undefined }, []],
  ] as const)('are not there: %s', async (_, how, before) => {
    const { MemoryFile } = bindBackend(local)
    const file = new MemoryFile()
    const dataset = await file.open({ ...profile, ...how })
    await dataset.write(pixels)
    await dataset.buildOverviews(before)
    const abort = new AbortController()
    const fractions: number[] = []
    const onProgress = (fraction: number): void => {
      fractions.push(fraction)
      if (fraction > 0) abort.abort()
    }
    const building = dataset.buildOverviews([2, 4, 8], { signal: abort.signal, onProgress })
    await expect(building).rejects.toMatchObject({ code: 'ABORTED' })
    expect(fractions.at(-1)).toBeLessThan(1)
    expect(dataset.overviews(1)).toEqual([])
    expect([...(await dataset.read({ outShape: [1, 1] })).data]).toEqual([100, 101, 102])
    await dataset.buildOverviews([4])
    await dataset.close()
    const again = await file.open()
    expect(again.overviews(1)).toEqual([4])
    expect([...(await again.read({ outShape: [1, 1] })).data]).toEqual([100, 101, 102])
    await again.close()
  })

  it('are not there in a worker, which stops though it hears of nothing', async () => {
    const { MemoryFile } = bindBackend(inWorker)
    const dataset = await new MemoryFile().open({ ...profile, count: 1, width: 4096, height: 4096 })
    await dataset.write(new Uint8Array(4096 ** 2).fill(100))
    const abort = new AbortController()
    const onProgress = (): void => abort.abort()
    const how = { resampling: 'cubic', signal: abort.signal, onProgress } as const
    await expect(dataset.buildOverviews([2, 4, 8], how)).rejects.toMatchObject({ code: 'ABORTED' })
    expect(dataset.overviews(1)).toEqual([])
    expect([...(await dataset.read({ outShape: [1, 1] })).data]).toEqual([100])
    await dataset.close()
  })
})

describe.each([
  ['in this thread', local],
  ['in a worker', inWorker],
])('a function that is told of progress and throws, %s', (_, backend) => {
  const { MemoryFile } = bindBackend(backend)
  const mistake = new Error('a mistake of the caller')
  const onProgress = (): never => {
    throw mistake
  }

  it('ends reading, building overviews and closing with its error, and nothing else', async () => {
    const dataset = await new MemoryFile().open(profile)
    await dataset.write(pixels)
    await expect(dataset.read({ onProgress })).rejects.toBe(mistake)
    await expect(dataset.buildOverviews([2], { onProgress })).rejects.toBe(mistake)
    const { data } = await dataset.read({ window: { colOff: 5, rowOff: 5, width: 1, height: 1 } })
    expect([...data]).toEqual([100, 101, 102])
    await dataset.close()
    const cog = await new MemoryFile().open({ ...profile, driver: 'COG', tiled: undefined })
    await expect(cog.close({ onProgress })).rejects.toBe(mistake)
  })
})

describe('a worker that does not come back from a call', () => {
  const { MemoryFile, open } = bindBackend(newWorkerBackend())
  const lost = { code: 'IO', message: expect.stringContaining('open them again') }

  it.each([
    ['is aborted', 'ABORTED', () => ({ signal: AbortSignal.timeout(100) }), {}],
    ['takes too long', 'LIMIT', () => ({}), { limits: { maxMilliseconds: 2000 } }],
  ])('that %s is replaced, and the other rasters of it say so', async (_, code, how, options) => {
    // As many rows as GDAL reads for ever, of a grid that has one.
    const endless = 'ncols 2\nnrows 9000000\nxllcorner 0\nyllcorner 0\ncellsize 1\n1 2\n'
    await using memfile = new MemoryFile()
    const other = await memfile.open({ ...profile, width: 16, height: 16 })
    const stuck = await open(new TextEncoder().encode(endless), options)
    const last = { colOff: 0, rowOff: 8_999_999, width: 2, height: 1 }
    const reading = stuck.read({ window: last, ...how() })
    await expect(reading).rejects.toMatchObject({ code })
    await expect(other.read()).rejects.toMatchObject(lost)
    await expect(stuck.read({ window: last })).rejects.toMatchObject(lost)
    await expect(other.close()).rejects.toMatchObject(lost)
    await stuck.close()
    await using next = await memfile.open({ ...profile, width: 16, height: 16 })
    expect((await next.read()).shape).toEqual([3, 16, 16])
  })

  it('is kept while it works for another, which is not at fault', async () => {
    const busy = await new MemoryFile().open({
      ...profile,
      driver: 'COG',
      tiled: undefined,
      width: 8192,
      height: 8192,
    })
    const small = await new MemoryFile().open({ ...profile, width: 16, height: 16 })
    let reading: Promise<unknown> | undefined
    await busy.close({
      onProgress() {
        // Sent while GDAL makes the file, which takes seconds.
        reading ??= small.read({ signal: AbortSignal.timeout(100) }).catch((error: unknown) => error)
      },
    })
    expect(await reading).toMatchObject({ code: 'ABORTED' })
    expect((await small.read()).shape).toEqual([3, 16, 16])
  })
})
