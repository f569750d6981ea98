/** The middle of some numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? NaN
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? NaN) + upper) / 2
}

/** The median times of one case, by contender; undefined for what cannot do it. */
export interface Row {
  readonly name: string
  readonly medians: readonly (number | undefined)[]
  /** Contenders whose pixels differ from those of the first. */
  readonly different: readonly string[]
}

/** The heading of the table, and its lines one by one. Ratios are to the first contender's time. */
export function formatHeading(contenders: readonly string[]): string {
  const [first = '', ...others] = contenders
  return [''.padEnd(26), first.padStart(12), ...others.map((name) => name.padStart(20))].join('')
}

export function formatRow({ name, medians, different }: Row): string {
  const [reference, ...others] = medians
  const cells = others.map((time) => {
    if (time === undefined) return '-'.padStart(20)
    const ratio = reference === undefined ? '' : ` ${(time / reference).toFixed(2)}x`.padStart(8)
    return `${formatTime(time)}${ratio}`.padStart(20)
  })
  const warning = different.length > 0 ? `  other pixels: ${different.join(', ')}` : ''
  return `${name.padEnd(26)}${formatTime(reference).padStart(12)}${cells.join('')}${warning}`
}

function formatTime(time: number | undefined): string {
  return time === undefined ? '-' : `${time.toFixed(time < 10 ? 2 : 1)} ms`
}
