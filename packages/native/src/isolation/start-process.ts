import type { ChildProcess } from 'node:child_process'
import type { Socket } from 'node:net'

/** The code of the process, an entry of the package. */
const ENTRY = new URL('../gdal-process.js', import.meta.url)

/** A process that runs, and the line to it. */
export interface RunningProcess {
  readonly child: ChildProcess
  readonly line: Socket
}

/** Starts the process with GDAL. It ends with this one, and what GDAL prints is not shown. */
export function startProcess(): RunningProcess {
  const { spawn } = process.getBuiltinModule('node:child_process')
  const child = spawn(process.execPath, [pathOf(ENTRY)], {
    // The first pipe ends with this process, which tells the other; the last is the line.
    stdio: ['pipe', 'ignore', 'ignore', 'pipe'],
    windowsHide: true,
  })
  const lifeline = child.stdin as Socket
  const line = child.stdio[3] as Socket
  // Whatever ends a pipe, the end of the process is what counts.
  for (const pipe of [lifeline, line]) pipe.on('error', () => {})
  lifeline.unref()
  return { child, line }
}

/**
 * What the process says of itself, as JSON: waits for it.
 *
 * @throws {Error} If it ends without an answer.
 */
export function askProcess(): string {
  const { execFileSync } = process.getBuiltinModule('node:child_process')
  return execFileSync(process.execPath, [pathOf(ENTRY), 'facts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 2 ** 26,
    timeout: 60_000,
    windowsHide: true,
  })
}

function pathOf(url: URL): string {
  return process.getBuiltinModule('node:url').fileURLToPath(url)
}
