import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type BenchmarkCase, benchmarkCases } from './cases.ts'
import { CONTENDER_NAMES, findContenders } from './contenders/find-contenders.ts'
import { measureImports } from './imports.ts'
import { measure } from './measure.ts'
import { measureMemory, memoryCases } from './memory.ts'
import { formatChart } from './report/chart.ts'
import type { MemoryRow, Report, Row } from './report/report.ts'
import {
  formatGroup,
  formatHeading,
  formatMemory,
  formatRow,
  formatStalls,
  formatTime,
} from './report/table.ts'

const USAGE = `pnpm bench [--node 24] [--quick] [--rounds N] [--skip CONTENDER]... [WORD]...

Times of memraster's backends beside rasterio's, gdal-async's, gdal3.js's and geotiff.js's, which take turns in one run:
rasterio's medians, and the others' ratios to them; lower is faster. Cases whose group or name has one of the WORDs are
run, or all. The table is kept as JSON and as a page with a chart in .cache/bench.

  --node N     on Node N, of those that \`pnpm conformance --install\` installs; default: the Node that runs this
  --quick      smaller files, fewer rounds
  --skip NAME  without ${CONTENDER_NAMES.join(', ')}
  --no-memory  without the processes that measure peak memory and the time of import`

const { values, positionals } = parseArgs({
  allowPositionals: true,
  allowNegative: true,
  options: {
    help: { type: 'boolean', default: false },
    quick: { type: 'boolean', default: false },
    rounds: { type: 'string' },
    memory: { type: 'boolean', default: true },
    skip: { type: 'string', multiple: true, default: [] },
  },
})
if (values.help) console.log(USAGE)
else await main()

async function main(): Promise<void> {
  const side = values.quick ? 2048 : 4096
  const rounds = Number(values.rounds ?? (values.quick ? 3 : 7))
  const folder = makeRasters(side)
  const contenders = await findContenders(values.skip)
  const names = contenders.map(({ name }) => name)
  const about = {
    node: process.versions.node,
    processor: `${availableParallelism()} x ${cpus()[0]?.model}`,
    versions: contenders.map(({ version }) => version),
    side,
    rounds,
  }
  console.log(`Node ${about.node}, ${about.processor}; ${about.versions.join('; ')}`)
  console.log(
    `${side} x ${side} pixels, bytes in memory; medians of ${rounds} rounds, ratios to ${names[0]}: lower is faster\n`,
  )
  console.log(formatHeading(names))
  const rows: Row[] = []
  try {
    for (const each of benchmarkCases(side).filter(isWanted)) {
      if (rows.at(-1)?.group !== each.group) console.log(formatGroup(each.group))
      const row = await measure(each, join(folder, each.file), contenders, rounds)
      rows.push(row)
      console.log(formatRow(row, names))
    }
  } finally {
    for (const contender of contenders) contender.close()
  }
  console.log(`\n${formatStalls(rows, names)}`)
  const memory = values.memory ? measureAllMemory(folder, names, side) : []
  const imports = values.memory ? measureImports(rounds) : {}
  const texts = Object.entries(imports).map(([name, time]) => `${name} ${formatTime(time)}`)
  if (texts.length > 0) console.log(`\nimport: ${texts.join(', ')}`)
  keep({ about, contenders: names, rows, memory, imports })
}

function isWanted({ group, name }: BenchmarkCase): boolean {
  return positionals.length === 0 || positionals.some((word) => `${group}: ${name}`.includes(word))
}

function measureAllMemory(folder: string, contenders: readonly string[], side: number): MemoryRow[] {
  console.log(formatGroup('\npeak memory beyond file and result, as a share of the pixels'))
  // GDAL's threads share what one thread takes; the memory of gdal3.js is that of the wasm backend.
  const names = contenders.filter((name) => name !== 'all threads' && name !== 'gdal3.js')
  return memoryCases(side)
    .filter(isWanted)
    .map((each) => {
      const row = measureMemory(each, folder, names, side)
      console.log(formatMemory(row, contenders))
      return row
    })
}

/** Keeps a report beside those of other runs. */
function keep(report: Report): void {
  const folder = fileURLToPath(new URL('../../../.cache/bench/', import.meta.url))
  mkdirSync(folder, { recursive: true })
  const name = `node-${report.about.node}-${report.about.side}`
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(report, undefined, 1)}\n`)
  writeFileSync(join(folder, `${name}.html`), formatChart(report))
  console.log(`\nkept as ${join(folder, name)}.json and .html`)
}

/** Makes the rasters that are not there yet. */
function makeRasters(side: number): string {
  const folder = fileURLToPath(new URL(`../../../.cache/bench/rasters-${side}/`, import.meta.url))
  mkdirSync(folder, { recursive: true })
  const script = fileURLToPath(new URL('../scripts/make_rasters.py', import.meta.url))
  execFileSync('sh', ['-c', 'command -p python3 "$0" "$@"', script, folder, String(side)], {
    stdio: 'inherit',
  })
  return folder
}
