/**
 * Looks at damaged files for as long as it is let, by the thousand, and tells of errors that are no RasterErrors, of
 * hangs and of memory. Needs a Node that runs TypeScript (22.18, 24): `node --expose-gc fuzz.ts [from] [count] [match]`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { changeIt, type Fault, lookAt } from './look-at.ts'
import { mutate } from './mutations.ts'
import { Random } from './random.ts'
import { allSeeds } from './seeds.ts'

const PATIENCE = 20_000
const SLOW = 2000
const MEGABYTE = 1 << 20

const [from = 0, count = 1000] = process.argv.slice(2, 4).map(Number)
const match = new RegExp(process.argv[4] ?? '')

interface Report {
  readonly number: number
  readonly text?: string
}

/** The most memory since the last `resetPeak`, in bytes, if the system tells. */
function peak(): number {
  const status = readFileSync('/proc/self/status', 'utf8')
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024
}

function describe({ what, error }: Fault): string {
  const { stack, cause } = error as Error
  const inner = cause instanceof Error ? `\n  caused by ${cause.stack}` : ''
  return `${what}: ${stack}${inner}`.split('\n').slice(0, 9).join('\n')
}

async function work(start: number): Promise<void> {
  const seeds = (await allSeeds()).filter(({ filename }) => match.test(filename))
  const tell = (report: Report): void => parentPort?.postMessage(report)
  for (let number = start; number < from + count; number++) {
    tell({ number })
    const random = new Random(number)
    const seed = random.pick(seeds)
    const bytes = mutate(seed.bytes, random, random.pick(seeds).bytes)
    const maxBytes = number % 8 === 0 ? 256 * MEGABYTE : 16 * MEGABYTE
    globalThis.gc?.()
    writeFileSync('/proc/self/clear_refs', '5')
    const before = process.memoryUsage.rss()
    const begin = performance.now()
    const faults = await lookAt(seed, bytes, maxBytes)
    if (number % 4 === 0 && seed.filename.endsWith('.tif')) faults.push(...(await changeIt(bytes, maxBytes)))
    const time = performance.now() - begin
    const grown = peak() - before
    const name = `case ${number} of ${seed.filename}`
    for (const fault of faults) tell({ number, text: `FAULT ${name}: ${describe(fault)}` })
    if (time > SLOW) tell({ number, text: `SLOW ${name}: ${Math.round(time)} ms` })
    const allowed = 10 * bytes.length + 64 * MEGABYTE + 2 * maxBytes
    if (grown > allowed)
      tell({
        number,
        text: `MEMORY ${name}: ${Math.round(grown / MEGABYTE)} MB, limit ${maxBytes / MEGABYTE}`,
      })
  }
}

/** Runs a worker until it hangs, and from the next case on another. */
function supervise(start: number): void {
  if (start >= from + count) return
  const worker = new Worker(new URL(import.meta.url), { workerData: start, argv: process.argv.slice(2) })
  let number = start
  let timer = setTimeout(() => {}, 0)
  const goOn = (text: string): void => {
    clearTimeout(timer)
    console.log(`${text} case ${number}`)
    worker.removeAllListeners()
    void worker.terminate()
    supervise(number + 1)
  }
  worker.on('message', (report: Report) => {
    if (report.text !== undefined) {
      console.log(report.text)
      return
    }
    number = report.number
    clearTimeout(timer)
    timer = setTimeout(goOn, PATIENCE, 'HANG')
  })
  worker.on('error', (error) => goOn(`DEATH ${error.stack}`))
  worker.on('exit', () => {
    clearTimeout(timer)
    console.log(`Looked at ${number - from + 1} files`)
  })
}

if (isMainThread) supervise(from)
else await work(workerData as number)
