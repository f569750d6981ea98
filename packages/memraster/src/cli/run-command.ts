import { isRasterError } from '@memraster/core'
import { runDoctor } from './doctor-command.ts'
import { runInfo } from './info-command.ts'
import { packageVersion } from './package-version.ts'
import type { Terminal } from './terminal.ts'
import { USAGE, UsageError } from './usage.ts'

/**
 * Runs the command `memraster`.
 *
 * @param args Without the names of the runtime and the program.
 * @returns The exit code: 0, 1 for what failed, 2 for what was not understood.
 */
export async function runCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await dispatch(args, terminal)
  } catch (error) {
    if (isUsageError(error)) {
      terminal.printError(
        `${terminal.red('usage:')} ${error.message.split('. ')[0]?.replace(/\.?$/, '.')} See memraster --help.`,
      )
      return 2
    }
    terminal.printError(`${terminal.red(codeOf(error))}: ${messageOf(error)}`)
    return 1
  }
}

async function dispatch([command, ...args]: readonly string[], terminal: Terminal): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) command = '--help'
  switch (command) {
    case 'info':
      return runInfo(args, terminal)
    case 'doctor':
      return runDoctor(args, terminal)
    case '--version':
    case '-v':
      terminal.print(packageVersion(new URL('..', import.meta.url)) ?? 'unknown')
      return 0
    case '--help':
    case '-h':
      terminal.print(USAGE)
      return 0
    case undefined:
      throw new UsageError('A command is missing.')
    default:
      throw new UsageError(`There is no command ${command}.`)
  }
}

/** Errors that `node:util`'s parseArgs throws count too. */
function isUsageError(error: unknown): error is Error {
  return error instanceof UsageError || (error instanceof Error && codeOf(error).startsWith('ERR_PARSE_ARGS'))
}

function codeOf(error: unknown): string {
  if (isRasterError(error)) return error.code
  const { code } = error as { readonly code?: unknown }
  return typeof code === 'string' ? code : 'error'
}

/** On one line, without the code that Node's messages begin with. */
function messageOf(error: unknown): string {
  const message = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ')
  const prefix = `${codeOf(error)}: `
  return message.startsWith(prefix) ? message.slice(prefix.length) : message
}
