import { describe, expect, it } from 'vitest'
import { bindBackend, MemoryDirectory } from '../../src/backend.ts'
import type { Dataset } from '../../src/dataset/dataset.ts'
import { createDataset } from '../../src/dataset/open-dataset.ts'
import { arrayBackend, arrayInfo } from './array-backend.ts'

/** What programs without TypeScript may pass. */
type Anything = never

const backend = arrayBackend({ info: arrayInfo('uint8', 2, {}), pixels: [] })
const { MemoryFile } = bindBackend(backend)
const PIXELS = new Uint8Array(126)

async function raster(): Promise<Dataset> {
  const source = { backend, directory: new MemoryDirectory(), filename: 'a.tif', name: '/vsimem/a/a.tif' }
  return createDataset(source, { driver: 'GTiff', width: 9, height: 7, count: 2, dtype: 'uint8' })
}

const sparse: number[] = []
sparse[1] = 1

/** Values of types that hardly anything takes. */
const WRONG: Readonly<Record<string, unknown>> = {
  null: null,
  'a bigint': 1n,
  NaN: Number.NaN,
  'a symbol': Symbol('wrong'),
  'a function': () => 1,
  'an object': { constructor: 1 },
  'an object without a prototype': Object.create(null),
  'a sparse list': sparse,
  'a list of symbols': [Symbol('wrong')],
  'a date': new Date(0),
}

/** What JavaScript itself says of a mistake, which nobody can act upon. */
const ENGINE =
  /^(?:Cannot |undefined is not |[\w.()[\]$ ]+ is not (?:a function|iterable|defined)|\S+ is not iterable|Invalid )/

/** Passes something wrong; it may be taken, or refused in words of ours. */
async function isRefusedWell(call: (value: Anything) => unknown, value: unknown): Promise<void> {
  try {
    await call(value as Anything)
  } catch (error) {
    const { name, message } = error as Error
    expect(['RasterError', 'TypeError', 'RangeError']).toContain(name)
    expect(message).not.toMatch(ENGINE)
  }
}

async function drain(values: AsyncIterable<unknown> | Iterable<unknown>): Promise<void> {
  for await (const _ of values) return
}

const FILE_CALLS: Readonly<Record<string, (value: Anything) => unknown>> = {
  'new MemoryFile': (value) => new MemoryFile(value),
  'new MemoryFile, options': (value) => new MemoryFile(PIXELS, value),
  'new MemoryFile, ext': (ext) => new MemoryFile(PIXELS, { ext }),
  'MemoryFile.from': (value) => MemoryFile.from(value),
  'MemoryFile.from, options': (value) => MemoryFile.from(PIXELS, value),
  open: (value) => new MemoryFile(PIXELS).open(value),
  'open, driver': (driver) => new MemoryFile(PIXELS).open({ driver } as Anything),
  'open, signal': (signal) => new MemoryFile(PIXELS).open({ signal }),
  'open, openOptions': (openOptions) => new MemoryFile(PIXELS).open({ openOptions }),
  'directory.set': (value) => new MemoryFile(PIXELS).directory.set('x', value),
  'directory.share': (value) => new MemoryFile(PIXELS).directory.share('x', value),
}

const DATASET_CALLS: Readonly<Record<string, (dataset: Dataset, value: Anything) => unknown>> = {
  read: (dataset, value) => dataset.read(value),
  'read, indexes': (dataset, indexes) => dataset.read({ indexes }),
  'read, outShape': (dataset, outShape) => dataset.read({ outShape }),
  'read, resampling': (dataset, resampling) => dataset.read({ resampling }),
  'read, signal': (dataset, signal) => dataset.read({ signal }),
  'read, onProgress': (dataset, onProgress) => dataset.read({ onProgress }),
  'stats, options': (dataset, value) => dataset.stats(1, value),
  'histogram, options': (dataset, value) => dataset.histogram(1, value),
  'checksum, options': (dataset, value) => dataset.checksum(1, value),
  'sample, options': (dataset, value) => drain(dataset.sample([[1, 1]], value)),
  'blocks, options': (dataset, value) => drain(dataset.blocks(1, value)),
  xy: (dataset, value) => dataset.xy(value, value),
  index: (dataset, value) => dataset.index(value, value),
  close: (dataset, value) => dataset.close(value),
  write: (dataset, value) => dataset.write(value),
  'write, options': (dataset, value) => dataset.write(PIXELS, value),
  'write, stride': (dataset, stride) => dataset.write({ data: PIXELS, shape: [2, 7, 9], stride }),
  writeMask: (dataset, value) => dataset.writeMask(value),
  'writeMask, options': (dataset, value) => dataset.writeMask(true, value),
  writeColormap: (dataset, value) => dataset.writeColormap(1, value),
  'writeColormap, a color': (dataset, value) => dataset.writeColormap(1, { 1: value }),
  updateTags: (dataset, value) => dataset.updateTags(value),
  'updateTags, a value': (dataset, value) => dataset.updateTags({ A: value }),
  'updateTags, ns': (dataset, ns) => dataset.updateTags({ A: '1' }, { ns }),
  descriptions: (dataset, value) => {
    dataset.descriptions = value
  },
  scales: (dataset, value) => {
    dataset.scales = value
  },
  colorinterp: (dataset, value) => {
    dataset.colorinterp = value
  },
  gcps: (dataset, value) => {
    dataset.gcps = { points: [value] }
  },
  buildOverviews: (dataset, value) => dataset.buildOverviews(value),
}

describe.each(Object.entries(WRONG))('%s is refused in words of ours', (_, value) => {
  it.each(Object.entries(FILE_CALLS))('by %s', (_, call) => isRefusedWell(call, value))

  it.each(Object.entries(DATASET_CALLS))('by %s', async (_, call) => {
    const dataset = await raster()
    await isRefusedWell((wrong) => call(dataset, wrong), value)
  })
})
