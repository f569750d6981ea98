import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const command = fileURLToPath(new URL('../dist/cli/cli.js', import.meta.url))
const TIMEOUT = 300_000

/**
 * Runs the suite by its command, in a runtime that has processes and files.
 *
 * @param {...string} args What the runtime takes before the name of a script.
 * @returns {import('./runtimes.mjs').Runtime['run']}
 */
export function runInCommand(...args) {
  return async (program, { backend, knownFailures, only = [] }) => {
    const folder = mkdtempSync(join(tmpdir(), 'memraster-conformance-'))
    try {
      const known = join(folder, 'known-failures.json')
      const report = join(folder, 'report.json')
      writeFileSync(known, JSON.stringify(knownFailures))
      const entry = fileURLToPath(import.meta.resolve(`@memraster/${backend}`))
      const options = ['--backend', entry, '--known-failures', known, '--json', report]
      const output = await run(program, [
        ...args,
        command,
        ...options,
        ...only.flatMap((id) => ['--only', id]),
      ])
      try {
        return JSON.parse(readFileSync(report, 'utf8'))
      } catch {
        throw new Error(`The run ended without a report:\n${output}`)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
  }
}

/** @returns {Promise<string>} What the program printed; resolves however it ended. */
function run(program, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: TIMEOUT })
    let output = ''
    child.stdout.on('data', (chunk) => {
      output += chunk
    })
    child.stderr.on('data', (chunk) => {
      output += chunk
    })
    child.on('error', reject)
    child.on('close', (_, signal) => resolve(signal ? `${output}\nended by ${signal}` : output))
  })
}
