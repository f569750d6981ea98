import type { Dataset } from '@memraster/core'
import { equal, rejects } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'

/** Names that every object of JavaScript has something for. */
const ODD = ['__proto__', 'constructor', 'hasOwnProperty', 'toString'] as const
const TAGS: Readonly<Record<string, string>> = Object.fromEntries(ODD.map((name) => [name, `of ${name}`]))

/** A raster that every driver takes, without a place. */
const SMALL = { width: 9, height: 7, count: 1, dtype: 'uint8' } as const

function setOddTags(dataset: Dataset): void {
  for (const ns of ['', ...ODD]) {
    dataset.updateTags(TAGS, { ns })
    dataset.updateTags(TAGS, { bidx: 1, ns })
  }
}

function checkOddTags(dataset: Dataset, what: string): void {
  for (const bidx of [0, 1]) {
    for (const ns of ['', ...ODD]) {
      const { AREA_OR_POINT: _, ...tags } = dataset.tags(bidx, ns)
      equal(
        Object.entries(tags).sort(),
        Object.entries(TAGS).sort(),
        `${what}: tags of "${ns}", band ${bidx}`,
      )
    }
  }
}

async function created(context: CaseContext, driver: string): Promise<void> {
  context.needs.creates(driver)
  const memfile = context.file()
  const dataset = await memfile.open({ ...SMALL, driver })
  await dataset.write(new Uint8Array(63))
  setOddTags(dataset)
  await dataset.close()
  checkOddTags(await memfile.open(), `A new ${driver}`)
}

/** Names that a stranger, or nobody, would choose. */
export const oddNames: readonly ConformanceCase[] = [
  ...(['GTiff', 'COG', 'PNG'] as const).map(
    (driver): ConformanceCase => ({
      id: `names.tags.${driver}`,
      title: `tags and domains such as __proto__ are written into a ${driver}`,
      run: (context) => created(context, driver),
    }),
  ),
  {
    id: 'names.tags.update',
    title: 'tags and domains such as __proto__ are set in files that exist, and stay when pixels change',
    async run(context) {
      for (const name of ['tif/tiled-band.tif', 'pictures/gray.png']) {
        context.needs.reads(name.endsWith('png') ? 'PNG' : 'GTiff')
        context.needs.feature('update')
        const memfile = await context.fileFrom(await context.fixture(name), { copy: true })
        const dataset = await memfile.open({ mode: 'r+' })
        setOddTags(dataset)
        await dataset.close()
        checkOddTags(await memfile.open(), name)
        const again = await memfile.open({ mode: 'r+' })
        await again.write(await again.read())
        await again.close()
        checkOddTags(await memfile.open(), `${name} with new pixels`)
      }
    },
  },
  {
    id: 'names.files',
    title: 'files may be called __proto__',
    async run(context) {
      context.needs.reads('GTiff')
      const bytes = await context.fixture('tif/tiled-band.tif')
      for (const filename of ODD) {
        const memfile = context.file(bytes, { filename })
        for (const other of ODD) if (other !== filename) memfile.directory.share(other, Uint8Array.of(1))
        const dataset = await memfile.open()
        equal(dataset.files, [filename], 'The files')
        await dataset.read()
      }
    },
  },
  {
    id: 'names.options',
    title: 'options called __proto__ are unknown ones',
    async run(context) {
      const { driver } = context
      context.needs.creates(driver)
      for (const name of ODD) {
        const options = JSON.parse(`{ "${name}": "1" }`)
        await rejects(
          () => context.file().open({ ...SMALL, driver, ...options }),
          'PROFILE',
          `The creation option ${name}`,
        )
        const source = await context.sourceBytes('bytes')
        await rejects(
          () => context.file(source).open({ openOptions: options }),
          'PROFILE',
          `The open option ${name}`,
        )
      }
    },
  },
]
