import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Contender, Outcome } from './operation.ts'

const WORKER = fileURLToPath(new URL('../../scripts/rasterio_worker.py', import.meta.url))

/**
 * rasterio in the system's Python, in one process for the whole run.
 *
 * @param threads GDAL's `GDAL_NUM_THREADS`; without it, rasterio as it is.
 */
export async function rasterioContender(threads?: 'ALL_CPUS'): Promise<Contender> {
  const child = spawn('sh', ['-c', 'command -p python3 "$0"', WORKER], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...(threads && { GDAL_NUM_THREADS: threads }) },
  })
  const answers = createInterface(child.stdout)[Symbol.asyncIterator]()
  const nextAnswer = async <T>(): Promise<T> => {
    const { value, done } = await answers.next()
    if (done)
      throw new Error('rasterio is not there or has failed; install it: apt-get install python3-rasterio')
    return JSON.parse(value) as T
  }
  const { version } = await nextAnswer<{ version: string }>()
  return {
    name: threads ? 'all threads' : 'rasterio',
    version: threads ? 'all threads: rasterio with GDAL_NUM_THREADS=ALL_CPUS' : version,
    isHere: false,
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
