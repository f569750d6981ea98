import { existsSync, readFileSync, writeFileSync } from 'node:fs'

const RESET = '/proc/self/clear_refs'
/** What must be written there for the peak to be forgotten. */
const PEAK = '5'
const knowsPeak = existsSync(RESET)

/** Forgets the peak, and gives the present size of the process in bytes. */
export function resetPeak(): number {
  globalThis.gc?.()
  if (knowsPeak) writeFileSync(RESET, PEAK)
  return process.memoryUsage.rss()
}

/** The largest size of the process since the last reset, in bytes; without Linux, its present size. */
export function peakMemory(): number {
  if (!knowsPeak) return process.memoryUsage.rss()
  const status = readFileSync('/proc/self/status', 'latin1')
  return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1024
}
