import type { CreateOptions, Dataset, RasterErrorCode } from '@memraster/core'
import { equal, rejects, rejectsAs } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'

type Mistake = readonly [
  id: string,
  title: string,
  code: RasterErrorCode,
  make: (context: CaseContext) => unknown,
]

const TRANSFORM = [10, 0, 500000, 0, -10, 4600000] as const
const POINTS = {
  points: [
    { row: 0, col: 0, x: 1, y: 2 },
    { row: 0, col: 9, x: 2, y: 2 },
    { row: 7, col: 0, x: 1, y: 1 },
  ],
  crs: 'EPSG:4326',
}

function creating(profile: CreateOptions): (context: CaseContext) => unknown {
  return async (context) => {
    const dataset = await context.create({ driver: 'GTiff', ...profile })
    await dataset.discard()
  }
}

const text = (content: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(content)

const PROFILES: readonly Mistake[] = [
  ['huge', 'a raster of 1e9 by 1e9', 'LIMIT', creating({ width: 1e9, height: 1e9 })],
  ['huge-tiled', 'one in tiles', 'LIMIT', creating({ width: 1e9, height: 1e9, tiled: true })],
  [
    'huge-block',
    'a block of more than 2 GB',
    'BLOCK',
    creating({ tiled: true, blockxsize: 1 << 20, blockysize: 1 << 20 }),
  ],
  ['bands', 'more bands than files have', 'PROFILE', creating({ count: 70000 })],
  [
    'ten-gigabytes',
    '10 GB without BigTIFF',
    'PROFILE',
    creating({ width: 1e5, height: 1e5, bigtiff: false }),
  ],
  [
    'gcps-and-transform',
    'points and a transform',
    'PROFILE',
    creating({ transform: TRANSFORM, gcps: POINTS }),
  ],
  ['jpeg-floats', 'JPEG of floats', 'PROFILE', creating({ dtype: 'float32', compress: 'jpeg' })],
  ['webp-one-band', 'WebP of one band', 'PROFILE', creating({ compress: 'webp' })],
  ['ccitt-bytes', 'fax compression of bytes', 'PROFILE', creating({ compress: 'ccittfax4' })],
  ['ycbcr', 'YCbCr without JPEG', 'PROFILE', creating({ count: 3, photometric: 'ycbcr' })],
  ['nbits', 'bits that a dtype has not', 'PROFILE', creating({ nbits: 12 })],
  ['png-bands', 'PNG of five bands', 'PROFILE', creating({ driver: 'PNG', count: 5 })],
  ['jpeg-bands', 'JPEG of two bands', 'PROFILE', creating({ driver: 'JPEG', count: 2 })],
  ['jpeg-wide', 'JPEG of more pixels than it has', 'PROFILE', creating({ driver: 'JPEG', width: 70000 })],
]

const FILES: readonly Mistake[] = [
  [
    'upload',
    'an upload of nothing',
    'NOT_RASTER',
    async (context) => (await context.fileFrom(new Response(''))).open(),
  ],
  ['empty', 'no bytes', 'NOT_RASTER', (context) => context.open(new Uint8Array(0))],
  ['garbage', 'bytes of no format', 'NOT_RASTER', (context) => context.open(new Uint8Array(1000).fill(99))],
  ['page', 'a page of HTML', 'NOT_RASTER', (context) => context.open(text('<!doctype html><p>404</p>'))],
  [
    'mode',
    'a setter of a raster that is read, whatever the value',
    'READ_ONLY',
    async (context) => {
      const dataset = await context.source('byte')
      dataset.crs = 'no system'
    },
  ],
  [
    'one-pixel-overviews',
    'two overviews of one pixel',
    'OVERVIEW',
    async (context) => {
      context.needs.feature('overviews.build')
      const dataset = await context.create()
      await dataset.write(new Uint8Array(63))
      await dataset.buildOverviews([16, 32])
    },
  ],
]

/** Arguments of wrong types, as programs without TypeScript pass them. */
const WRONG_TYPES: Readonly<Record<string, (dataset: Dataset, wrong: never) => unknown>> = {
  read: (dataset, wrong) => dataset.read(wrong),
  'read, window': (dataset, wrong) => dataset.read({ window: wrong }),
  'read, signal': (dataset, wrong) => dataset.read({ signal: wrong }),
  'histogram, range': (dataset, wrong) => dataset.histogram(1, { range: wrong }),
  write: (dataset, wrong) => dataset.write(wrong),
  updateTags: (dataset, wrong) => dataset.updateTags({ A: wrong }),
  transform: (dataset, wrong) => {
    dataset.transform = wrong
  },
  scales: (dataset, wrong) => {
    dataset.scales = wrong
  },
}

/** Characters that XML or C's strings do not hold, and texts that readers take for others. */
const TAGS: readonly (readonly [name: string, value: string])[] = [
  ['A', 'a\0b'],
  ['A', 'a\u0001b'],
  ['A', 'a\ud800b'],
  ['A', ' a'],
  ['A', ''],
  ['', 'a'],
  ['a=b', 'c'],
  ['a:b', 'c'],
  ['a ', 'c'],
]

const HELD = ['a=b', ':', 'a ', 'a\nb\n', 'é漢😀', '<&>"\'', '\u007f\u0080', '\ufeffa', '\uffff']

/** Mistakes are refused with the same code everywhere, and valid values are held exactly. */
export const mistakes: readonly ConformanceCase[] = [
  ...[...PROFILES, ...FILES].map(
    ([id, title, code, make]): ConformanceCase => ({
      id: `mistakes.${id}`,
      title: `${title}: ${code}`,
      async run(context) {
        const isMade = PROFILES.some(([name]) => name === id)
        const lacksOverviews = code === 'OVERVIEW' && !context.capabilities.features['overviews.build']
        if (lacksOverviews || (isMade && !hasDriver(context, id))) await make(context)
        else await rejects(() => make(context), code, title)
      },
    }),
  ),
  {
    id: 'mistakes.vrt-without-source',
    title: 'a VRT whose source is missing opens, and is not read: IO',
    async run(context) {
      context.needs.reads('VRT')
      const xml =
        '<VRTDataset rasterXSize="8" rasterYSize="8"><VRTRasterBand dataType="Byte" band="1"><SimpleSource><SourceFilename relativeToVRT="1">missing.tif</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>'
      const dataset = await context.file(text(xml), { filename: 'a.vrt' }).open()
      await rejects(() => dataset.read(), 'IO', 'Reading it')
    },
  },
  {
    id: 'mistakes.types',
    title: 'arguments of wrong types are refused: TypeError',
    async run(context) {
      const dataset = await context.create()
      for (const [what, pass] of Object.entries(WRONG_TYPES))
        for (const wrong of [Symbol('wrong'), { constructor: 1 }, () => 1])
          await rejectsAs(() => pass(dataset, wrong as never), 'TypeError', `${what}: ${typeof wrong}`)
    },
  },
  {
    id: 'mistakes.getters',
    title: "an error of a caller's getter comes out unchanged",
    async run(context) {
      const dataset = await context.create()
      const options = {
        get window(): never {
          throw new RangeError('own')
        },
      }
      await rejectsAs(() => dataset.read(options), 'RangeError', 'A read')
      await rejectsAs(() => dataset.readMasks(options), 'RangeError', 'A read of masks')
      await rejectsAs(() => dataset.checksum(1, options), 'RangeError', 'A checksum')
    },
  },
  {
    id: 'mistakes.tags',
    title: 'tags, descriptions and units that files do not hold are refused: UNSUPPORTED',
    async run(context) {
      const dataset = await context.create()
      for (const [name, value] of TAGS)
        await rejects(
          () => dataset.updateTags({ [name]: value }),
          'UNSUPPORTED',
          `The tag ${JSON.stringify([name, value])}`,
        )
      const place = { AREA_OR_POINT: 'Point' }
      await rejects(() => dataset.updateTags(place, { ns: 'MINE' }), 'UNSUPPORTED', 'AREA_OR_POINT elsewhere')
      await rejects(() => dataset.setBandDescription(1, 'a\0b'), 'UNSUPPORTED', 'A description')
      await rejects(() => dataset.setBandUnit(1, '\ud800'), 'UNSUPPORTED', 'A unit')
    },
  },
  {
    id: 'metadata.tags.exact',
    title: 'tags that files hold are held exactly',
    async run(context) {
      const tags = Object.fromEntries(HELD.map((value, i) => [`TAG_${i}`, value]))
      const memfile = await context.written({}, new Uint8Array(63), (dataset) => dataset.updateTags(tags))
      const found = (await memfile.open()).tags()
      for (const [name, value] of Object.entries(tags)) equal(found[name], value, name)
    },
  },
]

/** Whether the backend supports what a mistake is made with; if not, the lack of support is refused. */
function hasDriver({ capabilities, needs }: CaseContext, id: string): boolean {
  const driver = id.startsWith('png-') ? 'PNG' : id === 'jpeg-bands' || id === 'jpeg-wide' ? 'JPEG' : 'GTiff'
  needs.creates(driver, 'uint8')
  return Boolean(capabilities.drivers[driver]?.create)
}
