import type { Dataset } from '@memraster/core'
import { ensure, equal } from '../suite/assertions.ts'
import type { CaseContext } from '../suite/case-context.ts'
import type { ConformanceCase } from '../suite/conformance-case.ts'

type Progress = (fraction: number) => void
type Operation = (dataset: Dataset, onProgress: Progress) => Promise<unknown>

const SIZE = { width: 64, height: 64, count: 2, dtype: 'uint8' } as const
const PIXELS = Uint8Array.from({ length: 2 * 64 * 64 }, (_, i) => i % 251)

const READS: Readonly<Record<string, Operation>> = {
  read: (dataset, onProgress) => dataset.read({ onProgress }),
  readMasks: (dataset, onProgress) => dataset.readMasks({ onProgress }),
  datasetMask: (dataset, onProgress) => dataset.datasetMask({ onProgress }),
  stats: (dataset, onProgress) => dataset.stats(1, { onProgress }),
  histogram: (dataset, onProgress) => dataset.histogram(1, { onProgress }),
  checksum: (dataset, onProgress) => dataset.checksum(1, { onProgress }),
}

const WRITES: Readonly<Record<string, Operation>> = {
  write: (dataset, onProgress) => dataset.write(PIXELS, { onProgress }),
  writeMask: (dataset, onProgress) => dataset.writeMask(new Uint8Array(64 * 64), { onProgress }),
  buildOverviews: (dataset, onProgress) => dataset.buildOverviews([2], { onProgress }),
  close: (dataset, onProgress) => dataset.close({ onProgress }),
}

/** Runs an operation whose `onProgress` throws, if it is called at all. */
async function interrupt(name: string, dataset: Dataset, operation: Operation): Promise<void> {
  const fault = new Error('of the caller')
  let isCalled = false
  const onProgress = () => {
    isCalled = true
    throw fault
  }
  const error = await operation(dataset, onProgress).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (isCalled)
    ensure(error === fault, `${name} ended with ${String(error)}; expected what onProgress threw.`)
  else if (error !== undefined) throw error
}

async function newDataset(context: CaseContext, driver: string): Promise<Dataset> {
  context.needs.creates(driver)
  const dataset = await context.file().open({ ...SIZE, driver })
  await dataset.write(PIXELS)
  return dataset
}

/** Functions of the caller's that throw. */
export const progressErrors: readonly ConformanceCase[] = [
  {
    id: 'progress.errors.reading',
    title: 'a read whose onProgress throws rejects with that very error, and the next one works',
    async run(context) {
      const dataset = await newDataset(context, context.driver)
      for (const [name, operation] of Object.entries(READS)) {
        await interrupt(name, dataset, operation)
        equal((await dataset.read()).data, PIXELS, `The pixels after ${name}`)
      }
    },
  },
  {
    id: 'progress.errors.writing',
    title: 'a write whose onProgress throws rejects with that very error',
    async run(context) {
      for (const [name, operation] of Object.entries(WRITES)) {
        if (name === 'writeMask') context.needs.feature('mask.write')
        if (name === 'buildOverviews') context.needs.feature('overviews.build')
        const dataset = await newDataset(context, context.driver)
        await interrupt(name, dataset, operation)
        if (!dataset.closed) await dataset.discard()
      }
    },
  },
  {
    id: 'progress.errors.closing',
    title: 'a file that is made when it closes, and whose onProgress throws, stays as it was',
    async run(context) {
      for (const driver of ['COG', 'PNG']) {
        const dataset = await newDataset(context, driver)
        await interrupt(`Closing a ${driver}`, dataset, WRITES.close as Operation)
        ensure(dataset.closed, `The ${driver} is not closed.`)
      }
    },
  },
]
