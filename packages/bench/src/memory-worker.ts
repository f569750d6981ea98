import { readFileSync, writeFileSync } from 'node:fs'
import { bytesOf } from './contenders/bytes-of.ts'
import { CONTENDER_NAMES, findContenders } from './contenders/find-contenders.ts'
import type { Operation } from './contenders/operation.ts'
import type { MemoryAnswer } from './memory.ts'

/** Runs one operation by one contender, and prints by how much this process grew at its peak. */
const [, , name = '', warm = '', path = '', text = ''] = process.argv
const operation = JSON.parse(text) as Operation
const [contender] = await findContenders(CONTENDER_NAMES.filter((each) => each !== name))
await contender?.run(warm, { kind: 'read' }, false)
bytesOf(path)
if (operation.kind === 'write') await contender?.prepare?.(path)
globalThis.gc?.()
// From here on, Linux counts the peak anew.
writeFileSync('/proc/self/clear_refs', '5')
const before = statusOf('VmRSS')
const outcome = await contender?.run(path, operation, false)
const growth = statusOf('VmHWM') - before
const answer: MemoryAnswer | undefined = outcome && { growth, size: outcome.size }
console.log(JSON.stringify({ answer }))
contender?.close()

/** A number of kilobytes that Linux tells of this process, in bytes. */
function statusOf(key: string): number {
  const status = readFileSync('/proc/self/status', 'utf8')
  return Number(new RegExp(`^${key}:\\s*(\\d+) kB`, 'm').exec(status)?.[1]) * 1024
}
