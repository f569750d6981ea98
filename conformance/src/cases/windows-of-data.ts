import { dataWindow, Window } from '@memraster/core'
import { equal } from '../suite/assertions.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'

const parts = ({ colOff, rowOff, width, height }: Window): number[] => [colOff, rowOff, width, height]

/** Windows that are rounded, and those of valid pixels; the numbers are rasterio's. */
export const windowsOfData: readonly ConformanceCase[] = [
  {
    id: 'window.round',
    title: 'sizes are rounded at a half, offsets down but for the last tenth',
    async run() {
      const window = new Window(1.2, 2.95, 3.5, 4.49)
      equal(parts(window.roundLengths()), [1.2, 2.95, 4, 4], 'roundLengths()')
      equal(parts(window.roundOffsets()), [1, 3, 3.5, 4.49], 'roundOffsets()')
      equal(parts(new Window(0.04, 7.05, 0.2, 10.5).roundLengths()), [0.04, 7.05, 0, 11], 'roundLengths()')
    },
  },
  {
    id: 'window.data',
    title: 'the window of the valid pixels, by nodata or by the mask of a read',
    async run(context) {
      const memfile = await context.written({ nodata: 0 }, new Uint8Array(63), (target) =>
        target.write(new Uint8Array(6).fill(7), { indexes: 1, window: new Window(2, 1, 3, 2) }),
      )
      const dataset = await memfile.open()
      equal(parts(dataWindow(await dataset.read(), 0)), [2, 1, 3, 2], 'By nodata')
      equal(parts(dataWindow(await dataset.read({ masked: true }))), [2, 1, 3, 2], 'By the mask')
      equal(parts(dataWindow(await dataset.read())), [0, 0, 9, 7], 'By neither')
    },
  },
]
