import { configureWorkers, MemoryFile } from '@memraster/pure'

const SIDE = 4096
const PIXELS = Uint8Array.from({ length: SIDE * SIDE }, (_, i) => (i >> 6) ^ (i % 251))
const PROFILE = { driver: 'GTiff', width: SIDE, height: SIDE, count: 1, dtype: 'uint8', tiled: true }

/** Starts workers as the README says. */
const asBundled = () =>
  new Worker(new URL('@memraster/pure/worker', import.meta.url), {
    type: 'module',
  })

/** Starts workers whose script a bundler left out. */
const asMissing = () => new Worker('/assets/missing.js', { type: 'module' })

async function written(compress) {
  const file = new MemoryFile()
  const dataset = await file.open({ ...PROFILE, compress })
  await dataset.write(PIXELS)
  await dataset.close()
  return file.bytes()
}

async function read(bytes) {
  const dataset = await new MemoryFile(bytes).open()
  const { data } = await dataset.read()
  await dataset.close()
  return data
}

const isSame = (a, b) => a.length === b.length && a.every((value, i) => value === b[i])

/** Whether workers make the same bytes and pixels, and how many jobs they do; called from the test. */
globalThis.shareBlocks = async (compress, start, leastJobs) => {
  configureWorkers({ count: 0 })
  const alone = await written(compress)
  let jobs = 0
  configureWorkers({
    count: 1,
    create() {
      const worker = (start === 'bundled' ? asBundled : asMissing)()
      const post = worker.postMessage.bind(worker)
      worker.postMessage = (...args) => {
        jobs++
        post(...args)
      }
      return worker
    },
  })
  let areSame = true
  do {
    areSame &&= isSame(await written(compress), alone) && isSame(await read(alone), PIXELS)
  } while (areSame && jobs < leastJobs)
  return { areSame, jobs }
}
globalThis.isReady = true
