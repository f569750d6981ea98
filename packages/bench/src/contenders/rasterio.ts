import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { Contender, Outcome } from './operation.ts'

/** rasterio in the system's Python, in one process for the whole run. */
export async function rasterioContender(worker: string): Promise<Contender> {
  const child = spawn('sh', ['-c', 'command -p python3 "$0"', worker], { stdio: ['pipe', 'pipe', 'inherit'] })
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]()
  const nextAnswer = async <T>(): Promise<T> => {
    const { value, done } = await answers.next()
    if (done)
      throw new Error('rasterio is not there or has failed; install it: apt-get install python3-rasterio')
    return JSON.parse(value) as T
  }
  const { version } = await nextAnswer<{ version: string }>()
  return {
    name: 'rasterio',
    version,
    async run(path, operation, check) {
      const request = `${JSON.stringify({ path, check, ...operation })}\n`
      if (!child.stdin.write(request)) await once(child.stdin, 'drain')
      const { time, crc, size } = await nextAnswer<Outcome & { crc: number | null }>()
      return { time, crc: crc ?? undefined, size }
    },
    close() {
      child.stdin.end()
    },
  }
}
