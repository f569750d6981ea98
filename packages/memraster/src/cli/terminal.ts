import { styleText } from 'node:util'

/** The output of a command, and whether a person watches. */
export interface Terminal {
  /** Takes a whole line, without its end. */
  readonly print: (line: string) => void
  readonly printError: (line: string) => void
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
}

/** A terminal over the standard streams of the process; coloured on a TTY, unless `NO_COLOR` is set. */
export function processTerminal(): Terminal {
  const { env, stdout, stderr } = process
  const isColored = stdout.isTTY && !env.NO_COLOR && env.TERM !== 'dumb'
  return terminalOver(
    (line) => stdout.write(`${line}\n`),
    (line) => stderr.write(`${line}\n`),
    isColored,
  )
}

/** A terminal that hands its lines on. */
export function terminalOver(
  print: (line: string) => void,
  printError: (line: string) => void,
  isColored: boolean,
): Terminal {
  const style = (format: 'bold' | 'dim' | 'red') => (text: string) =>
    isColored ? styleText(format, text) : text
  return { print, printError, bold: style('bold'), dim: style('dim'), red: style('red') }
}
