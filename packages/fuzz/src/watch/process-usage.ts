import { readFileSync } from 'node:fs'

/** What a process uses, as Linux tells; undefined elsewhere, and once it is gone. */
export interface ProcessUsage {
  /** In milliseconds, of all its threads. */
  readonly cpuTime: number
  /** Its resident set, in bytes. */
  readonly memory: number
}

const [TICKS_PER_SECOND, PAGE] = [100, 4096]
/** The fields of `stat` behind the name of the command, which may have blanks. */
const [USER_TIME, SYSTEM_TIME, PAGES] = [11, 12, 21]

export function processUsage(pid: number): ProcessUsage | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1')
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number)
    const ticks = (fields[USER_TIME] ?? 0) + (fields[SYSTEM_TIME] ?? 0)
    return { cpuTime: (1000 * ticks) / TICKS_PER_SECOND, memory: (fields[PAGES] ?? 0) * PAGE }
  } catch {
    return undefined
  }
}
