import type { Dataset, RasterErrorCode } from '@memraster/core'
import type { Feature } from '@memraster/core/backend'
import { rejects } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'
import { formulaPixels } from '../suite/formula-pixels.ts'

interface Operation {
  readonly name: string
  readonly kind: 'read' | 'write'
  readonly feature?: Feature
  run(dataset: Dataset): unknown
}

const read = (name: string, run: Operation['run']): Operation => ({ name, kind: 'read', run })
const write = (name: string, run: Operation['run'], feature?: Feature): Operation => ({
  name,
  kind: 'write',
  run,
  ...(feature && { feature }),
})

/** Everything that a dataset does beyond telling its facts. */
const OPERATIONS: readonly Operation[] = [
  read('read', (dataset) => dataset.read()),
  read('readMasks', (dataset) => dataset.readMasks()),
  read('datasetMask', (dataset) => dataset.datasetMask()),
  read('stats', (dataset) => dataset.stats(1)),
  read('histogram', (dataset) => dataset.histogram(1)),
  read('checksum', (dataset) => dataset.checksum(1)),
  read('blocks', (dataset) => dataset.blocks(1).next()),
  read('sample', (dataset) => dataset.sample([[500001, 4599999]]).next()),
  write('write', (dataset) => dataset.write(new Uint8Array(63), { indexes: 1 })),
  write('writeMask', (dataset) => dataset.writeMask(true), 'mask.write'),
  write('writeColormap', (dataset) => dataset.writeColormap(1, { 0: [0, 0, 0] }), 'colormap.write'),
  write('buildOverviews', (dataset) => dataset.buildOverviews([2]), 'overviews.build'),
  write('updateTags', (dataset) => dataset.updateTags({ A: 1 })),
  write('setBandDescription', (dataset) => dataset.setBandDescription(1, 'a')),
  write('setBandUnit', (dataset) => dataset.setBandUnit(1, 'm')),
  write('set-crs', (dataset) => Object.assign(dataset, { crs: 4326 })),
  write('set-transform', (dataset) => Object.assign(dataset, { transform: [1, 0, 0, 0, -1, 0] })),
  write('set-nodata', (dataset) => Object.assign(dataset, { nodata: 1 })),
  write('set-descriptions', (dataset) => Object.assign(dataset, { descriptions: ['a'] })),
  write('set-units', (dataset) => Object.assign(dataset, { units: ['m'] })),
  write('set-scales', (dataset) => Object.assign(dataset, { scales: [2] })),
  write('set-offsets', (dataset) => Object.assign(dataset, { offsets: [2] })),
  write('set-colorinterp', (dataset) => Object.assign(dataset, { colorinterp: ['gray'] })),
  write(
    'set-gcps',
    (dataset) => Object.assign(dataset, { gcps: { points: [{ row: 0, col: 0, x: 1, y: 2, z: 3 }] } }),
    'gcps.write',
  ),
  write('set-rpcs', (dataset) => Object.assign(dataset, { rpcs: null }), 'rpcs.write'),
]

interface State {
  readonly name: string
  readonly title: string
  /** The code by which operations of a kind are refused; undefined: they succeed. */
  readonly read?: RasterErrorCode
  readonly write?: RasterErrorCode
  enter(context: CaseContext): Promise<Dataset>
}

const STATES: readonly State[] = [
  { name: 'reader', title: "in mode 'r'", write: 'READ_ONLY', enter: (context) => context.source('byte') },
  {
    name: 'writer',
    title: "in mode 'w'",
    read: 'UNSUPPORTED',
    enter: (context) => context.create({ mode: 'w' }),
  },
  { name: 'read-writer', title: "in mode 'w+'", enter: (context) => context.create() },
  {
    name: 'updater',
    title: "in mode 'r+'",
    async enter(context) {
      const memfile = await context.written({}, formulaPixels('uint8', 0))
      context.needs.feature('update')
      return await memfile.open({ mode: 'r+' })
    },
  },
  {
    name: 'closed-reader',
    title: 'of a closed dataset',
    read: 'CLOSED',
    write: 'CLOSED',
    async enter(context) {
      const dataset = await context.source('byte')
      await dataset.close()
      return dataset
    },
  },
  {
    name: 'closed-writer',
    title: 'of a closed writer',
    read: 'CLOSED',
    write: 'CLOSED',
    async enter(context) {
      const dataset = await context.create()
      await dataset.close()
      return dataset
    },
  },
  {
    name: 'discarded',
    title: 'of a discarded dataset',
    read: 'CLOSED',
    write: 'CLOSED',
    async enter(context) {
      const dataset = await context.create()
      await dataset.discard()
      return dataset
    },
  },
  {
    name: 'closed-file',
    title: 'of a dataset whose file is closed',
    read: 'CLOSED',
    write: 'CLOSED',
    async enter(context) {
      const memfile = context.file(await context.sourceBytes('byte'))
      const dataset = await memfile.open()
      await memfile.close()
      return dataset
    },
  },
]

/** Each operation in each state that a dataset can be in. */
export const lifecycle: readonly ConformanceCase[] = STATES.flatMap((state) =>
  OPERATIONS.map((operation): ConformanceCase => {
    const code = state[operation.kind]
    return {
      id: `lifecycle.${state.name}.${operation.name}`,
      title: `${operation.name} ${state.title}: ${code ?? 'done'}`,
      async run(context) {
        const dataset = await state.enter(context)
        const { feature } = operation
        if (code === undefined) {
          if (feature) context.needs.feature(feature)
          await operation.run(dataset)
          await dataset.close()
          return
        }
        const lacks = feature !== undefined && !context.capabilities.features[feature]
        await rejects(
          () => operation.run(dataset),
          lacks ? [code, 'UNSUPPORTED'] : code,
          `${operation.name} ${state.title}`,
        )
      },
    }
  }),
)
