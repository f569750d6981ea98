import { execFileSync, spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BenchmarkCase, benchmarkCases } from './cases.ts'
import type { Outcome } from './contenders/operation.ts'
import type { MemoryRow } from './report/report.ts'

const WORKER = fileURLToPath(new URL('memory-worker.js', import.meta.url))
const RASTERIO_WORKER = fileURLToPath(new URL('../scripts/rasterio_worker.py', import.meta.url))
/** The file that every process opens first, for warmth. */
const WARM_FILE = 'tiny.tif'

/** What a process tells of a case that it has run once. */
export interface MemoryAnswer {
  /** By how many bytes it has grown at its peak beyond what it took before, with the file in memory. */
  readonly growth: number
  /** Of the file that was written, in bytes. */
  readonly size?: number | undefined
}

/** The cases whose memory is measured. */
export function memoryCases(side: number): BenchmarkCase[] {
  const names = [
    'uint16, none',
    'uint16, deflate + 2',
    'RGB, deflate + 2',
    'uint16, deflate + 2, by 256 rows',
  ]
  const groups = ['open, read all', 'write']
  return benchmarkCases(side).filter(
    ({ group, name }) => (groups.includes(group) && names.includes(name)) || name.startsWith('COG'),
  )
}

/**
 * Measures the memory of a case, in a process for each contender. The peak is the operating system's, not one of
 * samples.
 */
export function measureMemory(
  { group, name, file, operation }: BenchmarkCase,
  folder: string,
  contenders: readonly string[],
  side: number,
): MemoryRow {
  const path = join(folder, file)
  const pixels = side * side * (file.startsWith('rgb') ? 3 : 2)
  const shares: Record<string, number> = {}
  for (const contender of contenders) {
    const answer =
      contender === 'rasterio'
        ? askRasterio(join(folder, WARM_FILE), path, operation)
        : askWorker(contender, folder, path, operation)
    if (answer === undefined) continue
    const given = operation.kind === 'write' ? (answer.size ?? statSync(path).size) : pixels
    shares[contender] = (answer.growth - given) / pixels
  }
  return { group, name, shares }
}

function askWorker(
  contender: string,
  folder: string,
  path: string,
  operation: object,
): MemoryAnswer | undefined {
  const args = ['--expose-gc', WORKER, contender, join(folder, WARM_FILE), path, JSON.stringify(operation)]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })).answer
}

function askRasterio(warm: string, path: string, operation: object): MemoryAnswer {
  const requests = [
    { kind: 'read', path: warm, check: false },
    { ...operation, path, check: false },
  ]
  const { stdout } = spawnSync('sh', ['-c', 'command -p python3 "$0" --memory', RASTERIO_WORKER], {
    input: requests.map((request) => `${JSON.stringify(request)}\n`).join(''),
    encoding: 'utf8',
  })
  const answers = stdout.trim().split('\n')
  return JSON.parse(answers.at(-1) ?? '') as Outcome & MemoryAnswer
}
