import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { CreateOptions, MemoryFile } from '@memraster/core'
import { type Backend, type BoundMemoryFileClass, bindBackend } from '@memraster/core/backend'

/** The pixels that are written: hardly, well and not at all compressible. */
export type MemoryContent = 'terrain' | 'steps' | 'noise'

/** The memory that writing a file takes, in bytes. */
export interface MemoryFigure {
  /** Of the finished file. */
  readonly file: number
  /** By how much the process grew at its peak, beyond what it took when it was warm. */
  readonly growth: number
}

const SIDE = 10240
/** Rows of a window; blocks are twice as high, so that no window fills one. */
const ROWS = 256
const MB = 1 << 20

const PROFILE: CreateOptions = {
  driver: 'GTiff',
  width: SIDE,
  height: SIDE,
  count: 1,
  dtype: 'uint16',
  compress: 'deflate',
  zlevel: 1,
  tiled: true,
  blockxsize: 512,
  blockysize: 512,
}

/**
 * The memory that it takes to write 200 MB of pixels, compressed, through windows of 256 rows, after a small file was
 * written for warmth. The peak is the operating system's (`maxRSS`), not one of samples.
 */
export async function measureMemory(backend: Backend, content: MemoryContent): Promise<MemoryFigure> {
  const { MemoryFile } = bindBackend(backend)
  const rows = pixels(content)
  const small = await writeRows(MemoryFile, 4 * ROWS, rows)
  await small.close()
  const before = process.memoryUsage.rss()
  const memfile = await writeRows(MemoryFile, SIDE, rows)
  const file = memfile.length
  await memfile.close()
  return { file, growth: process.resourceUsage().maxRSS * 1024 - before }
}

async function writeRows(
  MemoryFile: BoundMemoryFileClass,
  height: number,
  rows: Uint16Array,
): Promise<MemoryFile> {
  const memfile = new MemoryFile()
  const dataset = await memfile.open({ ...PROFILE, height })
  for (let rowOff = 0; rowOff < height; rowOff += ROWS) {
    await dataset.write(rows, { window: { colOff: 0, rowOff, width: SIDE, height: ROWS } })
  }
  await dataset.close()
  return memfile
}

function pixels(content: MemoryContent): Uint16Array {
  const rows = new Uint16Array(SIDE * ROWS)
  let state = 1
  for (let i = 0; i < rows.length; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    if (content === 'noise') rows[i] = state >>> 16
    else if (content === 'terrain') rows[i] = ((i % SIDE) >> 3) + (state >>> 28)
    else rows[i] = i >> 12
  }
  return rows
}

/** Prints the figures of some backends, each measured in a process of its own. */
export function reportMemory(backends: readonly string[]): void {
  const worker = fileURLToPath(new URL('memory-worker.js', import.meta.url))
  console.log(
    'Peak of the process beyond the file that it writes: 200 MB of pixels, deflate, windows of 256 rows\n',
  )
  for (const name of backends) {
    for (const content of ['noise', 'terrain', 'steps'] satisfies MemoryContent[]) {
      const answer = execFileSync(process.execPath, [worker, name, content], { encoding: 'utf8' })
      const { file, growth } = JSON.parse(answer) as MemoryFigure
      const beyond = ((growth - file) / MB).toFixed(1).padStart(8)
      console.log(
        `${name.padEnd(8)}${content.padEnd(8)}${beyond} MB beyond the file's ${(file / MB).toFixed(1)} MB`,
      )
    }
  }
}
