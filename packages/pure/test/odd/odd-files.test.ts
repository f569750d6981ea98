import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { crc32 } from '@memraster/core/internal/late'
import { beforeAll, describe, expect, test } from 'vitest'
import { isSweep, sampleOf } from '../../../tiff/test/sweep.ts'
import { rasterioIsMissing } from '../write/rasterio-oracle.ts'
import { differs } from './differs.ts'
import { type OddFiles, oddFiles } from './odd-files.ts'
import { type Seen, seenOf } from './seen.ts'

/**
 * By case, the checksum of rasterio's facts and the keys of those it cannot read; '' if it does not open the file.
 * `MEMRASTER_ODD_GOLDEN=yes` has it written anew if rasterio is installed; otherwise some cases are checked again.
 */
const goldenUrl = new URL('golden/odd-files.json', import.meta.url)
const golden: Readonly<Record<string, string>> = JSON.parse(readFileSync(goldenUrl, 'utf8'))

const missing = rasterioIsMissing()
if (missing !== undefined) console.warn(`Odd files are compared with what rasterio once saw: ${missing}.`)

let cases: ReadonlyMap<string, OddFiles>
beforeAll(async () => {
  cases = await oddFiles()
})

describe('files with odd tags', () => {
  test('are seen and read as rasterio does', async () => {
    const different: string[] = []
    for (const [name, files] of sampleOf([...cases], 5)) {
      const entry = golden[name]
      if (entry === undefined) throw new Error(`There is nothing golden of ${name}`)
      if (entry === '' || differs(name)) continue
      const [checksum = '', unread = ''] = entry.split(' ')
      const seen = await seenOf(name, files)
      if (checksumOf(seen, unread.split(',')) !== checksum) different.push(name)
    }
    expect(different).toEqual([])
  })

  test.skipIf(missing !== undefined)('are to rasterio what they were', () => {
    const isAnew = process.env.MEMRASTER_ODD_GOLDEN !== undefined
    const seen = rasterioSeesOddFiles(
      new Map([...cases].filter((_, i) => isAnew || i % (isSweep ? 20 : 100) === 0)),
    )
    const now = Object.fromEntries([...seen].map(([name, facts]) => [name, entryOf(facts)]))
    if (isAnew) writeFileSync(goldenUrl, `${JSON.stringify(now).replaceAll(',"', ',\n"')}\n`)
    else expect(golden).toMatchObject(now)
  })
})

function entryOf(facts: Seen): string {
  if (facts.open !== undefined) return ''
  const unread = Object.keys(facts).filter((key) => facts[key] === 'error')
  return [checksumOf(facts, unread), ...(unread.length > 0 ? [unread.join()] : [])].join(' ')
}

function checksumOf(facts: Seen, unread: readonly string[]): string {
  const kept = Object.entries(facts).filter(([key]) => !unread.includes(key))
  return crc32(new TextEncoder().encode(JSON.stringify(Object.fromEntries(kept)))).toString(36)
}

function rasterioSeesOddFiles(files: ReadonlyMap<string, OddFiles>): ReadonlyMap<string, Seen> {
  const folder = mkdtempSync(join(tmpdir(), 'memraster-'))
  try {
    for (const [name, own] of files) {
      mkdirSync(join(folder, name))
      for (const [file, bytes] of own) writeFileSync(join(folder, name, file), bytes)
    }
    const script = fileURLToPath(new URL('odd_files.py', import.meta.url))
    const args = ['-c', 'command -p python3 "$@"', 'sh', script, folder]
    const { status, stdout, stderr } = spawnSync('sh', args, { encoding: 'utf8', maxBuffer: 1 << 28 })
    if (status !== 0) throw new Error(`odd_files.py failed: ${stderr}`)
    return new Map(Object.entries(JSON.parse(stdout) as Record<string, Seen>))
  } finally {
    rmSync(folder, { recursive: true })
  }
}
