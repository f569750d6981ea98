import { readdirSync, readFileSync } from 'node:fs'

/** The threads of a process that work or wait for a processor, by their ids, as Linux tells; elsewhere none. */
export function workingThreads(pid: number): number[] {
  return threadsOf(pid).filter((id) => stateOf(pid, id) === 'R')
}

function threadsOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).map(Number)
  } catch {
    return []
  }
}

/** The letter behind the name, which stands in brackets; none for a thread that has ended. */
function stateOf(pid: number, id: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/task/${id}/stat`, 'latin1')
    return stat.charAt(stat.lastIndexOf(')') + 2)
  } catch {
    return ''
  }
}
