#!/usr/bin/env node
import { readFileSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { argv, exit, stdout } from 'node:process'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import type { Backend } from '@memraster/core/backend'
import { runSuite } from '../run-suite.ts'
import type { CaseResult } from '../suite/run-case.ts'
import { summarize } from '../suite/test-report.ts'

const USAGE = `Tests a memraster backend.

usage: memraster-conformance --backend MODULE [options]

  --backend MODULE        a file or a package that exports \`backend\`
  --driver NAME           the driver to create rasters with (default: GTiff, or the first that creates)
  --only PREFIX           only the cases whose ids begin so; may be given again
  --known-failures FILE   JSON: {"case.id": "why it fails"}
  --json FILE             writes what became of each case
  --verbose               a line for each case
  --help

The exit code is 1 if a case fails, 2 if the arguments are wrong.`

/** The exports that this command looks at. */
interface BackendModule {
  readonly backend?: Backend
  readonly default?: Backend
  readonly countResources?: (backend: Backend) => number | Promise<number>
}

async function main(): Promise<number> {
  const { values } = parseArgs({
    args: argv.slice(2),
    options: {
      backend: { type: 'string' },
      driver: { type: 'string' },
      only: { type: 'string', multiple: true },
      'known-failures': { type: 'string' },
      json: { type: 'string' },
      verbose: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) {
    console.log(USAGE)
    return 0
  }
  if (values.backend === undefined) throw new TypeError('--backend is missing.')
  const file = values['known-failures']
  const known = file === undefined ? {} : (JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>)
  const { backend, countResources } = await load(values.backend)
  let done = 0
  const report = await runSuite({
    createBackend: () => backend,
    countResources,
    driver: values.driver,
    only: values.only,
    knownFailures: known,
    onResult(result) {
      done++
      if (values.verbose || result.outcome === 'failed') print(result)
      else if (stdout.isTTY) stdout.write(`\r\u001b[K${done} cases, ${result.id}`)
    },
  })
  if (stdout.isTTY) stdout.write('\r\u001b[K')
  console.log(`${report.backend} on ${report.runtime}: ${summarize(report)}`)
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(report)}\n`)
  return report.counts.failed > 0 ? 1 : 0
}

async function load(
  name: string,
): Promise<{ backend: Backend; countResources: BackendModule['countResources'] }> {
  const isFile = /^[./\\]|^[A-Za-z]:[\\/]/.test(name)
  const module = (await import(isFile ? pathToFileURL(resolve(name)).href : name)) as BackendModule
  const backend = module.backend ?? module.default
  if (typeof backend?.open === 'function') return { backend, countResources: module.countResources }
  throw new TypeError(
    `${name} exports no \`backend\`; see "Write your own backend" in this package's README.`,
  )
}

function print({ id, title, outcome, reason }: CaseResult): void {
  if (stdout.isTTY) stdout.write('\r\u001b[K')
  console.log(
    `${outcome.padEnd(13)} ${id}: ${title}${reason === undefined ? '' : `\n${' '.repeat(14)}${reason}`}`,
  )
}

main().then(
  (code) => exit(code),
  (error: unknown) => {
    const isUsage = error instanceof TypeError
    console.error(isUsage ? `${error.message}\n\n${USAGE}` : error)
    exit(isUsage ? 2 : 1)
  },
)
