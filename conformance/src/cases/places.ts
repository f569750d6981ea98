import { Affine, isRasterError, Window } from '@memraster/core'
import { ensure, equal, near, rejects } from '../suite/assertions.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { formulaPixels, sourcePixels } from '../suite/formula-pixels.ts'

/** The places of pixels: windows, bounds and coordinates. The numbers are those of rasterio's own tests, or arithmetic. */
export const places: readonly ConformanceCase[] = [
  {
    id: 'places.xy',
    title: 'the place of a pixel: its centre and its corners',
    rasterio: 'test_transform: xy_offset',
    async run(context) {
      const dataset = await context.source('byte')
      equal(dataset.xy(0, 0), [500005, 4599995], 'The centre')
      equal(dataset.xy(0, 0, 'ul'), [500000, 4600000], 'ul')
      equal(dataset.xy(0, 0, 'ur'), [500010, 4600000], 'ur')
      equal(dataset.xy(0, 0, 'll'), [500000, 4599990], 'll')
      equal(dataset.xy(0, 0, 'lr'), [500010, 4599990], 'lr')
    },
  },
  {
    id: 'places.index',
    title: 'the pixel of a place',
    rasterio: 'test_transform: rowcol',
    async run(context) {
      const dataset = await context.source('byte')
      equal(dataset.index(500000, 4600000), [0, 0], 'The upper left corner')
      equal(dataset.index(500089.9, 4599930.1), [6, 8], 'The lower right pixel')
      equal(dataset.index(499999, 4600001), [-1, -1], 'Outside')
    },
  },
  {
    id: 'places.bounds',
    title: 'bounds and resolution',
    async run(context) {
      const dataset = await context.source('byte')
      equal(dataset.bounds, { left: 500000, bottom: 4599930, right: 500090, top: 4600000 }, 'bounds')
      equal(dataset.res, [10, 10], 'res')
      equal(dataset.transform.equals(new Affine(10, 0, 500000, 0, -10, 4600000)), true, 'The transform')
    },
  },
  {
    id: 'places.window',
    title: 'the window of bounds, and back',
    async run(context) {
      const dataset = await context.source('byte')
      const window = dataset.window(500020, 4599950, 500055, 4599990)
      const { colOff, rowOff, width, height } = window
      for (const [found, expected] of [
        [colOff, 2],
        [rowOff, 1],
        [width, 3.5],
        [height, 4],
      ] as const)
        near(found, expected, 'A number of the window')
      equal(
        dataset.windowBounds(new Window(2, 1, 3, 4)),
        { left: 500020, bottom: 4599950, right: 500050, top: 4599990 },
        'windowBounds',
      )
      equal(
        dataset.windowTransform(new Window(2, 1, 3, 4)).coefficients,
        [10, 0, 500020, 0, -10, 4599990],
        'windowTransform',
      )
      await rejects(
        () => dataset.window(500055, 4599950, 500020, 4599990),
        'WINDOW',
        'Bounds that are the wrong way round',
      )
    },
  },
  {
    id: 'places.lnglat',
    title: 'longitude and latitude of the centre',
    async run(context) {
      const dataset = await context.source('byte')
      // rasterio's, by PROJ. A ten-millionth of a degree is a centimetre.
      const [lng, lat] = await dataset.lnglat()
      near(lng * 1e-2, -74.99946041100202e-2, 'A hundredth of the longitude', 1e-9)
      near(lat * 1e-2, 41.55134926307628e-2, 'A hundredth of the latitude', 1e-9)
    },
  },
  {
    id: 'window.from-slices',
    title: 'windows of slices, also from the end, and boundless',
    rasterio: 'test_windows: fromslices (implicit, boundless)',
    async run() {
      const same = (window: Window, expected: readonly number[]) =>
        equal([window.colOff, window.rowOff, window.width, window.height], expected, String(window))
      same(Window.fromSlices([0, 4], [1, 3]), [1, 0, 2, 4])
      same(Window.fromSlices([null, 4], [1, null], { height: 10, width: 10 }), [1, 0, 9, 4])
      same(Window.fromSlices([-4, null], [-3, -1], { height: 10, width: 10 }), [7, 6, 2, 4])
      same(Window.fromSlices([-4, 4], [-1, 2], { boundless: true }), [-1, -4, 3, 8])
      await rejects(
        () => Window.fromSlices([-4, null], [0, 1]),
        'WINDOW',
        'A slice from the end of what has no height',
      )
    },
  },
  {
    id: 'window.crop',
    title: 'a window is cropped to the raster',
    rasterio: 'test_windows: crop',
    async run() {
      const { colOff, rowOff, width, height } = new Window(-1, -2, 20, 5).crop(10, 10)
      equal([colOff, rowOff, width, height], [0, 0, 10, 3], 'The window')
    },
  },
  {
    id: 'window.zero-width',
    title: 'an empty window reads nothing',
    rasterio: 'test_windows: zero_width',
    async run(context) {
      const dataset = await context.source('bytes')
      equal((await dataset.read({ window: new Window(3, 3, 0, 4) })).shape, [3, 4, 0], 'The shape')
    },
  },
  {
    id: 'window.no-intersection',
    title: 'windows that do not meet have no intersection',
    rasterio: 'test_windows: no_intersection',
    async run() {
      const [one, other] = [new Window(0, 0, 2, 2), new Window(5, 5, 2, 2)]
      equal(one.intersects(other), false, 'intersects')
      await rejects(() => one.intersection(other), 'WINDOW', 'intersection')
      equal(one.union(other).equals(new Window(0, 0, 7, 7)), true, 'Whether the union holds both')
    },
  },
  {
    id: 'window.full-blocks',
    title: 'a window grows to whole blocks',
    rasterio: 'test_windows: round_window_to_full_blocks',
    async run() {
      const { colOff, rowOff, width, height } = new Window(120, 30, 20, 5).roundToFullBlocks([[32, 128]])
      equal([colOff, rowOff, width, height], [0, 0, 256, 64], 'The window')
    },
  },
  {
    id: 'window.subdivide',
    title: 'a window is divided; the last parts are cut off',
    rasterio: 'test_windows: subdivide',
    async run() {
      const parts = new Window(0, 0, 5, 4).subdivide(2, 3)
      equal(
        parts.map(({ colOff, rowOff, width, height }) => [colOff, rowOff, width, height]),
        [
          [0, 0, 3, 2],
          [3, 0, 2, 2],
          [0, 2, 3, 2],
          [3, 2, 2, 2],
        ],
        'The parts',
      )
    },
  },
  {
    id: 'read.boundless.every-offset',
    title: 'boundless reads give each pixel in its place, whatever the offset',
    rasterio: 'test_read_boundless: outer_boundless_pixel_fidelity',
    async run(context) {
      const dataset = await context.source('byte')
      const pixels = formulaPixels('uint8', 0)
      for (let rowOff = -3; rowOff <= 8; rowOff += 2) {
        for (let colOff = -4; colOff <= 10; colOff += 3) {
          const window = new Window(colOff, rowOff, 5, 4)
          const found = await dataset.read({ indexes: 1, window, boundless: true, fillValue: 251 })
          const expected = Uint8Array.from({ length: 20 }, (_, i) => {
            const [row, col] = [rowOff + Math.floor(i / 5), colOff + (i % 5)]
            return row >= 0 && row < 7 && col >= 0 && col < 9 ? (pixels[row * 9 + col] as number) : 251
          })
          equal(found.data, expected, `The pixels of ${window}`)
        }
      }
    },
  },
  {
    id: 'read.boundless.fraction-beyond',
    title: 'a window that begins a fraction outside keeps its pixels in place',
    rasterio: 'test_read_boundless: outer_upper_left_boundless_pixel_fidelity',
    async run(context) {
      const dataset = await context.source('byte')
      const found = await dataset.read({
        indexes: 1,
        window: new Window(-0.4, -0.4, 4, 3),
        boundless: true,
        fillValue: 251,
      })
      const pixels = formulaPixels('uint8', 0)
      // The centres of its pixels are at -0.4 + 0.5, and so on: in columns 0 to 3 and rows 0 to 2.
      equal(
        found.data,
        Array.from({ length: 12 }, (_, i) => pixels[Math.floor(i / 4) * 9 + (i % 4)]),
        'The pixels',
      )
    },
  },
  {
    id: 'read.boundless.resampled',
    title: 'a boundless read of another shape keeps its proportions',
    rasterio: 'test_read_boundless: issue2382',
    async run(context) {
      const dataset = await context.source('byte')
      const pixels = formulaPixels('uint8', 0)
      const found = await dataset.read({
        indexes: 1,
        window: new Window(-4, -4, 8, 8),
        boundless: true,
        outShape: [4, 4],
        fillValue: 251,
      })
      // Centres lie at -3, -1, 1 and 3.
      const at = (row: number, col: number) => pixels[row * 9 + col] as number
      equal(
        found.data,
        [...new Array(8).fill(251), 251, 251, at(1, 1), at(1, 3), 251, 251, at(3, 1), at(3, 3)],
        'The pixels',
      )
    },
  },
  {
    id: 'read.boundless.far',
    title: 'a boundless read far outside is filled, and masked',
    rasterio: 'test_boundless_read: beyond_fill_value',
    async run(context) {
      const dataset = await context.source('byte')
      const window = new Window(1e6, -1e6, 3, 2)
      const found = await dataset.read({ indexes: 1, window, boundless: true, masked: true, fillValue: 1 })
      equal(
        [found.data, found.mask],
        [new Uint8Array(6).fill(1), new Uint8Array(6).fill(1)],
        'The pixels and the mask',
      )
      equal((await dataset.read({ indexes: 1, window })).shape, [0, 0], 'The shape without boundless')
    },
  },
  {
    id: 'read.boundless.whole-window',
    title: 'a boundless read of the whole raster is the whole raster',
    rasterio: 'test_boundless_read: issue3245',
    async run(context) {
      const dataset = await context.source('bytes-nodata')
      const window = new Window(0, 0, 9, 7)
      const found = await dataset.read({ window, boundless: true, masked: true })
      const pixels = sourcePixels({ dtype: 'uint8', count: 3 })
      const mask = Array.from({ length: 189 }, (_, i) => (pixels[i] === 0 ? 1 : 0))
      equal([found.data, found.mask], [pixels, mask], 'The pixels and the mask')
    },
  },
  {
    id: 'errors.are-raster-errors',
    title: 'errors are recognised by a brand, with a code, whichever copy of the package threw them',
    async run(context) {
      const error = await context
        .file(new Uint8Array(9))
        .open()
        .catch((caught: unknown) => caught)
      ensure(isRasterError(error), 'isRasterError does not know the error.')
      equal(isRasterError(error, 'NOT_RASTER', 'CORRUPT', 'UNSUPPORTED'), true, `Whether ${error.code} fits`)
      equal(isRasterError(error, 'CLOSED'), false, 'Whether it is CLOSED')
      equal(error.name, 'RasterError', 'name')
    },
  },
]
