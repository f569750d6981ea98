import { MemoryDirectory } from '@memraster/core'
import { equal, rejects } from '../suite/assertions.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { tinyTiff } from '../suite/tiny-tiff.ts'

const RUBBISH: Readonly<Record<string, Uint8Array>> = {
  text: new TextEncoder().encode('This is no raster, whatever its name says. '.repeat(9)),
  zeros: new Uint8Array(1000),
  'one-byte': Uint8Array.of(73),
  'tiff-header-alone': Uint8Array.of(73, 73, 42, 0, 8, 0, 0, 0),
  'bigtiff-header-alone': Uint8Array.of(77, 77, 0, 43, 0, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 16),
  'zip-header-alone': Uint8Array.of(80, 75, 3, 4, 20, 0, 0, 0, 8, 0),
}

/** Opening: modes, drivers, and what is no raster. */
export const open: readonly ConformanceCase[] = [
  ...Object.entries(RUBBISH).map(
    ([name, bytes]): ConformanceCase => ({
      id: `open.rubbish.${name}`,
      title: `${name.replaceAll('-', ' ')}: refused`,
      async run(context) {
        const before = bytes.slice()
        await rejects(
          () => context.file(bytes).open(),
          ['NOT_RASTER', 'CORRUPT', 'UNSUPPORTED'],
          `Opening ${name}`,
        )
        equal(bytes, before, 'The bytes after that')
      },
    }),
  ),
  {
    id: 'open.empty',
    title: 'an empty file cannot be read',
    async run(context) {
      await rejects(() => context.file().open({ mode: 'r' }), 'NOT_RASTER', "open with mode 'r'")
    },
  },
  {
    id: 'open.read',
    title: 'a dataset knows its mode, its name, and that it is open',
    rasterio: 'test_read: context',
    async run(context) {
      const memfile = context.file(await context.sourceBytes('bytes'))
      const dataset = await memfile.open()
      equal([dataset.mode, dataset.name, dataset.closed], ['r', memfile.name, false], 'The dataset')
      await dataset.close()
      await dataset.close()
      equal([dataset.closed, dataset.width, dataset.crs?.toEpsg()], [true, 9, 32618], 'The closed dataset')
    },
  },
  {
    id: 'open.profile-of-bytes',
    title: 'a profile for a file that has bytes is refused, by the name of its entry',
    async run(context) {
      const memfile = context.file(await context.sourceBytes('byte'))
      await rejects(() => memfile.open({ width: 10 }), 'PROFILE', 'open({ width })', { subject: 'width' })
    },
  },
  {
    id: 'open.driver',
    title: 'a driver that opens the file is used, one that is unknown is refused',
    async run(context) {
      const bytes = await context.sourceBytes('byte')
      const { driver } = await context.file(bytes).open()
      equal((await context.file(bytes).open({ driver: driver.toLowerCase() })).driver, driver, 'driver')
      await rejects(
        () => context.file(bytes).open({ driver: 'Nonsense' as string }),
        'DRIVER',
        'An unknown driver',
        {
          subject: 'Nonsense',
        },
      )
    },
  },
  {
    id: 'open.twice',
    title: 'a file may be open twice, and closing one dataset leaves the other',
    async run(context) {
      const memfile = context.file(await context.sourceBytes('bytes'))
      const [first, second] = [await memfile.open(), await memfile.open()]
      const expected = await first.read()
      await first.close()
      equal((await second.read()).data, expected.data, 'The pixels from the second dataset')
    },
  },
  {
    id: 'open.function',
    title: 'open() opens bytes and Blobs without a file, and leaves the bytes alone',
    async run(context) {
      const bytes = new Uint8Array(await context.sourceBytes('byte'))
      const before = bytes.slice()
      for (const source of [bytes, new Blob([bytes])]) {
        const dataset = await context.open(source)
        equal(dataset.shape, [7, 9], 'shape')
        await dataset.close()
      }
      equal(bytes, before, 'The bytes')
    },
  },
  {
    id: 'open.directory-stays',
    title: 'reading adds no files to the directory',
    async run(context) {
      const directory = new MemoryDirectory()
      directory.share('a.tif', await context.sourceBytes('bytes'))
      const dataset = await context.file(undefined, { directory, filename: 'a.tif' }).open()
      await dataset.stats(1)
      await dataset.checksum(1)
      await dataset.close()
      equal(directory.names, ['a.tif'], 'The files')
    },
  },
  {
    id: 'open.complex-int32',
    title: 'complex integers of 32 bits are complex64, as in rasterio',
    async run(context) {
      context.needs.reads('GTiff')
      const dataset = await context.file(complexIntegers([1, -2, 70000, -5])).open()
      equal(dataset.dtypes, ['complex64'], 'The dtypes')
      equal(Array.from((await dataset.read()).data as Float32Array), [1, -2, 70000, -5], 'The pixels')
    },
  },
]

/** A TIFF file of one row, with two 32-bit integers for each pixel. */
function complexIntegers(parts: readonly number[]): Uint8Array<ArrayBuffer> {
  const file = tinyTiff('complex64', new Float32Array(Int32Array.from(parts).buffer), '')
  // SampleFormat is the tenth field; 5 is libtiff's of complex integers.
  file[10 + 9 * 12 + 8] = 5
  return file
}
