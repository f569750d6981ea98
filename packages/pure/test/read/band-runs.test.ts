import type { DatasetInfo, ReadRequest } from '@memraster/core/backend'
import { describe, expect, test } from 'vitest'
import { MemoryFile } from '../../src/index.ts'
import { type BandRun, bandRuns } from '../../src/read/band-runs.ts'
import { wholeWindow } from '../../src/read/whole-window.ts'

const OVERVIEW = { width: 50, height: 40, blockShape: [16, 16] } as const
const COLORMAP = { 0: [1, 2, 3, 255] } as const

const BAND = {
  dtype: 'uint8',
  nodata: undefined,
  colorInterpretation: 'undefined',
  colormap: undefined,
  tags: {},
  overviews: [],
  storedMask: 'none',
}

/** A raster of 100 by 80 pixels, by what its bands are besides bytes. */
function infoOf(bands: readonly object[], interleave = 'BAND'): DatasetInfo {
  return {
    width: 100,
    height: 80,
    bands: bands.map((band) => ({ ...BAND, ...band })),
    tags: { IMAGE_STRUCTURE: { INTERLEAVE: interleave } },
  } as unknown as DatasetInfo
}

/** Half of 20 by 10 pixels of all bands, if it does not say otherwise. */
function requestOf(info: DatasetInfo, request: Partial<ReadRequest>): ReadRequest {
  return {
    source: 'bands',
    level: 0,
    bands: info.bands.map((_, i) => i + 1),
    window: { colOff: 4, rowOff: 6, width: 20, height: 10 },
    shape: [5, 10],
    resampling: 'bilinear',
    ...request,
  } as ReadRequest
}

const WHOLE = { width: 20, height: 10 }
const THREE = [{}, {}, {}]

const run = (start: number, end: number, method: string, together = false): BandRun =>
  ({ start, end, method, together }) as BandRun

/** By GDALDataset::IRasterIO, which takes the first bands as one where it interpolates and they have the same mask. */
describe('bands are resampled as GDAL does it:', () => {
  test.each<[what: string, info: DatasetInfo, request: Partial<ReadRequest>, runs: BandRun[]]>([
    ['as one', infoOf(THREE), {}, [run(0, 3, 'bilinear', true)]],
    ['as one, enlarged', infoOf(THREE), { shape: [20, 40] }, [run(0, 3, 'bilinear', true)]],
    ['two of them', infoOf(THREE), { bands: [3, 1] }, [run(0, 2, 'bilinear', true)]],
    ['one for itself', infoOf(THREE), { bands: [2] }, [run(0, 1, 'bilinear')]],
    [
      'each for itself if nothing is interpolated',
      infoOf(THREE),
      { resampling: 'average' },
      [run(0, 3, 'average')],
    ],
    ['nearest neighbours', infoOf(THREE), { resampling: 'nearest' }, [run(0, 3, 'nearest')]],
    ['pixel for pixel', infoOf(THREE), { shape: [10, 20] }, [run(0, 3, 'nearest')]],
    [
      'each for itself at the same size between pixels',
      infoOf(THREE),
      { shape: [10, 20], window: { colOff: 4.5, rowOff: 6, width: 20, height: 10 } },
      [run(0, 3, 'bilinear')],
    ],
    [
      'copied from a whole pixel on if they are interleaved',
      infoOf(THREE, 'PIXEL'),
      { shape: [10, 20], window: { colOff: 4, rowOff: 6, width: 20.5, height: 10.5 } },
      [run(0, 3, 'nearest')],
    ],
    [
      'not copied if they are not',
      infoOf(THREE),
      { shape: [10, 20], window: { colOff: 4, rowOff: 6, width: 20.5, height: 10.5 } },
      [run(0, 3, 'bilinear')],
    ],
    [
      'not copied from between columns',
      infoOf(THREE, 'PIXEL'),
      { shape: [10, 20], window: { colOff: 4.5, rowOff: 6, width: 20.5, height: 10.5 } },
      [run(0, 3, 'bilinear')],
    ],
    [
      'not copied from between rows',
      infoOf(THREE, 'PIXEL'),
      { shape: [10, 20], window: { colOff: 4, rowOff: 6.5, width: 20.5, height: 10.5 } },
      [run(0, 3, 'bilinear')],
    ],
    ['a stored mask', infoOf([{ colormap: COLORMAP }]), { source: 'mask' }, [run(0, 1, 'bilinear')]],
    ['a palette', infoOf([{ colormap: COLORMAP }]), {}, [run(0, 1, 'nearest')]],
    [
      'a palette that is voted on',
      infoOf([{ colormap: COLORMAP }]),
      { resampling: 'mode' },
      [run(0, 1, 'mode')],
    ],
    [
      'a palette among others',
      infoOf([{}, {}, { colormap: COLORMAP }, {}]),
      {},
      [run(0, 2, 'bilinear', true), run(2, 3, 'nearest'), run(3, 4, 'bilinear')],
    ],
    [
      'complex samples by no Gaussian',
      infoOf([{ dtype: 'complex64' }]),
      { resampling: 'gauss' },
      [run(0, 1, 'nearest')],
    ],
    ['nodata, each for itself', infoOf([{ nodata: 1 }, { nodata: 1 }]), {}, [run(0, 2, 'bilinear')]],
    [
      'a mask of all',
      infoOf([{ storedMask: 'dataset' }, { storedMask: 'dataset' }]),
      {},
      [run(0, 2, 'bilinear', true)],
    ],
    [
      'masks of their own',
      infoOf([{ storedMask: 'band' }, { storedMask: 'band' }]),
      {},
      [run(0, 1, 'bilinear', true), run(1, 2, 'bilinear')],
    ],
    [
      'those of another dtype for themselves',
      infoOf([{}, {}, { dtype: 'int16' }, {}]),
      {},
      [run(0, 2, 'bilinear', true), run(2, 4, 'bilinear')],
    ],
    [
      'colours as one, and their alpha for itself',
      infoOf([{}, {}, {}, { colorInterpretation: 'alpha' }]),
      {},
      [run(0, 3, 'bilinear', true), run(3, 4, 'bilinear')],
    ],
    [
      'each for itself if there are overviews',
      infoOf([{ overviews: [OVERVIEW] }, {}]),
      {},
      [run(0, 2, 'bilinear')],
    ],
    [
      'as one from an overview',
      infoOf([{ overviews: [OVERVIEW] }, {}]),
      { level: 1 },
      [run(0, 2, 'bilinear', true)],
    ],
    [
      'as one, enlarged, though there are overviews',
      infoOf([{ overviews: [OVERVIEW] }, {}]),
      { shape: [20, 40] },
      [run(0, 2, 'bilinear', true)],
    ],
  ])('%s', (_, info, request, runs) => {
    expect(bandRuns(info, requestOf(info, request), WHOLE)).toEqual(runs)
  })

  test('complex samples are not interpolated', () => {
    const info = infoOf([{ dtype: 'complex64' }])
    const error = { code: 'UNSUPPORTED', feature: 'resampling.bilinear' }
    expect(() => bandRuns(info, requestOf(info, {}), WHOLE)).toThrow(expect.objectContaining(error))
  })
})

/** By GDALBandGetBestOverviewLevel2, which truncates at full resolution and rounds in an overview. */
describe('the whole pixels of a window', () => {
  test.each([
    ['at full resolution', { full: 100, limit: 100, level: 0 }, [2.7, 3.9], [2, 3]],
    ['less than a pixel', { full: 100, limit: 100, level: 0 }, [2.7, 0.4], [2, 1]],
    ['in an overview of halves', { full: 100, limit: 50, level: 1 }, [10.25, 5.25], [10, 5]],
    ['of an odd place', { full: 100, limit: 50, level: 1 }, [10.5, 5.5], [11, 6]],
    // Pixel 20 of 100 stands at 6.6 of 33.
    ['of a place with an error in its last digit', { full: 100, limit: 33, level: 1 }, [6.6, 9.9], [7, 10]],
    ['that begin at the last pixel', { full: 100, limit: 50, level: 1 }, [49.9, 0.1], [49, 1]],
    ['that end at the last pixel', { full: 101, limit: 50, level: 1 }, [45, 9], [45, 5]],
  ] as const)('%s', (_, axis, [offset, size], [wholeOffset, wholeSize]) => {
    expect(wholeWindow(axis, { offset, size })).toEqual({ offset, size, wholeOffset, wholeSize })
  })

  test('are those that are known', () => {
    const known = { offset: 30, size: 12 }
    const place = { offset: 10.25, size: 5.25 }
    expect(wholeWindow({ full: 100, limit: 100, level: 0 }, place, known)).toMatchObject({
      wholeOffset: 30,
      wholeSize: 12,
    })
    expect(wholeWindow({ full: 100, limit: 50, level: 1 }, place, known)).toMatchObject({
      wholeOffset: 15,
      wholeSize: 6,
    })
  })
})

test('the progress of a read is that of all its bands, those that are resampled as one and the others', async () => {
  const memfile = new MemoryFile()
  const profile = {
    driver: 'GTiff',
    width: 64,
    height: 64,
    count: 4,
    dtype: 'uint8',
    interleave: 'band',
  } as const
  const created = await memfile.open(profile)
  await created.write(new Uint8Array(4 * 64 * 64).fill(5))
  await created.close()
  const dataset = await memfile.open()
  expect(dataset.colorinterp.at(-1)).toBe('alpha')
  const fractions: number[] = []
  const onProgress = (fraction: number): void => void fractions.push(fraction)
  await dataset.read({ outShape: [4, 20, 20], resampling: 'bilinear', onProgress })
  expect(fractions).toEqual([...fractions].sort((a, b) => a - b))
  expect(fractions).toContain(0.75)
  expect(fractions.at(-1)).toBe(1)
})
