import type { MemoryRow, Row } from './report.ts'

/** The heading of the table of some contenders. */
export function formatHeading(contenders: readonly string[]): string {
  return [''.padEnd(38), ...contenders.map((name) => name.padStart(12))].join('')
}

/** The heading of the cases of one kind. */
export function formatGroup(name: string): string {
  return `${name}:`
}

/** A line of the table: the reference's time, and the others' ratios to it. */
export function formatRow({ name, figures, different }: Row, contenders: readonly string[]): string {
  const cells = contenders.map((contender, i) => {
    const figure = figures[contender]
    if (figure === undefined) return '-'
    return i === 0 || figure.ratio === undefined ? formatTime(figure.time) : figure.ratio.toFixed(2)
  })
  const warning = different.length > 0 ? `  other pixels: ${different.join(', ')}` : ''
  return [`  ${name}`.padEnd(38), ...cells.map((cell) => cell.padStart(12)), warning].join('')
}

/** A line of the table of memory. */
export function formatMemory({ group, name, shares }: MemoryRow, contenders: readonly string[]): string {
  const cells = contenders.map((contender) => shares[contender]?.toFixed(2) ?? '-')
  return [`  ${group}: ${name}`.padEnd(38), ...cells.map((cell) => cell.padStart(12))].join('')
}

/** The longest stall of the event loop in any case, by contender. */
export function formatStalls(rows: readonly Row[], contenders: readonly string[]): string {
  const longest = contenders.map((contender) => {
    const stalls = rows.flatMap(({ figures }) => figures[contender]?.stall ?? [])
    return stalls.length > 0 ? formatTime(Math.max(...stalls)) : '-'
  })
  return ['longest stall of the event loop'.padEnd(38), ...longest.map((cell) => cell.padStart(12))].join('')
}

export function formatTime(time: number): string {
  return `${time.toFixed(time < 10 ? 2 : 1)} ms`
}
