import { MemoryDirectory, type MemoryFile, Window } from '@memraster/core'
import { ensure, equal, rejects } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'

/** Formats that are made as a whole: their number of bands here, and whether pixels come back as they were written. */
const FORMATS = {
  PNG: { extension: 'png', count: 3, isExact: true },
  JPEG: { extension: 'jpg', count: 3, isExact: false },
  WEBP: { extension: 'webp', count: 3, isExact: false },
  GIF: { extension: 'gif', count: 1, isExact: true },
} as const

type Format = keyof typeof FORMATS

const WIDTH = 40
const HEIGHT = 24

/** Checksums that rasterio gives of JPEG files that were cut. */
const CUT_JPEGS = [
  ['rgb', 2, [3969, 4011, 3970]],
  ['rgb', 51, [3973, 3979, 3915]],
  ['gray', 2, [4039]],
  ['gray', 45, [4093]],
  ['gray', 121, [4291]],
  ['progressive', 2, [4002, 4017, 4018]],
] as const

interface Picture {
  readonly memfile: MemoryFile
  readonly directory: MemoryDirectory
  readonly name: string
  /** Bytes of all its files, by name. */
  files(): Record<string, Uint8Array>
}

/** A picture with soft edges, so that a lossy re-encoding would change it. */
async function picture(context: CaseContext, driver: Format, count?: number): Promise<Picture> {
  const { extension, count: usual } = FORMATS[driver]
  const bands = count ?? usual
  context.needs.feature('update')
  const directory = new MemoryDirectory()
  const name = `a.${extension}`
  const memfile = context.file(undefined, { directory, filename: name })
  const profile = { driver, width: WIDTH, height: HEIGHT, count: bands, crs: null, transform: null }
  const dataset = await context.create(profile, memfile)
  await dataset.write(Uint8Array.from({ length: bands * WIDTH * HEIGHT }, (_, i) => (i * 7 + (i >> 4)) & 255))
  await dataset.close()
  const files = (): Record<string, Uint8Array> =>
    Object.fromEntries(directory.names.map((each) => [each, (directory.get(each) as Uint8Array).slice()]))
  return { memfile, directory, name, files }
}

function perFormat(
  id: string,
  title: string,
  run: (context: CaseContext, driver: Format) => Promise<void>,
): ConformanceCase[] {
  return (Object.keys(FORMATS) as Format[]).map((driver) => ({
    id: `pictures.${id}.${driver.toLowerCase()}`,
    title: `${driver}: ${title}`,
    run: (context) => run(context, driver),
  }))
}

/** Files of formats that are made as a whole, changed in mode `r+`. */
export const pictures: readonly ConformanceCase[] = [
  ...perFormat('metadata', 'metadata change beside the file, whose bytes stay', async (context, driver) => {
    const { memfile } = await picture(context, driver)
    const before = memfile.bytes().slice()
    const dataset = await memfile.open({ mode: 'r+' })
    dataset.updateTags({ SEASON: 'spring', SIGNS: '<&">' })
    dataset.updateTags({ KEY: 'value' }, { ns: 'OWN' })
    dataset.updateTags({ OF: 'band' }, { bidx: 1 })
    dataset.setBandDescription(1, 'first & best')
    dataset.crs = 4326
    dataset.transform = [0.5, 0, 7, 0, -0.25, 50]
    dataset.scales = dataset.scales.map(() => 2)
    dataset.offsets = dataset.offsets.map(() => -1.5)
    await dataset.close()
    equal(memfile.bytes(), before, 'The bytes of the file')
    const again = await memfile.open({ mode: 'r+' })
    const { SEASON, SIGNS } = again.tags()
    equal([SEASON, SIGNS], ['spring', '<&">'], 'The tags')
    equal([again.tags(0, 'OWN'), again.tags(1).OF], [{ KEY: 'value' }, 'band'], 'The tags elsewhere')
    equal([again.descriptions[0], again.crs?.toEpsg()], ['first & best', 4326], 'The description and the CRS')
    equal(again.transform.coefficients, [0.5, 0, 7, 0, -0.25, 50], 'The transform')
    equal([again.scales[0], again.offsets[0]], [2, -1.5], 'The scale and offset')
    again.updateTags({ SEASON: null, YEAR: '2026' })
    again.crs = null
    await again.close()
    const last = await memfile.open()
    equal(
      [last.tags().SEASON, last.tags().YEAR, last.crs],
      [undefined, '2026', undefined],
      'The facts at last',
    )
    equal([last.tags().SIGNS, last.descriptions[0]], ['<&">', 'first & best'], 'What was left')
    equal(memfile.bytes(), before, 'The bytes of the file at last')
  }),
  ...perFormat('pixels', 'pixels change, all facts and other pixels stay', async (context, driver) => {
    const { memfile } = await picture(context, driver)
    const { isExact } = FORMATS[driver]
    const first = await memfile.open({ mode: 'r+' })
    first.updateTags({ KEPT: 'yes' })
    first.crs = 32618
    first.transform = [10, 0, 500000, 0, -10, 4600000]
    await first.close()
    const dataset = await memfile.open({ mode: 'r+' })
    const expected = (await dataset.read()).data.slice() as Uint8Array
    const bands = dataset.count
    const window = isExact ? new Window(3, 5, 4, 2) : new Window(0, 0, WIDTH, HEIGHT)
    await dataset.write(new Uint8Array(bands * window.width * window.height).fill(255), { window })
    for (let band = 0; band < bands; band++)
      for (let row = window.rowOff; row < window.rowOff + window.height; row++) {
        const start = (band * HEIGHT + row) * WIDTH + window.colOff
        expected.fill(255, start, start + window.width)
      }
    equal((await dataset.read()).data, expected, 'The pixels before closing')
    dataset.setBandDescription(1, 'new')
    await dataset.close()
    const again = await memfile.open()
    const { data } = await again.read()
    if (isExact) equal(data, expected, 'The pixels')
    else
      ensure(
        (data as Uint8Array).every((value) => value >= 253),
        'The pixels are not white.',
      )
    equal([again.driver, again.tags().KEPT, again.descriptions[0]], [driver, 'yes', 'new'], 'The facts')
    equal(again.crs?.toEpsg(), 32618, 'The CRS')
    equal(again.transform.coefficients, [10, 0, 500000, 0, -10, 4600000], 'The transform')
  }),
  ...perFormat(
    'mask',
    'a mask alone goes beside the file, and the next one replaces it',
    async (context, driver) => {
      context.needs.feature('mask.write')
      context.needs.creates('GTiff')
      const { memfile } = await picture(context, driver)
      const before = memfile.bytes().slice()
      for (const valid of [0, 1]) {
        const mask = Uint8Array.from({ length: WIDTH * HEIGHT }, (_, i) => (i % 3 === valid ? 255 : 0))
        const dataset = await memfile.open({ mode: 'r+' })
        await dataset.writeMask(mask)
        equal((await dataset.datasetMask()).data, mask, 'The mask before closing')
        await dataset.close()
        equal((await (await memfile.open()).datasetMask()).data, mask, 'The mask')
        equal(memfile.bytes(), before, 'The bytes of the file')
      }
    },
  ),
  ...perFormat(
    'dropped',
    'what is discarded or aborted leaves all files as they were',
    async (context, driver) => {
      const { memfile, files } = await picture(context, driver)
      const first = await memfile.open({ mode: 'r+' })
      first.updateTags({ KEPT: 'yes' })
      await first.close()
      const before = files()
      const change = async (): Promise<Awaited<ReturnType<MemoryFile['open']>>> => {
        const dataset = await memfile.open({ mode: 'r+' })
        await dataset.write(new Uint8Array(dataset.count * WIDTH * HEIGHT))
        await dataset.writeMask(false)
        dataset.updateTags({ KEPT: 'no' })
        return dataset
      }
      await (await change()).discard()
      equal(files(), before, 'The files after discard()')
      const dataset = await change()
      await rejects(() => dataset.close({ signal: AbortSignal.abort() }), 'ABORTED', 'close({ signal })')
      equal(files(), before, 'The files after a close that was aborted')
      await (await memfile.open({ mode: 'r+' })).close()
      equal(files(), before, 'The files after a close without changes')
    },
  ),
  ...perFormat(
    'refused',
    'colours that the format cannot have are refused, and nothing changes',
    async (context, driver) => {
      const { memfile, files } = await picture(context, driver)
      const before = files()
      const dataset = await memfile.open({ mode: 'r+' })
      dataset.colorinterp = dataset.colorinterp.map(() => 'magenta')
      await rejects(() => dataset.close(), 'UNSUPPORTED', 'close()')
      equal(files(), before, 'The files')
    },
  ),
  ...perFormat(
    'overviews',
    'overviews go beside the file, or are refused by name',
    async (context, driver) => {
      context.needs.feature('overviews.build')
      const { memfile, directory, name } = await picture(context, driver)
      const before = memfile.bytes().slice()
      const dataset = await memfile.open({ mode: 'r+' })
      let isRefused = false
      try {
        await dataset.buildOverviews([2, 4])
      } catch {
        isRefused = true
        await rejects(() => dataset.buildOverviews([2]), 'UNSUPPORTED', 'buildOverviews', {
          feature: 'overviews.build',
        })
      }
      await dataset.close()
      equal(memfile.bytes(), before, 'The bytes of the file')
      equal(directory.has(`${name}.ovr`), !isRefused, `Whether there is ${name}.ovr`)
      if (!isRefused) equal((await memfile.open()).overviews(1), [2, 4], 'The overviews')
    },
  ),
  ...CUT_JPEGS.map(
    ([name, cut, checksums]): ConformanceCase => ({
      id: `pictures.cut.${name}-${cut}`,
      title: `JPEG without its last ${cut} bytes: what there is of it is shown, as libjpeg does`,
      async run(context) {
        context.needs.reads('JPEG')
        const bytes = await context.fixture(`pictures/${name}.jpg`)
        const memfile = context.file(bytes.slice(0, bytes.length - cut), { ext: '.jpg' })
        const dataset = await memfile.open()
        equal(
          await Promise.all(dataset.indexes.map((bidx) => dataset.checksum(bidx))),
          checksums,
          'The checksums',
        )
      },
    }),
  ),
  {
    id: 'pictures.nodata',
    title: 'PNG: a nodata value is set and removed',
    async run(context) {
      for (const count of [1, 3]) {
        const { memfile } = await picture(context, 'PNG', count)
        const { data } = await (await memfile.open()).read()
        for (const nodata of [7, 9, null]) {
          const dataset = await memfile.open({ mode: 'r+' })
          dataset.nodata = nodata
          await dataset.close()
          const again = await memfile.open()
          equal(
            [again.nodata, (await again.read()).data],
            [nodata ?? undefined, data],
            'nodata and the pixels',
          )
        }
      }
    },
  },
  {
    id: 'pictures.colormap',
    title: 'PNG: a colormap is written, and replaced',
    async run(context) {
      context.needs.feature('colormap.write')
      const { memfile } = await picture(context, 'PNG', 1)
      const { data } = await (await memfile.open()).read()
      for (const red of [1, 2]) {
        const colors = Object.fromEntries(
          Array.from({ length: 256 }, (_, i) => [i, [red, i, 255 - i, 255] as const]),
        )
        const dataset = await memfile.open({ mode: 'r+' })
        dataset.writeColormap(1, colors)
        await dataset.close()
        const again = await memfile.open()
        equal([again.colormap(1)[5], again.colorinterp], [[red, 5, 250, 255], ['palette']], 'The colours')
        equal((await again.read()).data, data, 'The pixels')
      }
    },
  },
  {
    id: 'pictures.world-file',
    title: 'PNG: a new transform replaces a world file',
    async run(context) {
      const { memfile, directory } = await picture(context, 'PNG')
      directory.share('a.pgw', new TextEncoder().encode('2\n0\n0\n-2\n51\n49\n'))
      directory.share('other.pgw', Uint8Array.of(1))
      const dataset = await memfile.open({ mode: 'r+' })
      equal(dataset.transform.coefficients, [2, 0, 50, 0, -2, 50], 'The transform of the world file')
      dataset.transform = [1, 0, 10, 0, -1, 20]
      await dataset.close()
      equal((await memfile.open()).transform.coefficients, [1, 0, 10, 0, -1, 20], 'The transform')
      ensure(directory.has('other.pgw'), 'The file of another is gone.')
    },
  },
]
