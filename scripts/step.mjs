/** @import { SpawnOptions } from 'node:child_process' */
import { spawn } from 'node:child_process'

/** A command or check that failed; its message is for people and includes the command's own words. */
export class StepError extends Error {}

/**
 * Runs `work` and prints one line: what it was, what it says of itself, and how long it took.
 *
 * @template T
 * @param {string} name
 * @param {(say: (outcome: string) => void) => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(name, work) {
  const start = performance.now()
  let outcome = 'done'
  let failed = true
  try {
    const result = await work((said) => {
      outcome = said
    })
    failed = false
    return result
  } finally {
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`${failed ? '✗' : '✓'} ${name.padEnd(13)} ${failed ? 'FAILED' : outcome} (${seconds} s)`)
  }
}

/**
 * Runs a command to its end and gives what it printed.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {SpawnOptions} [options]
 * @returns {Promise<string>}
 * @throws {StepError} If it cannot be started or exits with another code than 0.
 */
export function run(command, args, options = {}) {
  return new Promise((resolve, reject) => {
    let output = ''
    // The npm family are scripts on Windows, which only a shell can start.
    const child = spawn(command, args, { stdio: 'pipe', shell: process.platform === 'win32', ...options })
    child.stdout?.on('data', (chunk) => {
      output += chunk
    })
    child.stderr?.on('data', (chunk) => {
      output += chunk
    })
    const call = [command, ...args].join(' ')
    child.on('error', (error) => reject(new StepError(`${call}: ${error.message}`, { cause: error })))
    child.on('close', (code, signal) => {
      if (code === 0) resolve(output)
      else reject(new StepError(`${call} ended with ${signal ?? code}:\n${output.trim()}`))
    })
  })
}
