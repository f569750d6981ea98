import { MemoryDirectory } from '@memraster/core'
import { ensure, equal, rejects } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { sourcePixels } from '../suite/formula-pixels.ts'

const WORLD_FILE = new TextEncoder().encode('2\n0\n0\n-2\n51\n49\n')
/** Upper left corner at 10, 20, pixels of 1, and a tag. */
const PAM = new TextEncoder().encode(
  '<PAMDataset><GeoTransform>10, 1, 0, 20, 0, -1</GeoTransform><Metadata><MDI key="A">b</MDI></Metadata></PAMDataset>',
)

const OWN = [10, 0, 500000, 0, -10, 4600000]
const OF_WORLD_FILE = [2, 0, 50, 0, -2, 50]
const OF_PAM = [1, 0, 10, 0, -1, 20]
const NOWHERE = [1, 0, 0, 0, 1, 0]

/** The effect of GEOREF_SOURCES on a GeoTIFF with a place, a world file and a PAM sidecar: transform, CRS, tag. */
const PLACES: readonly (readonly [
  sources: string,
  transform: readonly number[],
  epsg: number | undefined,
  tag: string | undefined,
])[] = [
  ['PAM,INTERNAL,TABFILE,WORLDFILE', OF_PAM, 32618, 'b'],
  ['NONE', NOWHERE, undefined, undefined],
  ['INTERNAL', OWN, 32618, undefined],
  ['internal,pam', OWN, 32618, 'b'],
  ['PAM', OF_PAM, undefined, 'b'],
  ['WORLDFILE', OF_WORLD_FILE, undefined, undefined],
  ['WORLDFILE,INTERNAL', OF_WORLD_FILE, 32618, undefined],
  ['WORLDFILE,PAM', OF_WORLD_FILE, undefined, 'b'],
  ['INTERNAL,WORLDFILE,PAM', OWN, 32618, 'b'],
  ['TABFILE', NOWHERE, undefined, undefined],
]

async function withOverviews(context: CaseContext): Promise<ReturnType<CaseContext['file']>> {
  context.needs.feature('update')
  context.needs.feature('overviews.build')
  return await context.written({ width: 64, height: 32 }, new Uint8Array(64 * 32).fill(7), (dataset) =>
    dataset.buildOverviews([2, 4]),
  )
}

/** Open options: known ones are heeded, others refused. */
export const openOptions: readonly ConformanceCase[] = [
  {
    id: 'open.options.unknown',
    title: 'an open option that the driver does not have is refused, naming the nearest that there is',
    async run(context) {
      const memfile = context.file(await context.sourceBytes('byte'))
      for (const name of ['NO_SUCH_OPTION', 'zlevel', 'OVERVIEW_LEVELS']) {
        const options = { openOptions: { [name]: '1' } }
        await rejects(() => memfile.open(options), 'PROFILE', `Opening with ${name}`, { subject: name })
      }
      const error = await memfile.open({ openOptions: { OVERVIEW_LEVELS: '1' } }).catch((e: unknown) => e)
      ensure(String(error).includes('"OVERVIEW_LEVEL"'), `${String(error)} does not name OVERVIEW_LEVEL.`)
      equal((await memfile.open({ openOptions: {} })).count, 1, 'The bands, without options')
    },
  },
  {
    id: 'open.options.of-another-driver',
    title: 'an open option of another driver is refused',
    async run(context) {
      const { driver } = await context.source('byte')
      for (const [name, other] of Object.entries(context.capabilities.drivers)) {
        const own = context.capabilities.drivers[driver]?.openOptions ?? {}
        const option = Object.keys(other.openOptions ?? {}).find((key) => !(key in own))
        if (name === driver || option === undefined) continue
        const memfile = context.file(await context.sourceBytes('byte'))
        await rejects(
          () => memfile.open({ openOptions: { [option]: '1' } }),
          'PROFILE',
          `Opening ${driver} with ${option}`,
        )
        return
      }
    },
  },
  {
    id: 'open.options.values',
    title: 'values that an open option does not take are refused',
    async run(context) {
      context.needs.reads('GTiff')
      for (const name of ['SPARSE_OK', 'GEOTIFF_KEYS_FLAVOR']) context.needs.openOption('GTiff', name)
      const memfile = context.file(await context.sourceBytes('byte'))
      for (const [name, value] of [
        ['SPARSE_OK', 'perhaps'],
        ['GEOTIFF_KEYS_FLAVOR', 'VANILLA'],
      ] as const) {
        const options = { openOptions: { [name]: value } }
        await rejects(() => memfile.open(options), 'PROFILE', `Opening with ${name}=${value}`)
      }
      for (const options of [
        { SPARSE_OK: true },
        { sparse_ok: 'off' },
        { NUM_THREADS: 'ALL_CPUS' },
        { num_threads: 2 },
        { GEOTIFF_KEYS_FLAVOR: 'standard' },
        { IGNORE_COG_LAYOUT_BREAK: true },
      ]) {
        const { data } = await (await memfile.open({ openOptions: options })).read()
        equal(data, sourcePixels({ dtype: 'uint8', count: 1 }), `The pixels with ${JSON.stringify(options)}`)
      }
    },
  },
  ...PLACES.map(
    ([sources, transform, epsg, tag]): ConformanceCase => ({
      id: `open.options.georef-sources.${sources.toLowerCase().replaceAll(',', '-')}`,
      title: `GEOREF_SOURCES=${sources}: the place comes from there`,
      async run(context) {
        context.needs.reads('GTiff')
        context.needs.openOption('GTiff', 'GEOREF_SOURCES')
        const directory = new MemoryDirectory()
        const memfile = context.file(await context.sourceBytes('byte'), { directory, filename: 'a.tif' })
        directory.share('a.tif.aux.xml', PAM)
        directory.share('a.tfw', WORLD_FILE)
        const dataset = await memfile.open({ openOptions: { GEOREF_SOURCES: sources } })
        equal(dataset.transform.coefficients, transform, 'The transform')
        equal([dataset.crs?.toEpsg(), dataset.tags().A], [epsg, tag], 'The CRS and the tag of the sidecar')
        equal((await dataset.read()).data, sourcePixels({ dtype: 'uint8', count: 1 }), 'The pixels')
      },
    }),
  ),
  {
    id: 'open.options.overview-level',
    title: 'OVERVIEW_LEVEL opens an overview, and hides others',
    async run(context) {
      const memfile = await withOverviews(context)
      const opened = async (OVERVIEW_LEVEL: string | number): Promise<unknown> => {
        const dataset = await memfile.open({ openOptions: { OVERVIEW_LEVEL } })
        const { data, shape } = await dataset.read({ indexes: 1 })
        equal(data, new Uint8Array(data.length).fill(7), `The pixels of level ${OVERVIEW_LEVEL}`)
        return [shape, dataset.overviews(1), dataset.transform.coefficients[0]]
      }
      equal(await opened('NONE'), [[32, 64], [], 10], 'NONE')
      equal(await opened('0'), [[16, 32], [2], 20], '0')
      equal(await opened(1), [[8, 16], [], 40], '1')
      equal(await opened('0 only'), [[16, 32], [], 20], '0 only')
      const refused = (level: string, code: 'OVERVIEW' | 'PROFILE', mode?: 'r+'): Promise<unknown> =>
        rejects(
          () => memfile.open({ ...(mode && { mode }), openOptions: { OVERVIEW_LEVEL: level } }),
          code,
          `Level ${level}`,
        )
      await refused('2', 'OVERVIEW')
      await refused('AUTO', 'PROFILE')
      await refused('-1', 'PROFILE')
      await refused('0', 'PROFILE', 'r+')
    },
  },
]
