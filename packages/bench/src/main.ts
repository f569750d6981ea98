import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { findBackends } from 'memraster'
import { type BenchmarkCase, benchmarkCases } from './benchmark-cases.ts'
import { geotiffContender } from './contenders/geotiff.ts'
import { memrasterContender } from './contenders/memraster.ts'
import type { Contender } from './contenders/operation.ts'
import { rasterioContender } from './contenders/rasterio.ts'
import { reportMemory } from './memory.ts'
import { formatHeading, formatRow, median, type Row } from './report.ts'

const USAGE = `pnpm bench [--quick] [--rounds N] [--stalls | --memory] [--skip CONTENDER]... [WORD]...

Times of memraster's backends beside rasterio's and geotiff.js's: medians, and ratios to rasterio's. The contenders
take turns in one run. Cases whose names have one of the WORDs are run, or all. --quick: smaller files, fewer rounds.
--stalls: not how long it takes, but the longest time for which the event loop stands still. --memory: how far the
process of each backend grows while it writes a large file through windows.`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    help: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    stalls: { type: 'boolean', default: false },
    memory: { type: 'boolean', default: false },
    skip: { type: 'string', multiple: true, default: [] },
  },
})
if (values.help) console.log(USAGE)
else if (values.memory) reportMemory(await backendNames())
else await main()

async function backendNames(): Promise<string[]> {
  const names = (await findBackends()).flatMap(({ backend }) => (backend ? [backend.name] : []))
  return names.filter((name) => !values.skip.includes(name))
}

async function main(): Promise<void> {
  const side = values.quick ? 2048 : 4096
  const rounds = Number(values.rounds ?? (values.quick ? 3 : 7))
  const folder = makeRasters(side)
  const skipped = values.stalls ? ['rasterio', ...values.skip] : values.skip
  const contenders = await findContenders(skipped)
  console.log(`Node ${process.versions.node}, ${cpus()[0]?.model}, ${availableParallelism()} processors`)
  console.log(contenders.map(({ version }) => version).join('; '))
  const measured = values.stalls ? 'longest stalls of the event loop' : 'times'
  console.log(
    `${side} x ${side} pixels, bytes in memory; ${measured}, medians of ${rounds} rounds; ratios to ${contenders[0]?.name}\n`,
  )
  console.log(formatHeading(contenders.map(({ name }) => name)))
  const isWanted = ({ name }: BenchmarkCase): boolean =>
    positionals.length === 0 || positionals.some((word) => name.includes(word))
  try {
    for (const each of benchmarkCases(side).filter(isWanted)) {
      console.log(formatRow(await measure(each, contenders, folder, rounds)))
    }
  } finally {
    for (const contender of contenders) contender.close()
  }
}

/** Runs a case by all contenders in turns, once before for warmth and to compare what they read. */
async function measure(
  { name, file, operation }: BenchmarkCase,
  contenders: readonly Contender[],
  folder: string,
  rounds: number,
): Promise<Row> {
  const path = join(folder, file)
  const times = contenders.map((): number[] => [])
  const crcs: (number | undefined)[] = []
  for (let round = 0; round <= rounds; round++) {
    for (const [i, contender] of contenders.entries()) {
      if (round > 0 && times[i]?.length !== round - 1) continue
      globalThis.gc?.()
      const { outcome, longest } = await watchStalls(() => contender.run(path, operation, round === 0))
      if (round === 0) crcs.push(outcome?.crc)
      else if (outcome) times[i]?.push(values.stalls ? longest : outcome.time)
    }
  }
  const different = contenders
    .map(({ name }) => name)
    .filter((_, i) => crcs[i] !== undefined && crcs[0] !== undefined && crcs[i] !== crcs[0])
  return { name, medians: times.map((each) => (each.length > 0 ? median(each) : undefined)), different }
}

/** Runs `work`; measures the longest time between two turns of the event loop meanwhile, if asked for. */
async function watchStalls<T>(work: () => Promise<T>): Promise<{ outcome: T; longest: number }> {
  let longest = 0
  let last = performance.now()
  let isWatching = values.stalls
  const turn = (): void => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
    if (isWatching) setImmediate(turn)
  }
  turn()
  const outcome = await work()
  isWatching = false
  turn()
  return { outcome, longest }
}

async function findContenders(skipped: readonly string[]): Promise<Contender[]> {
  const backends = (await findBackends()).flatMap(({ backend }) => (backend ? [backend] : []))
  const worker = fileURLToPath(new URL('../scripts/rasterio_worker.py', import.meta.url))
  const reference = skipped.includes('rasterio') ? [] : [await rasterioContender(worker)]
  const others = [...backends.map(memrasterContender), geotiffContender()]
  return [...reference, ...others.filter(({ name }) => !skipped.includes(name))]
}

/** Makes the rasters that are not there yet. */
function makeRasters(side: number): string {
  const folder = fileURLToPath(new URL(`../../../.cache/bench-${side}/`, import.meta.url))
  mkdirSync(folder, { recursive: true })
  const script = fileURLToPath(new URL('../scripts/make_rasters.py', import.meta.url))
  execFileSync('sh', ['-c', 'command -p python3 "$0" "$@"', script, folder, String(side)], {
    stdio: 'inherit',
  })
  return folder
}
